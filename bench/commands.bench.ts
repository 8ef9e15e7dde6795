import { memoryStore, platformRandom } from '../src/index.js';
import { nodeHashing } from '../src/node/index.js';
import { type Stage, stageWith } from '../test/support/stage.js';
import { type Life, live } from './life.js';
import { type Measurement, measure } from './measure.js';
import { sendingToActors } from './steps.bench.js';

/** A coordinator as an app on Node makes it, on an empty store in memory. */
export const freshStage = (): Stage =>
  stageWith({ store: memoryStore(), random: platformRandom(), hashing: nodeHashing() });

/** Microseconds a fact for so many lives by way of commands. */
async function byCommands(lives: number): Promise<number> {
  const { coordinator } = freshStage();
  let facts = 0;
  const begun = performance.now();
  for (let index = 0; index < lives; index += 1) facts += (await live(coordinator, `r-${index}`)).length;
  return ((performance.now() - begun) * 1_000) / facts;
}

export function commandVersusActor(life: Life): Promise<Measurement> {
  const lives = 200;
  return measure({
    name: 'command-vs-actor',
    against: "a live XState actor's bare send() of the same facts",
    unit: 'µs a fact',
    better: 'less',
    ours: () => byCommands(lives),
    theirs: () => sendingToActors(life, lives),
  });
}
