import type { PrimaryFact } from '../aggregate/index.js';
import type { FoldProblem } from '../audit/index.js';
import { factTitles } from '../catalogue/index.js';
import type { Decided } from '../decision/index.js';
import type { JsonObject } from '../event/index.js';
import { type Difference, differencesBetween } from './differences.js';
import { fieldName } from './field-names.js';
import { foldProblem } from './fold-problem.js';
import type { Place } from './place.js';
import type { Primary } from './primary.js';
import { valueTold } from './told.js';

/** How far the facts of a decision are those on the trail. */
export interface Comparison {
  /** How many are, from the first on. */
  readonly agreeing: number;
  /** In how many places the next one is another: the fewer, the likelier it is what was decided. */
  readonly differences: number;
  /** The first that does not hold; null where all are the same. */
  readonly problem: FoldProblem | null;
}

/** Facts hold JSON only; the round trip drops what is undefined. */
const toJson = (payload: unknown): JsonObject => JSON.parse(JSON.stringify(payload));

export function differenceProblem(
  { record, fact }: Primary,
  { path, found, expected }: Difference,
): FoldProblem {
  const values = {
    fact: factTitles[fact.type],
    field: fieldName(path),
    found: valueTold(found),
    expected: valueTold(expected),
  };
  const problem = foldProblem('judged-otherwise', record.position, values);
  const told = (value: Difference['found']): string => (value === undefined ? '' : JSON.stringify(value));
  return { ...problem, found: told(found), expected: told(expected) };
}

/** A text is never read again; that there was one is, by its path. */
function textsProblem({ record, fact }: Primary, { content }: Decided<PrimaryFact>): FoldProblem | null {
  const found = record.commitments.map(({ path }) => path).sort();
  const expected = Object.keys(content).sort();
  if (found.length === expected.length && found.every((path, index) => path === expected[index])) return null;
  const values = { fact: factTitles[fact.type], found: found.join(', '), expected: expected.join(', ') };
  return foldProblem('texts-differ', record.position, values);
}

export function comparePrimary(
  recorded: Primary,
  decided: Decided<PrimaryFact>,
): Omit<Comparison, 'agreeing'> {
  const found = differencesBetween(recorded.record.payload, toJson(decided.fact.payload));
  const [first] = found;
  const texts = textsProblem(recorded, decided);
  return {
    differences: found.length + (texts === null ? 0 : 1),
    problem: first === undefined ? texts : differenceProblem(recorded, first),
  };
}

/** Compares the facts of a decision with those from this place on, which one append must have recorded. */
export function compareFacts(place: Place, facts: readonly Decided<PrimaryFact>[]): Comparison {
  for (const [offset, decided] of facts.entries()) {
    const recorded = place.peek(offset);
    if (recorded?.fact.type !== decided.fact.type) {
      const values = { expected: factTitles[decided.fact.type], fact: factTitles[place.first.fact.type] };
      const problem = foldProblem('group-incomplete', place.positionAt(offset), values);
      return { agreeing: offset, differences: Number.MAX_SAFE_INTEGER, problem };
    }
    const comparison = comparePrimary(recorded, decided);
    if (comparison.problem !== null) return { agreeing: offset, ...comparison };
  }
  return { agreeing: facts.length, differences: 0, problem: null };
}
