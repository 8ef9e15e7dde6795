import {
  type Document,
  isAlias,
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  visit,
} from 'yaml';
import type { LocalText } from '../event/index.js';
import type { FileProblem } from './problem.js';

/** How often aliases (`*name`) may repeat what they stand for, so that a small file can not grow without bound. */
const maximumAliasCount = 200;
const mostProblems = 20;

type Path = readonly PropertyKey[];

/** A YAML or JSON file as plain data that still knows where each part of it stands. */
export interface DataFile {
  readonly file: string;
  readonly data: unknown;
  /** A problem at the value (or, with `key`, at the name) that the path leads to; at its nearest parent where it is missing. */
  problemAt(path: Path, message: LocalText, at?: 'value' | 'key'): FileProblem;
}

export type DataFileReading =
  | { readonly ok: true; readonly value: DataFile }
  | { readonly ok: false; readonly problems: readonly FileProblem[] };

const secondDocument: LocalText = {
  vi: 'tệp chỉ được có một tài liệu YAML; một tài liệu thứ hai (---) bắt đầu ở đây',
  en: 'a file holds one YAML document; a second one (---) begins here',
};

const nulByte: LocalText = {
  vi: 'tệp có byte NUL, nên không phải là văn bản',
  en: 'the file has a NUL byte, so it is no text',
};

const longestReason = 240;

/** The parser repeats tags and anchors, however long they are. */
function notReadable(reason: string): LocalText {
  const told = reason.length > longestReason ? `${reason.slice(0, longestReason)}…` : reason;
  return { vi: `không đọc được YAML: ${told}`, en: `this is not valid YAML: ${told}` };
}

interface Place {
  readonly line: number;
  readonly column: number;
}

function placeOf(counter: LineCounter, offset: number): Place {
  const { line, col } = counter.linePos(offset);
  return { line: Math.max(line, 1), column: Math.max(col, 1) };
}

const offsetOf = (node: unknown): number | null => (isNode(node) && node.range ? node.range[0] : null);

/** One step down, following an alias to what it stands for. */
function child(
  document: Document,
  node: unknown,
  segment: PropertyKey,
): { key: unknown; value: unknown } | null {
  const parent = isAlias(node) ? node.resolve(document) : node;
  if (isMap(parent)) {
    const pair = parent.items.find(({ key }) => String(isScalar(key) ? key.value : key) === String(segment));
    return pair === undefined ? null : { key: pair.key, value: pair.value };
  }
  if (isSeq(parent) && typeof segment === 'number' && segment in parent.items) {
    const value = parent.items[segment];
    return { key: value, value: isPair(value) ? value.value : value };
  }
  return null;
}

function offsetAt(document: Document, path: Path, at: 'value' | 'key'): number {
  let node: unknown = document.contents;
  let offset = offsetOf(node) ?? 0;
  for (const [index, segment] of path.entries()) {
    const next = child(document, node, segment);
    if (next === null) return offset;
    const wantsKey = at === 'key' && index === path.length - 1;
    offset = (wantsKey ? null : offsetOf(next.value)) ?? offsetOf(next.key) ?? offset;
    node = next.value;
  }
  return offset;
}

const loneSurrogate = /\p{Surrogate}/u;

/** Escapes such as "\ud800" can make a text that has no UTF-8 and so no hash. */
function brokenTexts(document: Document): number[] {
  const offsets: number[] = [];
  visit(document, {
    Scalar(_, node) {
      if (typeof node.value === 'string' && loneSurrogate.test(node.value)) offsets.push(offsetOf(node) ?? 0);
    },
  });
  return offsets;
}

const tooDeep: LocalText = { vi: 'các phần lồng nhau quá sâu', en: 'the parts are nested too deeply' };

function syntaxProblems(file: string, document: Document, counter: LineCounter): FileProblem[] {
  const found = [...document.errors, ...document.warnings];
  const overflow = found.find(({ message }) => message.includes('call stack'));
  if (overflow !== undefined) return [{ file, ...placeOf(counter, overflow.pos[0]), message: tooDeep }];
  const told = found.slice(0, mostProblems).map(({ code, message, pos }) => ({
    file,
    ...placeOf(counter, pos[0]),
    message: code === 'MULTIPLE_DOCS' ? secondDocument : notReadable(message),
  }));
  const broken = brokenTexts(document).map((offset) => ({
    file,
    ...placeOf(counter, offset),
    message: {
      vi: 'văn bản có nửa cặp ký tự thay thế (surrogate)',
      en: 'the text has half a surrogate pair',
    },
  }));
  return [...told, ...broken];
}

/**
 * Reads YAML 1.2 or JSON. Bad text gives problems with their places; nothing throws. Keys that are given twice, keys
 * that are no text, unknown tags and aliases that repeat too much are refused.
 */
export function readDataFile(file: string, text: string): DataFileReading {
  const nul = text.indexOf('\0');
  if (nul >= 0) {
    const before = text.slice(0, nul).split('\n');
    const place = { line: before.length, column: (before.at(-1) ?? '').length + 1 };
    return { ok: false, problems: [{ file, ...place, message: nulByte }] };
  }
  const counter = new LineCounter();
  try {
    const document = parseDocument(text, {
      lineCounter: counter,
      prettyErrors: false,
      stringKeys: true,
      // Told of a second document only where it is not silent; it prints nothing itself.
      logLevel: 'error',
    });
    const problems = syntaxProblems(file, document, counter);
    if (problems.length > 0) return { ok: false, problems };
    const data: unknown = document.toJS({ maxAliasCount: maximumAliasCount });
    const problemAt: DataFile['problemAt'] = (path, message, at = 'value') => ({
      file,
      ...placeOf(counter, offsetAt(document, path, at)),
      message,
    });
    return { ok: true, value: { file, data, problemAt } };
  } catch (error) {
    // Nested too deeply for the parser, or an alias bomb: the parser throws, and a reader of cases may not.
    const reason = error instanceof Error ? error.message : 'unknown';
    const message = error instanceof RangeError ? tooDeep : notReadable(reason);
    return { ok: false, problems: [{ file, line: 1, column: 1, message }] };
  }
}
