import { decideDue, decideRecomputes, nextDue, type PrimaryFact, scheduler } from '../aggregate/index.js';
import { type DecisionInputs, decided } from '../decision/index.js';
import { InteragencyFault } from '../event/index.js';
import { type Instant, toEpoch } from '../time/index.js';
import { type Drafted, draftRecords, inSequence, noRecords, type Pen } from './draft-records.js';
import type { Loaded } from './streams.js';

/** One stream has a handful of terms; more steps than this mean that one does not end. */
const maximumSteps = 10_000;

export type InputsAt = (at: Instant) => Promise<Omit<DecisionInputs, 'now'>>;

/**
 * Brings a stream up to `until`, as if the scheduler had run every second: what is due is decided in order, each at
 * its own due date, with what was effective on that day. The result is the same in one leap or in many.
 */
export async function catchUp(
  before: Loaded,
  until: Instant,
  inputsAt: InputsAt,
  pen: Pen,
): Promise<Drafted> {
  let drafted = noRecords(before);
  const write = (facts: readonly PrimaryFact[]): void => {
    const decidedFacts = facts.map((fact) => decided(fact));
    drafted = inSequence(drafted, draftRecords(drafted.loaded, decidedFacts, scheduler, pen));
  };
  for (let steps = 0; steps < maximumSteps; steps += 1) {
    const { aggregate } = drafted.loaded;
    const item = nextDue(aggregate);
    const isDue = item !== null && item.firesAt <= toEpoch(until);
    const now = isDue ? item.dueAt : until;
    const inputs = { ...(await inputsAt(now)), now };
    const moved = decideRecomputes(aggregate, inputs);
    if (moved.length > 0) write(moved);
    else if (isDue) write([decideDue(aggregate, item, inputs)]);
    else return drafted;
  }
  throw new InteragencyFault('command-loop', 'the schedule of the stream does not end');
}
