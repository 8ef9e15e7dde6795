import { commitment } from '../audit/index.js';
import type { Hash, LocalText, TrailRecord } from '../event/index.js';
import type { ContentEntry } from '../store/index.js';
import { inReadingOrder, pathTitle } from './path-titles.js';

/** A free text or a name of a fact: shown where it is the one that the record committed to. */
export interface CommittedText {
  readonly path: string;
  readonly title: LocalText;
  /** `withheld`: not supplied, or erased. `altered`: supplied, but not what the record committed to: it is not shown. */
  readonly state: 'shown' | 'withheld' | 'altered';
  readonly text: string | null;
  readonly commitment: Hash;
}

function isCommitted(entry: ContentEntry, hash: Hash): boolean {
  try {
    return commitment(entry.salt, entry.text) === hash;
  } catch {
    // What has no canonical text was never committed to.
    return false;
  }
}

/** The texts of a record, in the order in which they are read. */
export function textsOf(record: TrailRecord, content: readonly ContentEntry[]): readonly CommittedText[] {
  return [...record.commitments]
    .sort((one, other) => inReadingOrder(one.path, other.path))
    .map(({ path, hash }) => {
      const entry = content.find(
        (candidate) =>
          candidate.stream === record.stream &&
          candidate.position === record.position &&
          candidate.path === path,
      );
      const common = { path, title: pathTitle(path), commitment: hash };
      if (entry === undefined) return { ...common, state: 'withheld', text: null };
      return isCommitted(entry, hash)
        ? { ...common, state: 'shown', text: entry.text }
        : { ...common, state: 'altered', text: null };
    });
}
