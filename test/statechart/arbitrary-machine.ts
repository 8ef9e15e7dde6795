import fc from 'fast-check';
import { type AnyStateMachine, assign, emit, setup } from 'xstate';

/** The words of the random machines: few, so that transitions meet. */
const events = ['go', 'turn', 'stay', 'leave'] as const;
export type Letter = { readonly type: (typeof events)[number]; readonly n: number };

interface Log {
  readonly count: number;
  readonly seen: readonly string[];
}

const randomSetup = setup({
  types: {
    context: {} as Log,
    events: {} as Letter,
    emitted: {} as { type: 'said'; word: string; n: number; count: number },
    input: {} as Log,
    tags: {} as 'open' | 'late',
  },
  guards: {
    isOdd: ({ context }) => context.count % 2 === 1,
    isAbove: ({ event }, { limit }: { limit: number }) => event.n > limit,
    isBelow: ({ context, event }, { limit }: { limit: number }) => context.count + event.n < limit,
  },
  actions: {
    count: assign({ count: ({ context }) => context.count + 1 }),
    add: assign(({ context, event }, { times }: { times: number }) => ({
      count: context.count + event.n * times,
    })),
    note: assign({ seen: ({ context }, { word }: { word: string }) => [...context.seen, word].slice(-6) }),
    say: emit(({ context, event }, { word }: { word: string }) => ({
      type: 'said' as const,
      word,
      n: event.n,
      count: context.count,
    })),
  },
});

/** A tree of states by fixed depth: recursive generators overflow the stack. */
interface Shape {
  readonly kind: 'atomic' | 'compound' | 'parallel';
  readonly children: readonly Shape[];
}

const atomic: Shape = { kind: 'atomic', children: [] };

const shapes = (depth: number): fc.Arbitrary<Shape> => {
  if (depth === 0) return fc.constant(atomic);
  const children = fc.array(shapes(depth - 1), { minLength: 1, maxLength: 3 });
  return fc.oneof(
    { weight: 1, arbitrary: fc.constant(atomic) },
    { weight: 3, arbitrary: children.map((kids): Shape => ({ kind: 'compound', children: kids })) },
    { weight: 2, arbitrary: children.map((kids): Shape => ({ kind: 'parallel', children: kids })) },
  );
};

const idsOf = (shape: Shape, id: string): string[] => [
  id,
  ...shape.children.flatMap((child, index) => idsOf(child, `${id}.s${index}`)),
];

const action = (place: string) =>
  fc.constantFrom(
    'count',
    { type: 'add', params: { times: 2 } },
    { type: 'note', params: { word: place } },
    { type: 'say', params: { word: place } },
    { type: 'say', params: ({ event }: { event: Letter }) => ({ word: `${place}:${event.n}` }) },
  );

const guard = fc.option(
  fc.constantFrom(
    'isOdd',
    { type: 'isAbove', params: { limit: 2 } },
    { type: 'isBelow', params: { limit: 9 } },
    { type: 'isAbove', params: ({ context }: { context: Log }) => ({ limit: context.count % 4 }) },
  ),
  { nil: undefined },
);

const transition = (place: string, ids: readonly string[]) =>
  fc
    .record({
      target: fc.option(
        fc.constantFrom(...ids).map((id) => `#${id}`),
        { nil: undefined },
      ),
      guard,
      reenter: fc.boolean(),
      actions: fc.array(action(`${place}>`), { maxLength: 2 }),
    })
    .map(({ target, guard: condition, reenter, actions }) => ({
      actions,
      ...(target === undefined ? {} : { target, reenter }),
      ...(condition === undefined ? {} : { guard: condition }),
    }));

const transitionsOf = (place: string, ids: readonly string[]) =>
  fc.dictionary(
    fc.constantFrom(...events),
    fc.array(transition(place, ids), { minLength: 1, maxLength: 3 }),
    { maxKeys: 3 },
  );

type Config = Record<string, unknown>;

function config(shape: Shape, id: string, ids: readonly string[]): fc.Arbitrary<Config> {
  const own = fc.record({
    on: transitionsOf(id, ids),
    entry: fc.array(action(`${id}+`), { maxLength: 2 }),
    exit: fc.array(action(`${id}-`), { maxLength: 2 }),
    tags: fc.subarray(['open', 'late']),
  });
  if (shape.kind === 'atomic') return own.map((rest) => ({ id, ...rest }));
  const children = fc.tuple(...shape.children.map((child, index) => config(child, `${id}.s${index}`, ids)));
  return fc.tuple(own, children).map(([rest, inner]) => ({
    id,
    ...rest,
    ...(shape.kind === 'parallel' ? { type: 'parallel' } : { initial: 's0' }),
    states: Object.fromEntries(inner.map((child, index) => [`s${index}`, child])),
  }));
}

/** The generator's own type is wider than a config's; what it makes is one, and its states are known only then. */
const toMachine = (made: Config): AnyStateMachine => {
  const config = { ...made, context: ({ input }: { input: Log }) => input } as never;
  return randomSetup.createMachine(config) as unknown as AnyStateMachine;
};

/** A machine of the subset, up to three levels deep, with targets anywhere in it. */
export const machines = shapes(3)
  .chain((shape) => config(shape, 'm', idsOf(shape, 'm')))
  .map(toMachine);

export const letters: fc.Arbitrary<readonly Letter[]> = fc.array(
  fc.record({ type: fc.constantFrom(...events), n: fc.integer({ min: 0, max: 5 }) }),
  { minLength: 1, maxLength: 8 },
);
