import { type QuestionId, questionIdSchema, type RequestId, type TrailRecord } from '../../event/index.js';
import type { Place } from '../place.js';
import type { FactOf } from '../primary.js';
import { perhapsByReply } from './clock-wishes.js';
import { proofOf } from './receipt-wishes.js';
import { hasText, standIn, type Wish, type Wishes } from './wish.js';

/** The texts of the questions that are passed on, where they had not been erased. */
const textsPassedOn = (
  record: TrailRecord,
  { payload }: FactOf<'consultation.sent'>,
): ReadonlyMap<QuestionId, string> =>
  new Map(
    payload.questions
      .filter(({ id }) => hasText(record, `questions.${id}.text`))
      .map(({ id }) => [questionIdSchema.parse(id), standIn]),
  );

/** A consultation that is sent outside a round passes on the questions of another. */
export function redirection(
  request: RequestId,
  record: TrailRecord,
  fact: FactOf<'consultation.sent'>,
): Wishes {
  const { redirectedFrom: consultation, consultee: to } = fact.payload;
  if (consultation === null) return { missing: ['round.opened'], offset: 0 };
  const { actor } = record;
  return [
    {
      command: { type: 'redirect-consultation', actor, request, consultation, to, reason: standIn },
      questionTexts: textsPassedOn(record, fact),
    },
  ];
}

function recordedReceipt(
  request: RequestId,
  record: TrailRecord,
  { payload }: FactOf<'consultation.received'>,
): Wish {
  const { consultation } = payload;
  const common = { actor: record.actor, request, consultation };
  return { command: { type: 'record-receipt', ...common, ...proofOf(record, payload) } };
}

/** A receipt: acknowledged, proven, or the one that a reply behind it proves. */
export function received(place: Place, record: TrailRecord, fact: FactOf<'consultation.received'>): Wish[] {
  const request = place.aggregate.stream;
  const { consultation, by } = fact.payload;
  const { actor } = record;
  if (by === 'acknowledgement') {
    return [{ command: { type: 'acknowledge-receipt', actor, request, consultation } }];
  }
  return perhapsByReply(place, consultation, recordedReceipt(request, record, fact));
}

type OfOne = FactOf<
  | 'reminder.sent'
  | 'due-date.recomputed'
  | 'reply.reviewed'
  | 'reply.corrected'
  | 'record.corrected'
  | 'consultation.closed'
  | 'consultation.withdrawn'
>;

/** What is said of one consultation, and is one fact. */
export function ofOneConsultation(request: RequestId, record: TrailRecord, fact: OfOne): Wish {
  const common = { actor: record.actor, request, consultation: fact.payload.consultation };
  switch (fact.type) {
    case 'reminder.sent':
      return {
        command: {
          ...common,
          type: 'send-reminder',
          ...(hasText(record, 'note') ? { note: standIn } : {}),
        },
      };
    case 'due-date.recomputed':
      return {
        command: {
          ...common,
          type: 'recompute-due-date',
          ...(hasText(record, 'decision') ? { decision: standIn } : {}),
        },
      };
    case 'reply.reviewed':
      return {
        command: { ...common, type: 'review-reply', verdict: fact.payload.verdict, reason: standIn },
      };
    case 'reply.corrected':
      return { command: { ...common, type: 'correct-reply', correction: standIn } };
    case 'record.corrected': {
      const { receivedAt, confirmedBy } = fact.payload;
      const texts = { evidence: standIn, reason: standIn };
      return { command: { ...common, type: 'correct-record', receivedAt, confirmedBy, ...texts } };
    }
    case 'consultation.closed':
      return { command: { ...common, type: 'close-consultation', reason: standIn } };
    case 'consultation.withdrawn':
      return { command: { ...common, type: 'withdraw-consultation', reason: standIn } };
  }
}
