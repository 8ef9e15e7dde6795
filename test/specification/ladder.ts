import { giaLai2024 } from 'interagency/regimes';
import { workingDays } from './clock.js';
import { first } from './specify.js';
import { cited, type PolicyChange, type Step, step } from './world.js';

/** It binds superiors too. */
const binding = giaLai2024.hearing.citation;
const within = { respondWithin: workingDays(2) };

export const ladderSteps = [
  {
    id: 'reminder',
    when: { before: workingDays(2) },
    notice: 'reminder',
    to: 'consultee',
    citation: cited,
  },
  { id: 'overdue', when: 'due-date', notice: 'overdue', to: 'consultee', citation: cited },
  {
    id: 'head',
    when: { after: workingDays(1) },
    notice: 'escalation',
    to: 'consultee-head',
    ...within,
    citation: binding,
  },
  {
    id: 'superior',
    when: { after: workingDays(4) },
    notice: 'escalation',
    to: 'supervisor',
    ...within,
    citation: binding,
  },
];

/** Due dates as in `plainTerm`, five working days from dispatch; the ladder reminds, so the term does not. */
export const ladder = (more: object = {}, steps: readonly object[] = ladderSteps): PolicyChange => ({
  term: {
    period: workingDays(5),
    start: 'dispatch',
    lateness: 'arrived',
    uncovered: 'provisional',
    reminders: [],
    citation: cited,
  },
  ladder: { steps, respondFrom: 'issued', violation: 'record', ...more },
});

type By = NonNullable<Step['by']>;
const on =
  (command: string, by: By, always: object) =>
  (when: string, fields: object = {}, other: By = by): Step =>
    step(when, other, command, { consultation: first, ...always, ...fields });

export const confirms = on('confirm-delivery', 'monitor', { proof: 'receipt 5' });
export const headActs = on('record-head-action', 'financeHead', {
  action: 'reassigned',
  account: 'Another officer does it',
});
export const orders = on('order-reply', 'supervisor', {
  dueDate: '2026-09-16',
  direction: 'Reply by then',
});
