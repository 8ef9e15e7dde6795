import type { JsonValue } from '../event/index.js';

/** A place where what is recorded is not what was to be recorded; undefined what is not there. */
export interface Difference {
  readonly path: readonly (string | number)[];
  readonly found: JsonValue | undefined;
  readonly expected: JsonValue | undefined;
}

type Structure = Readonly<Record<string, JsonValue>>;

const isStructure = (value: JsonValue | undefined): value is Structure =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isList = (value: JsonValue | undefined): value is readonly JsonValue[] => Array.isArray(value);

function inStructures(found: Structure, expected: Structure, path: Difference['path']): Difference[] {
  const names = [...new Set([...Object.keys(expected), ...Object.keys(found)])];
  return names.flatMap((name) => {
    const own = (value: Structure) => (Object.hasOwn(value, name) ? value[name] : undefined);
    return differencesBetween(own(found), own(expected), [...path, name]);
  });
}

/**
 * All places where two values differ, in the order of the expected one, which is the order in which it was judged.
 * Lists of different length differ as a whole: an item more or less says more than what has moved up.
 */
export function differencesBetween(
  found: JsonValue | undefined,
  expected: JsonValue | undefined,
  path: Difference['path'] = [],
): Difference[] {
  if (isStructure(found) && isStructure(expected)) return inStructures(found, expected, path);
  if (isList(found) && isList(expected) && found.length === expected.length) {
    return expected.flatMap((item, index) => differencesBetween(found[index], item, [...path, index]));
  }
  if (isList(found) && isList(expected)) return [{ path, found, expected }];
  return found === expected ? [] : [{ path, found, expected }];
}
