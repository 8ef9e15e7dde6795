import type { JsonObject, JsonValue } from '../../src/event/index.js';
import type { Dice } from '../support/dice.js';

export type Path = readonly (string | number)[];

/** Every value inside a payload, with its path: the leaves, and the lists and objects that can be there or not. */
export function placesOf(value: JsonValue, path: Path = []): { path: Path; value: JsonValue }[] {
  const own = path.length === 0 ? [] : [{ path, value }];
  if (typeof value !== 'object' || value === null) return own;
  const parts: [string | number, JsonValue][] = Array.isArray(value)
    ? value.map((part: JsonValue, index): [number, JsonValue] => [index, part])
    : Object.entries(value);
  return [...own, ...parts.flatMap(([step, part]) => placesOf(part, [...path, step]))];
}

/** The same payload with another value in one place. */
export function changed(value: JsonValue, path: Path, next: JsonValue): JsonValue {
  const [step, ...rest] = path;
  if (step === undefined) return next;
  if (Array.isArray(value)) {
    return value.map((part: JsonValue, index) => (index === step ? changed(part, rest, next) : part));
  }
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, part]) => [name, name === step ? changed(part, rest, next) : part]),
  );
}

/** A path without its numbers, which is what a place is called. */
export const placeName = (path: Path): string => path.filter((step) => typeof step === 'string').join('.');

const day = 24 * 60 * 60 * 1_000;

function otherText(text: string, dice: Dice): string {
  if (/^\d{4}-\d\d-\d\dT/.test(text)) {
    return new Date(Date.parse(text) + dice.pick([-day, -1, 1, day])).toISOString();
  }
  if (/^\d{4}-\d\d-\d\d$/.test(text)) {
    return new Date(Date.parse(text) + dice.pick([-day, day])).toISOString().slice(0, 10);
  }
  return `${text}x`;
}

/** Another value of the same kind: flipped, moved, taken out, or one that stands in such a place elsewhere. */
export function otherValue(value: JsonValue, elsewhere: readonly JsonValue[], dice: Dice): JsonValue {
  const found = dice.pickAny(elsewhere.filter((other) => JSON.stringify(other) !== JSON.stringify(value)));
  if (found !== undefined && dice.chance(60)) return found;
  if (typeof value === 'boolean') return !value;
  if (typeof value === 'number') return value + dice.pick([-1, 1]);
  if (typeof value === 'string') return otherText(value, dice);
  if (Array.isArray(value)) return value.slice(0, -1);
  return null;
}

export const isObject = (value: JsonValue): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
