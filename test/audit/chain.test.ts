import { describe, expect, it } from 'vitest';
import {
  type ChainVerification,
  firstPreviousHash,
  maximumLineBytes,
  recordText,
  sealRecord,
  verifyChain,
} from '../../src/audit/index.js';
import { requestIdSchema, type TrailRecord, tenantIdSchema } from '../../src/event/index.js';
import { fromEpoch } from '../../src/time/index.js';
import { draftOf, start, streamOf } from './arbitraries.js';

const lines = (records: readonly TrailRecord[]): string[] => records.map(recordText);
const found = ({ problems }: ChainVerification) =>
  problems.map(({ line, stream, position, code }) => ({ line, stream, position, code }));
const stream = 'hs-2026-001';
const five = lines(streamOf(5));
const replaced = (index: number, line: string): string[] =>
  five.map((own, place) => (place === index ? line : own));

describe('a sound chain', () => {
  it('verifies from its lines, its text and its bytes, with or without the last line end', () => {
    const text = `${five.join('\n')}\n`;
    for (const source of [five, text, text.slice(0, -1), new TextEncoder().encode(text), Buffer.from(text)]) {
      const verification = verifyChain(source);
      expect(verification).toMatchObject({ ok: true, records: 5, problems: [] });
      expect(verification.streams).toMatchObject([{ stream, holds: true, lines: [1, 2, 3, 4, 5] }]);
      expect(verification.streams[0]?.records).toEqual(streamOf(5));
      expect(verification.streams[0]?.lastHash).toBe(streamOf(5).at(-1)?.hash);
    }
  });

  it('may be mixed with others; the same id under another tenant is another stream', () => {
    const other = lines(streamOf(3, { stream: requestIdSchema.parse('hs-2') }));
    const elsewhere = lines(streamOf(2, { tenant: tenantIdSchema.parse('da-nang') }));
    const mixed = [
      five[0],
      other[0],
      elsewhere[0],
      five[1],
      other[1],
      elsewhere[1],
      other[2],
      ...five.slice(2),
    ];
    const verification = verifyChain(mixed.filter((line) => line !== undefined));
    expect(verification).toMatchObject({ ok: true, records: 10 });
    expect(verification.streams.map(({ records }) => records.length)).toEqual([5, 3, 2]);
  });

  it('allows records of the same instant', () => {
    const recordedAt = fromEpoch(start);
    expect(verifyChain(lines(streamOf(3, { recordedAt }))).ok).toBe(true);
  });

  it('proves nothing when it is empty', () => {
    expect(found(verifyChain(''))).toEqual([{ line: 1, stream: null, position: null, code: 'empty-trail' }]);
  });
});

describe('text that is no trail', () => {
  const altered = (pattern: string | RegExp, by: string): string => (five[2] ?? '').replace(pattern, by);
  const deep = `{"a":${'['.repeat(300_000)}${']'.repeat(300_000)}}`;
  it.each([
    ['not JSON', 'not-json', 'Xin chào'],
    ['half a line', 'not-json', (five[2] ?? '').slice(0, 200)],
    ['a blank line', 'blank-line', ''],
    ['a line of spaces', 'blank-line', ' \t '],
    ['a byte order mark', 'byte-order-mark', `\ufeff${five[2]}`],
    ['a carriage return', 'carriage-return', `${five[2]}\r`],
    ['white space in JSON', 'not-canonical', ` ${five[2]}`],
    ['a line end within', 'not-canonical', `${five[2]}\n`],
    ['a number', 'not-a-record', '42'],
    ['null', 'not-a-record', 'null'],
    ['an array', 'not-a-record', '[]'],
    ['an object', 'not-a-record', '{}'],
    ['a field too many', 'not-a-record', altered('{"actor"', '{"aaa":1,"actor"')],
    ['a field missing', 'not-a-record', altered(/,"type":"[^"]*"/, '')],
    ['an unknown role', 'not-a-record', altered('lead-officer', 'emperor')],
    ['a position that is a fraction', 'not-a-record', altered('"position":3', '"position":3.5')],
    ['an id of the wrong form', 'not-a-record', altered(`"${stream}"`, '"../x"')],
    ['another order of keys', 'not-canonical', altered(/^\{(.*),("type":"[^"]*")\}$/, '{$2,$1}')],
    ['a key given twice', 'not-canonical', altered('{"actor"', '{"tenant":"x","actor"')],
    ['an escape that is not needed', 'not-canonical', altered('B', '\\u0042')],
    ['a fraction in the payload', 'not-canonical', altered('[3,', '[3.5,')],
    ['an integer written as a float', 'not-canonical', altered('[3,', '[3.0,')],
    ['an unsafe integer', 'not-canonical', altered('[3,', '[9007199254740993,')],
    ['minus zero', 'not-canonical', altered('[3,', '[-0,')],
    ['a lone surrogate, escaped', 'not-canonical', altered('B', '\\ud800')],
    ['a lone surrogate, bare', 'not-canonical', altered('B', '\ud800')],
    ['text that is not in NFC', 'not-canonical', altered('Bản', 'Ba\u0309n')],
    ['a key __proto__ on top', 'not-a-record', altered('{"actor"', '{"__proto__":{"polluted":true},"actor"')],
    [
      'a key __proto__ in the payload',
      'not-canonical',
      altered('"payload":{', '"payload":{"__proto__":{"polluted":true},'),
    ],
    ['a key __proto__ in a commitment', 'not-a-record', altered('{"hash":', '{"__proto__":1,"hash":')],
    ['nesting without end', 'not-a-record', deep],
    [
      'a payload without end',
      'not-canonical',
      altered(/"payload":\{.*?\},"position"/, `"payload":${deep},"position"`),
    ],
    ['a line too long', 'line-too-long', `"${'a'.repeat(maximumLineBytes)}"`],
    ['a line too long in bytes only', 'line-too-long', `"${'ạ'.repeat(maximumLineBytes / 2)}"`],
  ])('%s is a problem: %s', (_name, code, line) => {
    const verification = verifyChain(replaced(2, line));
    // The gap that the unreadable line leaves in the stream is its consequence and not told again.
    const place = code === 'not-canonical' ? { stream, position: 3 } : { stream: null, position: null };
    expect(found(verification)).toEqual([{ line: 3, ...place, code }]);
    expect(verification).toMatchObject({ ok: false, records: 2, streams: [{ holds: false }] });
    expect(verification.problems[0]?.message.vi).toMatch(/^Dòng 3(: |, hồ sơ hs-2026-001, bản ghi 3: )./);
    expect(verification.problems[0]?.message.en).toMatch(/^Line 3(: |, request hs-2026-001, record 3: )./);
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });

  it('is a problem when its bytes are not UTF-8, even where a lenient decoder would agree', () => {
    const record = streamOf(1, { payload: { text: '\ufffd' } });
    const bytes = Buffer.from(lines(record).join('\n'));
    const place = bytes.indexOf(Buffer.from('\ufffd'));
    const broken = Buffer.concat([bytes.subarray(0, place), Buffer.from([0xff]), bytes.subarray(place + 3)]);
    expect(verifyChain(broken.toString('utf8')).ok).toBe(true);
    expect(found(verifyChain(broken))).toEqual([{ line: 1, stream: null, position: null, code: 'not-utf8' }]);
  });

  it('is a problem when the first or the last line cannot be read', () => {
    expect(found(verifyChain(replaced(0, '?')))).toEqual([
      { line: 1, stream: null, position: null, code: 'not-json' },
    ]);
    expect(found(verifyChain(replaced(4, '?')))).toEqual([
      { line: 5, stream: null, position: null, code: 'not-json' },
    ]);
    expect(verifyChain(replaced(4, '?'))).toMatchObject({ records: 4, streams: [{ holds: true }] });
  });

  it('does not let one unreadable line account for two gaps', () => {
    const other = lines(streamOf(5, { stream: requestIdSchema.parse('hs-2') }));
    const mixed = [...replaced(2, '?'), ...other.filter((_, index) => index !== 2)];
    expect(verifyChain(mixed).problems.map(({ line, code }) => [line, code])).toEqual([
      [3, 'not-json'],
      [8, 'position-mismatch'],
    ]);
  });

  it('is said once when another program has saved the whole file', () => {
    expect(found(verifyChain(five.join('\r\n')))).toEqual([
      { line: 1, stream: null, position: null, code: 'carriage-return' },
    ]);
  });

  it('opens no stream when it was altered, perhaps in the name of its stream', () => {
    const renamed = (five[2] ?? '').replace(stream, 'hs-9');
    const verification = verifyChain(replaced(2, renamed));
    expect(found(verification)).toEqual([{ line: 3, stream: null, position: null, code: 'hash-mismatch' }]);
    expect(verification.streams.map((one) => [one.stream, one.holds])).toEqual([[stream, false]]);
  });

  it('stops after a hundred problems and says so', () => {
    const { problems } = verifyChain('?\n'.repeat(100_000));
    expect(problems).toHaveLength(101);
    expect(problems.at(-1)).toMatchObject({ code: 'too-many-problems', line: 101 });
  });

  it('is quoted without control or direction characters', () => {
    const { problems } = verifyChain(['\u001b[31m\u202e"<script>']);
    expect(problems[0]?.message.en).toContain('\\u001b[31m\ufffd\\"<script>');
  });
});

describe('a chain that does not hold', () => {
  it('names line, record, and what was expected, in both languages', () => {
    const [, second] = streamOf(2);
    const line = (five[1] ?? '').replace('lead-officer', 'lead-head');
    const { problems } = verifyChain(replaced(1, line));
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({
      line: 2,
      stream,
      position: 2,
      code: 'hash-mismatch',
      found: second?.hash,
    });
    expect(problems[0]?.message.en).toMatch(
      /^Line 2, request hs-2026-001, record 2: The record was altered .* hashes to [0-9a-f]{64}, but it carries [0-9a-f]{64}\.$/,
    );
    expect(problems[0]?.message.vi).toMatch(/^Dòng 2, hồ sơ hs-2026-001, bản ghi 2: Bản ghi đã bị sửa/);
  });

  it('names the first record too', () => {
    const line = (five[0] ?? '').replace('lead-officer', 'lead-head');
    expect(found(verifyChain(replaced(0, line)))).toEqual([
      { line: 1, stream, position: 1, code: 'hash-mismatch' },
    ]);
  });

  it('finds a record that was hashed anew but does not follow', () => {
    const forged = sealRecord(draftOf(3), firstPreviousHash);
    expect(found(verifyChain(replaced(2, recordText(forged))))).toEqual([
      { line: 3, stream, position: 3, code: 'previous-hash-mismatch' },
    ]);
    const plausible = sealRecord(draftOf(3, { payload: {} }), streamOf(2).at(-1)?.hash ?? firstPreviousHash);
    expect(found(verifyChain(replaced(2, recordText(plausible))))).toEqual([
      { line: 4, stream, position: 4, code: 'previous-hash-mismatch' },
    ]);
  });

  it('finds time that goes back', () => {
    const [first] = streamOf(1);
    const second = sealRecord(draftOf(2, { recordedAt: fromEpoch(start) }), first?.hash ?? firstPreviousHash);
    expect(found(verifyChain([five[0] ?? '', recordText(second)]))).toEqual([
      { line: 2, stream, position: 2, code: 'recorded-earlier' },
    ]);
  });

  it('goes on with other streams', () => {
    const other = lines(streamOf(3, { stream: requestIdSchema.parse('hs-2') }));
    const verification = verifyChain([
      ...five.slice(0, 2),
      ...five.slice(3),
      ...other.slice(0, 1),
      ...other.slice(2),
    ]);
    expect(found(verification)).toEqual([
      { line: 3, stream, position: 3, code: 'position-mismatch' },
      { line: 6, stream: 'hs-2', position: 2, code: 'position-mismatch' },
    ]);
    expect(verification.records).toBe(3);
  });
});
