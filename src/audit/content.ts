import * as z from 'zod';
import { type Hash, requestIdSchema, type TrailRecord } from '../event/index.js';
import { canonicalText } from './canonical.js';
import { commitment, type SaltedText } from './commitment.js';
import { type Hashing, portableHashing } from './hashing.js';
import { excerpt, isSaidAlready, maximumProblems, type TrailProblem, trailProblem } from './problem.js';
import { fieldOf, readJson } from './record-line.js';
import { linesOf, type TrailLine, type TrailSource } from './trail-lines.js';

/** Which free text of which record. */
export interface ContentPlace {
  readonly stream: string;
  readonly position: number;
  readonly path: string;
}

export interface ContentVerification {
  readonly ok: boolean;
  /** How many texts are the ones that the records committed to. */
  readonly texts: number;
  /** Commitments whose text was not supplied: held back, or erased. The trail holds without them. */
  readonly absent: readonly ContentPlace[];
  readonly problems: readonly TrailProblem[];
}

const contentLineSchema = z.strictObject({
  path: z.string().min(1).max(300),
  position: z.int().positive(),
  salt: z.string().regex(/^[0-9a-f]{32}$/, 'a salt has 32 hexadecimal digits'),
  stream: requestIdSchema,
  text: z.string(),
});

interface Commitments {
  readonly place: ContentPlace;
  readonly hash: Hash;
  seen: boolean;
}

/** One line of `content.jsonl`, without the line's end. */
export function contentText(entry: SaltedText & ContentPlace): string {
  const { path, position, salt, stream, text } = entry;
  return canonicalText({ path, position, salt, stream, text });
}

/**
 * Checks that free texts are the ones that the records (of one tenant) committed to. A commitment without its text is
 * no problem, it is listed in `absent`; a text without its commitment, altered or repeated is one. Never throws.
 */
export function checkContent(
  records: Iterable<TrailRecord>,
  content: TrailSource,
  hashing: Hashing = portableHashing,
): ContentVerification {
  const commitments = new Map<string, Commitments>();
  for (const { stream, position, commitments: own } of records) {
    for (const { path, hash } of own) {
      commitments.set(keyOf({ stream, position, path }), {
        place: { stream, position, path },
        hash,
        seen: false,
      });
    }
  }
  const problems: TrailProblem[] = [];
  let line = 0;
  let texts = 0;
  for (const text of linesOf(content)) {
    line += 1;
    if (problems.length >= maximumProblems) {
      problems.push(trailProblem('too-many-problems', { line }, { expected: String(maximumProblems) }));
      break;
    }
    const problem = problemOf(text, line, commitments, hashing);
    if (problem === null) texts += 1;
    else if (!isSaidAlready(problems, problem.code)) problems.push(problem);
  }
  const absent = [...commitments.values()].filter(({ seen }) => !seen).map(({ place }) => place);
  return { ok: problems.length === 0, texts, absent, problems };
}

/** Finds the text of a record that stands beside the trail; null where it was held back or erased. */
export type TextOf = (place: ContentPlace) => string | null;

/**
 * The texts of a content file, to read them again. It tells nothing of whether they are what the records committed to:
 * that is for `checkContent`. A line that is no text is left out.
 */
export function contentTexts(content: TrailSource): TextOf {
  const texts = new Map<string, string>();
  for (const line of linesOf(content)) {
    const reading = readJson(line);
    const parsed = 'refusal' in reading ? null : contentLineSchema.safeParse(reading.json);
    if (parsed?.success === true) texts.set(keyOf(parsed.data), parsed.data.text);
  }
  return (place) => texts.get(keyOf(place)) ?? null;
}

function problemOf(
  text: TrailLine,
  line: number,
  commitments: ReadonlyMap<string, Commitments>,
  hashing: Hashing,
): TrailProblem | null {
  const reading = readJson(text);
  if ('refusal' in reading) return trailProblem(reading.refusal.code, { line }, reading.refusal);
  const parsed = contentLineSchema.safeParse(reading.json);
  if (!parsed.success) return trailProblem('content-invalid', { line }, { found: fieldOf(parsed.error) });
  const { stream, position, path, salt, text: value } = parsed.data;
  const place = { line, stream, position };
  const found = excerpt(path);
  const committed = commitments.get(keyOf(parsed.data));
  if (committed === undefined) return trailProblem('content-unknown', place, { found });
  if (committed.seen) return trailProblem('content-repeated', place, { found });
  committed.seen = true;
  if (isCommitted(salt, value, committed.hash, hashing)) return null;
  return trailProblem('content-altered', place, { expected: committed.hash, found });
}

function isCommitted(salt: string, text: string, hash: Hash, hashing: Hashing): boolean {
  try {
    return commitment(salt, text, hashing) === hash;
  } catch {
    // A text without a canonical form cannot be what any record committed to.
    return false;
  }
}

/** Unambiguous, since an id holds no slash. */
function keyOf({ stream, position, path }: ContentPlace): string {
  return `${stream}/${position}/${path}`;
}
