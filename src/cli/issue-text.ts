import type * as z from 'zod';
import type { LocalText } from '../event/index.js';
import { keysAt } from './schema-keys.js';
import { nearest } from './suggestion.js';

type Issue = z.core.$ZodIssue;

/** One thing wrong with a value: where, what, and whether it is the name of the field or its value. */
export interface ValueProblem {
  readonly path: readonly PropertyKey[];
  readonly message: LocalText;
  readonly at: 'value' | 'key';
}

const typeNames: Readonly<Record<string, LocalText>> = {
  string: { vi: 'văn bản', en: 'a text' },
  number: { vi: 'số', en: 'a number' },
  int: { vi: 'số nguyên', en: 'a whole number' },
  boolean: { vi: 'true hoặc false', en: 'true or false' },
  array: { vi: 'danh sách', en: 'a list' },
  object: { vi: 'nhóm các trường', en: 'a group of fields' },
  record: { vi: 'nhóm các trường', en: 'a group of fields' },
  null: { vi: 'null', en: 'null' },
};

const typeName = (type: string): LocalText =>
  (Object.hasOwn(typeNames, type) ? typeNames[type] : undefined) ?? { vi: type, en: type };

function typeOf(value: unknown): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'array' : typeof value;
}

export function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  let value = data;
  for (const segment of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, segment)) return undefined;
    value = Reflect.get(value, segment);
  }
  return value;
}

const didYouMean = (word: string | null): LocalText =>
  word === null ? { vi: '', en: '' } : { vi: `; có phải “${word}”?`, en: `; did you mean “${word}”?` };

/** A word that is not among those allowed, with the one that was probably meant, or all of them. */
export function notOneOf(written: unknown, allowed: readonly string[]): LocalText {
  const meant = typeof written === 'string' ? nearest(written, allowed) : null;
  const shown = String(typeof written === 'object' ? typeName(typeOf(written)).en : written).slice(0, 80);
  const listed = allowed.slice(0, 40).join(', ');
  const hint = didYouMean(meant);
  return {
    vi: `“${shown}” không dùng được ở đây${hint.vi || `; chỉ dùng: ${listed}`}`,
    en: `“${shown}” can not stand here${hint.en || `; use one of: ${listed}`}`,
  };
}

const missing = (path: readonly PropertyKey[]): LocalText => {
  const name = String(path.at(-1) ?? '');
  return { vi: `thiếu “${name}”`, en: `“${name}” is missing` };
};

function wrongType(expected: readonly string[], value: unknown): LocalText {
  const names = expected.map(typeName);
  const found = typeName(typeOf(value));
  return {
    vi: `phải là ${names.map(({ vi }) => vi).join(' hoặc ')}, không phải ${found.vi}`,
    en: `must be ${names.map(({ en }) => en).join(' or ')}, not ${found.en}`,
  };
}

function wrongSize(issue: Extract<Issue, { code: 'too_small' | 'too_big' }>): LocalText {
  const isLeast = issue.code === 'too_small';
  const limit = Number(isLeast ? issue.minimum : issue.maximum);
  const bound = isLeast ? { vi: 'ít nhất', en: 'at least' } : { vi: 'nhiều nhất', en: 'at most' };
  const plural = limit === 1 ? '' : 's';
  switch (issue.origin) {
    case 'string':
      return {
        vi: `phải có ${bound.vi} ${limit} ký tự`,
        en: `must have ${bound.en} ${limit} character${plural}`,
      };
    case 'array':
      return { vi: `phải có ${bound.vi} ${limit} mục`, en: `must have ${bound.en} ${limit} item${plural}` };
    default:
      return { vi: `phải ${isLeast ? 'từ' : 'đến'} ${limit}`, en: `must be ${bound.en} ${limit}` };
  }
}

/** The schemas' own sentences, which they have in English only. */
const sentences: readonly LocalText[] = [
  {
    vi: 'phải là thời điểm có thật, như 2026-08-24T08:00, giờ địa phương, hoặc kèm múi giờ',
    en: 'must be a moment that exists, such as 2026-08-24T08:00, local time, or with an offset',
  },
  {
    vi: 'phải là mã cơ quan được lấy ý kiến, hoặc mã lượt lấy ý kiến (request/position)',
    en: 'must be the id of the agency that was asked, or of a consultation (request/position)',
  },
  {
    vi: 'mã gồm 1 đến 80 chữ cái (a–z), chữ số, dấu chấm, gạch nối hoặc gạch dưới',
    en: 'an id has 1 to 80 letters (a–z), digits, dots, dashes or underscores',
  },
  {
    vi: 'mã loại này viết là request/position',
    en: 'an id of this kind is written request/position',
  },
  {
    vi: 'phải là ngày có thật, viết YYYY-MM-DD, từ 1900 đến 2200',
    en: 'must be a date that exists, written YYYY-MM-DD, from 1900 to 2200',
  },
  { vi: 'số hồ sơ không có ký tự điều khiển', en: 'a dossier number has no control characters' },
];

const same = (text: string): LocalText => sentences.find(({ en }) => en === text) ?? { vi: text, en: text };

function customText(issue: Extract<Issue, { code: 'custom' }>): LocalText {
  const message: unknown = issue.params?.['message'];
  const isLocal = typeof message === 'object' && message !== null && 'vi' in message && 'en' in message;
  return isLocal ? { vi: String(message.vi), en: String(message.en) } : same(issue.message);
}

function unknownKeys(
  issue: Extract<Issue, { code: 'unrecognized_keys' }>,
  schema: z.core.$ZodType,
): ValueProblem[] {
  const known = keysAt(schema, issue.path);
  return issue.keys.map((key) => {
    const hint = didYouMean(nearest(key, known));
    const message = {
      vi: `không có trường “${key}” ở đây${hint.vi}`,
      en: `there is no field “${key}” here${hint.en}`,
    };
    return { path: [...issue.path, key], message, at: 'key' };
  });
}

/** Of a union, what is wrong with the branch that the value was meant for: the one that takes values of its type. */
function ofUnion(
  issue: Extract<Issue, { code: 'invalid_union' }>,
  data: unknown,
  schema: z.core.$ZodType,
): ValueProblem[] {
  const { path } = issue;
  const value = valueAt(data, path);
  if (issue.errors.length === 0) {
    if (value === undefined) return [{ path, message: missing(path), at: 'value' }];
    const options = 'options' in issue ? (issue.options ?? []).map(String) : [];
    return [{ path, message: notOneOf(value, options), at: 'value' }];
  }
  const isOfType = (errors: readonly Issue[]) =>
    errors.every((inner) => inner.path.length > 0 || inner.code !== 'invalid_type');
  const branch = issue.errors.find(isOfType);
  if (branch !== undefined) {
    return branch.flatMap((inner) =>
      valueProblems({ ...inner, path: [...path, ...inner.path] }, data, schema),
    );
  }
  if (value === undefined) return [{ path, message: missing(path), at: 'value' }];
  const expected = issue.errors
    .flat()
    .flatMap((inner) => (inner.code === 'invalid_type' ? [inner.expected] : []));
  return [{ path, message: wrongType([...new Set(expected)], value), at: 'value' }];
}

/** Says in both languages what an issue of a schema means for whoever wrote the file. */
function valueProblems(issue: Issue, data: unknown, schema: z.core.$ZodType): ValueProblem[] {
  const { path } = issue;
  const value = valueAt(data, path);
  const told = (message: LocalText): ValueProblem[] => [{ path, message, at: 'value' }];
  switch (issue.code) {
    case 'unrecognized_keys':
      return unknownKeys(issue, schema);
    case 'invalid_union':
      return ofUnion(issue, data, schema);
    case 'invalid_type':
      return told(value === undefined ? missing(path) : wrongType([issue.expected], value));
    case 'invalid_value':
      return told(value === undefined ? missing(path) : notOneOf(value, issue.values.map(String)));
    case 'too_small':
    case 'too_big':
      return told(wrongSize(issue));
    case 'invalid_key':
      return [{ path, message: same(issue.issues[0]?.message ?? issue.message), at: 'key' }];
    case 'custom':
      return told(value === undefined ? missing(path) : customText(issue));
    default:
      return told(same(issue.message));
  }
}

/** All that is wrong with data that a schema refused. */
export function problemsOf(
  error: z.ZodError,
  data: unknown,
  schema: z.core.$ZodType,
): readonly ValueProblem[] {
  return error.issues.flatMap((issue) => valueProblems(issue, data, schema));
}
