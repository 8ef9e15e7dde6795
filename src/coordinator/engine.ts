import { awaitsCalendar, nextDue, type RequestAggregate } from '../aggregate/index.js';
import { type Hashing, portableHashing } from '../audit/index.js';
import type { DecisionInputs } from '../decision/index.js';
import {
  type AgencyId,
  type ConsultationId,
  InteragencyFault,
  type QuestionId,
  questionIdSchema,
  type RequestId,
  type TenantId,
  type TrailRecord,
  tenantIdSchema,
} from '../event/index.js';
import type { Policy } from '../policy/index.js';
import type { AppendBatch, AppendResult, Claim, Store } from '../store/index.js';
import { type Instant, toEpoch } from '../time/index.js';
import { catchUp } from './catch-up.js';
import type { CoordinatorOptions } from './coordinator.types.js';
import type { Drafted, Pen } from './draft-records.js';
import { type PolicyShelf, type Providers, policyShelf, provided } from './providers.js';
import { type Loaded, type StreamReader, streamReader } from './streams.js';

/** What the coordinator's operations share: its ports, and what it keeps in memory. */
export interface Engine {
  readonly tenant: TenantId;
  readonly store: Store;
  readonly hashing: Hashing;
  readonly reader: StreamReader;
  readonly shelf: PolicyShelf;
  readonly providers: Providers;
  readonly listeners: Set<(record: TrailRecord) => void>;
  readonly options: CoordinatorOptions;
}

/** JavaScript may hand over the data itself: said at once, not when the first command meets it. */
function requireMade({ policyFor, directoryAt, calendarFor }: CoordinatorOptions): void {
  const lacks = (provider: object, method: string): boolean =>
    typeof provider !== 'function' && typeof Reflect.get(Object(provider), method) !== 'function';
  if (lacks(policyFor, 'cited'))
    throw new InteragencyFault('policy-invalid', 'policyFor is not a policy: wrap the data in policy(…)');
  if (lacks(directoryAt, 'isValid'))
    throw new InteragencyFault('directory-invalid', 'directoryAt is no directory: wrap it in directory(…)');
  if (lacks(calendarFor, 'day'))
    throw new InteragencyFault('calendar-invalid', 'calendarFor is none: wrap it in workingCalendar(…)');
}

export function createEngine(options: CoordinatorOptions): Engine {
  requireMade(options);
  const hashing = options.hashing ?? portableHashing;
  const { store, directoryAt, policyFor, calendarFor } = options;
  return {
    tenant: tenantIdSchema.parse(options.tenant ?? 'default'),
    store,
    hashing,
    reader: streamReader(store),
    shelf: policyShelf(store, hashing),
    providers: { directoryAt, policyFor, calendarFor },
    listeners: new Set(),
    options,
  };
}

export const penAt = ({ tenant, hashing, options }: Engine, now: Instant): Pen => ({
  tenant,
  hashing,
  random: options.random,
  now,
});

/** The clock's now, but never before the stream's last record: a clock that is behind decides nothing in the past. */
export function nowOn({ options }: Engine, { lastRecordedAt }: Loaded): Instant {
  const now = options.clock.now();
  return lastRecordedAt !== null && lastRecordedAt > now ? lastRecordedAt : now;
}

export type EffectiveInputs = Omit<DecisionInputs, 'now'>;

const noLookups: DecisionInputs['lookups'] = { leadOfDossier: null, questionTexts: new Map() };

/** Policy, directory and calendar for a decision: the policy is the one that the request was opened under. */
export async function inputsFor(
  engine: Engine,
  aggregate: RequestAggregate,
  at: Instant,
): Promise<EffectiveInputs> {
  const { tenant, providers, shelf } = engine;
  const scope = { tenant, at };
  const pinned = aggregate.request?.context.policy.hash;
  const [policy, directory, calendar] = await Promise.all([
    pinned === undefined ? provided(providers.policyFor, scope) : shelf.get(tenant, pinned),
    provided(providers.directoryAt, scope),
    provided(providers.calendarFor, scope),
  ]);
  if (pinned === undefined) shelf.put(policy);
  const { mode } = engine.options;
  const inputs = { policy, directory, calendar, lookups: noLookups };
  return mode === undefined ? inputs : { ...inputs, mode };
}

/** The stream with everything that time has brought about by `until`. */
export async function broughtUp(engine: Engine, loaded: Loaded, until: Instant, now: Instant) {
  const inputs = await inputsFor(engine, loaded.aggregate, until);
  const inputsAt = async (at: Instant) => (at === until ? inputs : inputsFor(engine, loaded.aggregate, at));
  return { inputs, drafted: await catchUp(loaded, until, inputsAt, penAt(engine, now)) };
}

const claimKey = (dossier: string): string => `dossier:${dossier}`;

export const leadOfDossier = ({ store, tenant }: Engine, dossier: string): Promise<AgencyId | null> =>
  store.claimOwner(tenant, claimKey(dossier));

/** "One matter, one lead": held from the opening of a request until it is closed. */
function claimsOf(before: RequestAggregate, after: RequestAggregate, policy: Policy): AppendBatch['claims'] {
  const { request } = after;
  if (request === null || policy.data.oneLead.mode === 'off') return { take: [], release: [] };
  const claim: Claim = { key: claimKey(request.context.dossier), owner: request.context.lead };
  const isOpen = (aggregate: RequestAggregate): boolean =>
    aggregate.request !== null && !aggregate.request.tags.includes('closed');
  const opened = before.request === null && isOpen(after);
  const closed = isOpen(before) && !isOpen(after);
  return { take: opened ? [claim] : [], release: closed ? [claim] : [] };
}

interface Appending {
  readonly before: Loaded;
  readonly drafted: Drafted;
  readonly policy: Policy;
  readonly idempotency?: AppendBatch['idempotency'];
}

/** When the stream must be looked at next; one that awaits a calendar, whenever anybody looks. */
function dueAtOf({ loaded: { aggregate, lastRecordedAt } }: Drafted): number | null {
  const next = nextDue(aggregate)?.firesAt ?? null;
  if (!awaitsCalendar(aggregate) || lastRecordedAt === null) return next;
  return Math.min(next ?? Number.MAX_SAFE_INTEGER, toEpoch(lastRecordedAt));
}

/** One atomic append; afterwards the subscribers hear of it. */
export async function append(engine: Engine, appending: Appending): Promise<AppendResult> {
  const { before, drafted, policy, idempotency } = appending;
  const { tenant, store, reader } = engine;
  const version = before.aggregate.streamVersion;
  const result = await store.append({
    tenant,
    stream: before.aggregate.stream,
    expectedVersion: version === 0 ? 'new' : version,
    records: drafted.records,
    content: drafted.content,
    claims: claimsOf(before.aggregate, drafted.loaded.aggregate, policy),
    documents: before.aggregate.request === null ? [{ hash: policy.hash, text: policy.text }] : [],
    dueAt: dueAtOf(drafted),
    ...(idempotency === undefined ? {} : { idempotency }),
  });
  if (result.ok) {
    reader.keep(tenant, drafted.loaded);
    publish(engine, drafted.records);
  }
  return result;
}

function publish({ listeners, options }: Engine, records: readonly TrailRecord[]): void {
  for (const record of records) {
    for (const listener of listeners) {
      try {
        listener(record);
      } catch (fault) {
        options.onSubscriberFault?.(fault, record);
      }
    }
  }
}

/** The texts of the questions of one consultation, for passing them on. */
export async function questionTexts(
  { store, tenant }: Engine,
  stream: RequestId,
  consultation: ConsultationId,
): Promise<ReadonlyMap<QuestionId, string>> {
  const content = await store.content(tenant, stream);
  const texts = new Map<QuestionId, string>();
  for (const entry of content) {
    if (`${stream}/${entry.position}` !== consultation || !entry.path.startsWith('questions.')) continue;
    const id = questionIdSchema.safeParse(entry.path.slice('questions.'.length, -'.text'.length));
    if (id.success) texts.set(id.data, entry.text);
  }
  return texts;
}
