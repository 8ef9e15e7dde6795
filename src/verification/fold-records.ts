import {
  type PrimaryFact,
  primaryFactSchema,
  type RequestAggregate,
  stepRequest,
} from '../aggregate/index.js';
import { canonicalText, type FoldProblem } from '../audit/index.js';
import type { JsonValue, LocalText, TrailRecord } from '../event/index.js';

const problem = (position: number, code: string, vi: string, en: string): FoldProblem => ({
  position,
  code,
  message: { vi, en },
});

const textOf = (type: string, payload: JsonValue): string => canonicalText({ type, payload });

function reasonOf(fault: unknown): LocalText {
  const message = fault instanceof Error ? fault.message : String(fault);
  return {
    vi: `sự kiện không khớp với quy trình: ${message}`,
    en: `the fact does not fit the statecharts: ${message}`,
  };
}

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
      const vi = `thiếu hệ quả ${consequence.type} của sự kiện ở vị trí ${primary.position}`;
      return problem(
        position,
        'consequence-missing',
        vi,
        `${consequence.type}, which follows from position ${primary.position}, is missing`,
      );
    }
    if (textOf(record.type, record.payload) !== canonicalText(toJson(consequence))) {
      const vi = `hệ quả ghi là ${record.type} không phải hệ quả mà quy trình đưa ra (${consequence.type})`;
      const en = `the recorded ${record.type} is not what the statecharts say follows (${consequence.type})`;
      return problem(position, 'consequence-differs', vi, en);
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
  if (record.cause !== null) {
    const vi = `hệ quả ${record.type} không có sự kiện nào gây ra`;
    return problem(
      record.position,
      'consequence-unfounded',
      vi,
      `nothing before it brings about this ${record.type}`,
    );
  }
  const reading = readPrimary(record);
  if (!reading.ok) {
    const vi = `nội dung của ${record.type} không đúng mẫu (${reading.why})`;
    return problem(
      record.position,
      'fact-malformed',
      vi,
      `this ${record.type} is not well formed (${reading.why})`,
    );
  }
  try {
    const result = stepRequest(aggregate, reading.fact);
    const found = compareConsequences(
      record,
      result.consequences,
      records.slice(index + 1, index + 1 + result.consequences.length),
    );
    return found ?? { aggregate: result.aggregate, next: index + 1 + result.consequences.length };
  } catch (fault) {
    return { position: record.position, code: 'fact-does-not-fit', message: reasonOf(fault) };
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
