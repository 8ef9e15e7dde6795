import { beforeAll, describe, expect, it, vi } from 'vitest';
import type { AnyStateMachine } from 'xstate';
import { type Transition, transitions } from '../../src/aggregate/index.js';
import { consultationMachine } from '../../src/consultation/index.js';
import { requestMachine } from '../../src/request/index.js';
import { violationMachine } from '../../src/violation/index.js';
import { playAndWatch } from '../statechart/own-machines.js';
import { announceSeed } from '../support/seed.js';
import { disagreement, linesFor } from './table-agreement.js';

vi.mock('../../src/statechart/index.js', async (original) => {
  const actual = await original<typeof import('../../src/statechart/index.js')>();
  const { watched } = await import('../statechart/steps-taken.js');
  return { ...actual, compile: watched(actual.compile) };
});

announceSeed('transitions');

const machines: readonly [Transition['machine'], AnyStateMachine][] = [
  ['request', requestMachine],
  ['consultation', consultationMachine],
  ['violation', violationMachine],
];

const nameOf = ({ machine, from, fact, guard }: Transition): string => `${machine} ${from} ${fact} ${guard}`;

describe('the table of transitions', () => {
  const disagreements: unknown[] = [];
  const taken = new Set<string>();
  let steps = 0;

  beforeAll(async () => {
    await playAndWatch(1_200, (step) => {
      steps += 1;
      const lines = linesFor(step);
      const found = disagreement(step, lines);
      if (found !== null) disagreements.push(found);
      for (const line of lines) taken.add(nameOf(line));
    });
  }, 60_000);

  it('says of every step that is taken where it leads and what follows', () => {
    expect(disagreements.slice(0, 3)).toEqual([]);
    expect(steps).toBeGreaterThan(3_000);
  });

  it('is not a table of things that do not happen: most of its lines are seen', () => {
    expect(taken.size).toBeGreaterThan(transitions.length / 2);
  });

  it.each(machines)('names each line of the %s once', (name) => {
    const names = transitions.filter(({ machine }) => machine === name).map(nameOf);
    expect(names.length).toBeGreaterThan(0);
    expect(new Set(names).size).toBe(names.length);
  });
});
