import { InteragencyFault } from '../event/index.js';
import type { Instant } from '../time/index.js';
import { effectiveDueAt, graceOf } from './consultation.rules.js';
import type {
  ConsultationContext,
  ConsultationEvent,
  ConsultationFactOf,
  ConsultationState,
} from './consultation.types.js';
import type { LadderContext, Notice } from './ladder.types.js';
import { answerOf, clockOf } from './regions.js';

/** Whether the notice with this number is for the head of the consultee. */
export const isToHead = ({ notices }: LadderContext, number: number): boolean =>
  notices.some((notice) => notice.number === number && notice.to === 'consultee-head');

/** The beginning of every ladder. */
export const noLadder: LadderContext = { notices: [], ladderFrom: null, order: null, ordersBy: [] };

/** The same notices, one of them changed. */
const withNotice = (
  { notices }: LadderContext,
  number: number,
  change: (notice: Notice) => Partial<Notice>,
): Pick<LadderContext, 'notices'> => ({
  notices: notices.map((notice) => (notice.number === number ? { ...notice, ...change(notice) } : notice)),
});

function noticed(
  { notices }: LadderContext,
  { payload }: ConsultationFactOf<'notice.issued'>,
): Pick<LadderContext, 'notices'> {
  const { at, number, step, recipient, respondBy, citation, withheld } = payload;
  const notice: Notice = {
    number,
    step,
    at,
    to: recipient.role,
    agency: recipient.agency,
    officer: recipient.officer,
    citation,
    withheld: withheld === true,
    deliveredAt: null,
    respondBy,
    response: null,
    lapsed: false,
    stands: true,
  };
  return { notices: [...notices, notice] };
}

const delivered = (
  context: LadderContext,
  { payload: { number, deliveredAt, respondBy } }: ConsultationFactOf<'notice.delivered'>,
) => withNotice(context, number, () => ({ deliveredAt, respondBy }));

const headActed = (
  context: LadderContext,
  { payload: { number, action } }: ConsultationFactOf<'head-action.recorded'>,
) => withNotice(context, number, () => ({ response: action }));

const responseLapsed = (
  context: LadderContext,
  { payload: { number } }: ConsultationFactOf<'response-term.reached'>,
) => withNotice(context, number, () => ({ lapsed: true }));

/** An order answers every notice to a superior that still waits for one. */
function ordered(
  { notices, ordersBy }: LadderContext,
  { payload: { by, officer, due } }: ConsultationFactOf<'reply.ordered'>,
): Pick<LadderContext, 'notices' | 'order' | 'ordersBy'> {
  return {
    ordersBy: [...ordersBy, { by, officer: officer ?? null }],
    order: { by, ...due, lapsed: false },
    notices: notices.map((notice) =>
      notice.to === 'supervisor' && notice.stands && notice.response === null
        ? { ...notice, response: 'ordered' }
        : notice,
    ),
  };
}

const orderLapsed = ({ order }: LadderContext): Pick<LadderContext, 'order'> => ({
  order: order && { ...order, lapsed: true },
});

/** What a fact of the ladder makes of it. */
export function ladderAfter(context: LadderContext, event: ConsultationEvent): Partial<LadderContext> {
  switch (event.type) {
    case 'notice.issued':
      return noticed(context, event);
    case 'notice.delivered':
      return delivered(context, event);
    case 'head-action.recorded':
      return headActed(context, event);
    case 'response-term.reached':
      return responseLapsed(context, event);
    case 'reply.ordered':
      return ordered(context, event);
    case 'order-term.reached':
      return orderLapsed(context);
    default:
      throw new InteragencyFault('fact-does-not-fit', `${event.type} is no step of a ladder`);
  }
}

/** A reply that counts is what every notice asked for, and what was ordered. */
export const answeredByReply = ({ notices }: LadderContext): Pick<LadderContext, 'notices' | 'order'> => ({
  notices: notices.map((notice) =>
    notice.stands && notice.response === null ? { ...notice, response: 'reply' } : notice,
  ),
  order: null,
});

/** The due date is another one, ahead: whoever was told of the old one owes nothing, and the ladder begins anew. */
export const ladderAnew = ({ notices }: LadderContext, at: Instant): Omit<LadderContext, 'ordersBy'> => ({
  notices: notices.map((notice) => (notice.stands ? { ...notice, stands: false } : notice)),
  ladderFrom: at,
  order: null,
});

/** Another agency owes the reply: what was late, what stands on record and who was told is of the one that did it. */
export function succeeded(
  context: ConsultationContext,
  event: ConsultationEvent,
): Partial<ConsultationContext> {
  if (event.type !== 'consultation.passed-on')
    throw new InteragencyFault('fact-does-not-fit', `${event.type} passes nothing on`);
  const { at, to, cure, clock } = event.payload;
  return {
    consultee: to,
    successions: context.successions + 1,
    cure: cure ?? context.cure,
    firstAdequateLate: null,
    dueDateBreached: false,
    breachOnRecord: false,
    uncuredOnRecord: false,
    extensionAsked: null,
    // Whoever spoke at a meeting spoke for the agency that is no more.
    minuted: null,
    grace: context.ledger.length === 0 ? graceOf(clock) : null,
    ...ladderAnew(context, at),
  };
}

const awaitsReply = (consultation: ConsultationState): boolean => answerOf(consultation) === 'awaiting';

/**
 * The step that is taken next, if the due date stays where it is: those before it while the term runs, the others once
 * it is past. A step is taken once for a due date, and never for an instant at which that was not known.
 */
export function nextStep(
  consultation: ConsultationState,
): { readonly step: string; readonly at: Instant } | null {
  const { term, notices, ladderFrom } = consultation.context;
  const clock = clockOf(consultation);
  if (term?.ladder === undefined || !awaitsReply(consultation)) return null;
  const dueAt = effectiveDueAt(consultation.context) ?? term.dueAt;
  const steps = term.ladder.filter(({ step, at }) => {
    const isInTurn = clock === 'running' ? at < dueAt : clock === 'overdue' && at >= dueAt;
    const isKnown = ladderFrom === null || at > ladderFrom;
    return isInTurn && isKnown && !notices.some((notice) => notice.step === step && notice.stands);
  });
  return steps.reduce<(typeof steps)[number] | null>(
    (first, step) => (first === null || step.at < first.at ? step : first),
    null,
  );
}

/** A notice that waits for a response, with the end of the time for it. */
type OpenNotice = Notice & { readonly respondBy: NonNullable<Notice['respondBy']> };

const isOpen = (notice: Notice): notice is OpenNotice =>
  notice.stands && notice.response === null && !notice.lapsed && notice.respondBy !== null;

/** The notices whose recipients still have to respond, as long as the reply is awaited. */
export const openNotices = (consultation: ConsultationState): readonly OpenNotice[] =>
  awaitsReply(consultation) && clockOf(consultation) === 'overdue'
    ? consultation.context.notices.filter(isOpen)
    : [];

/** When the order of a superior is to be carried out by; null where none is open. */
export const orderDueAt = (consultation: ConsultationState): Instant | null => {
  const { order } = consultation.context;
  return order !== null && !order.lapsed && awaitsReply(consultation) ? order.dueAt : null;
};

/** The notice that an action of the head answers: the last one to it that stands and has no response. */
export const noticeToHead = ({ notices }: ConsultationContext): Notice | undefined =>
  notices.filter(({ to, stands, response }) => to === 'consultee-head' && stands && response === null).at(-1);
