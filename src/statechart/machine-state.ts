import type { AnyStateMachine, ContextFrom, EmittedFrom, EventFrom, InputFrom, StateValue } from 'xstate';

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
  /** Where the machine begins, and what it emits on entering there. */
  begin(input: InputFrom<Machine>): {
    readonly state: MachineState<ContextFrom<Machine>>;
    readonly emitted: readonly EmittedFrom<Machine>[];
  };
  /**
   * Takes over a state that another version of the machine has left: the same states with this machine's tags.
   * @throws Error where this machine has no such state
   */
  resume(state: MachineState<ContextFrom<Machine>>): MachineState<ContextFrom<Machine>>;
  step(
    state: MachineState<ContextFrom<Machine>>,
    event: EventFrom<Machine>,
  ): Step<ContextFrom<Machine>, EmittedFrom<Machine>>;
}
