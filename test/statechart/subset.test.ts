import { compile, type StatechartFault } from 'interagency';
import { describe, expect, it } from 'vitest';
import { type AnyStateMachine, assign, createMachine, emit, raise, setup } from 'xstate';

const named = setup({
  guards: { isOpen: () => true },
  actions: {
    count: assign({}),
    say: emit({ type: 'said' }),
    again: raise({ type: 'go' }),
    print: () => undefined,
  },
});

function problemsOf(machine: AnyStateMachine): readonly { place: string; feature: string }[] {
  try {
    compile(machine);
    return [];
  } catch (fault) {
    const { code, problems } = fault as StatechartFault;
    expect(code).toBe('machine-not-in-subset');
    return problems;
  }
}

describe('what is not of the subset is refused by name and place', () => {
  it.each<[string, AnyStateMachine, { place: string; feature: string }]>([
    [
      'a final state',
      createMachine({ id: 'm', initial: 'a', states: { a: { type: 'final' } } }),
      { place: 'm.a', feature: 'a final state' },
    ],
    [
      'a history state',
      createMachine({ id: 'm', initial: 'a', states: { a: {}, h: { type: 'history' } } }),
      { place: 'm.h', feature: 'a history state' },
    ],
    [
      'always',
      createMachine({ id: 'm', initial: 'a', states: { a: { always: 'b' }, b: {} } }),
      { place: 'm.a', feature: 'always' },
    ],
    [
      'after',
      createMachine({ id: 'm', initial: 'a', states: { a: { after: { 1000: 'b' } }, b: {} } }),
      { place: 'm.a', feature: 'after' },
    ],
    [
      'onDone',
      createMachine({
        id: 'm',
        initial: 'a',
        states: { a: { initial: 'x', states: { x: {} }, onDone: 'b' }, b: {} },
      }),
      { place: 'm.a', feature: 'onDone' },
    ],
    ['invoke', createMachine({ id: 'm', invoke: { src: 'other' } }), { place: 'm', feature: 'invoke' }],
    ['a wildcard', createMachine({ id: 'm', on: { '*': {} } }), { place: 'm', feature: 'the wildcard *' }],
    [
      'an inline guard',
      createMachine({ id: 'm', on: { go: { guard: () => true } } }),
      { place: 'm', feature: 'on go, an inline function as guard' },
    ],
    [
      'an inline action',
      createMachine({ id: 'm', entry: assign({}) }),
      { place: 'm', feature: 'an inline function as entry action' },
    ],
    [
      'raise',
      named.createMachine({ id: 'm', entry: 'again' }),
      { place: 'm', feature: 'the entry action again, which is raise' },
    ],
    [
      'an effect of its own',
      named.createMachine({ id: 'm', exit: 'print' }),
      { place: 'm', feature: 'the exit action print, which is a function of its own' },
    ],
    [
      'an action that nothing implements',
      createMachine({ id: 'm', entry: 'nothing' }),
      { place: 'm', feature: 'the entry action nothing, which is not implemented' },
    ],
  ])('%s', (_, machine, problem) => {
    expect(problemsOf(machine)).toContainEqual(problem);
  });

  it('all of it at once, in a message that lists it', () => {
    const machine = createMachine({
      id: 'm',
      entry: 'nothing',
      initial: 'a',
      states: { a: { type: 'final' } },
    });
    expect(() => compile(machine)).toThrow(/m: the entry action nothing.*\n- m\.a: a final state/);
  });

  it('a timer once, though XState makes actions of it', () => {
    const machine = createMachine({
      id: 'm',
      initial: 'a',
      states: { a: { after: { 1000: 'b' } }, b: {} },
    });
    expect(problemsOf(machine)).toEqual([{ place: 'm.a', feature: 'after' }]);
  });

  it('nothing of a machine that is of it', () => {
    const machine = named.createMachine({
      id: 'm',
      on: { go: { guard: 'isOpen', actions: ['count', 'say'] } },
    });
    expect(problemsOf(machine)).toEqual([]);
  });
});

describe('what needs an actor', () => {
  it.each(['spawn', 'self', 'system'])('is a fault in a step, not a silent undefined: %s', (part) => {
    const asking = setup({
      actions: { ask: assign((args) => ({ seen: typeof Reflect.get(args, part) })) },
    }).createMachine({ id: 'm', context: { seen: 'nothing' }, on: { go: { actions: 'ask' } } });
    const { begin, step } = compile(asking);
    expect(() => step(begin(undefined).state, { type: 'go' })).toThrow(
      expect.objectContaining({ code: 'machine-not-in-subset' }),
    );
  });
});

describe('copyContext', () => {
  const counting = () =>
    setup({ actions: { add: assign({ count: 2 }) } }).createMachine({
      id: 'm',
      context: { count: 1, other: 1 },
      on: { go: { actions: 'add' } },
    });

  it.each([
    ['the context itself', (context: object) => context],
    ['a field too few', ({ count }: { count: number }) => ({ count })],
  ])('that gives %s is a fault, before it can alter what was', (_, copyContext) => {
    // As plain JavaScript may call.
    const compiled = Reflect.apply(compile, undefined, [counting(), { copyContext }]);
    expect(() => compiled.begin(undefined)).toThrow(
      expect.objectContaining({ code: 'machine-not-in-subset' }),
    );
  });
});
