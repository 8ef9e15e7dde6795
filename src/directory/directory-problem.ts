import { fillText, type LocalText } from '../event/index.js';

/** Every problem of a directory, by code; `{id}` and `{other}` are what the problem is about. */
const messages = {
  'form-invalid': { vi: 'Sai cấu trúc: {detail}', en: 'Wrong form: {detail}' },
  'matter-duplicate': { vi: 'Lĩnh vực {id} được khai hai lần.', en: 'The matter {id} is listed twice.' },
  'matter-malformed': {
    vi: 'Mã lĩnh vực {id} có một cấp để trống; hãy viết các cấp cách nhau bằng một dấu chấm.',
    en: 'The matter code {id} has an empty level; write its levels with one dot between them.',
  },
  'matter-prefix-missing': {
    vi: 'Lĩnh vực {id} cần có lĩnh vực cấp trên {other} trong danh mục.',
    en: 'The matter {id} needs the matter above it, {other}, to be listed.',
  },
  'territory-duplicate': { vi: 'Địa bàn {id} được khai hai lần.', en: 'The territory {id} is listed twice.' },
  'territory-cycle': {
    vi: 'Địa bàn {id} nằm trong chính nó, qua các địa bàn cấp trên.',
    en: 'The territory {id} lies inside itself, through its parents.',
  },
  'territory-unknown': {
    vi: 'Không có địa bàn {id} trong danh mục.',
    en: 'There is no territory {id} in the directory.',
  },
  'matter-unknown': {
    vi: 'Không có lĩnh vực {id} trong danh mục.',
    en: 'There is no matter {id} in the directory.',
  },
  'agency-unknown': {
    vi: 'Không có cơ quan {id} trong danh mục.',
    en: 'There is no agency {id} in the directory.',
  },
  'agency-duplicate': { vi: 'Cơ quan {id} được khai hai lần.', en: 'The agency {id} is listed twice.' },
  'agency-parent-cycle': {
    vi: 'Cơ quan {id} là cấp trên của chính mình, qua các cơ quan cấp trên.',
    en: 'The agency {id} is its own superior, through its parents.',
  },
  'successor-cycle': {
    vi: 'Cơ quan {id} nằm trong một vòng kế thừa.',
    en: 'The agency {id} is part of a cycle of successors.',
  },
  'ends-before-it-begins': {
    vi: 'Ngày cuối {other} đứng trước ngày đầu {id}.',
    en: 'The last day, {other}, is before the first, {id}.',
  },
  'heads-overlap': {
    vi: 'Có hai người đứng đầu trong cùng ngày {id}.',
    en: 'There are two heads on the same day, {id}.',
  },
} as const satisfies Record<string, LocalText>;

export type DirectoryProblemCode = keyof typeof messages;

/** One thing wrong with a directory; `path` leads to it from the root of the data. */
export interface DirectoryProblem {
  readonly code: DirectoryProblemCode;
  readonly path: readonly (string | number)[];
  readonly message: LocalText;
}

/** The texts may hold what a stranger wrote: whoever shows them escapes them for the place where they are shown. */
export function problem(
  code: DirectoryProblemCode,
  path: readonly (string | number)[],
  values: Readonly<Record<string, string>>,
): DirectoryProblem {
  return { code, path, message: fillText(messages[code], values) };
}
