import { describe, it } from 'vitest';
import { type LongTrail, longTrail } from '../support/long-trail.js';
import { seed } from '../support/seed.js';
import { caseReader } from './case-readers.js';
import { commandReaders } from './command-readers.js';
import { dataReaders } from './data-readers.js';
import { fuzz, type Reader } from './fuzz.js';
import { textReaders } from './text-readers.js';

/** Commands of every type come up in a play of this many records. */
const played = 700;

const groups = {
  commands: commandReaders,
  data: async (trail) => dataReaders(trail),
  texts: textReaders,
  cases: async () => [caseReader],
} satisfies Record<string, (trail: LongTrail) => Promise<readonly Reader[]>>;

/** Feeds so many hostile values to each reader of some groups. */
export async function everyReader(
  count: number,
  ...names: readonly [keyof typeof groups, ...(keyof typeof groups)[]]
): Promise<void> {
  const trail = await longTrail(played);
  const readers = (await Promise.all(names.map((name) => groups[name](trail)))).flat();
  describe(`refuses what is bad of ${count} values, with a typed refusal or a clear error (seed ${seed})`, () => {
    it.each(readers)('$name', (one) => fuzz(one, count));
  });
}
