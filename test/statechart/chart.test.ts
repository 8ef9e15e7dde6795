import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type AnyStateMachine, createMachine, initialTransition, setup } from 'xstate';
import { consultationMachine } from '../../src/consultation/index.js';
import { requestMachine } from '../../src/request/index.js';
import { type Chart, type ChartAction, type ChartGuard, chart } from '../../src/statechart/index.js';
import { violationMachine } from '../../src/violation/index.js';
import { announceSeed, holds } from '../support/seed.js';
import { machines } from './arbitrary-machine.js';
import { oddMachine } from './odd-machine.js';

announceSeed('chart');

const own: readonly [string, AnyStateMachine][] = [
  ['request', requestMachine],
  ['consultation', consultationMachine],
  ['violation', violationMachine],
];

/** A machine's config as it was written, read without XState and without the chart. */
interface Written {
  readonly type?: string | undefined;
  readonly initial?: unknown;
  readonly states?: Readonly<Record<string, Written>> | undefined;
  readonly on?: Readonly<Record<string, unknown>> | undefined;
  readonly entry?: unknown;
  readonly exit?: unknown;
}

const several = (value: unknown): readonly unknown[] => {
  if (value === undefined) return [];
  return Array.isArray(value) ? value : [value];
};
const nameOf = (reference: unknown): unknown =>
  typeof reference === 'object' && reference !== null ? Reflect.get(reference, 'type') : reference;
const namesOf = (references: unknown) => several(references).map(nameOf);
const fieldOf = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;

interface Place {
  readonly id: string;
  readonly parent: string | null;
  readonly node: Written;
}

const placesOf = (node: Written, id: string, parent: string | null): Place[] => [
  { id, parent, node },
  ...Object.entries(node.states ?? {}).flatMap(([key, child]) => placesOf(child, `${id}.${key}`, id)),
];

/** One written transition in a line: its targets are siblings of its source in all of our machines. */
function lineOf({ id, parent }: Place, event: string, written: unknown): string {
  const target = typeof written === 'string' ? written : fieldOf(written, 'target');
  const actions = namesOf(fieldOf(written, 'actions'));
  const guard = nameOf(fieldOf(written, 'guard')) ?? null;
  const params = several(fieldOf(written, 'actions')).map((action) => fieldOf(action, 'params') ?? null);
  return JSON.stringify([
    id,
    event,
    guard,
    target === undefined ? [] : [`${parent}.${target}`],
    actions,
    params,
  ]);
}

const linesOf = (place: Place): string[] =>
  Object.entries(place.node.on ?? {}).flatMap(([event, written]) =>
    several(written).map((transition) => lineOf(place, event, transition)),
  );

const paramsIn = ({ params }: ChartAction) => (params?.from === 'machine' ? params.value : null);

const drawn = ({ edges }: Chart): string[] =>
  edges.map(({ source, event, guard, targets, actions }) =>
    JSON.stringify([
      source,
      event,
      guard?.name ?? null,
      targets,
      actions.map(({ name }) => name),
      actions.map(paramsIn),
    ]),
  );

describe.each(own)('the chart of the %s machine', (_, machine) => {
  const written = placesOf(machine.config, machine.id, null);
  const told = chart(machine);

  it('has every state once, with its kind, its parent, where it begins, and what it does on the way in and out', () => {
    expect(
      told.nodes.map(({ id, parent, initial, entry, exit }) => ({
        id,
        parent,
        initial,
        entry: entry.map(({ name }) => name),
        exit: exit.map(({ name }) => name),
      })),
    ).toEqual(
      written.map(({ id, parent, node }) => ({
        id,
        parent,
        initial: node.initial === undefined ? null : `${id}.${node.initial}`,
        entry: namesOf(node.entry),
        exit: namesOf(node.exit),
      })),
    );
    expect(told.nodes.map(({ kind }) => kind)).toEqual(
      written.map(({ node }) => node.type ?? (node.states === undefined ? 'atomic' : 'compound')),
    );
  });

  it('has every transition once, in the order in which it is tried', () => {
    expect(drawn(told)).toEqual(written.flatMap(linesOf));
    expect(new Set(told.edges.map(({ id }) => id)).size).toBe(told.edges.length);
  });

  it('has nothing that the subset does not', () => {
    expect(new Set(told.edges.map(({ kind }) => kind))).toEqual(new Set(['event']));
    const actions = [
      ...told.nodes.flatMap(({ entry, exit }) => [...entry, ...exit]),
      ...told.edges.flatMap((edge) => edge.actions),
    ];
    expect(actions.filter(({ name, kind }) => name === null || !['assign', 'emit'].includes(kind))).toEqual(
      [],
    );
  });

  it('says of each state what officials read', () => {
    for (const { kind, description, meta } of told.nodes.filter((node) => node.kind === 'atomic')) {
      expect(kind).toBe('atomic');
      expect(description).toBeTypeOf('string');
      expect(meta).toMatchObject({ title: { vi: expect.any(String) }, source: expect.any(String) });
    }
  });
});

interface Defined {
  readonly id: string;
  readonly states: Readonly<Record<string, Defined>>;
}

const idsOf = ({ id, states }: Defined): string[] => [id, ...Object.values(states).flatMap(idsOf)];

describe('a chart', () => {
  it('is JSON, and the same machine gives the same twice', () => {
    for (const machine of [...own.map(([, each]) => each), oddMachine]) {
      const told = chart(machine);
      expect(JSON.parse(JSON.stringify(told))).toEqual(told);
      expect(JSON.stringify(chart(machine))).toBe(JSON.stringify(told));
    }
  });

  it('of any machine of the subset has what XState has of it, and leads nowhere else', () => {
    holds(
      fc.property(machines, (machine) => {
        const told = chart(machine);
        expect(JSON.parse(JSON.stringify(told))).toEqual(told);
        const ids = told.nodes.map(({ id }) => id);
        expect(ids).toEqual(idsOf(machine.definition));
        for (const { source, targets } of told.edges)
          expect(ids).toEqual(expect.arrayContaining([source, ...targets]));
        for (const id of ids) {
          const { transitions } = machine.getStateNodeById(id);
          const inXState = [...transitions.values()]
            .flat()
            .map(({ eventType, target = [], reenter }) => [
              eventType,
              target.map((node) => node.id),
              reenter,
            ]);
          const here = told.edges.filter(({ source }) => source === id);
          expect(here.map(({ event, targets, reenter }) => [event, targets, reenter])).toEqual(inXState);
        }
      }),
      300,
    );
  });
});

describe('what the subset refuses is drawn, and said by its kind', () => {
  const odd = chart(oddMachine);
  const node = (id: string) => odd.nodes.find((candidate) => candidate.id === id);
  const edges = (source: string) => odd.edges.filter((edge) => edge.source === source);
  const action = (name: string | null, kind: string, event: string | null = null) => ({
    name,
    kind,
    params: null,
    event,
  });

  it('the machine itself', () => {
    expect(odd).toMatchObject({ id: 'odd', version: '7', description: 'a machine with everything' });
    expect(odd.nodes.map(({ id, kind, history }) => [id, kind, history])).toEqual([
      ['odd', 'compound', null],
      ['odd.idle', 'atomic', null],
      ['odd.work', 'compound', null],
      ['odd.work.first', 'atomic', null],
      ['odd.work.second', 'final', null],
      ['odd.work.remembered', 'history', 'shallow'],
      ['odd.work.remembering', 'history', 'deep'],
      ['both', 'parallel', null],
      ['odd.both.left', 'atomic', null],
      ['right', 'compound', null],
      ['odd.both.right.dark', 'atomic', null],
      ['odd.both.right.lit', 'atomic', null],
      ['odd.both.back', 'history', 'shallow'],
      ['odd.end', 'final', null],
    ]);
  });

  it('what cannot be written as JSON is named, not dropped', () => {
    expect(node('odd')?.meta).toEqual({
      when: '(Date)',
      call: '(function)',
      endless: { self: '(itself)' },
      list: ['(undefined)', 0, '(NaN)', '(bigint)'],
    });
  });

  it('actions: by name, by kind, and as functions without a name; timers are not among them', () => {
    expect(node('odd.idle')).toMatchObject({ tags: ['quiet', 'first'], description: 'nothing yet' });
    expect(node('odd.idle')?.entry).toEqual([
      action('count', 'assign'),
      { ...action('note', 'function'), params: { from: 'machine', value: { what: 'entry' } } },
      { ...action('note', 'function'), params: { from: 'fact' } },
      action(null, 'function'),
      action(null, 'raise', 'back'),
      action(null, 'raise'),
      action(null, 'sendTo', 'news'),
      action(null, 'log'),
      action(null, 'cancel'),
      action(null, 'stopChild'),
      action(null, 'spawnChild'),
      action(null, 'enqueueActions'),
    ]);
    expect(node('odd.idle')?.exit).toEqual([
      action('say', 'emit', 'said'),
      action('sayMore', 'emit'),
      action('again', 'raise', 'go'),
    ]);
    expect(node('odd.work')?.initialActions).toEqual([action('count', 'assign')]);
    expect(chart(createMachine({ id: 'm', entry: 'nothing' })).nodes[0]?.entry).toEqual([
      action('nothing', 'unimplemented'),
    ]);
  });

  it('transitions: without an event, on time, on an end, a failure or news, on wildcards, and by address', () => {
    expect(edges('odd.idle').map(({ kind, event, delay, targets }) => [kind, event, delay, targets])).toEqual(
      [
        ['always', null, null, ['odd.work']],
        ['event', 'a.b', null, ['odd.work.second']],
        ['event', 'a.b', null, []],
        ['event', 'a.b', null, []],
        ['event', 'go', null, []],
        ['after', 'xstate.after.500.odd.idle', 500, ['odd.work']],
        ['after', 'xstate.after.pause.odd.idle', 'pause', ['odd.end']],
        ['wildcard', 'a.*', null, ['odd.work']],
        ['wildcard', '*', null, ['odd.end']],
      ],
    );
    expect(edges('odd.work').map(({ kind, event, targets }) => [kind, event, targets])).toEqual([
      ['done', 'xstate.done.state.odd.work', ['odd.end']],
      ['done', 'xstate.done.actor.asked', ['odd.end']],
      ['error', 'xstate.error.actor.asked', ['odd.idle']],
      ['snapshot', 'xstate.snapshot.1.odd.work', []],
    ]);
    expect(edges('odd')).toMatchObject([{ kind: 'route', targets: ['both'], guard: { name: 'isOpen' } }]);
    expect(edges('odd.work.first')).toMatchObject([{ targets: ['odd.work'], reenter: true }]);
    expect(edges('odd.both.left').map(({ targets }) => targets)).toEqual([
      ['odd.idle'],
      ['odd.both.right.lit'],
    ]);
    expect(edges('odd.idle')[2]).toMatchObject({
      description: 'counted',
      actions: [action('count', 'assign')],
    });
    expect(edges('odd.idle')[3]).toMatchObject({ meta: { why: 'm' } });
  });

  it('where a history state leads while it remembers nothing', () => {
    const history = odd.edges.filter(({ kind }) => kind === 'history');
    expect(history.map(({ source, targets }) => [source, targets])).toEqual([
      ['odd.work.remembered', ['odd.work.first']],
      ['odd.work.remembering', ['odd.work.second']],
      ['odd.both.back', []],
    ]);
    const outside = createMachine({
      id: 'm',
      initial: 'a',
      states: { a: {}, b: { initial: 'x', states: { x: {}, h: { type: 'history', target: '#m.a' } } } },
    });
    expect(chart(outside).edges.map(({ targets }) => targets)).toEqual([['m.a']]);
  });

  it('what runs while a state is active, and what is handed over at its end', () => {
    expect(node('odd.work')?.invokes).toEqual([
      { id: 'asked', source: 'lookup', systemId: 'sys', input: { from: 'machine', value: { of: 1 } } },
      { id: '1.odd.work', source: null, systemId: null, input: null },
    ]);
    expect(node('odd.work.second')?.output).toEqual({ from: 'machine', value: 'done' });
    expect(node('odd')?.output).toEqual({ from: 'fact' });
  });
});

describe('guards', () => {
  const guard = (
    kind: ChartGuard['kind'],
    name: string | null = null,
    guards: readonly ChartGuard[] = [],
  ): ChartGuard => ({
    name,
    kind,
    params: null,
    guards,
    state: null,
  });
  const guards = chart(oddMachine)
    .edges.filter(({ source }) => source === 'odd.idle')
    .map((edge) => edge.guard);

  it('are told by name with their parameters, as functions without a name, and in their parts', () => {
    expect(guards).toEqual([
      guard('function'),
      guard('and', null, [
        guard('function', 'isOpen'),
        guard('not', null, [{ ...guard('state-in', 'isInside'), state: { work: 'first' } }]),
        guard('function'),
      ]),
      { ...guard('function', 'isAbove'), params: { from: 'machine', value: { limit: 3 } } },
      { ...guard('function', 'isAbove'), params: { from: 'fact' } },
      null,
      null,
      guard('function', 'isOpen'),
      guard('or', 'isEither', [
        guard('function', 'isOpen'),
        guard('not', null, [guard('function', 'isOpen')]),
      ]),
      null,
    ]);
  });

  it('that name another one, themselves, or nothing, are told as that', () => {
    const aliases = { isSame: 'isOpen', isItself: 'isItself', isOpen: () => true };
    const machine = createMachine({
      id: 'm',
      on: { go: [{ guard: 'isSame' }, { guard: 'isItself' }, { guard: 'isNothing' }] },
    }).provide({ guards: aliases as never });
    expect(chart(machine).edges.map((edge) => edge.guard)).toEqual([
      guard('alias', 'isSame', [guard('function', 'isOpen')]),
      guard('alias', 'isItself', [guard('alias', 'isItself')]),
      guard('unimplemented', 'isNothing'),
    ]);
  });
});

describe('the order of transitions', () => {
  const named = setup({
    types: { context: {} as { shut: readonly string[] }, events: {} as { type: 'a.b.c' } },
    guards: { isOpen: ({ context }, { way }: { way: string }) => !context.shut.includes(way) },
  });
  const way = (name: string) => ({
    guard: { type: 'isOpen' as const, params: { way: name } },
    target: `.${name}` as never,
  });

  it('is that in which XState tries them, whatever the order in which wildcards are written', () => {
    const machine = (shut: readonly string[]) =>
      named.createMachine({
        id: 'm',
        context: { shut },
        initial: 'start',
        states: { start: {}, any: {}, wide: {}, narrow: {}, exact: {} },
        on: { '*': way('any'), 'a.*': way('wide'), 'a.b.c': way('exact'), 'a.b.*': way('narrow') },
      });
    const order = chart(machine([])).edges.map(({ targets }) => targets[0]?.slice(2) ?? '');
    expect(order).toEqual(['exact', 'narrow', 'wide', 'any']);
    for (const [index, next] of order.entries()) {
      const shut = machine(order.slice(0, index));
      const [snapshot] = initialTransition(shut);
      const [taken] = shut.getTransitionData(snapshot, { type: 'a.b.c' }) ?? [];
      expect(taken?.target?.[0]?.key).toBe(next);
    }
  });
});
