import { headActionTitles, milestoneTitles, recipientTitles, templateTitles } from '../catalogue/index.js';
import type { JsonObject, JsonValue, LocalText } from '../event/index.js';
import type { Detail } from './dossier.types.js';
import type { SheetWords } from './sheet-words.js';

type Titles = Readonly<Record<string, LocalText>>;

/** Codes that mean something in one field only: `head` is a capacity in one, and a step of the ladder in another. */
const codesOf: Readonly<Record<string, Titles>> = {
  action: headActionTitles,
  milestone: milestoneTitles,
  template: templateTitles,
  signatory: {
    head: { vi: 'người đứng đầu', en: 'head' },
    TM: { vi: 'thay mặt (TM.)', en: 'on behalf of the collective (TM.)' },
    KT: { vi: 'ký thay người đứng đầu (KT.)', en: 'deputy for the head (KT.)' },
    TL: { vi: 'thừa lệnh (TL.)', en: 'by order (TL.)' },
    TUQ: { vi: 'thừa ủy quyền (TUQ.)', en: 'by authorisation (TUQ.)' },
    Q: { vi: 'quyền người đứng đầu (Q.)', en: 'acting head (Q.)' },
  },
};

const days: LocalText = { vi: '{count} ngày làm việc', en: '{count} working days' };
const oneDay: LocalText = { vi: '1 ngày làm việc', en: '1 working day' };

const titleIn = (titles: Titles | undefined, code: string): LocalText | undefined =>
  titles !== undefined && Object.hasOwn(titles, code) ? titles[code] : undefined;

const isObject = (value: JsonValue): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What has parts: who shares the cause, who is told, how long it was delayed. */
function partsText(
  { agency, officer, share, role, workingDays }: Readonly<Record<string, JsonValue>>,
  words: SheetWords,
): string {
  if (typeof workingDays === 'number')
    return words.text(workingDays === 1 ? oneDay : days).replace('{count}', String(workingDays));
  const name = typeof agency === 'string' ? words.agency(agency) : '';
  if (typeof share === 'number') return `${name} (${share}%)`;
  const title = typeof role === 'string' ? titleIn(recipientTitles, role) : undefined;
  const person = typeof officer === 'string' ? officer : '';
  return [...(title === undefined ? [] : [words.text(title)]), name, person]
    .filter((part) => part !== '')
    .join(', ');
}

function valueText(field: string, value: JsonValue, words: SheetWords): string {
  if (value === null) return '';
  if (isObject(value)) return partsText(value, words);
  if (typeof value === 'number' || typeof value === 'boolean') return words.value(value);
  if (typeof value !== 'string') return '';
  const title = titleIn(codesOf[field], value);
  return title === undefined ? words.value(value) : words.text(title);
}

/** A detail as a reader reads it: codes by their titles, ids by the names of agencies. */
export function detailText({ field, value }: Detail, words: SheetWords): string {
  // `TM KT khanh.sxd`: each capacity is a code of its own, the outermost first; then the officer.
  if (field === 'signatory' && typeof value === 'string') {
    const parts = value.split(' ').map((part) => valueText(field, part, words));
    return [parts.slice(0, -1).join(', '), ...parts.slice(-1)].filter((part) => part !== '').join(' – ');
  }
  const values = Array.isArray(value) ? value : [value];
  return values.map((one) => valueText(field, one, words)).join(', ');
}
