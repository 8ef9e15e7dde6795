import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstPreviousHash, recordText, sealRecord, verifyChain } from '../../src/audit/index.js';
import { draft, draftOf, propertySeed, streamOf } from './arbitraries.js';

const length = 50;
const sound = streamOf(length).map(recordText);
const everyIndex = Array.from({ length }, (_, index) => index);

/** Each bit of the line turned over, one at a time; what verifies nevertheless. */
function unnoticedFlips(line: string): number[] {
  const bytes = new TextEncoder().encode(`${line}\n`);
  const unnoticed: number[] = [];
  for (let bit = 0; bit < bytes.length * 8; bit += 1) {
    const flipped = Uint8Array.from(bytes);
    flipped[bit >> 3] = (flipped[bit >> 3] ?? 0) ^ (1 << (bit & 7));
    if (verifyChain(flipped).ok) unnoticed.push(bit);
  }
  return unnoticed;
}

describe(`tampering is found (seed ${propertySeed})`, () => {
  it('in every single bit of a record, its line end included', () => {
    expect(unnoticedFlips(sound[0] ?? '')).toEqual([]);
  });

  it('in every single bit of any record', () => {
    fc.assert(
      fc.property(draft, (unsealed) => {
        expect(unnoticedFlips(recordText(sealRecord(unsealed, firstPreviousHash)))).toEqual([]);
      }),
      { seed: propertySeed, numRuns: 5 },
    );
  });

  it('in sampled bits of a whole trail, read as bytes or as leniently decoded text', () => {
    const bytes = new TextEncoder().encode(`${sound.join('\n')}\n`);
    fc.assert(
      fc.property(fc.nat(bytes.length * 8 - 1), (bit) => {
        const flipped = Uint8Array.from(bytes);
        flipped[bit >> 3] = (flipped[bit >> 3] ?? 0) ^ (1 << (bit & 7));
        expect(verifyChain(flipped).ok).toBe(false);
        expect(verifyChain(new TextDecoder().decode(flipped)).ok).toBe(false);
      }),
      { seed: propertySeed, numRuns: 150 },
    );
  });

  it('when any record but the last is removed', () => {
    for (const index of everyIndex.slice(0, -1)) {
      const { ok, problems } = verifyChain(sound.filter((_, other) => other !== index));
      expect({ ok, codes: problems.map(({ line, code }) => [line, code]) }).toEqual({
        ok: false,
        codes: [[index + 1, 'position-mismatch']],
      });
    }
  });

  it('when any two records are swapped', () => {
    for (const first of everyIndex) {
      for (const second of everyIndex.slice(first + 1)) {
        const swapped = [...sound];
        [swapped[first], swapped[second]] = [sound[second] ?? '', sound[first] ?? ''];
        expect(verifyChain(swapped).problems).toMatchObject([{ line: first + 1, code: 'position-mismatch' }]);
      }
    }
  });

  it('when any record is repeated at any place', () => {
    for (const index of everyIndex) {
      for (const place of [0, index, index + 1, length - index, length]) {
        const repeated = [...sound.slice(0, place), sound[index] ?? '', ...sound.slice(place)];
        expect(verifyChain(repeated).problems).toHaveLength(1);
      }
    }
  });

  it('when a well-made record is inserted anywhere but at the end', () => {
    const records = streamOf(length);
    for (const index of everyIndex) {
      const previousHash = records[index - 1]?.hash ?? firstPreviousHash;
      const recordedAt = records[index]?.recordedAt ?? draftOf(1).recordedAt;
      const forged = sealRecord(draftOf(index + 1, { payload: { forged: true }, recordedAt }), previousHash);
      const inserted = [...sound.slice(0, index), recordText(forged), ...sound.slice(index)];
      expect(verifyChain(inserted).problems).toMatchObject([{ line: index + 2, code: 'position-mismatch' }]);
    }
  });

  it('except truncation and a full rewrite, which only the last hash, noted elsewhere, shows', () => {
    const noted = verifyChain(sound).streams[0]?.lastHash;
    for (const trail of [sound.slice(0, -1), streamOf(length, { payload: {} }).map(recordText)]) {
      const verification = verifyChain(trail);
      expect(verification.ok).toBe(true);
      expect(verification.streams[0]?.lastHash).not.toBe(noted);
    }
  });
});

describe(`any text (seed ${propertySeed})`, () => {
  const rubbish = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc.json({ maxDepth: 5 }),
    fc.uint8Array({ maxLength: 200 }),
    fc.array(fc.string({ unit: fc.nat(0xffff).map((unit) => String.fromCharCode(unit)) }), { maxLength: 5 }),
    fc.tuple(fc.nat(400), fc.string({ maxLength: 3 })).map(([place, piece]) => {
      const [line = ''] = sound;
      return line.slice(0, place) + piece + line.slice(place + piece.length + 1);
    }),
  );

  it('gives problems, never a throw', () => {
    fc.assert(
      fc.property(rubbish, (source) => {
        const { ok, problems } = verifyChain(source);
        expect(ok).toBe(false);
        for (const { message } of problems)
          expect([message.vi, message.en].every((text) => text.length > 10)).toBe(true);
      }),
      { seed: propertySeed, numRuns: 2_000 },
    );
  });
});
