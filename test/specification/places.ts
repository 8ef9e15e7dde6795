export type Path = readonly (string | number)[];

export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

/** Every place in a value, the value itself left out. */
export const placesIn = (value: unknown, path: Path = []): Path[] =>
  isObject(value)
    ? Object.entries(value).flatMap(([key, inner]) => {
        const here = [...path, Array.isArray(value) ? Number(key) : key];
        return [here, ...placesIn(inner, here)];
      })
    : [];

/** The value with another at the place; without any, where it is undefined. */
export function changed(value: unknown, [key, ...rest]: Path, change: (inner: unknown) => unknown): unknown {
  if (key === undefined) return change(value);
  if (Array.isArray(value))
    return value.map((item, index) => (index === key ? changed(item, rest, change) : item));
  if (!isObject(value)) throw new Error('no such place');
  const inner = changed(value[key], rest, change);
  const others = Object.entries(value).filter(([name]) => name !== key);
  return Object.fromEntries(inner === undefined ? others : [...others, [key, inner]]);
}

export const at = (value: unknown, path: Path): unknown =>
  path.reduce<unknown>((inner, key) => (isObject(inner) ? inner[key] : undefined), value);

type Bounds = readonly [type: string, place: string, sound: readonly unknown[], unsound?: readonly unknown[]];

/** Values at a place that are sound, and values that are not. */
export const boundsOf = (rows: readonly Bounds[]) =>
  rows.map(([type, place, sound, unsound = []]) => [type, place, sound, unsound] as const);
