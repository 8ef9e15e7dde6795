import type { AgencyId, Hash, RequestId, TenantId, TrailRecord } from '../event/index.js';

/** A free text with the salt of its commitment, beside the record at `position`. Kept apart, so that it can be erased. */
export interface ContentEntry {
  readonly stream: RequestId;
  readonly position: number;
  readonly path: string;
  readonly salt: string;
  readonly text: string;
}

/**
 * A key that one agency holds at a time, such as "this matter of this dossier has a lead". The same owner may hold it
 * for any number of streams; it is free again when the last of them has released it.
 */
export interface Claim {
  readonly key: string;
  readonly owner: AgencyId;
}

/** A text kept under the hash of its canonical form, such as a policy. */
export interface StoredDocument {
  readonly hash: Hash;
  readonly text: string;
}

/** What an idempotency key stands for: the command's hash, and the positions (inclusive) it appended to a stream. */
export interface Remembered {
  readonly commandHash: Hash;
  readonly stream: RequestId;
  readonly from: number;
  readonly to: number;
}

/** What one command changes: all of it is stored or nothing. */
export interface AppendBatch {
  readonly tenant: TenantId;
  readonly stream: RequestId;
  /** The position of the stream's last record, as the command has seen it; `'new'` (or 0) where there is no stream yet. */
  readonly expectedVersion: number | 'new';
  /** At least one, of this tenant and stream, with the positions that follow `expectedVersion`. */
  readonly records: readonly TrailRecord[];
  /** For positions of these records only. */
  readonly content: readonly ContentEntry[];
  /** Releases come first. Releasing what the stream does not hold for this owner changes nothing. */
  readonly claims: { readonly take: readonly Claim[]; readonly release: readonly Claim[] };
  /** `key` is unique per tenant and agency. */
  readonly idempotency?: { readonly agency: AgencyId; readonly key: string; readonly commandHash: Hash };
  /** Kept once for each hash. */
  readonly documents?: readonly StoredDocument[];
  /** Epoch milliseconds at which the stream next has something due, or null; replaces what was said before. */
  readonly dueAt: number | null;
}

/**
 * Why a batch was not stored. They are looked for in this order: the key was used before (the caller compares the
 * command's hash with `remembered`: the same command answers as the first time); somebody else has appended since;
 * another agency holds a claim.
 */
export type AppendRefusal =
  | { readonly ok: false; readonly code: 'idempotency-conflict'; readonly remembered: Remembered }
  | { readonly ok: false; readonly code: 'version-conflict'; readonly streamVersion: number }
  | { readonly ok: false; readonly code: 'claim-conflict'; readonly key: string; readonly owner: AgencyId };

/** `streamVersion`: the position of the stream's last record now. */
export type AppendResult = { readonly ok: true; readonly streamVersion: number } | AppendRefusal;

export interface DueStream {
  readonly stream: RequestId;
  /** Epoch milliseconds. */
  readonly dueAt: number;
}

/**
 * Where records are kept. A store understands none of them; it keeps tenants apart, appends all or nothing, and lets
 * nobody alter what it holds. What is unknown is answered by an empty list or null.
 *
 * @throws InteragencyFault `store-failed` for a batch that contradicts itself (see `checkBatch`), and, in adapters, when
 * the database fails.
 */
export interface Store {
  append(batch: AppendBatch): Promise<AppendResult>;
  /** The records of a stream in order of position, from `fromPosition` (default 1) on. */
  read(tenant: TenantId, stream: RequestId, fromPosition?: number): Promise<readonly TrailRecord[]>;
  /** The tenant's streams in order of their id. */
  streams(tenant: TenantId): Promise<readonly RequestId[]>;
  /** Free texts of a stream that have not been erased, in order of position, then as they were appended. */
  content(tenant: TenantId, stream: RequestId): Promise<readonly ContentEntry[]>;
  document(tenant: TenantId, hash: Hash): Promise<string | null>;
  claimOwner(tenant: TenantId, key: string): Promise<AgencyId | null>;
  remembered(tenant: TenantId, agency: AgencyId, key: string): Promise<Remembered | null>;
  /** At most `limit` streams whose `dueAt` is before (not at) the epoch milliseconds given, by `dueAt`, then by id. */
  due(tenant: TenantId, before: number, limit: number): Promise<readonly DueStream[]>;
}
