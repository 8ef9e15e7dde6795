import type { AgencyId, Cited, Content, Rejection, ViolationKind } from '../event/index.js';

/** A fact with the free texts and names that stand beside it. */
export interface Decided<Fact> {
  readonly fact: Fact;
  readonly content: Content;
}

/** What a refused attempt is, where the policy says that it is itself a violation. */
export interface AttemptViolation {
  readonly kind: ViolationKind;
  readonly citation: Cited;
}

export interface Refused {
  readonly ok: false;
  readonly rejection: Rejection;
  readonly attempt: AttemptViolation | null;
  /** The agencies that the attempt was about, for the trail. */
  readonly about: readonly AgencyId[];
}

export interface Accepted<Fact> {
  readonly ok: true;
  readonly facts: readonly Decided<Fact>[];
}

/** A decision is a value: the facts that a command brings about, or why it is refused. */
export type Decision<Fact> = Accepted<Fact> | Refused;

export const accept = <Fact>(...facts: readonly Decided<Fact>[]): Accepted<Fact> => ({ ok: true, facts });

export const refuse = (
  rejection: Rejection,
  { attempt = null, about = [] }: { attempt?: AttemptViolation | null; about?: readonly AgencyId[] } = {},
): Refused => ({ ok: false, rejection, attempt, about });

/** Drops what is absent, so that a fact's content holds only texts that were given. */
function contentOf(texts: Readonly<Record<string, string | undefined>>): Content {
  const given = Object.entries(texts).filter((entry): entry is [string, string] => entry[1] !== undefined);
  return Object.fromEntries(given);
}

/** A fact with its texts. */
export const decided = <Fact>(
  fact: Fact,
  texts: Readonly<Record<string, string | undefined>> = {},
): Decided<Fact> => ({
  fact,
  content: contentOf(texts),
});
