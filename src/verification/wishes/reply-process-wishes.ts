import type { RequestId, TrailRecord } from '../../event/index.js';
import type { FactOf } from '../primary.js';
import { answerOf, recall, receipt, replacement } from './reply-wishes.js';
import { hasText, standIn, type Wish } from './wish.js';

type OnTheWay = FactOf<'milestone.recorded' | 'reviewer.assigned' | 'view.minuted' | 'minutes.objected'>;

function milestone(request: RequestId, record: TrailRecord, { payload }: FactOf<'milestone.recorded'>): Wish {
  const { consultation, happenedAt, officer, internalDueDate } = payload;
  return {
    command: {
      type: 'record-milestone',
      actor: record.actor,
      request,
      consultation,
      milestone: payload.milestone,
      happenedAt,
      ...(officer === null ? {} : { officer }),
      ...(internalDueDate === null ? {} : { internalDueDate }),
      ...(hasText(record, 'unit') ? { unit: standIn } : {}),
    },
  };
}

function minuting(request: RequestId, record: TrailRecord, { payload }: FactOf<'view.minuted'>): Wish {
  const { consultation, heldAt, delegate, authority, confirmedBy, answers, overall } = payload;
  return {
    command: {
      type: 'minute-view',
      actor: record.actor,
      request,
      consultation,
      view: {
        answers: answers.map((answer) => answerOf(record, answer)),
        ...(overall === null ? {} : { overall }),
        ...(hasText(record, 'accountable') ? { accountable: standIn } : {}),
      },
      heldAt,
      delegate,
      ...(hasText(record, 'delegateName') ? { delegateName: standIn } : {}),
      authority: {
        documentNumber: standIn,
        documentDate: authority.date,
        ...(authority.hash === null ? {} : { documentHash: authority.hash }),
      },
      ...(confirmedBy === null ? {} : { confirmedBy }),
    },
    recordedFindings: payload.findings,
  };
}

/** What accompanies a reply on its way. */
function onTheWay(request: RequestId, record: TrailRecord, fact: OnTheWay): Wish {
  const common = { actor: record.actor, request, consultation: fact.payload.consultation };
  switch (fact.type) {
    case 'milestone.recorded':
      return milestone(request, record, fact);
    case 'reviewer.assigned': {
      const { reviewer } = fact.payload;
      const reason = hasText(record, 'reason') ? { reason: standIn } : {};
      return { command: { ...common, type: 'assign-reviewer', reviewer, ...reason } };
    }
    case 'view.minuted':
      return minuting(request, record, fact);
    case 'minutes.objected':
      return { command: { ...common, type: 'object-to-minutes', reason: standIn } };
  }
}

/** A reply, and what accompanies it. */
export function ofReply(
  request: RequestId,
  record: TrailRecord,
  fact: OnTheWay | FactOf<'reply.received' | 'reply.replaced' | 'reply.recalled'>,
): Wish {
  switch (fact.type) {
    case 'reply.received':
      return receipt(request, record, fact);
    case 'reply.replaced':
      return replacement(request, record, fact);
    case 'reply.recalled':
      return recall(request, record, fact);
    default:
      return onTheWay(request, record, fact);
  }
}
