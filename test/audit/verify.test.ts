import { describe, expect, it } from 'vitest';
import { type Fold, recordText, verifyTrail } from '../../src/audit/index.js';
import { requestIdSchema } from '../../src/event/index.js';
import { streamOf } from './arbitraries.js';

const other = requestIdSchema.parse('hs-2');
const mixed = [streamOf(3), streamOf(3, { stream: other })].flatMap((records) => records.map(recordText));

/** Finds fault with the second record of every stream. */
const strict: Fold = (records) =>
  records
    .filter(({ position }) => position >= 2)
    .map(({ position }) => ({
      position,
      code: 'fact-does-not-fit',
      message: { vi: 'Sự kiện không phù hợp.', en: 'The fact does not fit.' },
      expected: 'x',
    }))
    .reverse();

describe('verifying with the machines', () => {
  it('holds where chain and fold hold', () => {
    const seen: string[][] = [];
    const fold: Fold = (records) => {
      seen.push(records.map(({ stream, position }) => `${stream}/${position}`));
      return [];
    };
    expect(verifyTrail(mixed, { fold })).toMatchObject({ ok: true, records: 6, problems: [] });
    expect(seen).toEqual([
      ['hs-2026-001/1', 'hs-2026-001/2', 'hs-2026-001/3'],
      ['hs-2/1', 'hs-2/2', 'hs-2/3'],
    ]);
  });

  it('is the chain alone without a fold', () => {
    expect(verifyTrail(mixed.join('\n'))).toMatchObject({ ok: true, records: 6 });
  });

  it('tells the first problem of the fold in each stream, with its line', () => {
    const { ok, problems } = verifyTrail(mixed, { fold: strict });
    expect(ok).toBe(false);
    expect(problems).toEqual([
      {
        line: 2,
        stream: 'hs-2026-001',
        position: 2,
        code: 'fact-does-not-fit',
        expected: 'x',
        found: null,
        message: {
          vi: 'Dòng 2, hồ sơ hs-2026-001, bản ghi 2: Sự kiện không phù hợp.',
          en: 'Line 2, request hs-2026-001, record 2: The fact does not fit.',
        },
      },
      expect.objectContaining({ line: 5, stream: 'hs-2', position: 2 }),
    ]);
  });

  it('folds what comes before a break in the chain, and tells both in order of line', () => {
    const broken = [...mixed.slice(0, 4), ...mixed.slice(5), '?'];
    const lengths: number[] = [];
    const fold: Fold = (records) => {
      lengths.push(records.length);
      return strict(records);
    };
    expect(verifyTrail(broken, { fold }).problems.map(({ line, code }) => [line, code])).toEqual([
      [2, 'fact-does-not-fit'],
      [5, 'position-mismatch'],
      [6, 'not-json'],
    ]);
    expect(lengths).toEqual([3, 1]);
  });

  it('makes a problem of a fold that throws, and goes on', () => {
    const fold: Fold = ([first]) => {
      if (first?.stream === other) return [];
      throw new Error('payload of another time');
    };
    expect(verifyTrail(mixed, { fold }).problems).toMatchObject([
      { line: 1, stream: 'hs-2026-001', code: 'fold-fault', found: '"payload of another time"' },
    ]);
  });
});
