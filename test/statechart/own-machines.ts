import fc from 'fast-check';
import { foldRequest, machineVersion, primaryFactSchema, recordSchema } from '../../src/index.js';
import { asked, first, replies, replyOf } from '../specification/specify.js';
import { type Step, step, until, world } from '../specification/world.js';
import { arbitrarySequence } from '../support/arbitrary-world.js';
import { openRequest } from '../support/commands.js';
import { playSequence } from '../support/play.js';
import { seed } from '../support/seed.js';
import { stageWith } from '../support/stage.js';
import { type StepTaken, watchSteps } from './steps-taken.js';

const sequences = arbitrarySequence(30);

const outside = replyOf({
  position: 'outside-mandate',
  legalBasis: 'Decree 1',
  competentAgency: 'construction',
});
const redirect = (on: string) =>
  step(on, 'officer', 'redirect-consultation', {
    consultation: first,
    to: 'construction',
    reason: 'Competent',
  });

/** What chance comes to once in a thousand sequences: a matter that goes on to the agency which is competent. */
const rareStories = [
  [...asked, replies('2026-08-25', outside), redirect('2026-08-25T10:00')],
  [...asked, replies('2026-08-25', outside), until('2026-08-28'), redirect('2026-08-28')],
];

async function tell(story: readonly Step[]): Promise<void> {
  const stage = world();
  for (const each of story) {
    const result = await stage.play(each);
    if (result?.ok === false) throw new Error(result.rejection.message.en);
  }
}

/** A request that was opened under the first machines, and is moved on to those of today. */
async function moveOn(): Promise<void> {
  const { coordinator } = stageWith();
  await coordinator.execute(openRequest());
  const [line = ''] = await coordinator.trail('r-1');
  const { payload, recordedAt: at, stream } = recordSchema.parse(JSON.parse(line));
  foldRequest(stream, [
    primaryFactSchema.parse({ type: 'request.opened', payload: { ...payload, machineVersion: 1 } }),
    primaryFactSchema.parse({
      type: 'machine-version.changed',
      payload: { at, from: 1, to: machineVersion },
    }),
  ]);
}

const handful = 100;

/**
 * Plays a few stories and random sequences of commands in virtual time, and tells of every step that a machine takes on
 * the way: at least this many sequences, and up to twenty times as many until it is enough.
 */
export async function playAndWatch(
  atLeast: number,
  watch: (step: StepTaken) => void,
  isEnough: () => boolean = () => true,
): Promise<void> {
  watchSteps(watch);
  for (const story of rareStories) await tell(story);
  await moveOn();
  let played = 0;
  while (played < atLeast || (played < 20 * atLeast && !isEnough())) {
    for (const { world, throws } of fc.sample(sequences, { seed: seed + played, numRuns: handful }))
      await playSequence(world, throws);
    played += handful;
  }
  watchSteps(() => undefined);
}

/** The states of a value by the names that the table of transitions gives them, one a region. */
export function statesOf(value: unknown): string[] {
  const dashed = (state: unknown) => String(state).replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  if (typeof value !== 'object' || value === null) return [dashed(value)];
  return Object.entries(value).map(([region, state]) => `${region}.${dashed(state)}`);
}
