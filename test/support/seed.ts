import fc from 'fast-check';

/** One seed a run, printed, so that a failure can be played again: `SEED=123 npm test`. */
export const seed = Number(process.env['SEED'] ?? Math.floor(Math.random() * 2 ** 31));

/** Multiplies the number of runs; `npm run prove` sets it. */
export const scale = Number(process.env['PROVE_SCALE'] ?? 1);

export function announceSeed(name: string): void {
  console.info(`${name}: fast-check seed ${seed}`);
}

export function holds<Values>(property: fc.IProperty<Values>, numRuns: number): void {
  fc.assert(property, { seed, numRuns });
}

/**
 * `part`: which of several files that share the runs among them; each has other values. Whole histories are not shrunk:
 * it takes minutes, and the seed plays the counterexample again.
 */
export function holdsAlways<Values>(
  property: fc.IAsyncProperty<Values>,
  numRuns: number,
  part = 0,
): Promise<void> {
  return fc.assert(property, { seed: seed + part, numRuns, endOnFailure: true });
}
