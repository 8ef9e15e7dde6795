import { emptyAggregate, type RequestAggregate } from '../aggregate/index.js';
import { firstPreviousHash } from '../audit/index.js';
import { type Hash, InteragencyFault, type RequestId, type TenantId } from '../event/index.js';
import type { Store } from '../store/index.js';
import type { Instant } from '../time/index.js';
import { foldRecords } from '../verification/index.js';

/** A stream as it was last read: the fold, and what the next record ties on to. */
export interface Loaded {
  readonly aggregate: RequestAggregate;
  readonly lastHash: Hash;
  readonly lastRecordedAt: Instant | null;
}

/** How many streams are kept folded in memory; the others are folded again when they are needed. */
const capacity = 1_000;

/** Reads streams, folding only what was appended since the last time. */
export function streamReader(store: Store) {
  const kept = new Map<string, Loaded>();

  const keep = (key: string, loaded: Loaded): void => {
    kept.delete(key);
    kept.set(key, loaded);
    const oldest = kept.keys().next();
    if (kept.size > capacity && !oldest.done) kept.delete(oldest.value);
  };

  return {
    async load(tenant: TenantId, stream: RequestId): Promise<Loaded> {
      const key = `${tenant}/${stream}`;
      const before = kept.get(key) ?? {
        aggregate: emptyAggregate(stream),
        lastHash: firstPreviousHash,
        lastRecordedAt: null,
      };
      const records = await store.read(tenant, stream, before.aggregate.streamVersion + 1);
      const [first] = records;
      const last = records.at(-1);
      if (first === undefined || last === undefined) return before;
      if (first.previousHash !== before.lastHash) {
        throw new InteragencyFault(
          'trail-invalid',
          `request ${stream}, position ${first.position}: the chain is broken`,
        );
      }
      const result = foldRecords(before.aggregate, records);
      if (!result.ok) {
        const { code, position, message } = result.problem;
        // During an upgrade an older server meets what a newer one wrote: nothing is wrong with the trail.
        throw new InteragencyFault(
          code === 'machine-version-unknown' ? code : 'trail-invalid',
          `request ${stream}, position ${position}: ${message.en}`,
        );
      }
      const loaded = { aggregate: result.aggregate, lastHash: last.hash, lastRecordedAt: last.recordedAt };
      keep(key, loaded);
      return loaded;
    },
    keep(tenant: TenantId, loaded: Loaded): void {
      keep(`${tenant}/${loaded.aggregate.stream}`, loaded);
    },
  };
}

export type StreamReader = ReturnType<typeof streamReader>;
