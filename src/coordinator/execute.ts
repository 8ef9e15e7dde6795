import { type Command, decide, type RequestAggregate } from '../aggregate/index.js';
import { canonicalText } from '../audit/index.js';
import {
  type Hash,
  type JsonValue,
  type Rejection,
  type RequestId,
  reject,
  rejectionAgain,
  type TrailRecord,
} from '../event/index.js';
import type { AppendRefusal, Remembered } from '../store/index.js';
import type { Instant, WorkingCalendar } from '../time/index.js';
import { attemptRefusedOf } from './attempt.js';
import type { ExecuteOptions, ExecuteResult } from './coordinator.types.js';
import { draftRecords } from './draft-records.js';
import {
  append,
  broughtUp,
  type EffectiveInputs,
  type Engine,
  inputsFor,
  leadOfDossier,
  nowOn,
  penAt,
  questionTexts,
} from './engine.js';
import { parseCommand } from './parse-command.js';
import type { Loaded } from './streams.js';
import { isOpened, type RequestView, viewRequest } from './views.js';

/** How often a command is decided anew because another one came first; then the actor is told. */
const maximumAttempts = 5;

const refusedWith = (rejection: Rejection, records: readonly TrailRecord[] = []): ExecuteResult => ({
  ok: false,
  rejection,
  records,
});

/** The view is made when it is first looked at: what it shows was fixed when the command was decided. */
function accepted(
  request: RequestId,
  records: readonly TrailRecord[],
  aggregate: RequestAggregate,
  { now, calendar }: { readonly now: Instant; readonly calendar: WorkingCalendar },
): ExecuteResult {
  if (!isOpened(aggregate)) return refusedWith(reject('request-unknown', { request }));
  let view: RequestView | null = null;
  return {
    ok: true,
    request,
    records,
    get view() {
      view ??= viewRequest(aggregate, now, calendar);
      return view;
    },
  };
}

interface Wish {
  readonly command: Command;
  readonly options: ExecuteOptions;
}

/** By this an idempotency key knows the command again. A command is JSON by its schema. */
const hashOf = ({ hashing }: Engine, command: object): Hash =>
  hashing.sha256(canonicalText(command as JsonValue));

/** The same command under the same key answers as the first time; another one under it is refused. */
async function answerAgain(engine: Engine, wish: Wish, remembered: Remembered): Promise<ExecuteResult> {
  const { tenant, store, reader, options } = engine;
  const key = wish.options.idempotencyKey ?? '';
  if (remembered.commandHash !== hashOf(engine, wish.command))
    return refusedWith(reject('idempotency-key-reused', { key }));
  const { stream, from, to } = remembered;
  const records = (await store.read(tenant, stream, from)).filter((record) => record.position <= to);
  const attempt = attemptRefusedOf(records);
  const rejection = attempt === null ? null : rejectionAgain(attempt);
  if (rejection !== null) return refusedWith(rejection, records);
  const { aggregate } = await reader.load(tenant, stream);
  const now = options.clock.now();
  const { calendar } = await inputsFor(engine, aggregate, now);
  return accepted(stream, records, aggregate, { now, calendar });
}

async function lookupsFor(engine: Engine, command: Command) {
  const questions =
    command.type === 'redirect-consultation'
      ? await questionTexts(engine, command.request, command.consultation)
      : new Map();
  const lead = command.type === 'open-request' ? await leadOfDossier(engine, command.dossier) : null;
  return { leadOfDossier: lead, questionTexts: questions };
}

type Attempt = { readonly done: ExecuteResult } | { readonly again: AppendRefusal };

/** Decides on the stream as it stands now and appends, or says that another command came first. */
async function decideAndAppend(
  engine: Engine,
  wish: Wish,
  { loaded, inputs, now }: Current,
): Promise<Attempt> {
  const { command, options } = wish;
  const lookups = await lookupsFor(engine, command);
  const decision = decide(loaded.aggregate, command, { ...inputs, now, lookups });
  if (decision.facts.length === 0) {
    // A decision without facts can only be a refusal.
    return { done: refusedWith(decision.ok ? reject('not-in-this-state') : decision.rejection) };
  }
  const drafted = draftRecords(loaded, decision.facts, command.actor, penAt(engine, now));
  const { idempotencyKey: key } = options;
  const idempotency =
    key === undefined
      ? {}
      : { idempotency: { agency: command.actor.agency, key, commandHash: hashOf(engine, command) } };
  const result = await append(engine, { before: loaded, drafted, policy: inputs.policy, ...idempotency });
  if (!result.ok) return { again: result };
  if (!decision.ok) return { done: refusedWith(decision.rejection, drafted.records) };
  const { calendar } = inputs;
  const { aggregate } = drafted.loaded;
  return { done: accepted(command.request, drafted.records, aggregate, { now, calendar }) };
}

/** A stream as it stands now. `now` is read once: what is decided on and what time has brought about are one instant. */
interface Current {
  readonly loaded: Loaded;
  readonly inputs: EffectiveInputs;
  readonly now: Instant;
}

/** Brings the stream up to now, as the scheduler would have, and appends what time has brought about. */
async function upToDate(engine: Engine, loaded: Loaded): Promise<Current | null> {
  const now = nowOn(engine, loaded);
  const { inputs, drafted } = await broughtUp(engine, loaded, now, now);
  if (drafted.records.length === 0) return { loaded, inputs, now };
  const result = await append(engine, { before: loaded, drafted, policy: inputs.policy });
  return result.ok ? { loaded: drafted.loaded, inputs, now } : null;
}

async function attemptOnce(engine: Engine, wish: Wish): Promise<ExecuteResult | null> {
  const { command, options } = wish;
  const { tenant, store, reader } = engine;
  const { idempotencyKey: key, expectedVersion } = options;
  const remembered = key === undefined ? null : await store.remembered(tenant, command.actor.agency, key);
  if (remembered !== null) return answerAgain(engine, wish, remembered);
  const current = await upToDate(engine, await reader.load(tenant, command.request));
  if (current === null) return null;
  // Compared once time has done its work, so that it does not matter whether the scheduler ran.
  if (expectedVersion !== undefined && expectedVersion !== current.loaded.aggregate.streamVersion) {
    return refusedWith(reject('version-conflict', { request: command.request }));
  }
  const attempt = await decideAndAppend(engine, wish, current);
  return 'done' in attempt ? attempt.done : null;
}

/** One command from any value to its records: parsed, brought up to now, decided, appended; nothing half-done. */
export async function execute(
  engine: Engine,
  input: unknown,
  options: ExecuteOptions,
): Promise<ExecuteResult> {
  const parsed = parseCommand(input);
  if (!parsed.ok) return refusedWith(parsed.rejection);
  const { command } = parsed;
  const wish: Wish = { command, options };
  for (let attempt = 0; attempt < maximumAttempts; attempt += 1) {
    const result = await attemptOnce(engine, wish);
    if (result !== null) return result;
  }
  return refusedWith(reject('version-conflict', { request: command.request }));
}
