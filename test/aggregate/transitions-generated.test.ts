import { describe, expect, it } from 'vitest';
import { assign, createMachine, emit, setup } from 'xstate';
import { transitionTable } from '../../scripts/transition-tables.js';

const named = setup({
  guards: { isLate: () => true, isOpen: () => true },
  actions: {
    note: assign({}),
    announceReopening: emit({ type: 'consultation.reopened' }),
    announceSettlement: emit((_, __: { outcome: string }) => ({ type: 'consultation.settled' })),
    sayHello: emit({ type: 'hello' }),
    withdrawBreach: emit({ type: 'cause.fallen' }),
  },
});

const settle = (outcome: string) => ({ type: 'announceSettlement' as const, params: { outcome } });

describe('a table of transitions', () => {
  it('has a line for each, with what is said on leaving, on the way and on entering', () => {
    const machine = named.createMachine({
      id: 'm',
      initial: 'awaitingReceipt',
      on: { told: { guard: 'isLate', actions: 'note' } },
      states: {
        awaitingReceipt: {
          exit: ['note', 'announceReopening'],
          on: {
            sent: { target: 'answered', actions: ['withdrawBreach', 'note'] },
            again: 'awaitingReceipt',
            anew: { target: 'awaitingReceipt', reenter: true },
          },
        },
        answered: { entry: settle('answered') },
      },
    });
    expect(transitionTable(machine).split('\n').slice(3, -1).join('\n')).toBe(`export const mTransitions = [
  { from: '*', fact: 'told', guard: 'isLate', to: null, consequences: [] },
  {
    from: 'awaiting-receipt',
    fact: 'sent',
    guard: null,
    to: 'answered',
    consequences: ['consultation.reopened', 'cause.fallen:timeliness', 'consultation.settled:answered'],
  },
  { from: 'awaiting-receipt', fact: 'again', guard: null, to: 'awaiting-receipt', consequences: [] },
  {
    from: 'awaiting-receipt',
    fact: 'anew',
    guard: null,
    to: 'awaiting-receipt',
    consequences: ['consultation.reopened'],
  },
] as const;`);
  });

  it('leaves out what can never be taken: behind one without a guard, or with the same', () => {
    const machine = named.createMachine({
      id: 'm',
      on: {
        go: [
          { guard: 'isLate' },
          { guard: 'isOpen' },
          { guard: 'isLate', actions: 'note' },
          {},
          { guard: 'isOpen' },
        ],
      },
    });
    const guards = [...transitionTable(machine).matchAll(/guard: (\S+),/g)].map(([, guard]) => guard);
    expect(guards).toEqual(["'isLate'", "'isOpen'", 'null']);
  });

  it.each([
    [
      'an action that emits and of which nobody told what it says',
      { on: { go: { actions: 'sayHello' } } },
      'sayHello',
    ],
    ['an outcome that does not exist', { on: { go: { actions: settle('no-outcome') } } }, 'no-outcome'],
    ['an action without a name', { on: { go: { actions: emit({ type: 'hello' }) } } }, 'null'],
    ['a guard without a name', { on: { go: { guard: () => true } } }, 'm:0'],
    ['a transition without a fact', { always: { guard: 'isLate' } }, 'm:0'],
    [
      'a target that lies inside another state',
      { initial: 'a', states: { a: { on: { go: 'b.x' } }, b: { initial: 'x', states: { x: {} } } } },
      'm.a:0',
    ],
    ['a target of the machine as a whole', { initial: 'a', states: { a: {} }, on: { go: '.a' } }, 'm:0'],
  ])('is not made of %s', (_, config, place) => {
    const machine = createMachine({ id: 'm', ...config } as never).provide(
      named.createMachine({}).implementations as never,
    );
    expect(() => transitionTable(machine)).toThrow(place);
  });
});
