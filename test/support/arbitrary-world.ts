import fc from 'fast-check';
import type { Directory, Policy } from '../../src/index.js';
import { arbitraryDirectory } from './arbitrary-directory.js';
import { arbitraryPolicy } from './arbitrary-policy.js';
import { seed } from './seed.js';

/** What a sequence is played in. `coveredTo`: how far the calendar reaches until the next plan is published. */
export interface World {
  readonly directory: Directory;
  readonly policy: Policy;
  readonly coveredTo: string;
  readonly salt: number;
}

/** What a counterexample shows of its world: what is random in it. */
function inShort({ directory, policy, coveredTo, salt }: World): string {
  const agencies = directory.data.agencies.filter(({ id }) => id.startsWith('any-'));
  const rules = Object.entries(policy.data).filter(
    ([, rule]) => typeof rule === 'object' && !Array.isArray(rule),
  );
  const short = rules.filter(([name]) => name !== 'title' && name !== 'jurisdiction');
  return JSON.stringify({ coveredTo, salt, policy: Object.fromEntries(short), agencies });
}

/** Compiled once and combined at random: most of the time goes into the sequences. */
const poolOf = <Item>(arbitrary: fc.Arbitrary<Item>): fc.Arbitrary<Item> =>
  fc.constantFrom(...fc.sample(arbitrary, { seed, numRuns: 400 }));

const arbitraryWorld: fc.Arbitrary<World> = fc
  .record({
    directory: poolOf(arbitraryDirectory),
    policy: poolOf(arbitraryPolicy),
    coveredTo: fc.constantFrom('2026-12-31', '2026-12-31', '2026-08-28'),
    salt: fc.nat(),
  })
  .map((world) => ({ ...world, [fc.toStringMethod]: () => inShort(world) }));

/** A world and the dice of each step: fewer steps make a smaller counterexample. */
export const arbitrarySequence = (maxLength: number) =>
  fc.record({
    world: arbitraryWorld,
    throws: fc.array(fc.nat(2 ** 31 - 1), { minLength: 6, maxLength, size: 'max' }),
  });
