import type { Hashing } from '../audit/index.js';
import type { Directory } from '../directory/index.js';
import { type Hash, InteragencyFault, type TenantId } from '../event/index.js';
import { keptPolicy, type Policy } from '../policy/index.js';
import type { Store } from '../store/index.js';
import type { Instant, WorkingCalendar } from '../time/index.js';

/** For whom and for when something is asked: what is effective depends on both. */
export interface Scope {
  readonly tenant: TenantId;
  readonly at: Instant;
}

/** A plain value, or a function asked anew each time, so that a new director or calendar needs no restart. */
export type Provider<Value extends object> = Value | ((scope: Scope) => Value | Promise<Value>);

export interface Providers {
  readonly directoryAt: Provider<Directory>;
  readonly policyFor: Provider<Policy>;
  readonly calendarFor: Provider<WorkingCalendar>;
}

/** What is effective for this scope. */
export function provided<Value extends object>(
  provider: Provider<Value>,
  scope: Scope,
): Value | Promise<Value> {
  return typeof provider === 'function' ? provider(scope) : provider;
}

/** Finds the policy that a request was opened under, by its hash: kept in the store, remembered in memory. */
export function policyShelf(store: Store, hashing: Hashing) {
  const shelf = new Map<Hash, Policy>();
  return {
    put: (kept: Policy): void => {
      shelf.set(kept.hash, kept);
    },
    get: (tenant: TenantId, hash: Hash): Policy | Promise<Policy> => shelf.get(hash) ?? read(tenant, hash),
  };

  async function read(tenant: TenantId, hash: Hash): Promise<Policy> {
    const text = await store.document(tenant, hash);
    if (text === null)
      throw new InteragencyFault('policy-unknown', `the store keeps no policy with the hash ${hash}`);
    const kept = keptPolicy(text, hashing);
    if (kept.hash !== hash)
      throw new InteragencyFault('policy-unknown', `the policy kept under ${hash} has been altered`);
    shelf.set(hash, kept);
    return kept;
  }
}

export type PolicyShelf = ReturnType<typeof policyShelf>;
