import type { RequestId, TrailRecord } from '../../event/index.js';
import type { Length } from '../../time/index.js';
import type { Place } from '../place.js';
import type { FactOf } from '../primary.js';
import { momentsOf, proofOf } from './receipt-wishes.js';
import { receipt } from './reply-wishes.js';
import { hasText, standIn, type Wish, type Wishes } from './wish.js';

type Of<Type extends Parameters<typeof clockWish>[2]['type']> = FactOf<Type>;

const nothing: Wishes = { missing: [], offset: 0 };

/** A fact that stands before a reply may be what the reply proves; else it was brought about by itself. */
export function perhapsByReply(place: Place, consultation: string, alone: Wish): Wish[] {
  const next = place.peek(1);
  return next?.fact.type === 'reply.received' && next.fact.payload.consultation === consultation
    ? [receipt(place.aggregate.stream, next.record, next.fact), alone]
    : [alone];
}

function grant(request: RequestId, record: TrailRecord, { payload }: Of<'extension.granted'>): Wishes {
  const { consultation, clock, approvedBy } = payload;
  if (clock?.type !== 'extended') return nothing;
  const common = { actor: record.actor, request, consultation, ...more(clock.by), reason: standIn };
  const approval = approvedBy === record.actor.officer ? {} : { approvedBy };
  return [{ command: { type: 'grant-extension', ...common, ...approval } }];
}

const more = (by: Length) => ('period' in by ? { period: by.period } : { dueDate: by.dueDate });

function outage(request: RequestId, record: TrailRecord, { payload }: Of<'outage.recorded'>): Wishes {
  const { consultation, clock, confirmedBy } = payload;
  if (clock?.type !== 'interrupted') return nothing;
  const { from, to } = clock;
  const common = { actor: record.actor, request, consultation };
  return [{ command: { type: 'record-outage', ...common, from, to, evidence: standIn, confirmedBy } }];
}

function supply(place: Place, record: TrailRecord, { payload }: Of<'document.supplied'>): Wish[] {
  const { consultation, complete } = payload;
  const alone: Wish = {
    command: {
      type: 'supply-document',
      actor: record.actor,
      request: place.aggregate.stream,
      consultation,
      ...proofOf(record, payload),
      document: standIn,
      ...(complete ? { complete } : {}),
    },
  };
  // What a reply proves has no name of a document.
  return hasText(record, 'document') ? [alone] : perhapsByReply(place, consultation, alone);
}

/** What happened to the clock of one consultation. */
export function clockWish(
  place: Place,
  record: TrailRecord,
  fact: FactOf<
    | 'consultation.arrived'
    | 'consultation.sent-back'
    | 'consultation.resent'
    | 'document.supplied'
    | 'clarification.asked'
    | 'clarification.answered'
    | 'extension.asked'
    | 'extension.granted'
    | 'extension.refused'
    | 'consultation.suspended'
    | 'consultation.resumed'
    | 'outage.recorded'
    | 'consultation.passed-on'
  >,
): Wishes {
  const request = place.aggregate.stream;
  const { consultation } = fact.payload;
  const common = { actor: record.actor, request, consultation };
  const reason = standIn;
  switch (fact.type) {
    case 'consultation.arrived': {
      const { confirmedBy, moments } = fact.payload;
      const proof = proofOf(record, { receivedAt: fact.payload.at, confirmedBy, moments });
      return [{ command: { ...common, type: 'record-receipt', ...proof, moments: momentsOf(moments) } }];
    }
    case 'consultation.sent-back':
      return [{ command: { ...common, type: 'send-back-consultation', reason } }];
    case 'consultation.resent':
      return [{ command: { ...common, type: 'resend-consultation', reason } }];
    case 'document.supplied':
      return supply(place, record, fact);
    case 'clarification.asked':
      return [{ command: { ...common, type: 'ask-clarification', missing: standIn } }];
    case 'clarification.answered':
      return [{ command: { ...common, type: 'answer-clarification', answer: standIn } }];
    case 'extension.asked':
      return [{ command: { ...common, type: 'ask-extension', ...more(fact.payload.by), reason } }];
    case 'extension.granted':
      return grant(request, record, fact);
    case 'extension.refused':
      return [{ command: { ...common, type: 'refuse-extension', reason } }];
    case 'consultation.suspended':
      return [{ command: { ...common, type: 'suspend-consultation', reason } }];
    case 'consultation.resumed':
      return perhapsByReply(place, consultation, {
        command: { ...common, type: 'resume-consultation', reason },
      });
    case 'outage.recorded':
      return outage(request, record, fact);
    case 'consultation.passed-on':
      return [{ command: { ...common, type: 'pass-on-consultation', to: fact.payload.to, reason } }];
  }
}
