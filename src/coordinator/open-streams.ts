import type { RequestId } from '../event/index.js';
import type { Engine } from './engine.js';

/** How many streams are taken from the index of what is due at a time. */
const batchSize = 100;

/** The streams on which something falls due before an instant (epoch milliseconds), in order, each once. */
export async function* streamsDueBefore(
  { store, tenant }: Engine,
  before: number,
): AsyncGenerator<RequestId> {
  const visited = new Set<RequestId>();
  for (;;) {
    const due = await store.due(tenant, before, batchSize + visited.size);
    const fresh = due.filter(({ stream }) => !visited.has(stream));
    if (fresh.length === 0) return;
    for (const { stream } of fresh) {
      visited.add(stream);
      yield stream;
    }
  }
}

/** Every stream on which a clock runs. */
export const openStreams = (engine: Engine): AsyncGenerator<RequestId> =>
  streamsDueBefore(engine, Number.MAX_SAFE_INTEGER);
