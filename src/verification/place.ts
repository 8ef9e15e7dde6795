import type { RequestAggregate } from '../aggregate/index.js';
import type { FoldProblem, TextOf } from '../audit/index.js';
import type { Actor, TrailRecord } from '../event/index.js';
import type { Primary } from './primary.js';
import type { InputsAt } from './supplied.js';

/** Where the reading of a stream stands: all that came before as an aggregate, and the facts that come. */
export interface Place {
  readonly aggregate: RequestAggregate;
  readonly inputsAt: InputsAt;
  /** Finds a text that stands beside the trail; null where it is not there. */
  readonly textOf: TextOf;
  readonly first: Primary;
  /** The primary fact so many places behind the first, as long as one append can have recorded both. */
  peek(offset: number): Primary | undefined;
  /** The position at which that primary fact stands, or would have to stand. */
  positionAt(offset: number): number;
}

/** How many primary facts hold from here on, by one command or by the schedule; or what does not hold. */
export type Judged = { readonly count: number } | { readonly problem: FoldProblem };

const isSameActor = (one: Actor, other: Actor): boolean =>
  one.officer === other.officer && one.agency === other.agency && one.role === other.role;

const isOneAppend = (one: TrailRecord, other: TrailRecord): boolean =>
  one.recordedAt === other.recordedAt && isSameActor(one.actor, other.actor);

interface Reading {
  readonly aggregate: RequestAggregate;
  readonly inputsAt: InputsAt;
  readonly textOf: TextOf;
  readonly primaries: readonly Primary[];
  /** The position behind the last record. */
  readonly end: number;
}

/** The place at the primary fact with this index; null behind the last one. */
export function placeAt(
  { aggregate, inputsAt, textOf, primaries, end }: Reading,
  index: number,
): Place | null {
  const first = primaries[index];
  if (first === undefined) return null;
  return {
    aggregate,
    inputsAt,
    textOf,
    first,
    peek: (offset) => {
      const primary = primaries[index + offset];
      return primary !== undefined && isOneAppend(first.record, primary.record) ? primary : undefined;
    },
    positionAt: (offset) => primaries[index + offset]?.record.position ?? end,
  };
}
