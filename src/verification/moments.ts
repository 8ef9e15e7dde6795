import { scheduler } from '../aggregate/index.js';
import type { FoldProblem } from '../audit/index.js';
import type { Actor, TrailRecord } from '../event/index.js';
import { foldProblem } from './fold-problem.js';

/** Whether the scheduler, and no person, is named as the one who brought it about. */
export const isScheduler = ({ officer, agency, role }: Actor): boolean =>
  officer === scheduler.officer && agency === scheduler.agency && role === scheduler.role;

/**
 * A command is decided at the instant at which it is entered; what time brings about counts for its due date, and is
 * entered then or later. Instants are UTC text of one length, so their order as text is their order in time.
 */
export function momentProblem(records: readonly TrailRecord[]): FoldProblem | null {
  for (const { actor, cause, payload, position, recordedAt } of records) {
    const { at } = payload;
    // What is no text at all is not well formed, which is said elsewhere.
    if (cause !== null || typeof at !== 'string') continue;
    const holds = isScheduler(actor) ? at <= recordedAt : at === recordedAt;
    if (!holds) return foldProblem('moment-differs', position, { found: at, expected: recordedAt });
  }
  return null;
}
