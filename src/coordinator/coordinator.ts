import { recordText } from '../audit/index.js';
import { type RequestId, requestIdSchema } from '../event/index.js';
import { advance } from './advance.js';
import { allowedNow } from './allowed.js';
import type { Coordinator, CoordinatorOptions } from './coordinator.types.js';
import { createEngine, inputsFor } from './engine.js';
import { execute } from './execute.js';
import { explainConsultation } from './explain.js';
import { previewCalendar, recomputeDueDates } from './recompute.js';
import { isOpened, viewRequest } from './views.js';

/**
 * What an app embeds: commands in, records out, time as it passes. It reads the clock, the random source and the
 * store that it is given, and nothing else.
 */
export function createCoordinator(options: CoordinatorOptions): Coordinator {
  const engine = createEngine(options);
  const { tenant, store, reader, listeners } = engine;
  const { clock } = options;

  const streamNamed = (request: string): RequestId | null => {
    const parsed = requestIdSchema.safeParse(request);
    return parsed.success ? parsed.data : null;
  };

  return {
    tenant,
    execute: (command, executeOptions = {}) => execute(engine, command, executeOptions),
    executeUnknown: (value, executeOptions = {}) => execute(engine, value, executeOptions),
    advance: (until, advanceOptions = {}) => {
      const now = clock.now();
      return advance(engine, until !== undefined && until < now ? until : now, advanceOptions);
    },
    allowed: (request, actor) => allowedNow(engine, request, actor),
    async explain(request, consultation) {
      const stream = streamNamed(request);
      return stream === null ? null : explainConsultation(engine, stream, consultation);
    },
    previewCalendar: (calendar) => previewCalendar(engine, calendar),
    recomputeDueDates: () => recomputeDueDates(engine),
    async query(request) {
      const stream = streamNamed(request);
      if (stream === null) return null;
      const { aggregate } = await reader.load(tenant, stream);
      if (!isOpened(aggregate)) return null;
      const now = clock.now();
      const { calendar } = await inputsFor(engine, aggregate, now);
      return viewRequest(aggregate, now, calendar);
    },
    async trail(request) {
      const stream = streamNamed(request);
      return stream === null ? [] : (await store.read(tenant, stream)).map(recordText);
    },
    async content(request) {
      const stream = streamNamed(request);
      return stream === null ? [] : store.content(tenant, stream);
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}
