import {
  type Actor,
  type AnyActorLogic,
  type AnyStateMachine,
  createActor,
  initialTransition,
  transition,
} from 'xstate';
import { copyOfConsultation } from '../src/consultation/index.js';
import {
  compile,
  consultationMachine,
  type MachineState,
  requestMachine,
  type Stepper,
} from '../src/index.js';
import { copyOfRequest } from '../src/request/index.js';
import type { Life } from './life.js';
import { type Measurement, measure, microseconds } from './measure.js';

type Steppers = ReadonlyMap<AnyStateMachine, Stepper<AnyStateMachine>>;

/** Compiled as the aggregate compiles them. */
const steppers: Steppers = new Map<AnyStateMachine, Stepper<AnyStateMachine>>([
  [requestMachine, compile<AnyStateMachine>(requestMachine, { copyContext: copyOfRequest })],
  [consultationMachine, compile<AnyStateMachine>(consultationMachine, { copyContext: copyOfConsultation })],
]);

const required = <Value>(value: Value | undefined): Value => {
  if (value === undefined) throw new Error('the life does not fit its machines');
  return value;
};

type Occasion = ReturnType<typeof occasionsOf>[number];

/** Each fact of the life with where its machine stood before: for ours, and for XState. */
function occasionsOf(life: Life) {
  const machines = new Map(life.beginnings.map(({ subject, machine }) => [subject, machine]));
  const states = new Map<string, MachineState<object>>();
  const snapshots = new Map<string, ReturnType<typeof initialTransition<AnyStateMachine>>[0]>();
  for (const { subject, machine, input } of life.beginnings) {
    states.set(subject, required(steppers.get(machine)).begin(input).state);
    snapshots.set(subject, initialTransition(machine, input)[0]);
  }
  return life.hearings.map(({ subject, event }) => {
    const machine = required(machines.get(subject));
    const stepper = required(steppers.get(machine));
    const [state, snapshot] = [required(states.get(subject)), required(snapshots.get(subject))];
    const result = stepper.step(state, event);
    if (!result.fits) throw new Error(`${event.type} does not fit`);
    const [next] = transition(machine, snapshot, event);
    if (JSON.stringify(next.value) !== JSON.stringify(result.state.value))
      throw new Error('the two disagree');
    states.set(subject, result.state);
    snapshots.set(subject, next);
    return { machine, stepper, state, snapshot, event };
  });
}

export function stepVersusTransition(life: Life): Promise<Measurement> {
  // Stepped up to afresh each round: what was made before the code was warm has another shape in memory for ever.
  const timed = (passes: number, run: (occasion: Occasion) => unknown) => () => {
    const occasions = occasionsOf(life);
    return microseconds(passes * occasions.length, () => {
      for (let pass = 0; pass < passes; pass += 1) for (const occasion of occasions) run(occasion);
    });
  };
  return measure({
    name: 'step-vs-transition',
    against: "XState's transition(), the same machines and facts",
    unit: 'µs a fact',
    better: 'less',
    ours: timed(4_000, ({ stepper, state, event }) => stepper.step(state, event)),
    theirs: timed(100, ({ machine, snapshot, event }) => transition(machine, snapshot, event)),
  });
}

/** Live actors of one life, started; what their start costs is not counted. */
export function liveActors({ beginnings }: Life): ReadonlyMap<string, Actor<AnyActorLogic>> {
  return new Map(
    beginnings.map(({ subject, machine, input }) => [subject, createActor(machine, { input }).start()]),
  );
}

/** Microseconds a fact for sending every fact of so many lives to live actors. */
export function sendingToActors(life: Life, lives: number): number {
  const actors = Array.from({ length: lives }, () => liveActors(life));
  const cost = microseconds(lives * life.hearings.length, () => {
    for (const living of actors)
      for (const { subject, event } of life.hearings) living.get(subject)?.send(event);
  });
  for (const living of actors) for (const actor of living.values()) actor.stop();
  return cost;
}

export function stepVersusActor(life: Life): Promise<Measurement> {
  const begin = () =>
    new Map(
      life.beginnings.map(({ subject, machine, input }) => {
        const stepper = required(steppers.get(machine));
        return [subject, { stepper, state: stepper.begin(input).state }];
      }),
    );
  const lives = 200;
  return measure({
    name: 'step-vs-actor',
    against: "a live XState actor's send(), the same machines and facts",
    unit: 'µs a fact',
    better: 'less',
    ours: () => {
      const begun = Array.from({ length: lives }, begin);
      return microseconds(lives * life.hearings.length, () => {
        for (const subjects of begun) {
          for (const { subject, event } of life.hearings) {
            const living = required(subjects.get(subject));
            const result = living.stepper.step(living.state, event);
            if (result.fits) living.state = result.state;
          }
        }
      });
    },
    theirs: () => sendingToActors(life, 200),
  });
}
