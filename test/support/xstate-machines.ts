import { type AnyMachineSnapshot, type AnyStateMachine, initialTransition, transition } from 'xstate';
import { type Machines, type MachinesOf, machineReleases } from '../../src/aggregate/machines.js';
import type { MachineState, Stepper } from '../../src/statechart/index.js';

function emittedOf(actions: readonly { readonly type: string; readonly params?: unknown }[]): unknown[] {
  return actions
    .filter(({ type }) => type === 'xstate.emit')
    .map(({ params }) => Reflect.get(Object(params), 'event'));
}

/** A machine run by XState's own `transition()`: the slow and obvious reference of the compiled step. */
function interpreted(machine: AnyStateMachine): Stepper<AnyStateMachine> {
  const snapshots = new WeakMap<object, AnyMachineSnapshot>();
  const stateOf = (snapshot: AnyMachineSnapshot): MachineState<object> => {
    const state = { value: snapshot.value, context: snapshot.context, tags: [...snapshot.tags].sort() };
    snapshots.set(state, snapshot);
    return state;
  };
  const snapshotOf = (state: MachineState<object>): AnyMachineSnapshot =>
    snapshots.get(state) ?? machine.resolveState({ value: state.value, context: state.context });
  return {
    begin(input) {
      const [snapshot, actions] = initialTransition(machine, input);
      return { state: stateOf(snapshot), emitted: emittedOf(actions) };
    },
    resume: ({ value, context }) => stateOf(machine.resolveState({ value, context })),
    step(state, event) {
      const snapshot = snapshotOf(state);
      if ((machine.getTransitionData(snapshot, event) ?? []).length === 0) return { fits: false };
      const [next, actions] = transition(machine, snapshot, event);
      return { fits: true, state: stateOf(next), emitted: emittedOf(actions) };
    },
  };
}

const byVersion = new Map(
  Object.entries(machineReleases).map(([version, { request, consultation, violation }]) => {
    const machines: Machines = {
      request: interpreted(request),
      consultation: interpreted(consultation),
      violation: interpreted(violation),
    };
    return [Number(version), machines];
  }),
);

/** The shipped machines, run by XState. */
export const xstateMachines: MachinesOf = (machineVersion) => byVersion.get(machineVersion);
