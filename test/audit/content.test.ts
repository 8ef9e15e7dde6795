import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  checkContent,
  commitContent,
  contentText,
  firstPreviousHash,
  sealRecord,
  seededRandom,
} from '../../src/audit/index.js';
import { draftOf, propertySeed } from './arbitraries.js';

const { commitments, texts } = commitContent(
  { subject: 'Giá đất', 'answers.q1.text': 'Đồng ý' },
  seededRandom(7),
);
const record = sealRecord(draftOf(1, { commitments }), firstPreviousHash);
const entries = texts.map((text) => ({ ...text, stream: record.stream, position: record.position }));
const lines = entries.map(contentText);
const codes = (content: string | readonly string[]) =>
  checkContent([record], content).problems.map(({ line, code }) => [line, code]);

describe('content beside a trail', () => {
  it('holds when every text is the one committed to, in any order', () => {
    expect(checkContent([record], lines)).toEqual({ ok: true, texts: 2, absent: [], problems: [] });
    expect(checkContent([record], `${[...lines].reverse().join('\n')}\n`)).toMatchObject({
      ok: true,
      texts: 2,
    });
  });

  it('may be absent: it was held back or erased, and is listed', () => {
    expect(checkContent([record], lines.slice(1))).toEqual({
      ok: true,
      texts: 1,
      absent: [{ stream: record.stream, position: 1, path: 'answers.q1.text' }],
      problems: [],
    });
    expect(checkContent([record], '').absent).toHaveLength(2);
  });

  it('is found when altered in text or salt, unknown, or repeated', () => {
    const [first = ''] = lines;
    expect(codes([first.replace('Đồng ý', 'Không đồng ý')])).toEqual([[1, 'content-altered']]);
    expect(codes([first.replace(/"salt":"../, '"salt":"00')])).toEqual([[1, 'content-altered']]);
    expect(codes([first.replace('answers.q1', 'answers.q2')])).toEqual([[1, 'content-unknown']]);
    expect(codes([first.replace('"position":1', '"position":2')])).toEqual([[1, 'content-unknown']]);
    expect(codes([...lines, first])).toEqual([[3, 'content-repeated']]);
    expect(checkContent([record], [first.replace('Đồng ý', 'Không')]).problems[0]?.message.en).toBe(
      `Line 1, request hs-2026-001, record 1: The text "answers.q1.text" is not the one that the record committed to ` +
        `(commitment ${commitments[0]?.hash}).`,
    );
  });

  it('is found when it is no content at all', () => {
    const [first = ''] = lines;
    expect(codes(['?', '[]', '', first.replace(/"salt":"[^"]*"/, '"salt":"x"'), `${first}\r`])).toEqual([
      [1, 'not-json'],
      [2, 'content-invalid'],
      [3, 'blank-line'],
      [4, 'content-invalid'],
      [5, 'carriage-return'],
    ]);
    expect(codes([first.replace('Đồng ý', '\\ud800')])).toEqual([[1, 'content-altered']]);
    expect(codes('?\n'.repeat(1_000))).toHaveLength(101);
  });

  it(`never throws (seed ${propertySeed})`, () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.json(), fc.uint8Array()), (content) => {
        expect(checkContent([record], content).texts).toBe(0);
      }),
      { seed: propertySeed, numRuns: 500 },
    );
  });
});
