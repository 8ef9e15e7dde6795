import type { ConsultationFactOf } from '../consultation/index.js';
import type { RequestAggregate } from './aggregate.js';
import type { PrimaryFact } from './fact.js';
import { modeOf } from './mode.js';

/** A notice is the next one, about this consultation as it stands, and withheld exactly in shadow mode. */
function isNextNotice(
  aggregate: RequestAggregate,
  { payload }: ConsultationFactOf<'notice.issued'>,
): boolean {
  const context = aggregate.consultations.get(payload.consultation)?.context;
  const { lead, consultee, dueAt } = payload.values;
  return (
    payload.number === (context?.notices.length ?? 0) + 1 &&
    lead === context?.lead &&
    consultee === context.consultee &&
    dueAt === context.term?.dueAt &&
    (payload.withheld === true) === (modeOf(aggregate) === 'shadow')
  );
}

/** What is told of a notice is told of one that there is, and that nothing was told of before. */
function isOfNotice(
  { consultations }: RequestAggregate,
  fact: ConsultationFactOf<'notice.delivered' | 'head-action.recorded' | 'response-term.reached'>,
): boolean {
  const notices = consultations.get(fact.payload.consultation)?.context.notices ?? [];
  const notice = notices.find(({ number }) => number === fact.payload.number);
  if (notice === undefined) return false;
  switch (fact.type) {
    case 'notice.delivered':
      return notice.deliveredAt === null && !notice.withheld;
    case 'head-action.recorded':
      return notice.to === 'consultee-head' && notice.response === null;
    case 'response-term.reached':
      return notice.agency === fact.payload.against;
  }
}

/** What a fact says of the ladder that the aggregate knows better; null where they agree. */
export function ladderDisagreement(aggregate: RequestAggregate, fact: PrimaryFact): string | null {
  switch (fact.type) {
    case 'notice.issued':
      return isNextNotice(aggregate, fact) ? null : 'it is not the next notice of this consultation';
    case 'notice.delivered':
    case 'head-action.recorded':
    case 'response-term.reached':
      return isOfNotice(aggregate, fact) ? null : 'no notice is open for that';
    default:
      return null;
  }
}
