import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalText, maximumDepth } from '../../src/audit/index.js';
import type { JsonValue } from '../../src/event/index.js';
import { jsonValue, propertySeed } from './arbitraries.js';

/** RFC 8785 as it reads: section 3.2.1 no white space, 3.2.2 values as ECMAScript writes them, 3.2.3 sorted keys. */
function reference(value: JsonValue): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(reference).join(',')}]`;
  const units = (key: string): number[] =>
    Array.from({ length: key.length }, (_, index) => key.charCodeAt(index));
  const byUnits = ([left]: [string, JsonValue], [right]: [string, JsonValue]): number => {
    const [first, second] = [units(left), units(right)];
    const place = first.findIndex((unit, index) => unit !== second[index]);
    if (place === -1) return first.length - second.length;
    return (first[place] ?? -1) - (second[place] ?? -1);
  };
  const entries = Object.entries(value).sort(byUnits);
  return `{${entries.map(([key, part]) => `${JSON.stringify(key)}:${reference(part)}`).join(',')}}`;
}

const refusal = expect.objectContaining({ code: 'not-canonical' });

describe(`canonical text (seed ${propertySeed})`, () => {
  it('is the text of RFC 8785 for any value of the subset', () => {
    fc.assert(
      fc.property(jsonValue, (value) => {
        expect(canonicalText(value)).toBe(reference(value));
      }),
      { seed: propertySeed, numRuns: 3_000 },
    );
  });

  it('survives being read and written again', () => {
    fc.assert(
      fc.property(jsonValue, (value) => {
        const text = canonicalText(value);
        expect(canonicalText(JSON.parse(text))).toBe(text);
      }),
      { seed: propertySeed, numRuns: 1_000 },
    );
  });

  it('sorts keys by UTF-16 code units, as the example of RFC 8785 3.2.3', () => {
    const value = { '€': 'Euro', '\r': 'CR', '1': 'One', '😀': 'Smiley', '\u0080': 'Control', ö: 'O' };
    expect(canonicalText(value)).toBe(
      '{"\\r":"CR","1":"One","\u0080":"Control","ö":"O","€":"Euro","😀":"Smiley"}',
    );
    expect(canonicalText({ '10': 1, '2': 2 })).toBe('{"10":1,"2":2}');
  });

  it('writes control characters, quotes and zero as RFC 8785 does', () => {
    expect(canonicalText('\u0000\b\t\n\f\r\u001f"\\/\u007f\u2028')).toBe(
      '"\\u0000\\b\\t\\n\\f\\r\\u001f\\"\\\\/\u007f\u2028"',
    );
    expect(canonicalText(-0)).toBe('0');
    expect(canonicalText([Number.MAX_SAFE_INTEGER, Number.MIN_SAFE_INTEGER])).toBe(
      '[9007199254740991,-9007199254740991]',
    );
  });

  it.each([
    ['a fraction', 1.5],
    ['a number beyond the safe integers', 2 ** 53],
    ['NaN', Number.NaN],
    ['infinity', Number.POSITIVE_INFINITY],
    ['a lone high surrogate', 'a\ud83d'],
    ['a lone low surrogate', '\ude00a'],
    ['surrogates in the wrong order', '\ude00\ud83d'],
    ['a text that is not in NFC', 'Sơ\u0309'],
    ['a key that is not in NFC', { 'e\u0301': 1 }],
    ['a key with a lone surrogate', { '\ud800': 1 }],
    ['undefined', undefined],
    ['undefined in an object', { a: undefined }],
    ['a hole in an array', new Array(2)],
    ['a function', { a: () => 1 }],
    ['a bigint', 1n],
    ['a symbol', Symbol('a')],
    ['a date', new Date(0)],
    ['a map', new Map()],
    ['a key __proto__', JSON.parse('{"__proto__":{"polluted":true}}')],
  ])('refuses %s', (_name, value: unknown) => {
    expect(() => canonicalText(value as JsonValue)).toThrow(refusal);
  });

  it('tells the place of what it refuses', () => {
    expect(() => canonicalText({ answers: [{ days: 1.5 }] })).toThrow(
      '"answers" 0 "days": 1.5 is not a safe integer',
    );
  });

  it('takes objects without a prototype, and keys that every object inherits', () => {
    expect(canonicalText(Object.assign(Object.create(null), { a: 1 }))).toBe('{"a":1}');
    expect(canonicalText({ constructor: 1, toString: 2 })).toBe('{"constructor":1,"toString":2}');
  });

  it('takes the greatest depth and refuses one more, a cycle and a million levels', () => {
    const deep = (levels: number): JsonValue => {
      let value: JsonValue = 0;
      for (let level = 0; level < levels; level += 1) value = [value];
      return value;
    };
    expect(canonicalText(deep(maximumDepth))).toHaveLength(2 * maximumDepth + 1);
    expect(() => canonicalText(deep(maximumDepth + 1))).toThrow(refusal);
    expect(() => canonicalText(deep(1_000_000))).toThrow(refusal);
    const cycle: { self?: unknown } = {};
    cycle.self = cycle;
    expect(() => canonicalText(cycle as JsonValue)).toThrow(refusal);
  });
});
