import type { AgencyId, RequestId } from '../event/index.js';
import type { AppendBatch, Claim } from './store.js';

interface Holding {
  readonly owner: AgencyId;
  readonly streams: ReadonlySet<RequestId>;
}

export interface ClaimBook {
  ownerOf(key: string): AgencyId | null;
  /** What to keep after releases, then takes; or the claim that another agency holds. Changes nothing by itself. */
  plan(stream: RequestId, claims: AppendBatch['claims']): ClaimPlan | { readonly conflict: Claim };
  keep(plan: ClaimPlan): void;
}

/** The keys that change, each with its holding afterwards; null when it is free. */
type ClaimPlan = ReadonlyMap<string, Holding | null>;

/** Who holds which key, for which streams, within one tenant. */
export function claimBook(): ClaimBook {
  const holdings = new Map<string, Holding>();
  return {
    ownerOf: (key) => holdings.get(key)?.owner ?? null,
    plan(stream, { take, release }) {
      const changed = new Map<string, Holding | null>();
      const holdingOf = (key: string): Holding | null =>
        changed.get(key) ?? (changed.has(key) ? null : (holdings.get(key) ?? null));
      for (const { key, owner } of release) {
        const holding = holdingOf(key);
        if (holding?.owner !== owner) continue;
        const streams = new Set([...holding.streams].filter((other) => other !== stream));
        changed.set(key, streams.size === 0 ? null : { owner, streams });
      }
      for (const { key, owner } of take) {
        const holding = holdingOf(key);
        if (holding !== null && holding.owner !== owner) return { conflict: { key, owner: holding.owner } };
        changed.set(key, { owner, streams: new Set([...(holding?.streams ?? []), stream]) });
      }
      return changed;
    },
    keep(plan) {
      for (const [key, holding] of plan) {
        if (holding === null) holdings.delete(key);
        else holdings.set(key, holding);
      }
    },
  };
}
