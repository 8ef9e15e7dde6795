import { emptyAggregate } from '../aggregate/index.js';
import {
  type ChainVerification,
  type FoldProblem,
  type Hashing,
  type TrailSource,
  verifyTrail,
} from '../audit/index.js';
import type { TrailRecord } from '../event/index.js';
import { foldRecords } from './fold-records.js';

/**
 * Verifies a trail: the chain of hashes, then that every fact fits the machines and is followed by exactly the
 * consequences that they say. It shows alteration, removal and reordering; a truncation or a full rewrite shows only
 * against a hash of the last record that was kept elsewhere.
 */
export function verify(trail: TrailSource, options: { readonly hashing?: Hashing } = {}): ChainVerification {
  const fold = (records: readonly TrailRecord[]): FoldProblem[] => {
    const [first] = records;
    if (first === undefined) return [];
    const result = foldRecords(emptyAggregate(first.stream), records);
    return result.ok ? [] : [result.problem];
  };
  return verifyTrail(trail, { ...options, fold });
}
