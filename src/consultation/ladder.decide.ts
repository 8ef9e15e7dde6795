import {
  accept,
  type DecisionInputs,
  decided,
  endOf,
  notCovered,
  refuse,
  termOf,
  today,
} from '../decision/index.js';
import { type Rejection, reject } from '../event/index.js';
import { addDays, type CivilDate } from '../time/index.js';
import type { ConsultationCommandOf } from './consultation.commands.js';
import type { ConsultationState } from './consultation.types.js';
import { noticeToHead } from './ladder.rules.js';
import type { Notice } from './ladder.types.js';
import { type Decided, notOnThisClock } from './not-here.js';
import { clockOf } from './regions.js';

type LadderCommand = ConsultationCommandOf<'confirm-delivery' | 'record-head-action' | 'order-reply'>;

const notUnderThisPolicy = ({ type }: LadderCommand) =>
  refuse(reject('not-under-this-policy', { command: type }));

/** How long the recipient has to respond, where that runs from the delivery. */
function respondBy(notice: Notice, deliveredAt: Notice['at'], inputs: DecisionInputs): Notice['respondBy'] {
  const { ladder } = inputs.policy.data;
  const period = ladder?.steps.find(({ id }) => id === notice.step)?.respondWithin;
  if (ladder?.respondFrom !== 'delivered' || period === undefined) return notice.respondBy;
  const result = termOf(inputs, period, { start: deliveredAt });
  return result.ok ? { dueDate: result.term.dueDate, dueAt: result.term.dueAt } : null;
}

function undeliverable(notice: Notice, at: Notice['at'], { now }: DecisionInputs): Rejection | null {
  if (notice.withheld)
    return reject('notice-withheld', { number: String(notice.number) }, { path: 'number' });
  if (notice.deliveredAt !== null) return reject('already-delivered', { at: notice.deliveredAt });
  if (at > now) return reject('in-the-future', { at }, { path: 'deliveredAt' });
  return at < notice.at
    ? reject('ends-before-it-begins', { from: notice.at, to: at }, { path: 'deliveredAt' })
    : null;
}

function confirm(
  { context }: ConsultationState,
  command: ConsultationCommandOf<'confirm-delivery'>,
  inputs: DecisionInputs,
): Decided {
  const { number, deliveredAt = inputs.now, proof } = command;
  const notice = context.notices.find((one) => one.number === number);
  if (notice === undefined)
    return refuse(reject('notice-unknown', { number: String(number) }, { path: 'number' }));
  const problem = undeliverable(notice, deliveredAt, inputs);
  if (problem !== null) return refuse(problem);
  const payload = {
    at: inputs.now,
    consultation: context.id,
    number,
    deliveredAt,
    respondBy: respondBy(notice, deliveredAt, inputs),
  };
  return accept(decided({ type: 'notice.delivered', payload }, { proof }));
}

/** What the head did is on record beside what the agency did not do; late, it still is. */
function headAction(
  { context }: ConsultationState,
  command: ConsultationCommandOf<'record-head-action'>,
  inputs: DecisionInputs,
): Decided {
  const notice = noticeToHead(context);
  if (notice === undefined) return refuse(reject('head-not-notified', { agency: context.consultee }));
  const { action, account, actor } = command;
  const payload = {
    at: inputs.now,
    consultation: context.id,
    number: notice.number,
    action,
    officer: actor.officer,
  };
  return accept(decided({ type: 'head-action.recorded', payload }, { account }));
}

/** A due date that is over already would be broken before it was given. */
function orderDue(inputs: DecisionInputs, dueDate: CivilDate) {
  const { calendar, policy } = inputs;
  if (!calendar.covers(dueDate) && policy.data.term.uncovered === 'refuse' && dueDate >= today(inputs))
    return { refused: notCovered(calendar, dueDate, 'dueDate') };
  const dueAt = dueDate < today(inputs) ? inputs.now : endOf(inputs, dueDate);
  if (dueAt > inputs.now) return { refused: null, due: { dueDate, dueAt } };
  const values = { dueDate, earliest: addDays(today(inputs), 1) };
  return { refused: reject('term-below-minimum', values, { path: 'dueDate' }) };
}

function order(
  consultation: ConsultationState,
  command: ConsultationCommandOf<'order-reply'>,
  inputs: DecisionInputs,
): Decided {
  if (inputs.policy.data.ladder === undefined) return notUnderThisPolicy(command);
  if (clockOf(consultation) !== 'overdue') return notOnThisClock(command, consultation);
  const due = orderDue(inputs, command.dueDate);
  if (due.refused !== null) return refuse(due.refused);
  const { agency: by, officer } = command.actor;
  const payload = { at: inputs.now, consultation: consultation.context.id, by, officer, due: due.due };
  return accept(decided({ type: 'reply.ordered', payload }, { direction: command.direction }));
}

/** Decides what people say of the ladder: that a notice arrived, what the head did, what the superior orders. */
export function decideLadder(
  consultation: ConsultationState,
  command: LadderCommand,
  inputs: DecisionInputs,
): Decided {
  switch (command.type) {
    case 'confirm-delivery':
      return confirm(consultation, command, inputs);
    case 'record-head-action':
      return headAction(consultation, command, inputs);
    case 'order-reply':
      return order(consultation, command, inputs);
  }
}
