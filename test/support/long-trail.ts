import { recordText } from '../../src/audit/index.js';
import { type Hash, type RequestId, requestIdSchema } from '../../src/event/index.js';
import {
  type ChainVerification,
  emptyAggregate,
  primaryFactSchema,
  type RequestAggregate,
  stepRequest,
  type TrailRecord,
  toInstant,
} from '../../src/index.js';
import type { CommandInput } from './commands.js';
import { type Dice, diceFrom } from './dice.js';
import { baseAgencies, testDirectory } from './directory.js';
import { basePolicy, policyWith } from './policy.js';
import { randomCommand } from './random-commands.js';
import { firstMorning, type Stage, stageWith } from './stage.js';

/** Several requests in one file, their records mixed in the order in which they were recorded. */
export interface LongTrail {
  readonly records: readonly TrailRecord[];
  /** The line of each record, without its end. */
  readonly lines: readonly string[];
  /** For each request the hash of its last record, as it would be noted elsewhere. */
  readonly noted: ReadonlyMap<string, Hash>;
  /** Where it was played, as it stands at the end. */
  readonly stage: Stage;
  readonly aggregates: ReadonlyMap<RequestId, RequestAggregate>;
  /** The commands that were given, done or refused, in order. */
  readonly commands: readonly CommandInput[];
}

/** The clock starts on receipt, so that what is sent can come back. */
const term = {
  ...basePolicy.term,
  start: 'receipt',
  receipt: 'arrived',
  deemedReceiptAfter: { amount: 1, unit: 'working-day' },
} as const;

/** An agency that is asked often is merged into another on the way. */
const directory = testDirectory(
  baseAgencies.map((agency) =>
    agency.id === 'works' ? { ...agency, validTo: '2026-08-26', succeededBy: ['finance'] } : agency,
  ),
);

/** A request has some forty records in a long trail, as many as one with a few consultees and a few quarrels. */
const recordsOfRequest = 40;
const minute = 60_000;

/**
 * A citation with Vietnamese letters and a control character: JSON writes that as `\u001f`, and `\u001F` is read as
 * the same text, so that one bit of the file can change without any value changing.
 */
const instrument = { vi: 'Chỉ thị số 002\u001f của Tỉnh ủy Đắk Lắk', en: 'Directive 002\u001f' };
const citations = basePolicy.citations.map((citation) => ({ ...citation, instrument }));

async function playOne(
  stage: Stage,
  aggregates: ReadonlyMap<RequestId, RequestAggregate>,
  request: RequestId,
  now: string,
  dice: Dice,
): Promise<CommandInput> {
  stage.clock.set(toInstant(now));
  await stage.coordinator.advance();
  const aggregate = aggregates.get(request) ?? emptyAggregate(request);
  const chosen = randomCommand({ request, aggregate, directory, now, dice });
  const dossier = `Hồ sơ ${request}/2026/QĐ-UBND “Bảng giá đất”`;
  const command =
    chosen.type === 'open-request' ? { ...chosen, dossier, subject: 'Điều chỉnh bảng giá đất' } : chosen;
  await stage.coordinator.execute(command);
  return command;
}

/** Plays requests in virtual time until their trail has at least so many records: the same ones each time. */
export async function longTrail(atLeast: number): Promise<LongTrail> {
  const stage = stageWith({ policyFor: policyWith({ citations, term }), directoryAt: directory });
  const records: TrailRecord[] = [];
  const commands: CommandInput[] = [];
  const aggregates = new Map<RequestId, RequestAggregate>();
  stage.coordinator.subscribe((record) => {
    records.push(record);
    if (record.cause !== null) return;
    const fact = primaryFactSchema.parse({ type: record.type, payload: record.payload });
    const before = aggregates.get(record.stream) ?? emptyAggregate(record.stream);
    aggregates.set(record.stream, stepRequest(before, fact).aggregate);
  });
  const dice = diceFrom(1);
  const requests = Math.max(2, Math.ceil(atLeast / recordsOfRequest));
  let now = Date.parse(firstMorning);
  while (records.length < atLeast) {
    now += dice.pick([0, minute, 60 * minute, 300 * minute]);
    const request = requestIdSchema.parse(`hs-${1 + dice.below(requests)}`);
    commands.push(await playOne(stage, aggregates, request, new Date(now).toISOString(), dice));
  }
  const noted = new Map(records.map(({ stream, hash }) => [stream, hash]));
  return { records, lines: records.map(recordText), noted, stage, aggregates, commands };
}

/** The requests of a trail and their last hashes, to be compared with those that were noted. */
export const lastHashes = ({ streams }: ChainVerification): ReadonlyMap<string, Hash> =>
  new Map(streams.map(({ stream, lastHash }) => [stream, lastHash]));
