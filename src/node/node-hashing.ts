import * as crypto from 'node:crypto';
import type { Hashing } from '../audit/index.js';
import type { Hash } from '../event/index.js';

/** Node from 20.12 hashes a text in one call, without an object for it. */
const atOnce: unknown = Reflect.get(crypto, 'hash');

function sha256(text: string): string {
  return typeof atOnce === 'function'
    ? atOnce('sha256', text, 'hex')
    : crypto.createHash('sha256').update(text, 'utf8').digest('hex');
}

/** SHA-256 by the platform, several times as fast as the portable one: for every app that runs on Node. */
export function nodeHashing(): Hashing {
  // 64 lower-case hexadecimal digits by construction, which is what the brand promises.
  return { sha256: (text) => sha256(text) as Hash };
}
