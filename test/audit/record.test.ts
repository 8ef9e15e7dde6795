import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  canonicalText,
  firstPreviousHash,
  maximumLineBytes,
  portableHashing,
  recordHash,
  recordText,
  sealRecord,
} from '../../src/audit/index.js';
import { recordSchema } from '../../src/event/index.js';
import { draft, draftOf, propertySeed, streamOf, text } from './arbitraries.js';

const sha256 = (value: string): string => createHash('sha256').update(value, 'utf8').digest('hex');

describe(`sealed records (seed ${propertySeed})`, () => {
  it('have the canonical text of all fields as their line, and hash that of all others', () => {
    fc.assert(
      fc.property(draft, (unsealed) => {
        const record = sealRecord(unsealed, firstPreviousHash);
        const { hash, ...others } = record;
        expect(recordText(record)).toBe(canonicalText(record));
        expect(hash).toBe(sha256(canonicalText(others)));
        expect(recordHash(record)).toBe(hash);
        expect(recordSchema.parse(JSON.parse(recordText(record)))).toEqual(record);
      }),
      { seed: propertySeed, numRuns: 1_000 },
    );
  });

  it('are built in canonical order, so that JSON.stringify writes the same line', () => {
    const [record] = streamOf(1);
    expect(record && JSON.stringify(record)).toBe(record && recordText(record));
  });

  it('are frozen through and through, and do not follow what becomes of the draft', () => {
    const list = [{ a: 1 }];
    const payload = { list };
    const record = sealRecord(draftOf(1, { payload }), firstPreviousHash);
    const line = recordText(record);
    list.push({ a: 2 });
    expect(recordText(record)).toBe(line);
    const parts = [
      record,
      record.actor,
      record.commitments,
      record.commitments[0],
      record.payload,
      record.payload['list'],
    ];
    expect(parts.every(Object.isFrozen)).toBe(true);
  });

  it('sort their commitments by path', () => {
    const commitments = ['b', 'a', 'c'].map((path) => ({ path, hash: firstPreviousHash }));
    const record = sealRecord(draftOf(1, { commitments }), firstPreviousHash);
    expect(record.commitments.map(({ path }) => path)).toEqual(['a', 'b', 'c']);
  });

  it('refuse what has no canonical text, and what no line can hold', () => {
    const refusal = expect.objectContaining({ code: 'not-canonical' });
    expect(() => sealRecord(draftOf(1, { payload: { days: 0.5 } }), firstPreviousHash)).toThrow(refusal);
    expect(() =>
      sealRecord(draftOf(1, { payload: JSON.parse('{"__proto__":1}') }), firstPreviousHash),
    ).toThrow(refusal);
    const long = { text: 'ạ'.repeat(Math.ceil(maximumLineBytes / 3)) };
    expect(() => sealRecord(draftOf(1, { payload: long }), firstPreviousHash)).toThrow(refusal);
  });

  it('use the hashing that is injected', () => {
    const hashing = { sha256: () => firstPreviousHash };
    expect(sealRecord(draftOf(1), firstPreviousHash, hashing).hash).toBe(firstPreviousHash);
  });

  it('are hashed in pure JavaScript as the platform hashes', () => {
    fc.assert(
      fc.property(text, (value) => {
        expect(portableHashing.sha256(value)).toBe(sha256(value));
      }),
      { seed: propertySeed, numRuns: 500 },
    );
  });
});
