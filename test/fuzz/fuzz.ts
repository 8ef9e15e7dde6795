import { inspect } from 'node:util';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect } from 'vitest';
import { type Dice, diceFrom } from '../support/dice.js';
import { seed } from '../support/seed.js';
import type { Answer } from './answers.js';

/** Whatever reads what comes from outside. */
export interface Reader<Value = unknown> {
  readonly name: string;
  /** One value to be read: the same dice give the same value. */
  value(dice: Dice): Value;
  /** What is fed each time besides, being too slow to be drawn often. */
  readonly always: readonly Value[];
  /** Feeds it, and demands an answer that is allowed. `make` gives the value anew each time. */
  read(make: () => Value): Answer | Promise<Answer>;
  /** What must be the same after all as before: nothing is appended. */
  readonly kept?: () => Promise<unknown>;
  /** Whether some of the values must be found sound: a reader that refuses all is not reached in its depth. */
  readonly takesSome: boolean;
}

const shown = (value: unknown): string =>
  inspect(value, {
    depth: 8,
    maxArrayLength: 20,
    maxStringLength: 300,
    showProxy: true,
    breakLength: 110,
  }).slice(0, 4_000);

const diceOf = (index: number): Dice => diceFrom(seed + Math.imul(index + 1, 0x9e3779b1));

const prototypes = [
  Object.prototype,
  Array.prototype,
  Function.prototype,
  String.prototype,
  Number.prototype,
];
const ownKeys = () => prototypes.map((prototype) => Reflect.ownKeys(prototype));

function collectGarbage(): void {
  setFlagsFromString('--expose-gc');
  const collect: unknown = runInNewContext('gc');
  if (typeof collect === 'function') collect();
}

/** Megabytes in use once what nobody needs is gone. */
function heapInUse(): number {
  collectGarbage();
  return process.memoryUsage().heapUsed / 2 ** 20;
}

/** However many values were read, no more than this may stay in memory, in megabytes. */
const mayStay = 24;
/** Of fewer values neither what stays in memory nor that some are sound can be told. */
const enoughToTell = 10_000;

/** The values of `always` come first. */
async function readAll(reader: Reader, count: number): Promise<Record<Answer, number>> {
  const answers = { taken: 0, refused: 0 };
  const { always } = reader;
  for (let index = 0; index < count; index += 1) {
    const make = () => (index < always.length ? always[index] : reader.value(diceOf(index)));
    try {
      const answer = reader.read(make);
      answers[typeof answer === 'string' ? answer : await answer] += 1;
    } catch (cause) {
      const told =
        cause instanceof Error ? `${cause.name}: ${cause.message.slice(0, 1_000)}` : 'a value was thrown';
      throw new Error(`${reader.name}: value ${index} of SEED=${seed}: ${told}\n${shown(make())}`, { cause });
    }
  }
  return answers;
}

/** Feeds so many hostile values to a reader. */
export async function fuzz(reader: Reader, count: number): Promise<void> {
  const unhandled: unknown[] = [];
  const note = (reason: unknown): void => void unhandled.push(reason);
  process.on('unhandledRejection', note);
  const [kept, keys] = [await reader.kept?.(), ownKeys()];
  // What is compiled and remembered once is not counted.
  await readAll(reader, Math.ceil(count / 20));
  const measured = () => (count < enoughToTell ? 0 : heapInUse());
  const [heap, begun] = [measured(), process.cpuUsage()];
  const { taken, refused } = await readAll(reader, count);
  const { user, system } = process.cpuUsage(begun);
  const grown = measured() - heap;
  process.off('unhandledRejection', note);
  console.info(
    `${reader.name}: ${count} values, ${refused} refused, ${taken} taken, ${((user + system) / 1e6).toFixed(1)} s of ` +
      `the processor, ${grown.toFixed(1)} MB more in use (seed ${seed})`,
  );
  expect(unhandled).toEqual([]);
  expect(ownKeys()).toEqual(keys);
  expect(await reader.kept?.()).toEqual(kept);
  expect(grown).toBeLessThan(mayStay);
  expect(refused).toBeGreaterThan(count / 4);
  if (reader.takesSome && count >= enoughToTell) expect(taken).toBeGreaterThan(0);
}
