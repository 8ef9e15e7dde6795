import {
  type AnyStateMachine,
  type ContextFrom,
  type EmittedFrom,
  type EventFrom,
  type InputFrom,
  initialTransition,
  type StateValue,
  transition,
} from 'xstate';

/** Where a machine stands, as plain data: what a fold of a trail yields, and what a snapshot of it holds. */
export interface MachineState<Context> {
  readonly value: StateValue;
  readonly context: Context;
  readonly tags: readonly string[];
}

type Step<Context, Emitted> =
  | { readonly fits: true; readonly state: MachineState<Context>; readonly emitted: readonly Emitted[] }
  | { readonly fits: false };

/** A machine as a pure step: no actor, no clock, and a fact that fits nowhere is said, not ignored. */
export interface Stepper<Machine extends AnyStateMachine> {
  begin(input: InputFrom<Machine>): MachineState<ContextFrom<Machine>>;
  step(
    state: MachineState<ContextFrom<Machine>>,
    event: EventFrom<Machine>,
  ): Step<ContextFrom<Machine>, EmittedFrom<Machine>>;
}

interface Snapshot {
  readonly value: StateValue;
  readonly context: unknown;
  readonly tags: ReadonlySet<string>;
}

/** The step of an XState machine, on XState's own `transition()`. */
export function stepper<Machine extends AnyStateMachine>(machine: Machine): Stepper<Machine> {
  const loose: AnyStateMachine = machine;
  // XState's `transition` loses the machine's own types; what comes out of it has them by construction.
  const typed = (snapshot: Snapshot): MachineState<ContextFrom<Machine>> => ({
    value: snapshot.value,
    context: snapshot.context as ContextFrom<Machine>,
    tags: [...snapshot.tags].sort(),
  });
  return {
    begin(input) {
      const [snapshot] = initialTransition(loose, input);
      return typed(snapshot);
    },
    step(state, event) {
      const before = loose.resolveState({ value: state.value, context: state.context });
      const enabled = loose.getTransitionData(before, event);
      if (enabled === undefined || enabled.length === 0) return { fits: false };
      const [snapshot, actions] = transition(loose, before, event);
      const emitted = actions.flatMap((action: LooseAction) =>
        action.type === 'xstate.emit' ? [(action.params as EmitParams<Machine>).event] : [],
      );
      return { fits: true, state: typed(snapshot), emitted };
    },
  };
}

/** XState's own union of executable actions leaves out what `emit` makes. */
interface LooseAction {
  readonly type: string;
  readonly params: unknown;
}

interface EmitParams<Machine extends AnyStateMachine> {
  readonly event: EmittedFrom<Machine>;
}
