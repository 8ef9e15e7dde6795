import type * as z from 'zod';
import type { LocalText } from '../event/index.js';
import { keysAt } from './schema-keys.js';
import { sentences } from './sentences.js';
import { didYouMean } from './suggestion.js';

type Issue = z.core.$ZodIssue;

/** One thing wrong with a value: where, what, and whether it is the name of the field or its value. */
export interface FormProblem {
  readonly path: readonly PropertyKey[];
  readonly message: LocalText;
  readonly at: 'value' | 'key';
}

const typeNames: Readonly<Record<string, LocalText>> = {
  string: { vi: 'chuỗi ký tự', en: 'a text' },
  number: { vi: 'số', en: 'a number' },
  int: { vi: 'số nguyên', en: 'a whole number' },
  boolean: { vi: 'true hoặc false', en: 'true or false' },
  array: { vi: 'danh sách', en: 'a list' },
  object: { vi: 'nhóm các trường', en: 'a group of fields' },
  record: { vi: 'nhóm các trường', en: 'a group of fields' },
  null: { vi: 'trống', en: 'empty (null)' },
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

const longestShown = 80;

/** What somebody wrote, between quotation marks, cut where it is long. */
export const quoted = (written: string): string =>
  `“${written.length > longestShown ? `${written.slice(0, longestShown)}…` : written}”`;

const shown = (written: unknown): LocalText => {
  if (typeof written === 'object') return typeName(typeOf(written));
  const text = quoted(String(written));
  return { vi: text, en: text };
};

const longestList = 1_000;

/** The words that are allowed may be somebody's own, such as the aliases of a case file. */
function listOf(words: readonly string[]): string {
  const list = words
    .slice(0, 40)
    .map((word) => (word.length > longestShown ? `${word.slice(0, longestShown)}…` : word))
    .join(', ');
  return list.length > longestList ? `${list.slice(0, longestList)}…` : list;
}

/** A word that is not among those allowed, with the one that was probably meant, or all of them. */
export function notOneOf(written: unknown, allowed: readonly string[]): LocalText {
  const hint = typeof written === 'string' ? didYouMean(written, allowed) : { vi: '', en: '' };
  const { vi, en } = shown(written);
  const listed = listOf(allowed);
  return {
    vi: `${vi} không dùng được ở đây${hint.vi || `; chỉ dùng: ${listed}`}`,
    en: `${en} can not stand here${hint.en || `; use one of: ${listed}`}`,
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

/** The schemas' own sentences, which they have in English only. What zod itself says has no counterpart. */
const unfit: LocalText = { vi: 'không đúng mẫu', en: 'does not have the form that is asked for' };
const same = (text: string): LocalText =>
  sentences.find(({ en }) => en === text) ?? (text.startsWith('Invalid') ? unfit : { vi: text, en: text });

function customText(issue: Extract<Issue, { code: 'custom' }>): LocalText {
  const message: unknown = issue.params?.['message'];
  const isLocal = typeof message === 'object' && message !== null && 'vi' in message && 'en' in message;
  return isLocal ? { vi: String(message.vi), en: String(message.en) } : same(issue.message);
}

function unknownKeys(
  issue: Extract<Issue, { code: 'unrecognized_keys' }>,
  schema: z.core.$ZodType,
): FormProblem[] {
  const known = keysAt(schema, issue.path);
  return issue.keys.map((key) => {
    const hint = didYouMean(key, known);
    const message = {
      vi: `không có trường ${quoted(key)} ở đây${hint.vi}`,
      en: `there is no field ${quoted(key)} here${hint.en}`,
    };
    return { path: [...issue.path, key], message, at: 'key' };
  });
}

/** Of a union, what is wrong with the branch that the value was meant for: the one that takes values of its type. */
function ofUnion(
  issue: Extract<Issue, { code: 'invalid_union' }>,
  data: unknown,
  schema: z.core.$ZodType,
): FormProblem[] {
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
      problemsOfIssue({ ...inner, path: [...path, ...inner.path] }, data, schema),
    );
  }
  if (value === undefined) return [{ path, message: missing(path), at: 'value' }];
  const expected = issue.errors
    .flat()
    .flatMap((inner) => (inner.code === 'invalid_type' ? [inner.expected] : []));
  return [{ path, message: wrongType([...new Set(expected)], value), at: 'value' }];
}

/** Says in both languages what an issue of a schema means for whoever wrote the file. */
function problemsOfIssue(issue: Issue, data: unknown, schema: z.core.$ZodType): FormProblem[] {
  const { path } = issue;
  const value = valueAt(data, path);
  const told = (message: LocalText): FormProblem[] => [{ path, message, at: 'value' }];
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
export function formProblems(
  error: z.ZodError,
  data: unknown,
  schema: z.core.$ZodType,
): readonly FormProblem[] {
  return error.issues.flatMap((issue) => problemsOfIssue(issue, data, schema));
}
