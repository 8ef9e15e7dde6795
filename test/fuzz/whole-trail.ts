import { isDeepStrictEqual } from 'node:util';
import { beforeAll, describe, expect, it } from 'vitest';
import { recordText, sealRecord } from '../../src/audit/index.js';
import { requestIdSchema } from '../../src/event/index.js';
import { type ChainVerification, firstPreviousHash, verify, verifyChain } from '../../src/index.js';
import { nodeHashing } from '../../src/node/index.js';
import { type Dice, diceFrom } from '../support/dice.js';
import { type LongTrail, lastHashes, longTrail } from '../support/long-trail.js';
import { seed } from '../support/seed.js';

const hashing = nodeHashing();
const utf8 = new TextEncoder();

/** Playing a thousand records takes a second or two, and ten times as long on a machine that is busy. */
const timeToPlay = 120_000;

/** One way to tamper with a trail, at one of its records. */
type Tampering = (trail: LongTrail, index: number, dice: Dice) => readonly string[];

const spliced = (lines: readonly string[], at: number, drop: number, ...insert: readonly string[]) => [
  ...lines.slice(0, at),
  ...insert,
  ...lines.slice(at + drop),
];

/** The line of another record, of whichever request. */
function elsewhere({ lines }: LongTrail, index: number, dice: Dice): string {
  const other = dice.below(lines.length - 1);
  return lines[other < index ? other : other + 1] ?? '';
}

/** Where the next record of the same request stands; null for the last. */
function nextOfRequest({ records }: LongTrail, index: number): number | null {
  const next = records.findIndex(({ stream }, place) => place > index && stream === records[index]?.stream);
  return next === -1 ? null : next;
}

function exchanged(lines: readonly string[], one: number, other: number): readonly string[] {
  const swapped = [...lines];
  [swapped[one], swapped[other]] = [lines[other] ?? '', lines[one] ?? ''];
  return swapped;
}

/** A record that nobody made, well sealed, that follows the one at `index` as if it had always stood there. */
function forgedAfter({ records }: LongTrail, index: number): string {
  const [record] = records.slice(index, index + 1);
  if (record === undefined) throw new Error(`there is no record ${index}`);
  const { hash, previousHash: _, ...draft } = record;
  const forged = { ...draft, position: record.position + 1, payload: { ...record.payload, forged: true } };
  return recordText(sealRecord(forged, hash, hashing));
}

const tamperings: Readonly<Record<string, Tampering>> = {
  'is removed': ({ lines }, index) => spliced(lines, index, 1),
  'is repeated behind itself': ({ lines }, index) => spliced(lines, index, 0, lines[index] ?? ''),
  'is repeated anywhere': ({ lines }, index, dice) =>
    spliced(lines, dice.below(lines.length + 1), 0, lines[index] ?? ''),
  'has a record from elsewhere inserted before it': (trail, index, dice) =>
    spliced(trail.lines, index, 0, elsewhere(trail, index, dice)),
  'has a forged record inserted behind it': (trail, index) =>
    spliced(trail.lines, index + 1, 0, forgedAfter(trail, index)),
  'is replaced by a record from elsewhere': (trail, index, dice) =>
    spliced(trail.lines, index, 1, elsewhere(trail, index, dice)),
  'is swapped with the next of its request': (trail, index) =>
    exchanged(trail.lines, index, nextOfRequest(trail, index) ?? index),
  'is swapped with any other': ({ lines }, index, dice) => exchanged(lines, index, dice.below(lines.length)),
};

/** What a trail says: for each request its lines in order. How requests are mixed in the file says nothing. */
function byRequest(lines: readonly string[], requestOf: ReadonlyMap<string, string>): Map<string, string[]> {
  const told = new Map<string, string[]>();
  for (const line of lines) {
    const request = requestOf.get(line) ?? 'forged';
    told.set(request, [...(told.get(request) ?? []), line]);
  }
  return told;
}

/** What tells a tampered trail: verification alone, or only the last hashes that were noted elsewhere; or nothing. */
type Found = 'by itself' | 'by the noted hashes' | 'not';

function foundIn(trail: LongTrail, verification: ChainVerification): Found {
  if (!verification.ok) return 'by itself';
  return isDeepStrictEqual(lastHashes(verification), trail.noted) ? 'not' : 'by the noted hashes';
}

/**
 * What must tell it. A request whose end is missing, or goes on with what is well made, is a sound one as far as it
 * goes: the chain can not see it, and the hash of the last record, noted elsewhere, does.
 */
function expectedFor(name: string, trail: LongTrail, index: number, tampered: readonly string[]): Found[] {
  const requestOf = new Map(trail.lines.map((line, place) => [line, trail.records[place]?.stream ?? '']));
  if (isDeepStrictEqual(byRequest(tampered, requestOf), byRequest(trail.lines, requestOf))) return ['not'];
  const isAtTheEnd = nextOfRequest(trail, index) === null;
  const leavesSoundChain = ['is removed', 'has a forged record inserted behind it'].includes(name);
  return isAtTheEnd && leavesSoundChain ? ['by itself', 'by the noted hashes'] : ['by itself'];
}

type Verifying = (lines: readonly string[]) => ChainVerification;

/** Tampers at each of `indices`; the places at which it was not found as it must be. */
function missed(name: string, trail: LongTrail, indices: readonly number[], verifying: Verifying) {
  const tamper = tamperings[name];
  if (tamper === undefined) throw new Error(`nobody tampers like that: ${name}`);
  const counts = new Map<Found, number>();
  const wrong = indices.flatMap((index) => {
    const tampered = tamper(trail, index, diceFrom(seed + index));
    const found = foundIn(trail, verifying(tampered));
    counts.set(found, (counts.get(found) ?? 0) + 1);
    return expectedFor(name, trail, index, tampered).includes(found) ? [] : [{ index, found }];
  });
  return { wrong, counts };
}

interface Flip {
  readonly line: number;
  readonly ok: boolean;
  readonly told: readonly number[];
}

/** Turns over one bit of the file and verifies the whole. */
function flipAndVerify(file: Uint8Array, bit: number): Flip {
  const flipped = Uint8Array.from(file);
  flipped[bit >> 3] = (flipped[bit >> 3] ?? 0) ^ (1 << (bit & 7));
  const line = 1 + file.subarray(0, bit >> 3).reduce((lines, byte) => lines + (byte === 0x0a ? 1 : 0), 0);
  const { ok, problems } = verify(flipped, { hashing });
  return { line, ok, told: problems.map((problem) => problem.line) };
}

const sampled = (dice: Dice, count: number, below: number): number[] =>
  Array.from({ length: count }, () => dice.below(below));

/** Those that are done to each record; the others are sampled. */
const doneToEach = [
  'is removed',
  'is repeated behind itself',
  'has a forged record inserted behind it',
  'is swapped with the next of its request',
] as const;

/** Each record of a long trail is tampered with in each of the ways that leave no choice. */
export function tamperingWithEachIsFound(records: number): void {
  describe(`in a trail of ${records} records (seed ${seed})`, () => {
    let trail: LongTrail;
    beforeAll(async () => {
      trail = await longTrail(records);
    }, timeToPlay);

    it.each(doneToEach)('it is found by the chain where a record %s, at each record', (name) => {
      const all = trail.lines.map((_, index) => index);
      const { wrong, counts } = missed(name, trail, all, (lines) => verifyChain(lines, hashing));
      console.info(
        `a record ${name}: ${[...counts].map(([found, count]) => `${found} ${count}`).join(', ')}`,
      );
      expect(wrong).toEqual([]);
      expect(counts.get('by itself')).toBeGreaterThan(trail.lines.length / 2);
    });

    it('the end of a request that is missing is shown by its noted hash, and by nothing else', () => {
      const withoutEnds = trail.lines.filter((_, index) => nextOfRequest(trail, index) !== null);
      const verification = verifyChain(withoutEnds, hashing);
      expect(verification.ok).toBe(true);
      const found = [...lastHashes(verification)].filter(
        ([request, hash]) => trail.noted.get(request) === hash,
      );
      expect(found).toEqual([]);
    });

    it('a request more is a sound one: only who knows which there are can tell', () => {
      const [first] = trail.records;
      if (first === undefined) throw new Error('the trail is empty');
      const { hash: _, previousHash: __, ...draft } = first;
      const stream = requestIdSchema.parse('hs-invented');
      const invented = recordText(sealRecord({ ...draft, stream }, firstPreviousHash, hashing));
      expect(foundIn(trail, verifyChain([...trail.lines, invented], hashing))).toBe('by the noted hashes');
    });
  });
}

interface Samples {
  readonly records: number;
  /** How many bits are turned over. */
  readonly flips: number;
  /** How many records are tampered with in each way. */
  readonly each: number;
}

/** Sampled tampering with a long trail, each time with a whole verification: the chain and the machines. */
export function sampledTamperingIsFound({ records, flips, each }: Samples): void {
  describe(`verified as a whole, in a trail of ${records} records (seed ${seed})`, () => {
    let trail: LongTrail;
    beforeAll(async () => {
      trail = await longTrail(records);
    }, timeToPlay);

    it('nothing is found as long as nobody has tampered', () => {
      const verification = verify(trail.lines, { hashing });
      expect(verification).toMatchObject({ ok: true, records: trail.records.length });
      expect(trail.noted.size).toBeGreaterThan(1);
      expect(lastHashes(verification)).toEqual(trail.noted);
    });

    it(`each of ${flips} sampled bits of the file, turned over, is found at its line`, () => {
      const file = utf8.encode(`${trail.lines.join('\n')}\n`);
      const bits = sampled(diceFrom(seed), flips, file.length * 8);
      const unnoticed = bits.filter((bit) => {
        const { line, ok, told } = flipAndVerify(file, bit);
        return ok || !told.includes(line);
      });
      expect(unnoticed).toEqual([]);
    });

    it.each(Object.keys(tamperings))(`it is found where a record %s, at ${each} of them`, (name) => {
      const some = sampled(diceFrom(seed), each, trail.lines.length);
      expect(missed(name, trail, some, (lines) => verify(lines, { hashing })).wrong).toEqual([]);
    });
  });
}
