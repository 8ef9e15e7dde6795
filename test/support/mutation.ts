import { types } from 'node:util';
import type { Dice } from './dice.js';
import { oddities } from './hostile-values.js';

/**
 * Something sound with one to three places of it spoiled. Quick, since it copies only the way to each place. What is
 * sound is frozen by whoever gives it, so that a reader that alters what it reads is caught as well.
 */
export interface Spoiling {
  /** Only values that JSON has, as for what is fed as text. */
  readonly isJson: boolean;
}

/** Longer than any text may be, of one letter, so that an answer that echoes it is easily seen. */
export const overlong = 'ề'.repeat(100_001);

const prototypeKeys = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
  'valueOf',
] as const;
const strangeKeys = [
  ...prototypeKeys,
  '',
  '\ud800',
  '0',
  '-1',
  'length',
  'then',
  'toJSON',
  'Đơn vị',
] as const;

const strangeTexts = [
  ...strangeKeys,
  ' ',
  '\u0000',
  '\ufeff',
  '\u202e',
  '\udc00x',
  'e\u0302\u0301',
  '1e999',
  '0x10',
  'NaN',
  '2026-02-30',
  '2026-02-30T08:00:00.000Z',
  '+275760-09-13T00:00:00.000Z',
  '0000-00-00',
  '2026-08-24T24:00:00Z',
  '2026-08-24T08:00',
  '../../x',
  '/dev/zero',
  'r-1/0',
  'r-1/999999999999',
  'asia/ho_chi_minh',
  'Etc/GMT+99',
  '٢٠٢٦-٠٨-٢٤',
  'a'.repeat(81),
  'ề'.repeat(2_001),
] as const;

const jsonNumbers = [0, 1, -1, 0.1, 1e21, -1e308, 2 ** 53, 2 ** 31, 4_294_967_296, 366, 3_661] as const;
const strangeNumbers = [...jsonNumbers, -0, Number.NaN, Number.POSITIVE_INFINITY, 5e-324] as const;

/** What the generator may not look into: it throws, or it is too large to be copied. */
const closed = new WeakSet<object>();
const closing = <Value extends object>(value: Value): Value => {
  closed.add(value);
  return value;
};

const unreadable = 'a value that can not be read';
const refuse = (): never => {
  throw new Error(unreadable);
};

/** Whether this is what a hostile value itself has thrown, which a bare schema passes on. */
export const isOwnRefusal = (fault: unknown): boolean =>
  fault instanceof Error && fault.message === unreadable;

/** Reads well so many times, then throws. */
function lateProxy(target: object, reads: number): object {
  let left = reads;
  const tire = <Result>(result: Result): Result => {
    left -= 1;
    return left < 0 ? refuse() : result;
  };
  return closing(
    new Proxy(target, {
      get: (inner, key) => tire(Reflect.get(inner, key)),
      ownKeys: (inner) => tire(Reflect.ownKeys(inner)),
      has: (inner, key) => tire(Reflect.has(inner, key)),
      getPrototypeOf: (inner) => tire(Reflect.getPrototypeOf(inner)),
    }),
  );
}

const withGetter = (value: object, key: string, get: () => unknown): object =>
  closing(Object.defineProperty({ ...value }, key, { enumerable: true, configurable: true, get }));

/** Another answer at each look. */
function shiftingGetter(value: object, key: string): object {
  let looks = 0;
  return withGetter(value, key, () => {
    looks += 1;
    return looks % 2 === 0 ? { [key]: looks } : `${looks}`;
  });
}

function classInstance(value: object): object {
  class Disguised {}
  return Object.assign(new Disguised(), value);
}

/** A key as JSON.parse gives it: `__proto__` becomes a field of its own, and sets no prototype. */
const withKey = (value: object, key: PropertyKey, inner: unknown): object =>
  Object.defineProperty({ ...value }, key, {
    value: inner,
    enumerable: true,
    configurable: true,
    writable: true,
  });

function nested(value: unknown, levels: number): unknown {
  let inner = value;
  for (let level = 0; level < levels; level += 1) inner = level % 2 === 0 ? [inner] : { inner };
  return inner;
}

/** Two ways at each level to the same part: twice as many parts to whoever walks it all. */
function doubling(levels: number): object {
  let value: object = {};
  for (let level = 0; level < levels; level += 1) value = [value, value];
  return closing(value);
}

/** Made once: what takes long to make, and to read. */
export const heavy: readonly unknown[] = [
  closing(new Array(200_000).fill(0)),
  closing(new Array(20_000).fill({ id: 'x' })),
  closing(new Array(300_000)),
  closing(Object.fromEntries(Array.from({ length: 20_000 }, (_, index) => [`key ${index}`, index]))),
  nested(1, 50_000),
  doubling(60),
  'x'.repeat(2_000_000),
].map((value) => (typeof value === 'object' && value !== null ? closing(value) : value));

const heavyJson: readonly unknown[] = [
  closing(new Array(5_000).fill(0)),
  closing(Object.fromEntries(Array.from({ length: 2_000 }, (_, index) => [`key ${index}`, index]))),
  nested(1, 1_000),
  'x'.repeat(1_100_000),
].map((value) => (typeof value === 'object' && value !== null ? closing(value) : value));

const rarely = (dice: Dice): boolean => dice.below(12_000) === 0;

function spoiledText(text: string, dice: Dice): unknown {
  const at = dice.below(text.length + 1);
  const inserted = (piece: string): string => text.slice(0, at) + piece + text.slice(at);
  return dice.pick([
    () => inserted(dice.pick(strangeTexts)),
    () => inserted(String.fromCharCode(dice.below(0x10000))),
    () => inserted(String.fromCharCode(dice.below(0x80))),
    () => text.slice(0, at),
    () => text.slice(0, at) + text.slice(at + 1),
    () => text.toUpperCase(),
    () => `Đơn vị ${text}`.normalize('NFD'),
    () => `${text}\n`,
    // What is long already would no longer be a text that fits into memory.
    () => text.repeat(text.length > 1_000 ? 1 : 1 + dice.below(40)),
    () => [...text].reverse().join(''),
    () => dice.pick(strangeTexts),
    () => dice.pick(strangeTexts),
    () => Number(text),
    () => [text],
    () => (dice.chance(5) ? overlong : `${text} `),
  ])();
}

const otherTypes: readonly [
  (value: unknown, dice: Dice) => unknown,
  ...((value: unknown, dice: Dice) => unknown)[],
] = [
  () => null,
  () => true,
  () => '',
  () => [],
  () => ({}),
  (value) => [value],
  (value) => ({ value }),
  (value, dice) => nested(value, 1 + dice.below(80)),
  (_, dice) => dice.pick(jsonNumbers),
  (_, dice) => dice.pick(strangeTexts),
  (value) => (typeof value === 'object' ? Object.entries(value ?? {}) : String(value)),
];

function notJson(value: unknown, dice: Dice): unknown {
  const around = typeof value === 'object' && value !== null ? value : { value };
  return dice.pick([
    () => dice.pick(strangeNumbers),
    () => undefined,
    () => 10n,
    () => Symbol('s'),
    () => () => value,
    () => new Date(Number.NaN),
    () => new Map(Object.entries(around)),
    () => new Set([value]),
    () => Object.assign(Object.create(null), around),
    () => Object.create(around),
    () => classInstance(around),
    () => Object.freeze({ ...around }),
    () => new String(String(typeof value === 'string' ? value : '')),
    () => Promise.resolve(value),
    () => lateProxy(around, dice.below(30)),
    () => withGetter(around, dice.pickAny(Object.keys(around)) ?? 'type', refuse),
    () => shiftingGetter(around, dice.pickAny(Object.keys(around)) ?? 'type'),
    () => withKey(around, Symbol('key'), 1),
    () => Object.assign([], { type: around }),
    () => (rarely(dice) ? dice.pickAny(oddities)?.() : undefined),
  ])();
}

function spoiledLeaf(value: unknown, dice: Dice, { isJson }: Spoiling): unknown {
  if (rarely(dice)) return dice.pickAny(isJson ? heavyJson : heavy);
  if (!isJson && dice.chance(35)) return notJson(value, dice);
  if (typeof value === 'string' && dice.chance(65)) return spoiledText(value, dice);
  return dice.pick(otherTypes)(value, dice);
}

function spoiledList(list: readonly unknown[], dice: Dice): unknown {
  const one = dice.below(list.length);
  const other = dice.below(list.length);
  const copy = [...list];
  switch (dice.below(5)) {
    case 0:
      copy.splice(one, 1);
      return copy;
    case 1:
      return [...list, list[one]];
    case 2:
      [copy[one], copy[other]] = [list[other], list[one]];
      return copy;
    case 3:
      return Array.from(
        { length: 1 + dice.below(dice.pick([3, 3, 3, 3, 3, 3, 3, 3, 3, 250])) },
        () => list[one],
      );
    default:
      copy.length += 2;
      return copy;
  }
}

function cyclic(value: object, key: string): object {
  const copy = closing({ ...value });
  Object.defineProperty(copy, key, { value: copy, enumerable: true });
  return copy;
}

function spoiledObject(value: object, dice: Dice, { isJson }: Spoiling, whole: unknown): unknown {
  const keys = Object.keys(value);
  const one = dice.pickAny(keys) ?? 'type';
  const other = dice.pickAny(keys) ?? 'type';
  switch (dice.below(6)) {
    case 0:
    case 1:
      return Object.fromEntries(Object.entries(value).filter(([key]) => key !== one));
    case 2:
      return { ...value, [one]: Reflect.get(value, other), [other]: Reflect.get(value, one) };
    case 3:
      return withKey(value, dice.pick(strangeKeys), dice.chance(50) ? { polluted: true } : 1);
    case 4:
      return withKey(value, dice.chance(10) ? overlong : `${one}${dice.pick(strangeTexts)}`, 'x');
    default:
      return isJson || dice.chance(90) ? withKey(value, one, whole) : cyclic(value, one);
  }
}

const isOpen = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !closed.has(value) && !types.isProxy(value);

function spoiledSomewhere(value: unknown, dice: Dice, spoiling: Spoiling, whole: unknown): unknown {
  if (!isOpen(value)) return closedOrLeaf(value, dice, spoiling);
  const keys = Object.keys(value);
  if (keys.length === 0 || dice.chance(6)) return spoiledLeaf(value, dice, spoiling);
  if (dice.chance(18)) {
    return Array.isArray(value) ? spoiledList(value, dice) : spoiledObject(value, dice, spoiling, whole);
  }
  const key = dice.pickAny(keys) ?? '';
  const inner = spoiledSomewhere(Reflect.get(value, key), dice, spoiling, whole);
  if (!Array.isArray(value)) return withKey(value, key, inner);
  const copy = [...value];
  copy[Number(key)] = inner;
  return copy;
}

const closedOrLeaf = (value: unknown, dice: Dice, spoiling: Spoiling): unknown =>
  typeof value === 'object' && value !== null ? value : spoiledLeaf(value, dice, spoiling);

/** One of what is sound, spoiled in one to three places; now and then something that was never sound. */
export function spoiled(sound: readonly unknown[], dice: Dice, spoiling: Spoiling): unknown {
  if (dice.chance(3)) return spoiledLeaf(dice.pick(strangeTexts), dice, spoiling);
  let value = dice.pickAny(sound);
  for (let times = dice.pick([1, 1, 1, 2, 3]); times > 0; times -= 1) {
    value = spoiledSomewhere(value, dice, spoiling, value);
  }
  return value;
}

/** Freezes what is sound, all of it. */
export function frozen<Value>(value: Value): Value {
  if (typeof value !== 'object' || value === null) return value;
  for (const inner of Object.values(value)) frozen(inner);
  return Object.freeze(value);
}
