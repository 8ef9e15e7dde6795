import type { RequestId, TrailRecord } from '../event/index.js';
import { fromEpoch, type Instant, toEpoch } from '../time/index.js';
import type { AdvanceOptions, AdvanceResult } from './coordinator.types.js';
import { append, broughtUp, type Engine } from './engine.js';
import { streamsDueBefore } from './open-streams.js';

const maximumAttempts = 5;

/** Brings one stream up to an instant, and appends what time has brought about. */
export async function advanceStream(
  engine: Engine,
  stream: RequestId,
  until: Instant,
): Promise<readonly TrailRecord[]> {
  for (let attempt = 0; ; attempt += 1) {
    const loaded = await engine.reader.load(engine.tenant, stream);
    const now = engine.options.clock.now();
    // A clock that was set back since `until` was read must not stamp a fact before its own instant.
    const { inputs, drafted } = await broughtUp(engine, loaded, until, now > until ? now : until);
    if (drafted.records.length === 0) return [];
    const result = await append(engine, { before: loaded, drafted, policy: inputs.policy });
    if (result.ok) return drafted.records;
    if (attempt >= maximumAttempts) throw new Error(`request ${stream} keeps changing (${result.code})`);
  }
}

/** A stream that awaits a calendar is due for a look all the time; once a day is often enough to come back for it. */
const recheckAfter = 24 * 60 * 60 * 1_000;

/** When to come back: what is due next on a stream not visited now, or a look at one that awaits a calendar. */
async function nextDueAt(
  { store, tenant }: Engine,
  until: Instant,
  visited: number,
): Promise<Instant | null> {
  const upcoming = await store.due(tenant, Number.MAX_SAFE_INTEGER, visited + 1);
  const later = upcoming.find(({ dueAt }) => dueAt > toEpoch(until));
  const waits = upcoming.some(({ dueAt }) => dueAt <= toEpoch(until));
  const recheckAt = waits ? toEpoch(until) + recheckAfter : Number.MAX_SAFE_INTEGER;
  const next = Math.min(later?.dueAt ?? Number.MAX_SAFE_INTEGER, recheckAt);
  return next === Number.MAX_SAFE_INTEGER ? null : fromEpoch(next);
}

/** Brings every stream on which something is due up to `until`, each once; one that fails does not stop the others. */
export async function advance(
  engine: Engine,
  until: Instant,
  { limit }: AdvanceOptions,
): Promise<AdvanceResult> {
  const records: TrailRecord[] = [];
  const streams: RequestId[] = [];
  const failed: { request: RequestId; fault: unknown }[] = [];
  let remaining = limit ?? Number.POSITIVE_INFINITY;
  let visited = 0;
  for await (const stream of streamsDueBefore(engine, toEpoch(until) + 1)) {
    if (remaining <= 0) return { records, streams, nextDueAt: until, failed };
    visited += 1;
    try {
      const moved = await advanceStream(engine, stream, until);
      // A stream that is only looked at, or fails, takes nobody's place under the limit.
      if (moved.length > 0) {
        remaining -= 1;
        streams.push(stream);
      }
      records.push(...moved);
    } catch (fault) {
      failed.push({ request: stream, fault });
    }
  }
  return { records, streams, nextDueAt: await nextDueAt(engine, until, visited), failed };
}
