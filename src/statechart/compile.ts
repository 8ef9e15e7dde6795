import {
  type AnyEventObject,
  type AnyStateMachine,
  type ContextFrom,
  type EmittedFrom,
  initialTransition,
} from 'xstate';
import { configurationTable, type Selector } from './configurations.js';
import type { Stepper } from './machine-state.js';
import { type Arguments, run } from './references.js';
import { requireSubset } from './subset.js';
import type { Candidate } from './transitions.js';

/** The innermost enabled transitions, region by region; what lies outside counts only where nothing inside is enabled. */
function select({ inner, own }: Selector, args: Arguments, enabled: Candidate[]): void {
  const before = enabled.length;
  for (const selector of inner) select(selector, args, enabled);
  if (enabled.length > before) return;
  for (const candidate of own) {
    if (candidate.guard === null || candidate.guard(args)) {
      enabled.push(candidate);
      return;
    }
  }
}

/**
 * A machine of the subset as a plain step over tables. It is equal to XState's own `transition()` in state, context,
 * emitted facts, and in what does not fit; the order of actions and of regions is XState's too.
 *
 * The subset: compound and parallel states, named guards, `assign` and `emit` by name with literal or fact-derived
 * `params`, entry and exit, targetless, self and re-entering transitions.
 * @throws StatechartFault `machine-not-in-subset`, naming everything else with its place
 */
export function compile<Machine extends AnyStateMachine>(machine: Machine): Stepper<Machine> {
  requireSubset(machine);
  const loose: AnyStateMachine = machine;
  const table = configurationTable(loose);
  return {
    begin(input) {
      const [snapshot] = initialTransition(loose, input);
      const { value, tags } = table.of(snapshot.value);
      // XState grows its first context key by key; one object of one shape is copied many times as fast ever after.
      return { value, context: { ...snapshot.context }, tags };
    },
    step(state, event) {
      const fact: AnyEventObject = event;
      const from = table.of(state.value);
      const selector = table.selector(from, fact.type);
      if (selector === null) return { fits: false };
      const enabled: Candidate[] = [];
      select(selector, { context: state.context, event: fact }, enabled);
      if (enabled.length === 0) return { fits: false };
      const { actions, next } = table.effect(from, enabled);
      const emitted: EmittedFrom<Machine>[] = [];
      const context = run<ContextFrom<Machine>, EmittedFrom<Machine>>(actions, state.context, fact, emitted);
      return { fits: true, state: { value: next.value, context, tags: next.tags }, emitted };
    },
  };
}
