import { recordSchema, type TrailRecord } from '../event/index.js';
import type { Hashing } from './hashing.js';
import { excerpt, type TrailProblemCode } from './problem.js';
import { recordExpectation } from './record.js';
import { maximumLineBytes, type TrailLine } from './trail-lines.js';

/** Why a line is no record: code and what was expected and found, without the place. */
export interface LineRefusal {
  readonly code: TrailProblemCode;
  readonly expected?: string;
  readonly found?: string;
}

export type LineReading =
  | { readonly refusal: LineRefusal }
  /** `alteration`: whether the line departs from its canonical form or its own hash; null when it does not. */
  | { readonly record: TrailRecord; readonly alteration: () => LineRefusal | null };

/** Reads one line of a trail as far as the line alone can tell. Never throws. */
export function readRecordLine(line: TrailLine, hashing: Hashing): LineReading {
  const reading = readJson(line);
  if ('refusal' in reading) return reading;
  const parsed = recordSchema.safeParse(reading.json);
  if (!parsed.success) return refuse({ code: 'not-a-record', found: fieldOf(parsed.error) });
  const record = parsed.data;
  return { record, alteration: () => alterationOf(record, reading.text, hashing) };
}

function alterationOf(record: TrailRecord, line: string, hashing: Hashing): LineRefusal | null {
  try {
    const { text, hash } = recordExpectation(record, hashing);
    if (text !== line) return { code: 'not-canonical', found: departure(line, text) };
    const expected = hash();
    return record.hash === expected ? null : { code: 'hash-mismatch', expected, found: record.hash };
  } catch (fault) {
    return { code: 'not-canonical', found: reasonOf(fault) };
  }
}

/** The JSON of one line, or why there is none. */
export function readJson(line: TrailLine): { text: string; json: unknown } | { refusal: LineRefusal } {
  if (line.refusal !== undefined) {
    return refuse({
      code: line.refusal,
      ...(line.refusal === 'line-too-long' ? { expected: `${maximumLineBytes}` } : {}),
      ...(line.refusal === 'not-json' ? { found: excerpt('') } : {}),
    });
  }
  const { text } = line;
  if (text.startsWith('\ufeff')) return refuse({ code: 'byte-order-mark' });
  if (text.trim() === '') return refuse({ code: 'blank-line' });
  if (text.endsWith('\r')) return refuse({ code: 'carriage-return' });
  try {
    const json: unknown = JSON.parse(text);
    return { text, json };
  } catch {
    return refuse({ code: 'not-json', found: excerpt(text) });
  }
}

/** The first field that a schema did not accept, fit to be printed. */
export function fieldOf(error: {
  readonly issues: readonly { readonly path: readonly PropertyKey[]; readonly keys?: readonly string[] }[];
}): string {
  const [issue] = error.issues;
  const path = [...(issue?.path ?? []), ...(issue?.keys ?? []).slice(0, 1)];
  return excerpt(path.length === 0 ? '{}' : path.map(String).join('.'));
}

/** What a fault says, fit to be printed. */
export function reasonOf(fault: unknown): string {
  return excerpt(fault instanceof Error ? fault.message : String(fault), 300);
}

function refuse(refusal: LineRefusal): { refusal: LineRefusal } {
  return { refusal };
}

/** Where a line leaves its canonical text, by character counted from 1. */
function departure(found: string, expected: string): string {
  let index = 0;
  while (index < found.length && found[index] === expected[index]) index += 1;
  return `${index + 1}: ${excerpt(found.slice(index, index + 20))} ≠ ${excerpt(expected.slice(index, index + 20))}`;
}
