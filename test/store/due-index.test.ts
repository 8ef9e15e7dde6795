import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { requestIdSchema } from '../../src/event/index.js';
import { dueIndex } from '../../src/store/due-index.js';

const seed = Number(process.env['SEED'] ?? Math.floor(Math.random() * 2 ** 31));

describe(`the index of what is due (seed ${seed})`, () => {
  it('answers as a list that is sorted anew each time', () => {
    const step = fc.record({
      stream: fc.integer({ min: 0, max: 12 }),
      dueAt: fc.option(fc.integer({ min: -3, max: 9 })),
    });
    fc.assert(
      fc.property(
        fc.array(step, { maxLength: 60 }),
        fc.integer({ min: -4, max: 10 }),
        fc.nat(8),
        (steps, before, limit) => {
          const index = dueIndex();
          const plain = new Map<string, number | null>();
          for (const { stream, dueAt } of steps) {
            index.set(requestIdSchema.parse(`hs-${stream}`), dueAt);
            plain.set(`hs-${stream}`, dueAt);
          }
          const expected = [...plain]
            .flatMap(([stream, dueAt]) => (dueAt !== null && dueAt < before ? [{ stream, dueAt }] : []))
            .sort((left, right) => left.dueAt - right.dueAt || (left.stream < right.stream ? -1 : 1));
          expect(index.before(before, limit)).toEqual(expected.slice(0, limit));
        },
      ),
      { seed, numRuns: 500 },
    );
  });
});
