import { sha256 } from '@noble/hashes/sha2';
import { utf8ToBytes } from '@noble/hashes/utils';

/** Where salts come from. The library itself draws nothing: randomness is injected. */
export interface Random {
  /** @param length how many bytes */
  bytes(length: number): Uint8Array;
}

// The one thing this file needs of the platform, stated so that no platform's types are needed.
declare const crypto: { getRandomValues(bytes: Uint8Array): Uint8Array };

const poolBytes = 1_024;

/**
 * The platform's cryptographic random numbers; every current browser and Node has them. For production. Drawn many at a
 * time, since each draw costs more than the hash it is for; what was given out is wiped from the pool.
 */
export function platformRandom(): Random {
  const pool = new Uint8Array(poolBytes);
  let used = poolBytes;
  return {
    bytes(length) {
      if (length > poolBytes) return crypto.getRandomValues(new Uint8Array(length));
      if (used + length > poolBytes) {
        crypto.getRandomValues(pool);
        used = 0;
      }
      const given = pool.slice(used, used + length);
      pool.fill(0, used, used + length);
      used += length;
      return given;
    },
  };
}

/**
 * The same bytes for the same seed, so that a case file gives the same trail each time (`1` and `'1'` are one seed).
 * Not for production: whoever knows the seed knows every salt, and can then guess short texts from their commitments.
 */
export function seededRandom(seed: number | string): Random {
  let blocks = 0;
  let block: Uint8Array = new Uint8Array(0);
  let used = 0;
  const next = (): number => {
    if (used >= block.length) {
      block = sha256(utf8ToBytes(`interagency/seeded-random/${blocks}/${seed}`));
      blocks += 1;
      used = 0;
    }
    const byte = block[used] ?? 0;
    used += 1;
    return byte;
  };
  return { bytes: (length) => Uint8Array.from({ length }, next) };
}
