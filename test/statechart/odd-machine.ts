import {
  and,
  assign,
  cancel,
  emit,
  enqueueActions,
  fromPromise,
  log,
  not,
  or,
  raise,
  sendTo,
  setup,
  spawnChild,
  stateIn,
  stopChild,
} from 'xstate';

const endless: { self?: unknown } = {};
endless.self = endless;

const isOpen = () => true;

/** Everything that XState has and our subset does not, on one small stage. */
export const oddMachine = setup({
  types: {
    context: {} as { count: number },
    events: {} as { type: 'go' | 'a.b' | 'a.c' | 'back'; n: number },
    tags: {} as string,
    meta: {} as object,
  },
  guards: {
    isOpen,
    isAbove: (_, __: { limit: unknown }) => true,
    isEither: or(['isOpen', not('isOpen')]),
    isInside: stateIn({ work: 'first' }),
  },
  actions: {
    count: assign({ count: ({ context }) => context.count + 1 }),
    note: (_, __: { what: unknown }) => undefined,
    say: emit({ type: 'said' }),
    sayMore: emit(({ event }) => ({ type: event.type })),
    again: raise({ type: 'go', n: 1 }),
  },
  actors: { lookup: fromPromise(async () => 1) },
  delays: { pause: 1000 },
}).createMachine({
  id: 'odd',
  version: '7',
  description: 'a machine with everything',
  context: { count: 0 },
  meta: { when: new Date(0), call: isOpen, endless, none: undefined, list: [undefined, -0, Number.NaN, 5n] },
  output: ({ context }) => context.count,
  initial: 'idle',
  states: {
    idle: {
      tags: ['quiet', 'first'],
      description: 'nothing yet',
      entry: [
        'count',
        { type: 'note', params: { what: 'entry' } },
        { type: 'note', params: ({ event }) => ({ what: event.type }) },
        () => undefined,
        raise({ type: 'back', n: 2 }),
        raise(({ context }) => ({ type: 'go' as const, n: context.count })),
        sendTo('other', { type: 'news' }),
        log('said'),
        cancel('timer'),
        stopChild('other'),
        spawnChild('lookup'),
        enqueueActions(() => undefined),
      ],
      exit: ['say', 'sayMore', 'again'],
      after: { 500: 'work', pause: { target: 'end', guard: 'isOpen' } },
      always: { guard: () => false, target: 'work' },
      on: {
        '*': 'end',
        'a.*': { guard: 'isEither', target: 'work' },
        'a.b': [
          { guard: and(['isOpen', not('isInside'), () => true]), target: 'work.second', reenter: true },
          { guard: { type: 'isAbove', params: { limit: 3 } }, actions: 'count', description: 'counted' },
          {
            guard: { type: 'isAbove', params: ({ context }) => ({ limit: context.count }) },
            meta: { why: 'm' },
          },
        ],
        go: undefined,
      },
    },
    work: {
      initial: { target: 'first', actions: 'count' },
      onDone: 'end',
      invoke: [
        { id: 'asked', src: 'lookup', input: { of: 1 }, systemId: 'sys', onDone: 'end', onError: 'idle' },
        { src: fromPromise(async () => 2), onSnapshot: { actions: 'count' } },
      ],
      states: {
        first: { on: { back: { target: '#odd.work', reenter: true } } },
        second: { type: 'final', output: 'done' },
        remembered: { type: 'history' },
        remembering: { type: 'history', history: 'deep', target: 'second' },
      },
    },
    both: {
      type: 'parallel',
      id: 'both',
      route: { guard: 'isOpen' },
      states: {
        left: { on: { go: ['#odd.idle', { target: '#right.lit' }] } },
        right: { id: 'right', initial: 'dark', states: { dark: {}, lit: {} } },
        back: { type: 'history' },
      },
    },
    end: { type: 'final' },
  },
});
