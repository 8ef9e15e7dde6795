import type { Command, FactType } from '../../aggregate/index.js';
import type { QuestionId, TrailRecord } from '../../event/index.js';
import type { Finding } from '../../reply/index.js';

/** What somebody may have asked for, as the facts on record tell; the texts are stand-ins. */
export interface Wish {
  readonly command: Command;
  /** Which of the questions that are passed on still had their text. */
  readonly questionTexts?: ReadonlyMap<QuestionId, string>;
  /** What was found in the texts of a reply: without them, the signs of wording are taken as they stand. */
  readonly recordedFindings?: readonly Finding[];
}

/** A fact of these types belongs so many places behind the first, and is not there. */
interface Missing {
  readonly missing: readonly FactType[];
  readonly offset: number;
}

/** The commands that can have brought a fact about, the likeliest first. */
export type Wishes = readonly Wish[] | Missing;

/** No rule reads a text: it counts that there was one, to which the record commits. */
export const standIn = 'x';

export const hasText = ({ commitments }: TrailRecord, path: string): boolean =>
  commitments.some((commitment) => commitment.path === path);
