import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { verify } from '../../src/index.js';
import { arbitrarySequence } from '../support/arbitrary-world.js';
import { announceSeed, holdsAlways, scale } from '../support/seed.js';
import { historyOf } from './histories.js';

announceSeed('verification');

describe('every trail that the coordinator makes holds when it is judged again', () => {
  it.each([
    ['under one calendar', false],
    ['while plans come out', true],
  ])('%s', async (_, publishes) => {
    await holdsAlways(
      fc.asyncProperty(arbitrarySequence(40), async ({ world, throws }) => {
        const { lines, judgedBy } = await historyOf(world, throws, publishes);
        if (lines.length === 0) return;
        expect(verify(lines, judgedBy)).toMatchObject({ problems: [], level: 'judged-again' });
      }),
      300 * scale,
    );
  });
});
