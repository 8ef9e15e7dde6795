import { describe, expect, it } from 'vitest';
import {
  commitContent,
  commitment,
  newSalt,
  platformRandom,
  portableHashing,
  seededRandom,
} from '../../src/audit/index.js';

describe('commitments', () => {
  it('are the hash of salt and text', () => {
    const salt = 'ab'.repeat(16);
    expect(commitment(salt, 'Đồng ý')).toBe(portableHashing.sha256(`{"salt":"${salt}","text":"Đồng ý"}`));
  });

  it('differ for the same text under another salt', () => {
    expect(commitment('00'.repeat(16), 'Đồng ý')).not.toBe(commitment('01'.repeat(16), 'Đồng ý'));
  });

  it('are made for all texts of a fact, by path, each with its own salt', () => {
    const content = { subject: 'Giá đất', 'answers.q1.text': 'Đồng ý', 'answers.q10.text': 'Đồng ý' };
    const { commitments, texts } = commitContent(content, seededRandom(1));
    expect(texts.map(({ path, text }) => [path, text])).toEqual([
      ['answers.q1.text', 'Đồng ý'],
      ['answers.q10.text', 'Đồng ý'],
      ['subject', 'Giá đất'],
    ]);
    expect(new Set(texts.map(({ salt }) => salt)).size).toBe(3);
    expect(commitments).toEqual(
      texts.map(({ path, salt, text }) => ({ path, hash: commitment(salt, text) })),
    );
  });

  it('refuse a text without a canonical form, and a random source that gives too little', () => {
    const refusal = expect.objectContaining({ code: 'not-canonical' });
    expect(() => commitContent({ subject: '\ud800' }, seededRandom(1))).toThrow(refusal);
    expect(() => newSalt({ bytes: () => new Uint8Array(3) })).toThrow(refusal);
  });
});

describe('random sources', () => {
  it('gives the same bytes for the same seed, however they are asked for', () => {
    const [one, other] = [seededRandom('case-a'), seededRandom('case-a')];
    const pieces = [...one.bytes(5), ...one.bytes(40), ...one.bytes(0), ...one.bytes(19)];
    expect(pieces).toEqual([...other.bytes(64)]);
    expect(new Set(pieces).size).toBeGreaterThan(32);
  });

  it('gives other bytes for another seed; a number and its text are one seed', () => {
    expect(seededRandom(1).bytes(16)).not.toEqual(seededRandom(2).bytes(16));
    expect(seededRandom(1).bytes(16)).toEqual(seededRandom('1').bytes(16));
  });

  it('draws on the platform for production', () => {
    const random = platformRandom();
    expect(newSalt(random)).toMatch(/^[0-9a-f]{32}$/);
    expect(newSalt(random)).not.toBe(newSalt(random));
  });
});
