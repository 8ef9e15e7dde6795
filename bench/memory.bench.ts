import { createActor } from 'xstate';
import { copyOfConsultation } from '../src/consultation/index.js';
import { compile, consultationMachine } from '../src/index.js';
import type { Beginning, Hearing, Life } from './life.js';
import { type Measurement, measure } from './measure.js';

const count = 100_000;

/** Bytes of the heap for each of so many things that are kept alive together. */
function bytesOfEach(make: () => unknown): number {
  const collect: unknown = Reflect.get(globalThis, 'gc');
  if (typeof collect !== 'function') throw new Error('run with --expose-gc');
  collect();
  const before = process.memoryUsage().heapUsed;
  const kept = Array.from({ length: count }, make);
  collect();
  const used = process.memoryUsage().heapUsed - before;
  if (kept.length !== count) throw new Error('nothing may be collected before it is measured');
  return used / count;
}

function consultationOf({ beginnings, hearings }: Life): { begun: Beginning; sent: Hearing } {
  const begun = beginnings.find(({ machine }) => machine === consultationMachine);
  const sent = hearings.find(
    ({ subject, event }) => subject === begun?.subject && event.type === 'consultation.sent',
  );
  if (begun === undefined || sent === undefined) throw new Error('the life asks nobody');
  return { begun, sent };
}

/** An open consultation, kept as our state, and as a live actor. */
export function memoryPerRequest(life: Life): Promise<Measurement> {
  const { begun, sent } = consultationOf(life);
  const stepper = compile(begun.machine, { copyContext: copyOfConsultation });
  return measure({
    name: 'memory-per-request',
    against: '100,000 live XState actors in the same state',
    unit: 'bytes',
    better: 'less',
    rounds: 1,
    ours: () =>
      bytesOfEach(() => {
        const result = stepper.step(stepper.begin(begun.input).state, sent.event);
        if (!result.fits) throw new Error('it must fit');
        return result.state;
      }),
    theirs: () =>
      bytesOfEach(() => {
        const actor = createActor(begun.machine, { input: begun.input }).start();
        actor.send(sent.event);
        return actor;
      }),
  });
}
