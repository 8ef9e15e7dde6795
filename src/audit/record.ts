import { type Hash, hashSchema, InteragencyFault, type TrailRecord } from '../event/index.js';
import { canonicalCopy, canonicalText } from './canonical.js';
import { type Hashing, portableHashing } from './hashing.js';
import { isLongerThan, maximumLineBytes } from './trail-lines.js';

/** A record that is not yet chained. */
export type RecordDraft = Omit<TrailRecord, 'hash' | 'previousHash'>;

type Unhashed = Omit<TrailRecord, 'hash'>;

/** What the first record of a stream names as the hash before it: 64 zeros. */
export const firstPreviousHash: Hash = hashSchema.parse('0'.repeat(64));

/** A record's line in the trail, without the line's end: the canonical text of all its fields, `hash` among them. */
export function recordText(record: TrailRecord): string {
  return textsOf(record).withHash(record.hash);
}

/** The hash that a record ought to have: SHA-256 of the canonical text of all its other fields. */
export function recordHash(record: Unhashed, hashing: Hashing = portableHashing): Hash {
  return hashing.sha256(textsOf(record).withoutHash);
}

/** Both texts of a record as read, for one walk through it: what its line should be, and what its hash should be. */
export function recordExpectation(record: TrailRecord, hashing: Hashing): { text: string; hash: () => Hash } {
  const { withHash, withoutHash } = textsOf(record);
  return { text: withHash(record.hash), hash: () => hashing.sha256(withoutHash) };
}

/**
 * Chains a draft to the record before it (`firstPreviousHash` for the first). The result is a deeply frozen copy with
 * its keys in canonical order; commitments are sorted by path.
 *
 * @throws InteragencyFault `not-canonical` for a draft that has no canonical text or whose line would be longer than
 * {@link maximumLineBytes}.
 */
export function sealRecord(
  draft: RecordDraft,
  previousHash: Hash,
  hashing: Hashing = portableHashing,
): TrailRecord {
  const { agency, officer, role } = draft.actor;
  const commitments = [...draft.commitments].sort((left, right) => (left.path < right.path ? -1 : 1));
  const { withHash, withoutHash } = textsOf({ ...draft, commitments, previousHash });
  const hash = hashing.sha256(withoutHash);
  if (isLongerThan(withHash(hash), maximumLineBytes)) {
    throw new InteragencyFault(
      'not-canonical',
      `A record has at most ${maximumLineBytes} bytes; this one has more.`,
    );
  }
  return Object.freeze({
    actor: Object.freeze({ agency, officer, role }),
    cause: draft.cause,
    commitments: frozenList(
      commitments.map((entry) => Object.freeze({ hash: entry.hash, path: entry.path })),
    ),
    hash,
    payload: canonicalCopy(draft.payload),
    position: draft.position,
    previousHash,
    recordedAt: draft.recordedAt,
    stream: draft.stream,
    tenant: draft.tenant,
    type: draft.type,
  });
}

/** Frozen, though the schema's type has an array that could be altered. */
const frozenList = <Item>(items: Item[]): Item[] => {
  Object.freeze(items);
  return items;
};

interface RecordTexts {
  readonly withoutHash: string;
  withHash(hash: Hash): string;
}

/** Field by field, in the order that RFC 8785 gives the keys; `hash` falls between `commitments` and `payload`. */
function textsOf(record: Unhashed): RecordTexts {
  const { actor, cause, commitments, payload, position, previousHash, recordedAt, stream, tenant, type } =
    record;
  const commitmentsText = canonicalText(commitments.map(({ hash, path }) => ({ hash, path })));
  const before = `{"actor":${canonicalText(actor)},"cause":${canonicalText(cause)},"commitments":${commitmentsText}`;
  const after =
    `"payload":${canonicalText(payload)},"position":${canonicalText(position)},"previousHash":${canonicalText(previousHash)}` +
    `,"recordedAt":${canonicalText(recordedAt)},"stream":${canonicalText(stream)}` +
    `,"tenant":${canonicalText(tenant)},"type":${canonicalText(type)}}`;
  return {
    withoutHash: `${before},${after}`,
    withHash: (hash) => `${before},"hash":${canonicalText(hash)},${after}`,
  };
}
