import fc from 'fast-check';
import { it } from 'vitest';
import { announceSeed, holds } from '../support/seed.js';
import { agree } from './agreement.js';
import { letters, machines } from './arbitrary-machine.js';

announceSeed('statechart');

it('the compiled step agrees with XState on 2,000 random machines', () => {
  holds(fc.property(machines, letters, agree), 2_000);
});
