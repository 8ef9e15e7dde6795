import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvText } from '../../src/report/index.js';
import { holds } from '../support/seed.js';

const cellIn = (text: string): string => csvText([[text]]).slice(1, -2);

describe('a cell of CSV', () => {
  it.each([
    ['=HYPERLINK("http://x","y")', `"'=HYPERLINK(""http://x"",""y"")"`],
    ['+84 24', "'+84 24"],
    ['-1+2', "'-1+2"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\t=1', `"'\t=1"`],
    ['x;=cmd', '"x;=cmd"'],
    ['x\t=1', '"x\t=1"'],
    ['\r=1', `"'\r=1"`],
    ['  =1', "'  =1"],
    ['＝1+1', "'＝1+1"],
    ['Sở Tài chính', 'Sở Tài chính'],
    ['a, b', '"a, b"'],
    ['say "no"', '"say ""no"""'],
    ['two\nlines', '"two\nlines"'],
    ['a=b', 'a=b'],
  ])('%j is written %j', (text, cell) => expect(cellIn(text)).toBe(cell));

  it('of a number stays a number, a negative one too', () => {
    expect(csvText([[-3, 0, 12, null]])).toBe('\ufeff-3,0,12,\r\n');
  });
});

it('whatever is in the cells, a reader of RFC 4180 gets the rows back, and no cell begins a formula', () => {
  const cell = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc
      .constantFrom('=', '+', '-', '@', '\t', '\r', '"', ',', '\n')
      .chain((first) => fc.string().map((rest) => first + rest)),
  );
  const rows = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 4 });
  holds(
    fc.property(rows, (given) => {
      const text = csvText(given);
      const read: string[][] = parse(text, { bom: true, relaxColumnCount: true, recordDelimiter: '\r\n' });
      const plain = (value: string) => (value.startsWith("'") ? value.slice(1) : value);
      const isSame = read.every((row, index) =>
        row.every((value, column) => {
          const original = given[index]?.[column] ?? '';
          return value === original || plain(value) === original;
        }),
      );
      const isSafe = read.flat().every((value) => !/^\s*[=+\-@]/.test(value));
      return read.length === given.length && isSame && isSafe;
    }),
    1_000,
  );
});
