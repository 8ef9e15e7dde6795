import type { RequestId } from '../event/index.js';
import type { DueStream } from './store.js';

/** Streams in order of what they next have due, then of their id. Finding costs a binary search, not a scan. */
export interface DueIndex {
  /** Replaces what was said of the stream before; null takes it out. */
  set(stream: RequestId, dueAt: number | null): void;
  /** @param before epoch milliseconds, exclusive */
  before(before: number, limit: number): readonly DueStream[];
}

export function dueIndex(): DueIndex {
  const ordered: DueStream[] = [];
  const byStream = new Map<RequestId, DueStream>();
  return {
    set(stream, dueAt) {
      const known = byStream.get(stream);
      if (known?.dueAt === dueAt) return;
      if (known !== undefined) ordered.splice(placeOf(ordered, known), 1);
      byStream.delete(stream);
      if (dueAt === null) return;
      const entry: DueStream = Object.freeze({ stream, dueAt });
      ordered.splice(placeOf(ordered, entry), 0, entry);
      byStream.set(stream, entry);
    },
    before(before, limit) {
      const found: DueStream[] = [];
      for (const entry of ordered) {
        if (entry.dueAt >= before || found.length >= limit) break;
        found.push(entry);
      }
      return Object.freeze(found);
    },
  };
}

/** Index of the first entry that does not come before this one. */
function placeOf(ordered: readonly DueStream[], entry: DueStream): number {
  let low = 0;
  let high = ordered.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const other = ordered[middle];
    if (other !== undefined && comesBefore(other, entry)) low = middle + 1;
    else high = middle;
  }
  return low;
}

function comesBefore(left: DueStream, right: DueStream): boolean {
  return left.dueAt < right.dueAt || (left.dueAt === right.dueAt && left.stream < right.stream);
}
