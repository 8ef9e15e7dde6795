import { recordText, sealRecord } from '../../src/audit/index.js';
import type { JsonObject } from '../../src/event/index.js';
import {
  emptyAggregate,
  firstPreviousHash,
  primaryFactSchema,
  recordSchema,
  stepRequest,
  type TrailRecord,
} from '../../src/index.js';

/** A primary fact as somebody who knows the format would write it. */
export type Draft = Pick<TrailRecord, 'actor' | 'commitments' | 'recordedAt' | 'type'> & {
  readonly payload: JsonObject;
};

export const recordsOf = (lines: readonly string[]): TrailRecord[] =>
  lines.map((line) => recordSchema.parse(JSON.parse(line)));

export const draftsOf = (lines: readonly string[]): Draft[] =>
  recordsOf(lines)
    .filter(({ cause }) => cause === null)
    .map(({ actor, commitments, payload, recordedAt, type }) => ({
      actor,
      commitments,
      payload,
      recordedAt,
      type,
    }));

/** A trail as it was forged: every hash is right, and every fact has the consequences that the machines yield. */
export interface Forged {
  readonly lines: readonly string[];
  /** For each draft the position of its record. */
  readonly positions: readonly number[];
  /** Why the next draft does not fit; null where all of them do. */
  readonly misfit: string | null;
}

const toJson = (value: unknown): JsonObject => JSON.parse(JSON.stringify(value));

/** Writes a trail of these facts, with well-made hashes and consequences, as far as they fit the machines. */
export function forged(
  drafts: readonly Draft[],
  { tenant, stream }: Pick<TrailRecord, 'tenant' | 'stream'>,
): Forged {
  let aggregate = emptyAggregate(stream);
  let previousHash = firstPreviousHash;
  const lines: string[] = [];
  const positions: number[] = [];
  const write = (draft: Draft, cause: number | null): void => {
    const position = lines.length + 1;
    const record = sealRecord({ ...draft, cause, position, stream, tenant }, previousHash);
    previousHash = record.hash;
    lines.push(recordText(record));
  };
  for (const draft of drafts) {
    const parsed = primaryFactSchema.safeParse({ type: draft.type, payload: draft.payload });
    if (!parsed.success) return { lines, positions, misfit: parsed.error.message };
    try {
      const result = stepRequest(aggregate, parsed.data);
      const position = lines.length + 1;
      positions.push(position);
      write(draft, null);
      for (const { type, payload } of result.consequences) {
        write({ ...draft, commitments: [], type, payload: toJson(payload) }, position);
      }
      aggregate = result.aggregate;
    } catch (fault) {
      return { lines, positions, misfit: String(fault) };
    }
  }
  return { lines, positions, misfit: null };
}

/** One more fact with a right hash behind a trail, whether or not it fits. */
export function appended(lines: readonly string[], draft: Draft): string[] {
  const last = recordsOf(lines.slice(-1))[0];
  if (last === undefined) throw new Error('there is no trail');
  const { hash, position, stream, tenant } = last;
  const record = sealRecord({ ...draft, cause: null, position: position + 1, stream, tenant }, hash);
  return [...lines, recordText(record)];
}
