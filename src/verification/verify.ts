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
import { judgeAgain } from './judge-again.js';
import { momentProblem } from './moments.js';
import type { JudgedBy } from './supplied.js';

/** `fits`: chain and machines. `judged-again`: and every fact is what the rules make of it. */
export type VerificationLevel = 'fits' | 'judged-again';

/** What a trail is verified by. Directory, calendar and policy are given together, and the facts judged again by them. */
export type VerifyOptions = { readonly hashing?: Hashing } & (
  | JudgedBy
  | { readonly [Part in keyof JudgedBy]?: never }
);

export interface Verification extends ChainVerification {
  /** How far the trail was verified, whether or not it holds. */
  readonly level: VerificationLevel;
}

function judgedByOf({ directory, calendar, policy, texts }: VerifyOptions): JudgedBy | null {
  const isGiven = directory !== undefined && calendar !== undefined && policy !== undefined;
  return isGiven ? { directory, calendar, policy, ...(texts === undefined ? {} : { texts }) } : null;
}

/** All that the levels find in one stream; the first position among them is what does not hold. */
function problemsOf(records: readonly TrailRecord[], judgedBy: JudgedBy | null): FoldProblem[] {
  const [first] = records;
  if (first === undefined) return [];
  const folded = foldRecords(emptyAggregate(first.stream), records);
  const misfit = folded.ok ? null : folded.problem;
  const fitting = misfit === null ? records : records.filter(({ position }) => position < misfit.position);
  const misjudged = judgedBy === null ? null : judgeAgain(fitting, judgedBy);
  return [misfit, momentProblem(records), misjudged].filter((problem) => problem !== null);
}

/**
 * Verifies a trail: the chain of hashes; that every fact fits the machines and is followed by exactly the consequences
 * that they say; and, with directory, calendar and policy, that every fact is what the rules make of it when it is judged
 * again. It names the first position of each stream that does not hold. Bad input gives a problem; nothing throws.
 *
 * It shows alteration, removal from within and reordering. That the end of a trail is missing, or that all of it was
 * written anew, shows only against a hash of the last record that was kept elsewhere.
 */
export function verify(trail: TrailSource, options: VerifyOptions = {}): Verification {
  const judgedBy = judgedByOf(options);
  const fold = (records: readonly TrailRecord[]): FoldProblem[] => problemsOf(records, judgedBy);
  const { hashing } = options;
  const verification = verifyTrail(trail, { fold, ...(hashing === undefined ? {} : { hashing }) });
  return { ...verification, level: judgedBy === null ? 'fits' : 'judged-again' };
}
