import type { CitationInput } from './policy-input.js';

/** Who may sign, and how (Decree 30/2020/NĐ-CP). */
export const decree30: CitationInput = {
  id: 'decree-30-13',
  instrument: { vi: 'Nghị định về công tác văn thư', en: 'Decree on clerical work' },
  number: '30/2020/NĐ-CP',
  issuer: { vi: 'Chính phủ', en: 'The Government' },
  article: { vi: 'Điều 13', en: 'Article 13' },
  inForceFrom: '2020-03-05',
  inForceTo: null,
  binds: [],
  seen: 'reported',
};

/** How days are counted (Civil Code 2015). */
export const civilCode: CitationInput = {
  id: 'civil-code-147',
  instrument: { vi: 'Bộ luật Dân sự 2015', en: 'Civil Code 2015' },
  number: '91/2015/QH13',
  issuer: { vi: 'Quốc hội', en: 'The National Assembly' },
  article: { vi: 'Điều 147 và Điều 148', en: 'Articles 147 and 148' },
  inForceFrom: '2017-01-01',
  inForceTo: null,
  binds: [],
  seen: 'reported',
};
