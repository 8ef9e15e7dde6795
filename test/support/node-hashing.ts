import { createHash } from 'node:crypto';
import type { Hash } from '../../src/event/index.js';
import type { Hashing } from '../../src/index.js';

/** Node's SHA-256 as it is, for millions of hashes. */
export const nodeHashing: Hashing = {
  // 64 lower-case hexadecimal digits by construction, which is what the brand promises.
  sha256: (text) => createHash('sha256').update(text, 'utf8').digest('hex') as Hash,
};
