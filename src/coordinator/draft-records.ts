import {
  type PrimaryFact,
  primaryFactSchema,
  type RequestAggregate,
  stepRequest,
} from '../aggregate/index.js';
import { commitContent, type Hashing, type Random, sealRecord } from '../audit/index.js';
import type { Decided } from '../decision/index.js';
import {
  type Actor,
  type Content,
  InteragencyFault,
  type JsonObject,
  type TenantId,
  type TrailRecord,
} from '../event/index.js';
import type { ContentEntry } from '../store/index.js';
import type { Instant } from '../time/index.js';
import type { Loaded } from './streams.js';

/** What a decision adds to a stream, sealed and ready to be appended. */
export interface Drafted {
  readonly loaded: Loaded;
  readonly records: readonly TrailRecord[];
  readonly content: readonly ContentEntry[];
}

export interface Pen {
  readonly tenant: TenantId;
  readonly hashing: Hashing;
  readonly random: Random;
  /** The coordinator's clock now; a record is never stamped before the stream's last one. */
  readonly now: Instant;
}

interface Entry {
  readonly fact: { readonly type: string; readonly payload: object };
  readonly cause: number | null;
  readonly content: Content;
}

/** Facts hold JSON only, which their types cannot say: sealing refuses whatever else they held. */
const asJson = (payload: object): JsonObject => payload as JsonObject;

/** What could not be read again must never be written: checked before it is sealed, while nothing is lost yet. */
function requireWellFormed(fact: PrimaryFact): void {
  const parsed = primaryFactSchema.safeParse(fact);
  if (parsed.success) return;
  const [issue] = parsed.error.issues;
  const why = issue === undefined ? '' : `: ${issue.path.join('.')}: ${issue.message}`;
  throw new InteragencyFault('fact-does-not-fit', `${fact.type} is not well formed${why}`);
}

/** Steps the machines through the facts and seals a record for each of them and for each consequence. */
export function draftRecords(
  before: Loaded,
  facts: readonly Decided<PrimaryFact>[],
  actor: Actor,
  pen: Pen,
): Drafted {
  let aggregate: RequestAggregate = before.aggregate;
  let { lastHash } = before;
  const recordedAt =
    before.lastRecordedAt !== null && before.lastRecordedAt > pen.now ? before.lastRecordedAt : pen.now;
  const records: TrailRecord[] = [];
  const content: ContentEntry[] = [];
  const write = ({ fact, cause, content: texts }: Entry, position: number): void => {
    const { stream } = before.aggregate;
    const { commitments, texts: salted } = commitContent(texts, pen.random, pen.hashing);
    const draft = {
      actor,
      cause,
      commitments,
      payload: asJson(fact.payload),
      position,
      recordedAt,
      stream,
      tenant: pen.tenant,
      type: fact.type,
    };
    const record = sealRecord(draft, lastHash, pen.hashing);
    lastHash = record.hash;
    records.push(record);
    content.push(...salted.map((text) => ({ ...text, stream, position })));
  };
  for (const { fact, content: texts } of facts) {
    const position = aggregate.streamVersion + 1;
    requireWellFormed(fact);
    const result = stepRequest(aggregate, fact);
    write({ fact, cause: null, content: texts }, position);
    for (const [index, consequence] of result.consequences.entries()) {
      write({ fact: consequence, cause: position, content: {} }, position + 1 + index);
    }
    aggregate = result.aggregate;
  }
  return { loaded: { aggregate, lastHash, lastRecordedAt: recordedAt }, records, content };
}

export const noRecords = (loaded: Loaded): Drafted => ({ loaded, records: [], content: [] });

/** One draft behind another, of the same stream. */
export const inSequence = (first: Drafted, second: Drafted): Drafted => ({
  loaded: second.loaded,
  records: [...first.records, ...second.records],
  content: [...first.content, ...second.content],
});
