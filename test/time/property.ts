import fc from 'fast-check';

/** One seed a run, printed, so that a failure can be played again: `SEED=123 npm test`. */
const seed = Number(process.env['SEED'] ?? Math.floor(Math.random() * 2 ** 31));
console.info(`time: fast-check seed ${seed}`);

export function holds<Values>(property: fc.IProperty<Values>, numRuns = 300): void {
  fc.assert(property, { seed, numRuns });
}
