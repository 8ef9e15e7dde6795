import { describe, expect, it } from 'vitest';
import { type AnyStateMachine, assign, emit, setup } from 'xstate';
import { about, compile, type StatechartFault } from '../../src/statechart/index.js';
import { agree } from './agreement.js';

interface Log {
  readonly count: number;
  readonly seen: readonly string[];
}
type Letter = { readonly type: 'go' | 'turn' | 'stay' | 'leave'; readonly n: number };

const logging = setup({
  types: { context: {} as Log, events: {} as Letter, input: {} as Log },
  actions: {
    note: assign({ seen: ({ context }, { word }: { word: string }) => [...context.seen, word] }),
    clear: assign({ seen: [] }),
    say: emit({ type: 'said', word: 'as it is' }),
    sayMore: emit(({ event }, { word }: { word: string }) => ({ type: 'said', word, n: event.n })),
  },
});
const note = (word: string) => ({ type: 'note' as const, params: { word } });
const named = (name: string, more: object = {}) => ({
  entry: note(`+${name}`),
  exit: note(`-${name}`),
  ...more,
});
const input = { count: 0, seen: [] };
const letter = (type: Letter['type']): Letter => ({ type, n: 1 });
const machineOf = (config: object): AnyStateMachine =>
  logging.createMachine({
    id: 'm',
    context: ({ input: given }: { input: Log }) => given,
    ...config,
  } as never) as unknown as AnyStateMachine;

const region = (name: string) =>
  named(name, {
    initial: 'one',
    states: { one: named(`${name}.one`), two: named(`${name}.two`), three: named(`${name}.three`) },
  });

/** Two regions beside a state of their own level, so that a transition can enter several places at once. */
const places = (on: object) =>
  machineOf({
    initial: 'idle',
    states: {
      idle: named('idle', { on }),
      both: named('both', { type: 'parallel', states: { b: region('b'), a: region('a') } }),
    },
    on: { leave: '.idle' },
  });

describe('a transition with several targets enters and leaves as XState does', () => {
  it.each<[string, AnyStateMachine, readonly Letter['type'][]]>([
    [
      'one in each region, in the order of the document',
      places({ go: { target: ['#m.both.a.two', '#m.both.b.three'] } }),
      ['go', 'leave', 'go'],
    ],
    ['one in one region: the other begins as it does', places({ go: { target: ['#m.both.a.two'] } }), ['go']],
    ['the whole', places({ go: 'both' }), ['go', 'leave', 'go']],
    [
      'from within the whole, of both regions',
      machineOf({
        type: 'parallel',
        states: { b: region('b'), a: region('a') },
        on: {
          go: { target: ['#m.a.two', '#m.b.two'] },
          turn: { target: ['#m.a.three', '#m.b.one'], reenter: true },
          stay: { target: ['#m.b.three'] },
        },
      }),
      ['go', 'turn', 'stay', 'go', 'turn'],
    ],
    [
      'from one region into both',
      machineOf({
        initial: 'both',
        states: {
          both: named('both', {
            type: 'parallel',
            states: {
              a: named('a', {
                initial: 'one',
                states: {
                  one: named('a.one', { on: { go: { target: ['#m.both.a.two', '#m.both.b.two'] } } }),
                  two: named('a.two', { on: { turn: { target: ['#m.both.b.one'] } } }),
                },
              }),
              b: region('b'),
            },
          }),
        },
      }),
      ['go', 'turn', 'go', 'go'],
    ],
    [
      'in conflict with a transition of the other region: the inner one, then the earlier one goes',
      machineOf({
        initial: 'both',
        states: {
          both: named('both', {
            type: 'parallel',
            states: {
              a: named('a', {
                initial: 'one',
                states: { one: named('a.one', { on: { go: '#m.out' } }), two: named('a.two') },
              }),
              b: named('b', {
                initial: 'one',
                states: {
                  one: named('b.one', { on: { go: { target: '#m.both.b.two' } } }),
                  two: named('b.two', { on: { go: '#m.out' } }),
                },
              }),
            },
            on: { stay: { target: '#m.both', reenter: true } },
          }),
          out: named('out', { on: { go: 'both' } }),
        },
      }),
      ['go', 'go', 'stay', 'go'],
    ],
  ])('%s', (_, machine, letters) => {
    agree(machine, letters.map(letter));
  });
});

describe('what is emitted and assigned as it stands in the machine', () => {
  const machine = machineOf({
    on: {
      go: { actions: [note('gone'), 'say', { type: 'sayMore', params: { word: 'made' } }] },
      turn: { actions: [note('turned'), 'clear'] },
    },
  });

  it('is said as it is, or made from the fact', () => {
    const compiled = compile(machine);
    expect(compiled.step(compiled.begin(input).state, letter('go'))).toMatchObject({
      fits: true,
      emitted: [
        { type: 'said', word: 'as it is' },
        { type: 'said', word: 'made', n: 1 },
      ],
      state: { context: { seen: ['gone'] } },
    });
    agree(machine, [letter('go'), letter('turn')]);
  });
});

describe('a state from outside', () => {
  const machine = places({ go: { target: ['#m.both.a.two', '#m.both.b.three'] } });

  it('is known by its text, and made whole where it is not', () => {
    const compiled = compile(machine);
    const begun = compiled.begin(input).state;
    const step = compiled.step(begun, letter('go'));
    if (!step.fits) throw new Error('it fits');
    const copy = structuredClone(step.state);
    expect(compiled.step(copy, letter('leave'))).toEqual(compiled.step(step.state, letter('leave')));
    const partial = { ...copy, value: 'both' };
    expect(compiled.step(partial, letter('leave'))).toMatchObject({ fits: true, state: { value: 'idle' } });
  });
});

describe('a context is made of the input alone', () => {
  it.each<[string, (given: { spawn: () => unknown; self: unknown }) => object]>([
    ['spawn', ({ spawn }) => ({ child: spawn() })],
    ['self', ({ self }) => ({ self })],
  ])('one that asks for %s is not of the subset', (feature, context) => {
    const machine = setup({}).createMachine({ id: 'm', context } as never) as unknown as AnyStateMachine;
    const begin = () => compile(machine).begin(undefined as never);
    expect(begin).toThrow(expect.objectContaining({ code: 'machine-not-in-subset' }));
    try {
      begin();
    } catch (fault) {
      const { problems } = fault as StatechartFault;
      expect(problems).toEqual([{ place: 'm', feature: `${feature} in its context` }]);
    }
  });

  it('without one it is empty', () => {
    const machine: AnyStateMachine = setup({}).createMachine({ id: 'm' });
    expect(compile(machine).begin(undefined as never).state.context).toEqual({});
  });
});

it('a state says of itself who must act, by which source, and what it is in both languages', () => {
  expect(about('lead', '002 §6', ['Dự thảo', 'Draft'], ['Đang soạn.', 'It is being written.'])).toEqual({
    description: 'It is being written.',
    meta: {
      responsible: 'lead',
      source: '002 §6',
      title: { vi: 'Dự thảo', en: 'Draft' },
      description: { vi: 'Đang soạn.', en: 'It is being written.' },
    },
  });
});
