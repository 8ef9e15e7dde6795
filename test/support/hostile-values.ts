import fc from 'fast-check';

function cyclic(): unknown {
  const value: Record<string, unknown> = { type: 'open-request' };
  value['self'] = value;
  return value;
}

function deep(levels: number): unknown {
  let value: unknown = 1;
  for (let level = 0; level < levels; level += 1) value = [value];
  return value;
}

/** A counterexample shows it by its name. */
const huge = (): unknown => Object.assign(new Array(200_000).fill(0), { [fc.toStringMethod]: () => 'huge' });

function throwingGetter(): unknown {
  return Object.defineProperty({}, 'type', {
    enumerable: true,
    get() {
      throw new Error('no');
    },
  });
}

function throwingProxy(): unknown {
  const refuse = (): never => {
    throw new Error('no');
  };
  return new Proxy({}, { get: refuse, ownKeys: refuse, has: refuse, getPrototypeOf: refuse });
}

const polluted = (): unknown =>
  JSON.parse('{"__proto__":{"type":"open-request"},"constructor":{"prototype":{"x":1}}}');

/** What no schema expects: cyclic, huge, deep, throwing, with prototype keys, lone surrogates and numbers that are none. */
export const oddities: readonly (() => unknown)[] = [
  () => undefined,
  () => null,
  cyclic,
  () => deep(100_000),
  huge,
  () => 'x'.repeat(200_000),
  throwingGetter,
  throwingProxy,
  polluted,
  () => '\ud800',
  () => Number.NaN,
  () => -0,
  () => 10n,
  () => Symbol('s'),
  () => new Date(Number.NaN),
  () => Object.create(null),
  () => new Map([['type', 'open-request']]),
  () => () => 'open-request',
  () => '__proto__',
  () => '',
  () => 'r-1\u0000',
];

/** Those that the generator itself can hold: it looks into what it generates. */
const tame = oddities.filter((make) => make !== throwingProxy && make !== throwingGetter);

const hostileText = fc.oneof(
  fc.string(),
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.constantFrom('\ud800', 'e\u0301', '__proto__', 'constructor', '', ' ', '\u0000', '2026-02-30', '1e999'),
);

const hostileValue: fc.Arbitrary<unknown> = fc.oneof(
  fc.anything({
    withBigInt: true,
    withDate: true,
    withMap: true,
    withSet: true,
    withSparseArray: true,
    withNullPrototype: true,
  }),
  fc.constantFrom(...tame).map((make) => make()),
  hostileText,
);

type Path = readonly (string | number)[];

function pathsOf(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([key, inner]) => pathsOf(inner, [...path, key]))];
}

function replaced(value: unknown, [key, ...rest]: Path, by: unknown): unknown {
  if (key === undefined) return by;
  if (Array.isArray(value))
    return value.map((item, index) => (String(index) === String(key) ? replaced(item, rest, by) : item));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [
      name,
      name === String(key) ? replaced(inner, rest, by) : inner,
    ]),
  );
}

/** Something sound with one place of it replaced by anything at all. */
export function spoiled(sound: readonly unknown[]): fc.Arbitrary<unknown> {
  const places = sound.flatMap((value) => pathsOf(value).map((path) => ({ value, path })));
  return fc
    .tuple(fc.constantFrom(...places), hostileValue)
    .map(([{ value, path }, by]) => replaced(value, path, by));
}

export const anythingAtAll: fc.Arbitrary<unknown> = hostileValue;
