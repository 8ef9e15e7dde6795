import type { CommandOf } from '../../aggregate/index.js';
import type { RequestId, TrailRecord } from '../../event/index.js';
import type { FactOf } from '../primary.js';
import { standIn, type Wish } from './wish.js';

/** What was running before the software came, as the registry brought it in. */
export function imported(
  request: RequestId,
  record: TrailRecord,
  { payload }: FactOf<'consultation.imported'>,
): Wish {
  const { reference, consultee, questions, sentAt, receivedAt, goLive, term, confirmedBy } = payload;
  const command: CommandOf<'import-consultation'> = {
    type: 'import-consultation',
    actor: record.actor,
    request,
    reference,
    agency: consultee,
    reason: standIn,
    questions: questions.map(({ id, matters, territory }) => ({ id, matters, territory, text: standIn })),
    sentAt,
    ...(receivedAt === null ? {} : { receivedAt }),
    dueDate: payload.namedDueDate ?? term.dueDate,
    goLive,
    evidence: standIn,
    confirmedBy,
  };
  return { command };
}

/** What people say of the ladder of one consultation. */
export function ofLadder(
  request: RequestId,
  { actor }: TrailRecord,
  fact: FactOf<'notice.delivered' | 'head-action.recorded' | 'reply.ordered'>,
): Wish {
  const common = { actor, request, consultation: fact.payload.consultation };
  switch (fact.type) {
    case 'notice.delivered': {
      const { number, deliveredAt } = fact.payload;
      return { command: { ...common, type: 'confirm-delivery', number, deliveredAt, proof: standIn } };
    }
    case 'head-action.recorded': {
      const { action } = fact.payload;
      return { command: { ...common, type: 'record-head-action', action, account: standIn } };
    }
    case 'reply.ordered': {
      const { dueDate } = fact.payload.due;
      return { command: { ...common, type: 'order-reply', dueDate, direction: standIn } };
    }
  }
}
