import type { FactType } from '../aggregate/index.js';
import type { PayloadOf } from './fact-of-record.js';
import type { Words } from './words.js';

/** Names of what a fact is about, as the view after it tells them. */
export interface Subjects {
  /** The title of the agency that was asked in a consultation. */
  consultee(consultation: string): string;
  /** Kind and accused agency of a case. */
  violation(violation: string): string;
}

/** What the facts of a type say besides their title. */
export type Describe<Type extends FactType> = (
  payload: PayloadOf<Type>,
  words: Words,
  subjects: Subjects,
) => readonly string[];
