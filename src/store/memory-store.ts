import type { AgencyId, Hash, RequestId, TenantId, TrailRecord } from '../event/index.js';
import { checkBatch } from './check-batch.js';
import { type ClaimBook, claimBook } from './claim-book.js';
import { type DueIndex, dueIndex } from './due-index.js';
import { frozenCopy } from './frozen-copy.js';
import type { AppendBatch, AppendResult, ContentEntry, Remembered, Store } from './store.js';

interface TenantShelf {
  readonly records: Map<RequestId, TrailRecord[]>;
  /** Apart from the records: a text can be erased without touching what the chain covers. */
  readonly content: Map<RequestId, ContentEntry[]>;
  readonly documents: Map<Hash, string>;
  readonly remembered: Map<string, Remembered>;
  readonly claims: ClaimBook;
  readonly due: DueIndex;
}

/** Keeps everything in memory, for tests, case files and embedding without durability. Nothing outlives the process. */
export function memoryStore(): Store {
  const shelves = new Map<TenantId, TenantShelf>();
  const shelfOf = (tenant: TenantId): TenantShelf => shelves.get(tenant) ?? emptyShelf();
  return {
    // An async function runs without pause up to its first await, and there is none: appends cannot interleave.
    async append(batch) {
      checkBatch(batch);
      const shelf = shelfOf(batch.tenant);
      const result = appendTo(shelf, batch);
      if (result.ok) shelves.set(batch.tenant, shelf);
      return result;
    },
    async read(tenant, stream, fromPosition = 1) {
      const records = shelfOf(tenant).records.get(stream) ?? [];
      return Object.freeze(records.slice(Math.max(fromPosition, 1) - 1));
    },
    async streams(tenant) {
      return Object.freeze([...shelfOf(tenant).records.keys()].sort());
    },
    async content(tenant, stream) {
      return Object.freeze([...(shelfOf(tenant).content.get(stream) ?? [])]);
    },
    async document(tenant, hash) {
      return shelfOf(tenant).documents.get(hash) ?? null;
    },
    async claimOwner(tenant, key) {
      return shelfOf(tenant).claims.ownerOf(key);
    },
    async remembered(tenant, agency, key) {
      return shelfOf(tenant).remembered.get(rememberedKey(agency, key)) ?? null;
    },
    async due(tenant, before, limit) {
      return shelfOf(tenant).due.before(before, limit);
    },
  };
}

function emptyShelf(): TenantShelf {
  return {
    records: new Map(),
    content: new Map(),
    documents: new Map(),
    remembered: new Map(),
    claims: claimBook(),
    due: dueIndex(),
  };
}

/** First everything that can refuse, then everything that changes. */
function appendTo(shelf: TenantShelf, batch: AppendBatch): AppendResult {
  const { stream, expectedVersion, idempotency } = batch;
  const remembered = idempotency && shelf.remembered.get(rememberedKey(idempotency.agency, idempotency.key));
  if (remembered !== undefined) return { ok: false, code: 'idempotency-conflict', remembered };
  const streamVersion = shelf.records.get(stream)?.length ?? 0;
  if (streamVersion !== (expectedVersion === 'new' ? 0 : expectedVersion)) {
    return { ok: false, code: 'version-conflict', streamVersion };
  }
  const plan = shelf.claims.plan(stream, batch.claims);
  if ('conflict' in plan) return { ok: false, code: 'claim-conflict', ...plan.conflict };
  shelf.claims.keep(plan);
  keep(shelf, batch, streamVersion);
  return { ok: true, streamVersion: streamVersion + batch.records.length };
}

function keep(shelf: TenantShelf, batch: AppendBatch, streamVersion: number): void {
  const { stream, records, content, documents = [], idempotency, dueAt } = batch;
  const kept = listOf(shelf.records, stream);
  for (const record of records) kept.push(frozenCopy(record));
  for (const entry of inOrder(content)) listOf(shelf.content, stream).push(frozenCopy(entry));
  for (const { hash, text } of documents) if (!shelf.documents.has(hash)) shelf.documents.set(hash, text);
  if (idempotency !== undefined) {
    const { agency, key, commandHash } = idempotency;
    const span = { stream, from: streamVersion + 1, to: streamVersion + records.length };
    shelf.remembered.set(rememberedKey(agency, key), Object.freeze({ commandHash, ...span }));
  }
  shelf.due.set(stream, dueAt);
}

function listOf<Item>(lists: Map<RequestId, Item[]>, stream: RequestId): Item[] {
  const known = lists.get(stream);
  if (known !== undefined) return known;
  const list: Item[] = [];
  lists.set(stream, list);
  return list;
}

function inOrder(content: readonly ContentEntry[]): ContentEntry[] {
  return [...content].sort((left, right) => left.position - right.position);
}

/** Unambiguous, since an id holds no slash. */
function rememberedKey(agency: AgencyId, key: string): string {
  return `${agency}/${key}`;
}
