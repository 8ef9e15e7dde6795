import fc from 'fast-check';
import { it } from 'vitest';
import { agree } from '../statechart/agreement.js';
import { letters, machines } from '../statechart/arbitrary-machine.js';
import { announceSeed, holds, scale } from '../support/seed.js';

announceSeed('statechart');
const runs = Math.ceil(20_000 * scale);

it(`the compiled step agrees with XState on ${runs} random machines`, () => {
  holds(fc.property(machines, letters, agree), runs);
});
