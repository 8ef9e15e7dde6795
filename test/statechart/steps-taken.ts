import type { AnyEventObject, AnyStateMachine } from 'xstate';
import type { MachineState } from '../../src/statechart/index.js';

export type AnyState = MachineState<Readonly<Record<string, unknown>>>;

/** One step of one machine, as the aggregate had it taken: what it routes to which machine is not guessed again. */
export interface StepTaken {
  readonly machine: AnyStateMachine;
  readonly before: AnyState;
  readonly event: AnyEventObject;
  readonly after: AnyState;
  readonly emitted: readonly AnyEventObject[];
}

let watcher: (step: StepTaken) => void = () => undefined;

/** From now on the watcher is told of every step that fits. */
export function watchSteps(watch: (step: StepTaken) => void): void {
  watcher = watch;
}

interface AnyStepper {
  begin(input: unknown): { state: AnyState; emitted: readonly AnyEventObject[] };
  resume(state: AnyState): AnyState;
  step(
    state: AnyState,
    event: AnyEventObject,
  ): { fits: true; state: AnyState; emitted: readonly AnyEventObject[] } | { fits: false };
}

/** `compile`, but its steps are told to the watcher. It stands in for the real one by `vi.mock`. */
export const watched =
  (compile: (machine: AnyStateMachine) => AnyStepper) =>
  (machine: AnyStateMachine): AnyStepper => {
    const stepper = compile(machine);
    return {
      begin: (input) => stepper.begin(input),
      resume: (state) => stepper.resume(state),
      step(before, event) {
        const result = stepper.step(before, event);
        if (result.fits) watcher({ machine, before, event, after: result.state, emitted: result.emitted });
        return result;
      },
    };
  };
