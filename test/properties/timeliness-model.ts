import type { AgencyId, ConsultationId, PrimaryFact } from '../../src/index.js';
import type { Recorded } from '../support/play.js';

type FactOf<Type extends PrimaryFact['type']> = Extract<PrimaryFact, { type: Type }>;
type Reply = FactOf<'reply.received' | 'reply.replaced' | 'minutes-term.reached'>['payload'];

/**
 * What a consultation owes in time, told anew from the primary facts alone and in plain words:
 * - the reply is due at the end of its term, or of a cure term once one was given, whichever is later;
 * - a reply counts when a person with authority signed it, it does not only promise an answer, and the policy does not
 *   treat it as none; so does what was minuted at a meeting, once nobody objected, as received when that was held;
 * - the first reply that counts settles lateness, by when it was received, unless a later entry proves that one was
 *   received by the due date itself;
 * - a reply that a reviewer turns into none, or that is recalled, is owed again; what counts for nothing replaces nothing;
 * - once the due date itself passed with nothing received, a cure term makes nothing timely any more;
 * - a due date that passes with nothing received is a missing reply, until one arrives (late), proves to have arrived
 *   in time, or the due date moves ahead again;
 * - a late reply was in time after all once the due date turns out to lie behind its receipt;
 * - while the clock is paused nothing is due; the due date is whatever the last fact that moved the clock says;
 * - a receipt that was keyed in wrongly counts as it is restated;
 * - what was due before the software came binds nobody, until a due date is given that lies ahead;
 * - an agency that takes over owes nothing of what another failed to do, and that stands as it was.
 * How far a fact moves a due date is no matter of this model: the law of the ledger is an invariant of its own.
 */
export interface Timeliness {
  /** Who owes the reply, or owed it before it was passed on. */
  readonly agency: AgencyId;
  readonly breach: 'missing-reply' | 'late-reply' | null;
}

interface Owed {
  termDueAt: string | null;
  cureDueAt: string | null;
  inHand: boolean;
  /** When the reply was received that settles lateness. */
  receivedAt: string | null;
  paused: boolean;
  /** It was due before the software came, and no due date that lay ahead was given since. */
  beforeGoLive: boolean;
  over: boolean;
  /** The due date itself passed with nothing received. */
  dueDateBreached: boolean;
  breach: Timeliness['breach'];
  agency: AgencyId | null;
  readonly before: Timeliness[];
}

export const countsAsReply = (reply: Reply): boolean =>
  reply.signature.valid && reply.holding !== true && reply.effect !== 'no-reply';

function dueAtOf({ termDueAt, cureDueAt, beforeGoLive }: Owed): string | null {
  // Nobody is held to what was due before the software came.
  if (beforeGoLive) return cureDueAt;
  if (termDueAt === null || cureDueAt === null) return termDueAt;
  return cureDueAt > termDueAt ? cureDueAt : termDueAt;
}

const isPast = (owed: Owed, now: string): boolean => {
  const dueAt = dueAtOf(owed);
  return dueAt !== null && now > dueAt;
};

function letTimePass(owed: Owed, now: string): void {
  if (owed.inHand || owed.over || owed.paused || !isPast(owed, now)) return;
  owed.breach = 'missing-reply';
  if (owed.cureDueAt === null) owed.dueDateBreached = true;
}

function takeIn(owed: Owed, reply: Reply): void {
  if (!countsAsReply(reply)) return;
  if (!owed.inHand) {
    const isByDueDate = owed.termDueAt !== null && reply.receivedAt <= owed.termDueAt;
    const late = owed.dueDateBreached ? !isByDueDate : isPast(owed, reply.receivedAt);
    if (late) owed.breach = 'late-reply';
    else if (owed.breach === 'missing-reply') owed.breach = null;
    owed.inHand = true;
    owed.receivedAt = reply.receivedAt;
  }
  // Entered after a late one, received by the due date itself.
  if (owed.termDueAt !== null && reply.receivedAt <= owed.termDueAt) {
    owed.breach = null;
    owed.dueDateBreached = false;
  }
  owed.cureDueAt = reply.cure?.dueAt ?? owed.cureDueAt;
}

function turnIntoNone(owed: Owed, now: string): void {
  owed.inHand = false;
  letTimePass(owed, now);
}

/** The due date is another one: where it lies ahead again, nothing is missing yet. */
function moveClock(owed: Owed, { payload }: PrimaryFact): void {
  if ('clock' in payload && payload.clock?.type === 'paused') owed.paused = true;
  if (!('term' in payload) || payload.term === null) return;
  owed.termDueAt = payload.term.dueAt;
  if (payload.term.dueAt >= payload.at) owed.beforeGoLive = false;
  owed.paused = false;
  const { breach, receivedAt } = owed;
  const settledAt = breach === 'late-reply' ? receivedAt : payload.at;
  if (breach === null || settledAt === null || settledAt > payload.term.dueAt) return;
  owed.breach = null;
  owed.dueDateBreached = false;
}

function passOn(owed: Owed, { to, cure }: FactOf<'consultation.passed-on'>['payload']): void {
  if (owed.agency !== null) owed.before.push({ agency: owed.agency, breach: owed.breach });
  owed.agency = to;
  owed.breach = null;
  owed.dueDateBreached = false;
  owed.cureDueAt = cure?.dueAt ?? owed.cureDueAt;
}

function apply(owed: Owed, fact: PrimaryFact): void {
  if (fact.type === 'consultation.passed-on') passOn(owed, fact.payload);
  moveClock(owed, fact);
  switch (fact.type) {
    case 'consultation.imported':
      owed.beforeGoLive = fact.payload.term.dueAt < fact.payload.at;
      owed.agency = fact.payload.consultee;
      return;
    case 'consultation.sent':
      owed.agency = fact.payload.consultee;
      return;
    case 'reply.received':
    case 'reply.replaced':
    case 'minutes-term.reached':
      takeIn(owed, fact.payload);
      return;
    case 'reply.reviewed':
      owed.cureDueAt = fact.payload.cure?.dueAt ?? owed.cureDueAt;
      if (fact.payload.effect === 'no-reply') turnIntoNone(owed, fact.payload.at);
      return;
    case 'record.corrected': {
      const { receivedAt } = fact.payload;
      const late = owed.termDueAt !== null && receivedAt > owed.termDueAt;
      owed.receivedAt = receivedAt;
      owed.breach = late ? 'late-reply' : null;
      owed.dueDateBreached = late;
      return;
    }
    case 'reply.recalled':
      owed.inHand = false;
      owed.cureDueAt = fact.payload.cure.dueAt;
      return;
    case 'consultation.withdrawn':
    case 'consultation.redirected':
      owed.over = true;
      return;
    default:
  }
}

export const isAbout = ({ record, fact }: Recorded, id: ConsultationId): boolean =>
  fact.type === 'consultation.sent' || fact.type === 'consultation.imported'
    ? `${record.stream}/${record.position}` === id
    : 'consultation' in fact.payload && fact.payload.consultation === id;

/**
 * What stands at `now` against each agency that owed the reply, the last one of which still does, were every rule of
 * timeliness recorded.
 */
export function timelinessOf(facts: readonly Recorded[], id: ConsultationId, now: string): Timeliness[] {
  const owed: Owed = {
    termDueAt: null,
    cureDueAt: null,
    inHand: false,
    receivedAt: null,
    paused: false,
    beforeGoLive: false,
    over: false,
    dueDateBreached: false,
    breach: null,
    agency: null,
    before: [],
  };
  for (const recorded of facts) {
    if (!isAbout(recorded, id)) continue;
    letTimePass(owed, recorded.fact.payload.at);
    apply(owed, recorded.fact);
  }
  letTimePass(owed, now);
  const { agency, breach, before } = owed;
  return agency === null ? before : [...before, { agency, breach }];
}
