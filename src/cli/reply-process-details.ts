import { milestoneTitles, verdictTitles } from '../catalogue/index.js';
import type { PayloadOf } from './fact-of-record.js';
import type { Words } from './words.js';

/** Names the agency that was asked in a consultation. */
interface Subjects {
  consultee(consultation: string): string;
}

/** What the facts say that accompany a reply on its way. */
export const replyProcessDetails = {
  'milestone.recorded': (
    { consultation, milestone, happenedAt, officer, internalDueDate }: PayloadOf<'milestone.recorded'>,
    words: Words,
    { consultee }: Subjects,
  ) => [
    consultee(consultation),
    words.text(milestoneTitles[milestone]),
    words.moment(happenedAt),
    ...(officer === null ? [] : [officer]),
    ...(internalDueDate === null ? [] : [words.phrase('internalDue', { date: words.date(internalDueDate) })]),
  ],
  'reviewer.assigned': (
    { consultation, reviewer }: PayloadOf<'reviewer.assigned'>,
    words: Words,
    { consultee }: Subjects,
  ) => [consultee(consultation), words.phrase('reviewer', { officer: reviewer })],
  'view.minuted': (
    { consultation, heldAt, delegate, verdict, objection }: PayloadOf<'view.minuted'>,
    words: Words,
    { consultee }: Subjects,
  ) => [
    consultee(consultation),
    words.phrase('heldAt', { at: words.moment(heldAt) }),
    words.phrase('delegate', { officer: delegate }),
    words.text(verdictTitles[verdict]),
    words.phrase('objectBy', { date: words.due(objection) }),
  ],
  'minutes.objected': (
    { consultation }: PayloadOf<'minutes.objected'>,
    _: Words,
    { consultee }: Subjects,
  ) => [consultee(consultation)],
};
