import type { PrimaryFact } from '../../aggregate/index.js';
import type { Place } from '../place.js';
import type { FactOf } from '../primary.js';
import { clockWish } from './clock-wishes.js';
import { ofOneConsultation, received, redirection } from './consultation-wishes.js';
import { imported, ofLadder } from './ladder-wishes.js';
import { ofReply } from './reply-process-wishes.js';
import { amendment, conclusion, direction, dispatch, opening, withdrawal } from './request-wishes.js';
import { ofCase, report } from './violation-wishes.js';
import { hasText, standIn, type Wishes } from './wish.js';

export type { Wish } from './wish.js';
export { withTexts } from './with-texts.js';

/** What time alone brings about. A receipt and a reminder have people behind them, or time: the fact says which. */
type OfTime = FactOf<
  | 'minutes-term.reached'
  | 'due-date.reached'
  | 'notice.issued'
  | 'response-term.reached'
  | 'order-term.reached'
  | 'cure-term.reached'
  | 'review-term.reached'
  | 'clarification-term.reached'
  | 'request-term.reached'
  | 'hearing-term.reached'
  | 'direction-term.reached'
  | 'report-term.reached'
  | 'conclusion-term.started'
  | 'conclusion-term.reached'
  | 'explanation-term.reached'
>;

const timeTypes: Readonly<Record<OfTime['type'], true>> = {
  'minutes-term.reached': true,
  'due-date.reached': true,
  'notice.issued': true,
  'response-term.reached': true,
  'order-term.reached': true,
  'cure-term.reached': true,
  'review-term.reached': true,
  'clarification-term.reached': true,
  'request-term.reached': true,
  'hearing-term.reached': true,
  'direction-term.reached': true,
  'report-term.reached': true,
  'conclusion-term.started': true,
  'conclusion-term.reached': true,
  'explanation-term.reached': true,
};

export const isOfTime = (fact: PrimaryFact): fact is OfTime => Object.hasOwn(timeTypes, fact.type);

/** What a command brings about; what a refused one leaves behind tells too little to be asked again. */
export type OfCommand = Exclude<PrimaryFact, OfTime | FactOf<'attempt.refused'>>;

/** The commands that can have brought about the facts from this place on, the first of which is given. */
export function wishesOf(place: Place, fact: OfCommand): Wishes {
  const { record } = place.first;
  const request = place.aggregate.stream;
  const { actor } = record;
  switch (fact.type) {
    case 'request.opened':
      return opening(request, record, fact);
    case 'request.amended':
      return amendment(request, record, fact);
    case 'round.opened':
      return dispatch(place, record, fact);
    case 'exchange.noted': {
      const command = {
        type: 'note-exchange',
        actor,
        request,
        with: fact.payload.with,
        note: standIn,
      } as const;
      return [{ command }];
    }
    case 'consultee.omitted':
    case 'consultee.waived':
    case 'synthesis.recorded':
    case 'request.resolved':
    case 'request.escalated':
      return conclusion(place);
    case 'direction.given':
      return direction(request, record, fact);
    case 'direction.carried-out':
      return [{ command: { type: 'carry-out-direction', actor, request, result: standIn } }];
    case 'report.submitted':
      return [{ command: { type: 'submit-report', actor, request, report: standIn } }];
    case 'request.withdrawn':
      return withdrawal(place);
    case 'machine-version.changed':
      return [
        {
          command: {
            type: 'change-machine-version',
            actor,
            request,
            machineVersion: fact.payload.to,
            reason: standIn,
          },
        },
      ];
    case 'violation.reported':
      return [report(request, record, fact)];
    default:
      return wishesOfSubject(place, fact);
  }
}

type OfSubject = Extract<OfCommand, { payload: { consultation: string } | { case: string } }>;

function wishesOfSubject(
  place: Place,
  fact:
    | Exclude<OfSubject, FactOf<'violation.reported'>>
    | FactOf<'consultation.sent' | 'consultation.imported'>,
): Wishes {
  const { record } = place.first;
  const request = place.aggregate.stream;
  switch (fact.type) {
    case 'consultation.sent':
      return redirection(request, record, fact);
    case 'consultation.imported':
      return [imported(request, record, fact)];
    case 'notice.delivered':
    case 'head-action.recorded':
    case 'reply.ordered':
      return [ofLadder(request, record, fact)];
    case 'consultation.redirected':
      return { missing: ['consultation.sent'], offset: 0 };
    case 'consultation.received':
      return received(place, record, fact);
    case 'milestone.recorded':
    case 'reviewer.assigned':
    case 'view.minuted':
    case 'minutes.objected':
    case 'reply.received':
    case 'reply.replaced':
    case 'reply.recalled':
      return [ofReply(request, record, fact)];
    case 'consultation.withdrawn':
      return hasText(record, 'reason') ? [ofOneConsultation(request, record, fact)] : withdrawal(place);
    case 'reminder.sent':
    case 'due-date.recomputed':
    case 'reply.reviewed':
    case 'reply.corrected':
    case 'record.corrected':
    case 'consultation.closed':
      return [ofOneConsultation(request, record, fact)];
    case 'violation.notified':
    case 'violation.explained':
    case 'violation.concluded':
    case 'violation.dismissed':
    case 'violation.excused':
    case 'violation.appealed':
    case 'appeal.decided':
    case 'violation.remedied':
    case 'remedy.checked':
      return [ofCase(request, record, fact)];
    default:
      return clockWish(place, record, fact);
  }
}
