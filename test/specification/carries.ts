import { describe, expect, it } from 'vitest';
import { type PolicyChange, type Step, type World, world } from './world.js';

/**
 * What stands on the trail once this has happened: each fact in full, with every citation by its id alone, and the
 * texts beside it by their paths.
 */
export interface Carrying {
  readonly rule: string;
  readonly policy?: PolicyChange;
  readonly given?: readonly Step[];
  readonly when: Step;
  readonly facts: readonly (readonly [type: string, payload: object])[];
  readonly texts?: Readonly<Record<string, string>>;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A citation is carried whole; here its id says which one it is. */
function byId(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(byId);
  if (!isRecord(value)) return value;
  if ('instrument' in value) return value['id'];
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, byId(inner)]));
}

export async function playAll(played: World, steps: readonly Step[]): Promise<void> {
  for (const given of steps) {
    const result = await played.play(given);
    if (result !== null && !result.ok && given.mayBeRefused !== true)
      throw new Error(`given ${given.command}: ${result.rejection.message.en}`);
  }
}

const recordsOf = async ({ coordinator }: World) =>
  (await coordinator.trail('r-1')).map((line) => JSON.parse(line));

async function check({ policy, given = [], when, facts, texts }: Carrying): Promise<void> {
  const played = world(policy);
  await playAll(played, given);
  const before = (await recordsOf(played)).length;
  const result = await played.play(when);
  const message = result !== null && !result.ok ? result.rejection.message.en : undefined;
  const records = (await recordsOf(played)).slice(before);
  expect(
    records.map(({ type, payload }) => [type, byId(payload)]),
    message,
  ).toEqual(facts);
  if (texts === undefined) return;
  const content = await played.coordinator.content('r-1');
  const added = content.filter(({ position }) => position > before);
  expect(Object.fromEntries(added.map(({ path, text }) => [path, text]))).toEqual(texts);
}

/** Full facts, where a specification says only which ones they are. */
export function carry(title: string, carryings: readonly Carrying[]): void {
  describe(title, () => {
    it.each(carryings.map((one) => [one.rule, one] as const))('%s', (_, carrying) => check(carrying));
  });
}
