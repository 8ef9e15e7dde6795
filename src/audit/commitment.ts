import { bytesToHex } from '@noble/hashes/utils';
import { type Commitment, type Content, type Hash, InteragencyFault } from '../event/index.js';
import { canonicalText } from './canonical.js';
import { type Hashing, portableHashing } from './hashing.js';
import type { Random } from './random.js';

const saltBytes = 16;

/** A free text with the salt of its commitment; it stands beside the record and can be erased. */
export interface SaltedText {
  readonly path: string;
  /** 16 random bytes as 32 lower-case hexadecimal digits. */
  readonly salt: string;
  readonly text: string;
}

/**
 * What the record holds of a free text: it proves the text to whoever has text and salt, and tells nothing to others.
 *
 * @throws InteragencyFault `not-canonical` for a text with lone surrogates or not in NFC.
 */
export function commitment(salt: string, text: string, hashing: Hashing = portableHashing): Hash {
  return hashing.sha256(canonicalText({ salt, text }));
}

/** A fresh salt: 32 lower-case hexadecimal digits. */
export function newSalt(random: Random): string {
  const bytes = random.bytes(saltBytes);
  if (bytes.length !== saltBytes) {
    throw new InteragencyFault(
      'not-canonical',
      `A salt has ${saltBytes} bytes; the random source gave ${bytes.length}.`,
    );
  }
  return bytesToHex(bytes);
}

/**
 * Commits to all free texts of one fact. `commitments` goes into the record, `texts` beside it; both sorted by path.
 *
 * @throws InteragencyFault `not-canonical` for a text or a path with lone surrogates or not in NFC.
 */
export function commitContent(
  content: Content,
  random: Random,
  hashing: Hashing = portableHashing,
): { commitments: Commitment[]; texts: SaltedText[] } {
  const entries = Object.entries(content).sort(([left], [right]) => (left < right ? -1 : 1));
  const texts = entries.map(([path, text]): SaltedText => ({ path, salt: newSalt(random), text }));
  const commitments = texts.map(({ path, salt, text }) => ({ path, hash: commitment(salt, text, hashing) }));
  return { commitments, texts };
}
