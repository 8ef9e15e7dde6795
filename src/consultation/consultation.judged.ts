import { InteragencyFault } from '../event/index.js';
import type {
  ConsultationContext,
  ConsultationEvent,
  ConsultationFactOf,
  StandingReply,
} from './consultation.types.js';

type Judged = ConsultationFactOf<'reply.received' | 'reply.replaced' | 'minutes-term.reached'>['payload'];

const notJudged = ({ type }: ConsultationEvent): InteragencyFault =>
  new InteragencyFault('fact-does-not-fit', `${type} judges no reply`);

/** The reply that a fact carries, with all that was judged of it. */
export function judged(event: ConsultationEvent): Judged {
  switch (event.type) {
    case 'reply.received':
    case 'reply.replaced':
    case 'minutes-term.reached':
      return event.payload;
    default:
      throw notJudged(event);
  }
}

export function verdictGiven(event: ConsultationEvent) {
  return event.type === 'reply.reviewed' ? event.payload : judged(event);
}

/** Facts of older machines do not say who entered a reply, but what is proven or minuted was entered. */
const wasEntered = (reply: Judged): boolean =>
  reply.entered === true || reply.confirmedBy !== null || reply.moments !== undefined || 'delegate' in reply;

export const standingOf = (reply: Judged): StandingReply => ({
  reply: reply.reply,
  receivedAt: reply.receivedAt,
  author: reply.author,
  // What was minuted nobody signed: the delegate spoke.
  signatory: reply.signatory?.officer ?? ('delegate' in reply ? reply.delegate : null),
  confirmedBy: reply.confirmedBy,
  entered: wasEntered(reply),
  answers: reply.answers,
  overall: reply.overall,
  namesAccountable: !reply.findings.some(({ code }) => code === 'no-accountable-officer'),
  signs: reply.findings.filter(({ rule }) => rule === 'wording'),
  verdict: reply.verdict,
  late: reply.late,
  answeredLate: reply.answeredLate,
  recusal: reply.recusal,
  bounce: reply.vagueness.bounce,
});

/** Lateness goes by the first adequate reply; one that came in time is the first, even where it is entered later. */
export function adequateLate(
  { firstAdequateLate }: ConsultationContext,
  verdict: string,
  late: boolean,
): boolean | null {
  if (firstAdequateLate === false || verdict !== 'substantive') return firstAdequateLate;
  return late;
}

/** What was minuted waits no longer once it has counted, or come to nothing. */
export const minutedAfter = (
  { minuted }: ConsultationContext,
  { type }: ConsultationEvent,
): ConsultationContext['minuted'] => (type === 'minutes-term.reached' ? null : minuted);
