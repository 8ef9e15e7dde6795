import { decide, type PrimaryFact } from '../aggregate/index.js';
import type { FoldProblem } from '../audit/index.js';
import { commandTitles, factTitles } from '../catalogue/index.js';
import type { Decided, DecisionInputs } from '../decision/index.js';
import { type Comparison, compareFacts } from './compare.js';
import { foldProblem } from './fold-problem.js';
import { otherSupplied } from './other-supplied.js';
import type { Judged, Place } from './place.js';
import { eitherOf } from './told.js';
import { type OfCommand, type Wish, wishesOf, withTexts } from './wishes/index.js';

/**
 * A request is opened under the machines of its day, which may be older than those of this release, and in the mode that
 * whoever ran the software had set: no rule says which.
 */
function underItsVersion(
  { first }: Place,
  facts: readonly Decided<PrimaryFact>[],
): readonly Decided<PrimaryFact>[] {
  const { fact: recorded } = first;
  if (recorded.type !== 'request.opened') return facts;
  const { machineVersion, mode } = recorded.payload;
  const given = { machineVersion, ...(mode === undefined ? {} : { mode }) };
  return facts.map(({ fact, content }) =>
    fact.type === 'request.opened'
      ? { fact: { ...fact, payload: { ...fact.payload, ...given } }, content }
      : { fact, content },
  );
}

/** Decides what was asked for by the very code that decides commands, and compares the facts. */
function granted(place: Place, wish: Wish, inputs: DecisionInputs): Comparison {
  const { command, ...known } = withTexts(wish, place.first.record, place.textOf);
  const lookups = { ...inputs.lookups, ...known };
  const decision = decide(place.aggregate, command, { ...inputs, lookups });
  if (decision.ok) return compareFacts(place, underItsVersion(place, decision.facts));
  const values = { command: commandTitles[command.type], message: decision.rejection.message };
  const problem = foldProblem('would-be-refused', place.first.record.position, values);
  return { agreeing: 0, differences: Number.MAX_SAFE_INTEGER, problem };
}

/** What comes nearest to the record is what was most likely asked for; what differs from that is what does not hold. */
function nearest(comparisons: readonly Comparison[]): Comparison | undefined {
  const [first] = [...comparisons].sort(
    (one, other) => other.agreeing - one.agreeing || one.differences - other.differences,
  );
  return first;
}

/** Whether any fact of the same append says that it was judged by something else than what was supplied. */
function otherSuppliedHere(place: Place, inputs: DecisionInputs): FoldProblem | null {
  for (let offset = 0; ; offset += 1) {
    const primary = place.peek(offset);
    if (primary === undefined) return null;
    const other = otherSupplied(primary, inputs);
    if (other !== null) return other;
  }
}

/** Judges the facts of one command: the command is made again from them, and decided again. */
export function judgeCommand(place: Place, fact: OfCommand): Judged {
  const wishes = wishesOf(place, fact);
  if ('missing' in wishes) {
    const expected = eitherOf(wishes.missing.map((type) => factTitles[type]));
    const values = { expected, fact: factTitles[fact.type] };
    return { problem: foldProblem('group-incomplete', place.positionAt(wishes.offset), values) };
  }
  const inputs = place.inputsAt(fact.payload.at);
  const comparisons: Comparison[] = [];
  for (const wish of wishes) {
    const comparison = granted(place, wish, inputs);
    if (comparison.problem === null) return { count: comparison.agreeing };
    comparisons.push(comparison);
  }
  const problem = otherSuppliedHere(place, inputs) ?? nearest(comparisons)?.problem;
  if (problem) return { problem };
  throw new Error(`no command brings about ${fact.type}`);
}
