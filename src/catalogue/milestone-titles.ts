import type { Milestone } from '../consultation/index.js';
import type { LocalText } from '../event/index.js';

/** What a reply passes through inside the agency that was asked. */
export const milestoneTitles: Record<Milestone['milestone'], LocalText> = {
  registered: { vi: 'Vào sổ văn bản đến', en: 'Registered' },
  assigned: { vi: 'Giao đơn vị, cán bộ xử lý', en: 'Assigned' },
  'unit-asked': { vi: 'Lấy ý kiến đơn vị trực thuộc', en: 'A unit was asked' },
  drafted: { vi: 'Dự thảo xong', en: 'Drafted' },
  submitted: { vi: 'Trình ký', en: 'Submitted for signature' },
  signed: { vi: 'Đã ký', en: 'Signed' },
  issued: { vi: 'Phát hành', en: 'Issued' },
};
