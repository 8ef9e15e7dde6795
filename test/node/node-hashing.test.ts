import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { nodeHashing } from 'interagency/node';
import { describe, expect, it } from 'vitest';
import { portableHashing } from '../../src/index.js';
import { announceSeed, holds } from '../support/seed.js';

announceSeed('node hashing');

describe('the hashing of Node', () => {
  it('is the portable one, for any text', () => {
    const { sha256 } = nodeHashing();
    holds(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        expect(sha256(text)).toBe(portableHashing.sha256(text));
      }),
      2_000,
    );
  });

  it('is SHA-256 of the UTF-8', () => {
    const text = 'Sở Nông nghiệp và Môi trường';
    const expected = createHash('sha256').update(Buffer.from(text, 'utf8')).digest('hex');
    expect(nodeHashing().sha256(text)).toBe(expected);
    expect(nodeHashing().sha256('')).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
  });
});
