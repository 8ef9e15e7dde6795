import { beforeAll, describe, expect, it } from 'vitest';
import { readRecordLine } from '../../src/audit/record-line.js';
import { linesOf } from '../../src/audit/trail-lines.js';
import { nodeHashing } from '../../src/node/index.js';
import { type LongTrail, longTrail } from '../support/long-trail.js';

const hashing = nodeHashing();
const utf8 = new TextEncoder();

/** Playing a thousand records takes a second or two, and ten times as long on a machine that is busy. */
const timeToPlay = 120_000;

/** What the record's own check says of a line as it stands in a file; null where some line of the bytes is a record. */
function refusalOf(bytes: Uint8Array): string | null {
  let code = 'no-line';
  for (const line of linesOf(bytes)) {
    const reading = readRecordLine(line, hashing);
    const refusal = 'refusal' in reading ? reading.refusal : reading.alteration();
    if (refusal === null) return null;
    code = refusal.code;
  }
  return code;
}

/** How often each code refused a flip; the bits whose flip nothing refused. */
interface Flips {
  readonly codes: Map<string, number>;
  readonly unnoticed: string[];
  bits: number;
}

/** Turns over every bit of a line, its end included, one at a time. */
function flipEachBit(line: string, name: string, flips: Flips): void {
  const bytes = utf8.encode(`${line}\n`);
  for (const [index, byte] of bytes.entries()) {
    for (let bit = 0; bit < 8; bit += 1) {
      bytes[index] = byte ^ (1 << bit);
      const code = refusalOf(bytes);
      if (code === null) flips.unnoticed.push(`${name}, byte ${index}, bit ${bit}`);
      else flips.codes.set(code, (flips.codes.get(code) ?? 0) + 1);
    }
    bytes[index] = byte;
  }
  flips.bits += bytes.length * 8;
}

interface Part {
  /** How many records the trail has at least. */
  readonly records: number;
  /** Which records are flipped: those whose index leaves `remainder` when divided by `every`. */
  readonly every: number;
  readonly remainder: number;
}

/** Every single-bit flip in a part of a long trail is refused by the check of that record alone. */
export function everySingleBit({ records, every, remainder }: Part): void {
  describe(`of a trail of ${records} records, those of index ${remainder} modulo ${every}`, () => {
    let trail: LongTrail;
    beforeAll(async () => {
      trail = await longTrail(records);
    }, timeToPlay);
    const chosen = () =>
      trail.lines.map((line, index) => ({ line, index })).filter(({ index }) => index % every === remainder);

    it('each record as it was written passes the check of its line', () => {
      const refused = chosen().filter(({ line }) => refusalOf(utf8.encode(`${line}\n`)) !== null);
      expect(refused).toEqual([]);
    });

    it('each record with any one bit turned over is refused by the check of its line', () => {
      const flips: Flips = { codes: new Map(), unnoticed: [], bits: 0 };
      for (const { line, index } of chosen()) flipEachBit(line, `record ${index}`, flips);
      const codes = [...flips.codes].map(([code, count]) => `${code} ${count}`).join(', ');
      console.info(`${chosen().length} records, ${flips.bits} bits: ${codes}`);
      expect(flips.unnoticed).toEqual([]);
      // Each kind of harm that one bit can do was among them: else the flips did not reach what they should.
      const kinds = ['not-utf8', 'not-json', 'not-a-record', 'not-canonical', 'hash-mismatch'];
      expect([...flips.codes.keys()]).toEqual(expect.arrayContaining(kinds));
    });
  });
}
