import type { LocalText } from '../event/index.js';
import type { Position, Verdict } from '../reply/index.js';
import type { treatments } from '../request/index.js';

export type Treatment = (typeof treatments)[number];

/** What a consultee thinks of what it was asked (chính kiến). */
export const positionTitles: Record<Position, LocalText> = {
  agree: { vi: 'Đồng ý', en: 'Agrees' },
  'agree-with-conditions': { vi: 'Đồng ý có điều kiện', en: 'Agrees with conditions' },
  disagree: { vi: 'Không đồng ý', en: 'Disagrees' },
  'no-comment': { vi: 'Không có ý kiến khác', en: 'No comment' },
  'outside-mandate': { vi: 'Không thuộc thẩm quyền', en: 'Outside its mandate' },
};

/** What a reply is worth (đánh giá). */
export const verdictTitles: Record<Verdict, LocalText> = {
  substantive: { vi: 'Có chính kiến rõ', en: 'Substantive' },
  vague: { vi: 'Chung chung', en: 'Vague' },
  'needs-review': { vi: 'Cần đánh giá', en: 'Needs review' },
};

/** What the lead's synthesis does with a position (tiếp thu, giải trình). */
export const treatmentTitles: Record<Treatment, LocalText> = {
  accepted: { vi: 'Tiếp thu', en: 'Accepted' },
  'partly-accepted': { vi: 'Tiếp thu một phần', en: 'Accepted in part' },
  'not-accepted': { vi: 'Không tiếp thu, có giải trình', en: 'Not accepted, with reasons' },
  noted: { vi: 'Ghi nhận', en: 'Noted' },
};
