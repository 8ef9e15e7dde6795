import { type PrimaryFact, type RequestAggregate, stepRequest } from '../aggregate/index.js';
import { canonicalText, type FoldProblem } from '../audit/index.js';
import { InteragencyFault, type JsonValue, type TrailRecord } from '../event/index.js';
import { foldProblem, reasonOf } from './fold-problem.js';
import { readPrimary } from './primary.js';

const textOf = (type: string, payload: JsonValue): string => canonicalText({ type, payload });

/** A consequence is nobody's own act: it is entered with the fact that it follows from, and holds no text. */
const isOfOneAppend = (primary: TrailRecord, consequence: TrailRecord): boolean =>
  consequence.recordedAt === primary.recordedAt &&
  consequence.actor.officer === primary.actor.officer &&
  consequence.actor.agency === primary.actor.agency &&
  consequence.actor.role === primary.actor.role &&
  consequence.commitments.length === 0;

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
    if (!isOfOneAppend(primary, record)) {
      const values = { found: record.type, cause: String(primary.position) };
      return foldProblem('consequence-of-another', position, values);
    }
  }
  return null;
}

/** Facts are plain JSON; the round trip drops what XState may have left beside it. */
const toJson = (value: unknown): JsonValue => JSON.parse(JSON.stringify(value));

/** The machine version that a fact names and this release does not ship; null where something else is wrong. */
function unknownVersion({ type, payload }: PrimaryFact, fault: unknown): number | null {
  const isUnknown = fault instanceof InteragencyFault && fault.code === 'machine-version-unknown';
  if (!isUnknown) return null;
  if (type === 'request.opened') return payload.machineVersion;
  return type === 'machine-version.changed' ? payload.to : null;
}

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
    const version = unknownVersion(reading.fact, fault);
    return version === null
      ? foldProblem('fact-does-not-fit', position, { found, why: reasonOf(fault) })
      : foldProblem('machine-version-unknown', position, { found: String(version) });
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
