import type { Hash, RequestId, TenantId, TrailRecord } from '../event/index.js';
import { type Hashing, portableHashing } from './hashing.js';
import {
  isSaidAlready,
  maximumProblems,
  type ProblemPlace,
  type TrailProblem,
  trailProblem,
} from './problem.js';
import { firstPreviousHash } from './record.js';
import { type LineRefusal, readRecordLine } from './record-line.js';
import { linesOf, type TrailSource } from './trail-lines.js';

/** One stream of a trail, as far as its chain holds. */
export interface VerifiedStream {
  readonly tenant: TenantId;
  readonly stream: RequestId;
  /** The records up to the first problem; all of them when `holds`. */
  readonly records: readonly TrailRecord[];
  /** For each of `records` its line in the file, from 1. */
  readonly lines: readonly number[];
  /** Hash of the last of `records`. Compared with one noted elsewhere, it shows truncation or a full rewrite. */
  readonly lastHash: Hash;
  /** Whether every record of the stream that the file has is in its place and unaltered. */
  readonly holds: boolean;
}

export interface ChainVerification {
  readonly ok: boolean;
  /** How many records hold, over all streams. */
  readonly records: number;
  /** In order of first appearance. */
  readonly streams: readonly VerifiedStream[];
  /** In order of line; of each stream the first only, since what comes after it is its consequence. */
  readonly problems: readonly TrailProblem[];
}

interface StreamCheck extends VerifiedStream {
  readonly records: TrailRecord[];
  readonly lines: number[];
  lastHash: Hash;
  holds: boolean;
}

interface Check {
  readonly streams: Map<string, StreamCheck>;
  readonly problems: TrailProblem[];
  /** Lines that could not be read and that no gap has yet accounted for. */
  unreadable: number;
}

/**
 * Checks that each line is a record in its canonical text with its own hash, and that in each stream positions count up
 * from 1, each record names the hash of the one before it, and `recordedAt` never goes back. Several streams may be
 * mixed in one trail. Bad text gives a problem; nothing throws.
 *
 * It finds what was altered, inserted, removed from within, repeated or moved. It cannot find that records at the end
 * are missing, or that everything was written anew: for that, compare `lastHash`.
 */
export function verifyChain(source: TrailSource, hashing: Hashing = portableHashing): ChainVerification {
  const check: Check = { streams: new Map(), problems: [], unreadable: 0 };
  let line = 0;
  for (const text of linesOf(source)) {
    line += 1;
    if (check.problems.length >= maximumProblems) {
      check.problems.push(trailProblem('too-many-problems', { line }, { expected: String(maximumProblems) }));
      break;
    }
    const reading = readRecordLine(text, hashing);
    if ('refusal' in reading) checkUnreadable(check, { line }, reading.refusal);
    else checkRecord(check, line, reading.record, reading.alteration);
  }
  if (line === 0) check.problems.push(trailProblem('empty-trail', { line: 1 }));
  const streams = [...check.streams.values()];
  const records = streams.reduce((sum, stream) => sum + stream.records.length, 0);
  return { ok: check.problems.length === 0, records, streams, problems: check.problems };
}

function checkUnreadable(check: Check, place: ProblemPlace, { code, ...details }: LineRefusal): void {
  check.unreadable += 1;
  if (!isSaidAlready(check.problems, code)) check.problems.push(trailProblem(code, place, details));
}

function checkRecord(
  check: Check,
  line: number,
  record: TrailRecord,
  alterationOf: () => LineRefusal | null,
): void {
  // An id holds no slash, so the key is unambiguous.
  const key = `${record.tenant}/${record.stream}`;
  const known = check.streams.get(key);
  if (known?.holds === false) return;
  const alteration = alterationOf();
  if (known === undefined && alteration !== null) {
    // Altered, and perhaps just in the name of its stream: it opens none. What says it is a first record is believed.
    const { stream, position } = record;
    checkUnreadable(check, position === 1 ? { line, stream, position } : { line }, alteration);
    return;
  }
  const stream = known ?? begin(check, key, record);
  const refusal = alteration ?? misplacementOf(stream, record);
  if (refusal === null) extend(stream, record, line);
  else stop(check, stream, record, line, refusal);
}

function extend(stream: StreamCheck, record: TrailRecord, line: number): void {
  stream.records.push(record);
  stream.lines.push(line);
  stream.lastHash = record.hash;
}

function stop(
  check: Check,
  stream: StreamCheck,
  record: TrailRecord,
  line: number,
  refusal: LineRefusal,
): void {
  stream.holds = false;
  if (refusal.code === 'position-mismatch' && isAccountedFor(check, stream, record)) return;
  const { code, ...details } = refusal;
  const position = stream.records.length + 1;
  check.problems.push(trailProblem(code, { line, stream: record.stream, position }, details));
}

function begin(check: Check, key: string, { tenant, stream }: TrailRecord): StreamCheck {
  const begun: StreamCheck = {
    tenant,
    stream,
    records: [],
    lines: [],
    lastHash: firstPreviousHash,
    holds: true,
  };
  check.streams.set(key, begun);
  return begun;
}

/** A gap no wider than the unreadable lines before it is their consequence; each accounts for one record only. */
function isAccountedFor(check: Check, stream: StreamCheck, record: TrailRecord): boolean {
  const missing = record.position - stream.records.length - 1;
  if (missing < 1 || missing > check.unreadable) return false;
  check.unreadable -= missing;
  return true;
}

function misplacementOf(stream: StreamCheck, record: TrailRecord): LineRefusal | null {
  const position = stream.records.length + 1;
  const last = stream.records.at(-1);
  if (record.position !== position) {
    return { code: 'position-mismatch', expected: String(position), found: String(record.position) };
  }
  if (record.previousHash !== stream.lastHash) {
    return { code: 'previous-hash-mismatch', expected: stream.lastHash, found: record.previousHash };
  }
  // Instants are UTC text of one length, so their order as text is their order in time.
  if (last !== undefined && record.recordedAt < last.recordedAt) {
    return { code: 'recorded-earlier', expected: last.recordedAt, found: record.recordedAt };
  }
  return null;
}
