import type { Instant } from 'interagency';
import { type Adviser, meaningOf } from './activity.js';
import type { Anomaly } from './anomaly.js';
import { civilDateIn } from './civil-date.js';
import { type Dispatches, dispatchesOf } from './dispatches.js';
import type { LogEvent, Permit } from './permit.js';

interface StepOf<Type extends string> {
  readonly type: Type;
  readonly at: Instant;
  readonly permit: string;
  readonly officer: string;
}

/** What is done with a request, at its time: each becomes one command, a resolution after advice two. */
export type Step =
  | (StepOf<'open'> & { readonly dueDate: string | null })
  | (StepOf<'ask'> & { readonly advisers: readonly Adviser[]; readonly activity: string })
  | (StepOf<'reply'> & { readonly adviser: Adviser; readonly activity: string })
  | StepOf<'resolve'>;

export interface Plan {
  readonly steps: readonly Step[];
  readonly anomalies: readonly Anomaly[];
}

/** The log names whoever did a task, and nobody for the opening and the end: those are the permit desk's. */
const permitDesk = 'permit-desk';

/** Questions and advice as steps, in the order of the log. */
function consultationSteps({ id: permit, events }: Permit, { before, after }: Dispatches): Step[] {
  return events.flatMap(({ at, officer, activity }, index): Step[] => {
    const ask = (advisers: readonly Adviser[] | undefined): Step[] =>
      advisers === undefined ? [] : [{ type: 'ask', at, permit, officer, advisers, activity }];
    const meaning = meaningOf(activity);
    const reply: Step[] =
      meaning.type === 'advice'
        ? [{ type: 'reply', at, permit, officer, adviser: meaning.adviser, activity }]
        : [];
    return [...ask(before.get(index)), ...reply, ...ask(after.get(index))];
  });
}

const moment = ({ activity, at }: LogEvent): string => `${activity.split(' ')[0] ?? ''} ${at}`;

/** What is odd about the permit's own dates. */
function oddDates(
  permit: Permit,
  due: { readonly date: string; readonly today: string },
  zone: string,
): Anomaly[] {
  const { id, events, startedAt, endedAt } = permit;
  const found: Anomaly[] = [];
  const note = (code: Anomaly['code'], detail: string): void => void found.push({ code, permit: id, detail });
  const [first] = events;
  if (first !== undefined && first.at < startedAt) note('event-before-start', moment(first));
  if (endedAt !== null && endedAt < startedAt) note('end-before-start', `end ${endedAt}`);
  if (due.date < due.today) note('deadline-before-start', `due ${due.date}`);
  else if (first !== undefined && due.date < civilDateIn(zone, first.at)) {
    note('deadline-before-first-event', `due ${due.date}, first event ${first.at}`);
  }
  const late = events.filter(({ at }) => endedAt !== null && at > endedAt);
  if (late.length > 0) note('event-after-end', `${late.length} after ${endedAt ?? ''}`);
  return found;
}

/**
 * Turns a permit into what is done with its request. It is opened at the permit's start, or at its first event where
 * that is earlier; it is resolved at the permit's end, or after the last advice where that is later. A permit without
 * an end was still open when the log was taken, and stays so.
 */
export function planOf(permit: Permit, zone: string): Plan {
  const { id, events, startedAt, deadlineAt, endedAt } = permit;
  const dispatches = dispatchesOf(events);
  const asked = consultationSteps(permit, dispatches);
  const openedAt = events.reduce((first, { at }) => (at < first ? at : first), startedAt);
  const due = { date: civilDateIn(zone, deadlineAt), today: civilDateIn(zone, openedAt) };
  const open: Step = {
    type: 'open',
    at: openedAt,
    permit: id,
    officer: permitDesk,
    dueDate: due.date < due.today ? null : due.date,
  };
  const lastAt = asked.at(-1)?.at ?? openedAt;
  const resolve: Step[] =
    endedAt === null
      ? []
      : [{ type: 'resolve', at: endedAt > lastAt ? endedAt : lastAt, permit: id, officer: permitDesk }];
  const afterEnd: Anomaly[] =
    endedAt !== null && asked.length > 0 && lastAt > endedAt
      ? [{ code: 'advice-after-end', permit: id, detail: `end ${endedAt}, last advice ${lastAt}` }]
      : [];
  const odd = dispatches.odd.map(({ code, event }) => ({ code, permit: id, detail: moment(event) }));
  return {
    steps: [open, ...asked, ...resolve],
    anomalies: [...oddDates(permit, due, zone), ...afterEnd, ...odd],
  };
}
