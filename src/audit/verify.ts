import type { LocalText, TrailRecord } from '../event/index.js';
import { type ChainVerification, type VerifiedStream, verifyChain } from './chain.js';
import type { Hashing } from './hashing.js';
import { placed, type TrailProblem, trailProblem } from './problem.js';
import { reasonOf } from './record-line.js';
import type { TrailSource } from './trail-lines.js';

/** What a fold finds: the position in the stream that does not hold, and why. */
export interface FoldProblem {
  readonly position: number;
  readonly code: string;
  /** A sentence without its place; the place is put before it. */
  readonly message: LocalText;
  readonly expected?: string;
  readonly found?: string;
}

/** Plays the records of one stream again, as far as its chain holds, and tells what does not follow from what. */
export type Fold = (records: readonly TrailRecord[]) => readonly FoldProblem[];

export interface VerifyTrailOptions {
  /** Plays each stream through the machines. Without it only the chain is verified. */
  readonly fold?: Fold;
  readonly hashing?: Hashing;
}

/**
 * Verifies a trail: its chain (see {@link verifyChain}), and, with a `fold`, that every record follows from those before
 * it. Takes the file's bytes (best: nothing is repaired in decoding), its text, or its lines. Bad input gives a
 * problem; nothing throws.
 */
export function verifyTrail(
  trail: TrailSource,
  { fold, hashing }: VerifyTrailOptions = {},
): ChainVerification {
  const chain = verifyChain(trail, hashing);
  if (fold === undefined) return chain;
  const found = chain.streams.flatMap((stream) => firstFoldProblem(stream, fold));
  if (found.length === 0) return chain;
  const problems = [...chain.problems, ...found].sort((left, right) => left.line - right.line);
  return { ...chain, ok: false, problems };
}

function firstFoldProblem(stream: VerifiedStream, fold: Fold): TrailProblem[] {
  if (stream.records.length === 0) return [];
  try {
    const isInReach = ({ position }: FoldProblem): boolean =>
      stream.holds || position <= stream.records.length;
    // Where the chain breaks off, what is missing behind the break is no finding of its own.
    const [first] = fold(stream.records)
      .filter(isInReach)
      .sort((left, right) => left.position - right.position);
    return first === undefined ? [] : [toTrailProblem(stream, first)];
  } catch (fault) {
    // A trail from elsewhere may hold anything, and whoever verifies many streams must still hear of the others.
    const place = { line: stream.lines[0] ?? 1, stream: stream.stream, position: 1 };
    return [trailProblem('fold-fault', place, { found: reasonOf(fault) })];
  }
}

function toTrailProblem(stream: VerifiedStream, problem: FoldProblem): TrailProblem {
  const { position, code, message, expected = null, found = null } = problem;
  const place = {
    line: stream.lines[position - 1] ?? stream.lines.at(-1) ?? 1,
    stream: stream.stream,
    position,
  };
  return {
    ...place,
    code,
    expected: expected === null ? null : clipped(expected),
    found: found === null ? null : clipped(found),
    message: placed({ vi: clipped(message.vi), en: clipped(message.en) }, place),
  };
}

const longestText = 360;

/** A fold may repeat what the record holds, which anybody may have written. */
const clipped = (text: string): string =>
  text.length > longestText ? `${text.slice(0, longestText)}…` : text;
