import {
  type PrimaryFact,
  primaryFactSchema,
  type RequestAggregate,
  stepRequest,
} from '../aggregate/index.js';
import { canonicalText, type FoldProblem } from '../audit/index.js';
import type { JsonValue, TrailRecord } from '../event/index.js';
import { foldProblem } from './fold-problem.js';

const textOf = (type: string, payload: JsonValue): string => canonicalText({ type, payload });

const reasonOf = (fault: unknown): string => (fault instanceof Error ? fault.message : String(fault));

type PrimaryReading =
  | { readonly ok: true; readonly fact: PrimaryFact }
  | { readonly ok: false; readonly why: string };

function readPrimary(record: TrailRecord): PrimaryReading {
  const parsed = primaryFactSchema.safeParse({ type: record.type, payload: record.payload });
  if (parsed.success) return { ok: true, fact: parsed.data };
  const [issue] = parsed.error.issues;
  return { ok: false, why: issue === undefined ? 'unknown' : `${issue.path.join('.')}: ${issue.message}` };
}

/** The consequences that must stand behind a primary fact, compared with those that do. */
function compareConsequences(
  primary: TrailRecord,
  expected: readonly { readonly type: string; readonly payload: unknown }[],
  following: readonly TrailRecord[],
): FoldProblem | null {
  for (const [index, consequence] of expected.entries()) {
    const record = following[index];
    const position = primary.position + 1 + index;
    if (record === undefined || record.cause !== primary.position) {
      const values = { expected: consequence.type, cause: String(primary.position) };
      return foldProblem('consequence-missing', position, values);
    }
    if (textOf(record.type, record.payload) !== canonicalText(toJson(consequence))) {
      return foldProblem('consequence-differs', position, { found: record.type, expected: consequence.type });
    }
  }
  return null;
}

/** Facts are plain JSON; the round trip drops what XState may have left beside it. */
const toJson = (value: unknown): JsonValue => JSON.parse(JSON.stringify(value));

/** One step of reading a trail: a primary fact and all that follows from it. */
function readStep(
  aggregate: RequestAggregate,
  records: readonly TrailRecord[],
  index: number,
): { readonly aggregate: RequestAggregate; readonly next: number } | FoldProblem {
  const record = records[index];
  if (record === undefined) return { aggregate, next: index + 1 };
  const { position, type: found } = record;
  if (record.cause !== null) return foldProblem('consequence-unfounded', position, { found });
  const reading = readPrimary(record);
  if (!reading.ok) return foldProblem('fact-malformed', position, { found, why: reading.why });
  try {
    const result = stepRequest(aggregate, reading.fact);
    const different = compareConsequences(
      record,
      result.consequences,
      records.slice(index + 1, index + 1 + result.consequences.length),
    );
    return different ?? { aggregate: result.aggregate, next: index + 1 + result.consequences.length };
  } catch (fault) {
    return foldProblem('fact-does-not-fit', position, { found, why: reasonOf(fault) });
  }
}

export type FoldResult =
  | { readonly ok: true; readonly aggregate: RequestAggregate }
  | { readonly ok: false; readonly problem: FoldProblem };

/** The fold of one stream's records onto where it stood before them, or the first position that does not hold. */
export function foldRecords(before: RequestAggregate, records: readonly TrailRecord[]): FoldResult {
  let aggregate = before;
  for (let index = 0; index < records.length; ) {
    const step = readStep(aggregate, records, index);
    if ('code' in step) return { ok: false, problem: step };
    aggregate = step.aggregate;
    index = step.next;
  }
  return { ok: true, aggregate };
}
