import type { AnyEventObject, AnyStateMachine, ContextFrom, EmittedFrom } from 'xstate';
import { configurationTable, type Selector } from './configurations.js';
import { firstCopy, initialContext } from './initial-context.js';
import type { Stepper } from './machine-state.js';
import { Arguments, type CopyContext, run } from './references.js';
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

export interface CompileOptions<Context> {
  /**
   * A shallow copy of the context, written out as a literal of all its fields. An engine copies such a literal some ten
   * times as fast as it spreads an object whose fields it has to look up, and copying is most of what a step costs.
   */
  readonly copyContext?: CopyContext<Context>;
}

/**
 * A machine of the subset as a plain step over tables. It is equal to XState's own `transition()` in state, context,
 * emitted facts, and in what does not fit; the order of actions and of regions is XState's too.
 *
 * The subset: compound and parallel states, named guards, `assign` and `emit` by name with literal or fact-derived
 * `params`, entry and exit, targetless, self and re-entering transitions.
 * @throws StatechartFault `machine-not-in-subset`, naming everything else with its place
 */
export function compile<Machine extends AnyStateMachine>(
  machine: Machine,
  { copyContext: copy = (context) => Object.assign({}, context) }: CompileOptions<ContextFrom<Machine>> = {},
): Stepper<Machine> {
  requireSubset(machine);
  const loose: AnyStateMachine = machine;
  const table = configurationTable(loose);
  return {
    begin(input) {
      const { actions, next } = table.initial();
      const event = { type: 'xstate.init', input };
      const made = firstCopy(loose, initialContext<ContextFrom<Machine>>(loose, input), copy);
      const emitted: EmittedFrom<Machine>[] = [];
      const context = run<ContextFrom<Machine>, EmittedFrom<Machine>>(actions, made, event, {
        emitted,
        copy,
      });
      return { state: { value: next.value, context, tags: next.tags }, emitted };
    },
    resume({ value, context }) {
      const at = table.of(value);
      return { value: at.value, context, tags: at.tags };
    },
    step(state, event) {
      const fact: AnyEventObject = event;
      const from = table.of(state.value);
      const selector = table.selector(from, fact.type);
      if (selector === null) return { fits: false };
      const enabled: Candidate[] = [];
      select(selector, new Arguments(state.context, fact), enabled);
      if (enabled.length === 0) return { fits: false };
      const { actions, next } = table.effect(from, enabled);
      const emitted: EmittedFrom<Machine>[] = [];
      const context = run<ContextFrom<Machine>, EmittedFrom<Machine>>(actions, state.context, fact, {
        emitted,
        copy,
      });
      return { fits: true, state: { value: next.value, context, tags: next.tags }, emitted };
    },
  };
}
