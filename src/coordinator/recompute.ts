import { dueDateMoves } from '../aggregate/index.js';
import type { RequestId, TrailRecord } from '../event/index.js';
import type { WorkingCalendar } from '../time/index.js';
import { advanceStream } from './advance.js';
import type { RecomputeResult, RequestDueDateMove } from './coordinator.types.js';
import { broughtUp, type Engine, nowOn } from './engine.js';
import { openStreams } from './open-streams.js';

/** Where a calendar, or today's, moves the due dates of one request. */
async function movesOn(
  engine: Engine,
  request: RequestId,
  calendar?: WorkingCalendar,
): Promise<RequestDueDateMove[]> {
  const before = await engine.reader.load(engine.tenant, request);
  const now = nowOn(engine, before);
  const { inputs, drafted } = await broughtUp(engine, before, now, now);
  const moves = dueDateMoves(drafted.loaded.aggregate, {
    ...inputs,
    now,
    calendar: calendar ?? inputs.calendar,
  });
  return moves.map((move) => ({ request, ...move }));
}

/** What a calendar would move, on every open request. Nothing is recorded. */
export async function previewCalendar(
  engine: Engine,
  calendar: WorkingCalendar,
): Promise<readonly RequestDueDateMove[]> {
  const moves: RequestDueDateMove[] = [];
  for await (const request of openStreams(engine)) moves.push(...(await movesOn(engine, request, calendar)));
  return moves;
}

/** Counts every open due date again with the calendar in force now. */
export async function recomputeDueDates(engine: Engine): Promise<RecomputeResult> {
  const records: TrailRecord[] = [];
  const undecided: RequestDueDateMove[] = [];
  const failed: { request: RequestId; fault: unknown }[] = [];
  for await (const request of openStreams(engine)) {
    try {
      records.push(...(await advanceStream(engine, request, engine.options.clock.now())));
      undecided.push(...(await movesOn(engine, request)));
    } catch (fault) {
      failed.push({ request, fault });
    }
  }
  return { records, undecided, failed };
}
