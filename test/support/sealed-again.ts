import { firstPreviousHash, type RecordDraft, sealRecord } from '../../src/audit/index.js';
import type { TrailRecord } from '../../src/index.js';

/** A trail with other records, every hash of it as it should be: what somebody who knows the format could write. */
export function sealedAgain(
  records: readonly TrailRecord[],
  change: (draft: RecordDraft) => RecordDraft,
): TrailRecord[] {
  let previousHash = firstPreviousHash;
  return records.map(({ hash: _, previousHash: __, ...draft }) => {
    const sealed = sealRecord(change(draft), previousHash);
    previousHash = sealed.hash;
    return sealed;
  });
}
