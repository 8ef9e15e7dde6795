import { compile, type StatechartFault } from 'interagency';
import { describe, expect, it } from 'vitest';
import { type AnyStateMachine, and, assign, createMachine, emit, not, setup } from 'xstate';

const named = setup({
  guards: { isOpen: () => true, isShut: not('isOpen'), isBoth: and(['isOpen', 'isOpen']) },
  actions: { count: assign({}), say: emit({ type: 'said' }), print: () => undefined },
});

function faultOf(machine: AnyStateMachine): StatechartFault {
  try {
    compile(machine);
  } catch (fault) {
    return fault as StatechartFault;
  }
  throw new Error('the machine was compiled');
}
const problemsOf = (machine: AnyStateMachine) =>
  faultOf(machine).problems.map(({ place, feature }) => `${place}: ${feature}`);

describe('each thing that the subset does not have is told once, with its place', () => {
  it.each<[string, AnyStateMachine, string[]]>([
    ['an output', createMachine({ id: 'm', output: { sum: 1 } }), ['m: output']],
    [
      'actions on the initial transition',
      named.createMachine({ id: 'm', initial: { target: 'a', actions: 'count' }, states: { a: {} } }),
      ['m: actions on its initial transition'],
    ],
    [
      'a transition to a history state, and the history state',
      createMachine({
        id: 'm',
        initial: 'a',
        states: { a: { on: { go: 'h' } }, h: { type: 'history' } },
      }),
      ['m.a: go to a history state', 'm.h: a history state'],
    ],
    [
      'a wildcard for some events',
      createMachine({ id: 'm', on: { 'reply.*': {} } }),
      ['m: the wildcard reply.*'],
    ],
    [
      'an action of a transition, by the event',
      named.createMachine({ id: 'm', on: { go: { actions: 'print' } } }),
      ['m: the go action print, which is a function of its own'],
    ],
    [
      'an inline action of a transition',
      createMachine({ id: 'm', on: { go: { actions: () => undefined } } }),
      ['m: an inline function as go action'],
    ],
    [
      'an inline action on leaving',
      createMachine({ id: 'm', exit: () => undefined }),
      ['m: an inline function as exit action'],
    ],
    [
      'a guard that nothing implements',
      createMachine({ id: 'm', on: { go: { guard: 'isReady' } } }),
      ['m: on go, the guard isReady, which is not implemented'],
    ],
    [
      'a guard that turns another around',
      named.createMachine({ id: 'm', on: { go: { guard: 'isShut' } } }),
      ['m: on go, the guard isShut, which combines others'],
    ],
    [
      'a guard that joins others',
      named.createMachine({ id: 'm', on: { go: { guard: 'isBoth' } } }),
      ['m: on go, the guard isBoth, which combines others'],
    ],
    [
      'a guard that is only the name of another',
      createMachine({ id: 'm', on: { go: { guard: 'isReady' } } }).provide({
        guards: { isReady: 'isOpen' } as never,
      }),
      ['m: on go, the guard isReady, which refers to another guard'],
    ],
    [
      'an action that is only the name of another',
      createMachine({ id: 'm', entry: 'note' }).provide({ actions: { note: 'count' } as never }),
      ['m: the entry action note, which is a function of its own'],
    ],
    [
      'with parameters it is told by its name',
      createMachine({ id: 'm', entry: { type: 'note', params: { n: 1 } } }),
      ['m: the entry action note, which is not implemented'],
    ],
    [
      'state by state in the order of the document, whole before parts',
      createMachine({
        id: 'm',
        type: 'parallel',
        exit: 'nothing',
        states: {
          b: { initial: 'y', states: { y: { type: 'final' } } },
          a: { initial: 'x', states: { x: { type: 'final' } } },
        },
      }),
      [
        'm: the exit action nothing, which is not implemented',
        'm.b.y: a final state',
        'm.a.x: a final state',
      ],
    ],
  ])('%s', (_, machine, problems) => {
    expect(problemsOf(machine)).toEqual(problems);
  });

  it('and the fault names the machine and every place', () => {
    const fault = faultOf(createMachine({ id: 'gate', entry: 'open', exit: 'shut' }));
    expect(fault).toMatchObject({ name: 'StatechartFault', code: 'machine-not-in-subset' });
    expect(fault.message).toBe(
      [
        'The machine gate is not of the subset that can be compiled:',
        '- gate: the entry action open, which is not implemented',
        '- gate: the exit action shut, which is not implemented',
      ].join('\n'),
    );
  });

  it('what is written down and empty is not there', () => {
    const machine = createMachine({
      id: 'm',
      initial: 'a',
      states: { a: { invoke: [], always: [], entry: [] } },
    });
    expect(compile(machine).begin(undefined).state.value).toBe('a');
  });
});
