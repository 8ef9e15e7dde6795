import { consultationTransitions } from '../consultation/index.js';
import { requestTransitions } from '../request/index.js';
import { violationTransitions } from '../violation/index.js';

function ofMachine<const Machine extends string, Row extends object>(machine: Machine, rows: readonly Row[]) {
  return rows.map((row) => ({ machine, ...row }));
}

/**
 * Every transition that the three machines can take, made from the machines themselves. Within one state, of those on a fact the
 * first is taken whose guard holds; `*` is a transition of the machine as a whole, taken where the state has none.
 * `from` and `to` are the names that views give, of a consultation behind its region (`answer` or `clock`); `to` is null
 * where the state stays as it is. `consequences` is what is said on leaving, on the way and on entering, in this order;
 * with the aggregate's rules on causes (one cause, one case) it becomes what is recorded.
 */
export const transitions = [
  ...ofMachine('request', requestTransitions),
  ...ofMachine('consultation', consultationTransitions),
  ...ofMachine('violation', violationTransitions),
] as const;

/** One line of the table: a transition that exists, so that one that does not is an error of types. */
export type Transition = (typeof transitions)[number];
