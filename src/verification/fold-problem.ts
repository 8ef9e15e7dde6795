import type { FoldProblem } from '../audit/index.js';
import { fillText, type LocalText } from '../event/index.js';

/** What playing a trail through the statecharts again can find, in words an auditor can use. */
export const foldProblemTexts = {
  'consequence-missing': {
    vi: 'Thiếu hệ quả {expected} của sự kiện ở vị trí {cause}.',
    en: '{expected}, which follows from position {cause}, is missing.',
  },
  'consequence-differs': {
    vi: 'Hệ quả ghi là {found} không phải hệ quả mà quy trình đưa ra ({expected}).',
    en: 'The recorded {found} is not what the statecharts say follows ({expected}).',
  },
  'consequence-unfounded': {
    vi: 'Không sự kiện nào trước đó gây ra hệ quả {found}.',
    en: 'Nothing before it brings about this {found}.',
  },
  'fact-malformed': {
    vi: 'Nội dung của {found} không đúng mẫu: {why}.',
    en: 'This {found} is not well formed: {why}.',
  },
  'fact-does-not-fit': {
    vi: 'Sự kiện {found} không khớp với quy trình: {why}.',
    en: 'This {found} does not fit the statecharts: {why}.',
  },
} as const satisfies Record<string, LocalText>;

export type FoldProblemCode = keyof typeof foldProblemTexts;

export const foldProblem = (
  code: FoldProblemCode,
  position: number,
  values: Readonly<Record<string, string>>,
): FoldProblem => ({ code, position, message: fillText(foldProblemTexts[code], values) });
