import { sha256 } from '@noble/hashes/sha2';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils';
import type { Hash } from '../event/index.js';

/** SHA-256 of the UTF-8 of a text, at once and without side effects. An app may inject its platform's own. */
export interface Hashing {
  sha256(text: string): Hash;
}

/** Pure JavaScript: works in every browser and server, without a native module. */
export const portableHashing: Hashing = {
  // 64 lower-case hexadecimal digits by construction, which is what the brand promises.
  sha256: (text) => bytesToHex(sha256(utf8ToBytes(text))) as Hash,
};
