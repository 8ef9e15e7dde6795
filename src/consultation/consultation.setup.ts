import { assertEvent, assign, emit, setup } from 'xstate';
import type { Outcome, ViolationKind } from '../event/index.js';
import type { StateMeta } from '../statechart/index.js';
import { causeOf, citationOf, type Rule } from './consultation.causes.js';
import { adequateLate, judged, minutedAfter, standingOf, verdictGiven } from './consultation.judged.js';
import * as rules from './consultation.rules.js';
import type { ConsultationContext, ConsultationEmission, ConsultationEvent } from './consultation.types.js';
import { type LadderCause, ladderViolation } from './ladder.causes.js';
import * as ladder from './ladder.rules.js';
import * as noted from './noted.js';

const startingFacts = [
  'consultation.sent',
  'consultation.imported',
  'consultation.received',
  'document.supplied',
] as const;

/** Guards and actions of the machine by name: each takes what it needs from the fact, and none reads anything else. */
export const consultationSetup = setup({
  types: {
    context: {} as ConsultationContext,
    events: {} as ConsultationEvent,
    emitted: {} as ConsultationEmission,
    input: {} as ConsultationContext,
    meta: {} as StateMeta,
    tags: {} as 'open' | 'settled' | 'overdue',
  },
  guards: {
    startsOnDispatch: ({ event }) => event.type === 'consultation.sent' && event.payload.term !== null,
    isIrrelevant: ({ event }) => event.type === 'consultation.sent' && event.payload.irrelevance !== null,
    startsClock: ({ event }) =>
      (event.type === 'consultation.received' || event.type === 'document.supplied') &&
      event.payload.term !== null,
    awaitsDossier: ({ context }) => context.awaitsDossier,
    pausesClock: ({ event }) => event.type === 'clarification.asked' && event.payload.effect !== 'run-on',
    resumesClock: ({ event }) => event.type === 'clarification.answered' && event.payload.term !== null,
    clarificationLapseIsViolation: ({ event }) =>
      event.type === 'clarification-term.reached' && event.payload.lapse.violation,
    isUnsigned: ({ event }) => rules.isUnsigned(judged(event)),
    isUnsignedViolation: ({ event }) => rules.isUnsigned(judged(event)) && judged(event).signature.violation,
    isPastDue: ({ context, event }) => rules.isPastDue(context, event.payload.at),
    synthesisIsClosed: ({ event }) => !event.situation.synthesisOpen,
    countsAsReply: ({ event }) => rules.countsAsReply(judged(event)),
    isSubstantiveInTime: ({ event }) => rules.isSubstantive(judged(event)) && !judged(event).answeredLate,
    isSubstantive: ({ event }) => rules.isSubstantive(verdictGiven(event)),
    isLate: ({ event }) => judged(event).late,
    needsReview: ({ event }) => rules.needsReview(verdictGiven(event)),
    isReturned: ({ event }) => rules.isReturned(verdictGiven(event)),
    isTreatedAsNoReply: ({ event }) => rules.isTreatedAsNoReply(verdictGiven(event)),
    isTreatedAsAgreement: ({ event }) => rules.isTreatedAsAgreement(verdictGiven(event)),
    isBounceViolation: ({ event }) => rules.isBounceViolation(verdictGiven(event)),
    isVagueViolation: ({ event }) => rules.isVagueViolation(verdictGiven(event)),
    leavesMissingReply: ({ event }) => rules.leavesMissingReply(verdictGiven(event)),
    leavesNoReply: ({ event }) => rules.leavesNoReply(verdictGiven(event)),
    exonerates: ({ context, event }) => rules.exonerates(context, judged(event)),
    exoneratesOutright: ({ context, event }) => rules.exoneratesOutright(context, judged(event)),
    exoneratesAndCures: ({ context, event }) =>
      rules.exoneratesOutright(context, judged(event)) && rules.curesInTime(context, judged(event)),
    lateIsViolation: ({ event }) => rules.lateIsViolation(judged(event)),
    curesInTime: ({ context, event }) => rules.curesInTime(context, judged(event)),
    reviewCuresInTime: ({ context, event }) =>
      rules.isSubstantive(verdictGiven(event)) && rules.wasCuredInTime(context),
    lapseCuresInTime: ({ context }) => rules.wasCuredInTime(context),
    lapseIsViolationAndCures: ({ context, event }) =>
      event.type === 'review-term.reached' && event.payload.lapse.violation && rules.wasCuredInTime(context),
    isAcceptedRecusal: ({ context, event }) =>
      rules.isSubstantive(verdictGiven(event)) && rules.isRecused(context),
    isSubstantiveButLate: ({ context, event }) =>
      rules.isSubstantive(verdictGiven(event)) && rules.answeredLate(context),
    isRecused: ({ context }) => rules.isRecused(context),
    wasAnsweredLate: ({ context }) => rules.answeredLate(context),
    nothingStands: ({ context }) => rules.nothingStands(context),
    nothingStandsIsViolation: ({ context, event }) =>
      rules.nothingStands(context) &&
      event.type === 'cure-term.reached' &&
      event.payload.timeliness.violation,
    cureIsBounceViolation: ({ event }) =>
      event.type === 'cure-term.reached' &&
      event.payload.vagueness.violation &&
      event.payload.vagueness.bounce,
    cureIsVagueViolation: ({ event }) =>
      event.type === 'cure-term.reached' &&
      event.payload.vagueness.violation &&
      !event.payload.vagueness.bounce,
    reviewLapseIsViolation: ({ event }) =>
      event.type === 'review-term.reached' && event.payload.lapse.violation,
    silenceIsViolation: ({ event }) => event.type === 'due-date.reached' && event.payload.silence.violation,
    silenceIsAgreement: ({ event }) =>
      event.type === 'due-date.reached' && event.payload.silence.deemedPosition === 'agree',
    silenceLapses: ({ event }) => event.type === 'due-date.reached' && event.payload.silence.lapses,
    neglectsPriority: ({ event }) =>
      event.type === 'due-date.reached' &&
      event.payload.silence.violation &&
      event.payload.neglect !== undefined,
    isCorrectedLate: ({ event }) => event.type === 'record.corrected' && event.payload.late,
    correctionExonerates: ({ context, event }) => rules.correctionExonerates(context, event),
    correctionIsBreach: ({ context, event }) => rules.correctionIsBreach(context, event),
    wasInTime: ({ context, event }) => rules.wasInTime(context, event),
    wasInTimeAfterAll: ({ context, event }) => rules.wasInTime(context, event) && context.breachOnRecord,
    isDueBeforeGoLive: ({ event }) =>
      event.type === 'consultation.imported' && event.payload.term.dueAt < event.payload.at,
    isHeadLapse: ({ context, event }) =>
      event.type === 'response-term.reached' &&
      event.payload.lapse.violation &&
      ladder.isToHead(context, event.payload.number),
    isSupervisionLapse: ({ event }) =>
      event.type === 'response-term.reached' && event.payload.lapse.violation,
    orderLapseIsViolation: ({ event }) =>
      event.type === 'order-term.reached' && event.payload.lapse.violation,
    minutesWereInTime: ({ context, event }) => rules.minutesWereInTime(context, judged(event)),
    movesAhead: ({ event }) => rules.movesAhead(event),
    movesAheadOfBreach: ({ context, event }) => rules.movesAhead(event) && context.breachOnRecord,
  },
  actions: {
    startClock: assign(({ context, event }) => {
      assertEvent(event, [...startingFacts]);
      const { term } = event.payload;
      if (term === null) return {};
      const grace = context.grace === null ? [] : [context.grace];
      const ledger = [...context.ledger, rules.startedBy(term), ...grace];
      return { term, ledger, grace: null, ladderFrom: event.payload.at };
    }),
    noteClock: assign(({ context, event }) => rules.clockMoved(context, event)),
    noteArrival: assign(({ event }) => {
      assertEvent(event, 'consultation.arrived');
      return { deemedReceiptAt: event.payload.deemedReceiptAt };
    }),
    noteResent: assign(({ event }) => {
      assertEvent(event, 'consultation.resent');
      const { at, deemedReceiptAt } = event.payload;
      return deemedReceiptAt === null ? {} : { sentAt: at, deemedReceiptAt };
    }),
    noteDossier: assign(({ context, event }) => {
      assertEvent(event, 'document.supplied');
      return rules.withDocument(context, event.payload);
    }),
    noteClarification: assign(({ context, event }) => noted.clarification(context, event)),
    noteClarified: assign({ clarification: null }),
    noteClarificationLapse: assign(({ context }) => ({
      clarification: context.clarification && { ...context.clarification, lapsed: true },
    })),
    noteExtensionAsked: assign(({ event }) => {
      assertEvent(event, 'extension.asked');
      return { extensionAsked: event.payload.by };
    }),
    noteExtension: assign(({ context }) => ({ extensions: context.extensions + 1, extensionAsked: null })),
    forgetExtensionAsked: assign({ extensionAsked: null }),
    noteSuccession: assign(({ context, event }) => ladder.succeeded(context, event)),
    noteReceipt: assign(({ context, event }) => noted.receipt(context, event)),
    noteTerm: assign(({ context, event }) => rules.clockMoved(context, event)),
    passOverReminders: assign(({ context, event }) => ({
      remindedUntil: event.payload.at,
      ...ladder.ladderAnew(context, event.payload.at),
    })),
    noteReminder: assign(({ context, event }) => {
      assertEvent(event, 'reminder.sent');
      return { remindedUntil: event.payload.by === 'schedule' ? event.payload.at : context.remindedUntil };
    }),
    noteWithoutEffect: assign(({ context, event }) => ({
      repliesReceived: context.repliesReceived + 1,
      minuted: minutedAfter(context, event),
    })),
    noteReply: assign(({ context, event }) => {
      const reply = judged(event);
      return {
        repliesReceived: reply.reply,
        repliesCounted: context.repliesCounted + (rules.countsAsReply(reply) ? 1 : 0),
        standing: rules.countsAsReply(reply) ? standingOf(reply) : context.standing,
        firstAdequateLate: adequateLate(context, reply.verdict, reply.answeredLate),
        review: reply.review,
        minuted: minutedAfter(context, event),
        cure: reply.cure ?? context.cure,
        returns: context.returns + (rules.isReturned(reply) ? 1 : 0),
        // With a reply in hand nothing is left to be made clear, and no more time to be asked for.
        ...(rules.countsAsReply(reply)
          ? { clarification: null, extensionAsked: null, ...ladder.answeredByReply(context) }
          : {}),
      };
    }),
    noteCorrection: assign(({ context, event }) => rules.corrected(context, event)),
    noteInTime: assign(({ context: { standing, firstAdequateLate } }) => ({
      standing: standing && { ...standing, late: false, answeredLate: false },
      firstAdequateLate: firstAdequateLate === null ? null : false,
    })),
    noteReview: assign(({ context, event }) => {
      assertEvent(event, 'reply.reviewed');
      const { payload } = event;
      const standing = context.standing && {
        ...context.standing,
        verdict: payload.verdict,
        bounce: payload.vagueness.bounce,
      };
      return {
        standing: rules.isTreatedAsNoReply(payload) ? null : standing,
        firstAdequateLate: adequateLate(context, payload.verdict, context.standing?.answeredLate ?? false),
        reviewedBy: payload.reviewer ?? null,
        review: null,
        ladderFrom: payload.at,
        cure: payload.cure ?? context.cure,
        returns: context.returns + (rules.isReturned(payload) ? 1 : 0),
      };
    }),
    noteReviewLapse: assign(({ context }) => ({
      standing: context.standing && { ...context.standing, verdict: 'substantive' as const },
      firstAdequateLate: adequateLate(context, 'substantive', context.standing?.answeredLate ?? false),
      review: null,
    })),
    noteRecall: assign(({ context, event }) => {
      assertEvent(event, 'reply.recalled');
      return {
        standing: null,
        review: null,
        // A reply that was late stays late, whatever is sent after it is taken back.
        firstAdequateLate: context.firstAdequateLate === true ? true : null,
        cure: event.payload.cure,
        recalls: context.recalls + 1,
      };
    }),
    noteLadder: assign(({ context, event }) => ladder.ladderAfter(context, event)),
    recordLadderLapse: emit(({ context, event }, params: { kind: ViolationKind; cause: LadderCause }) => {
      assertEvent(event, ['response-term.reached', 'order-term.reached']);
      return ladderViolation(context, event, params);
    }),
    noteMilestone: assign(({ context, event }) => rules.withMilestone(context, event)),
    noteReviewer: assign(({ event }) => {
      assertEvent(event, 'reviewer.assigned');
      return { reviewer: event.payload.reviewer };
    }),
    noteMinuted: assign(({ event }) => {
      assertEvent(event, 'view.minuted');
      return { minuted: event.payload };
    }),
    forgetMinuted: assign({ minuted: null }),
    noteBreach: assign({ breachOnRecord: true }),
    noteSilence: assign(({ event }) => {
      assertEvent(event, 'due-date.reached');
      return { deemed: { position: 'agree' as const, liable: event.payload.silence.liable } };
    }),
    noteDeemedAgreement: assign(({ event }) => ({
      deemed: { position: 'agree' as const, liable: verdictGiven(event).liable },
    })),
    clearDeemed: assign({ deemed: null }),
    recordViolation: emit(
      (
        { context, event },
        { kind, against, rule }: { kind: ViolationKind; against: 'lead' | 'consultee'; rule: Rule },
      ) => ({
        type: 'violation.recorded' as const,
        payload: {
          at: event.payload.at,
          kind,
          against: context[against],
          accuser: context[against === 'lead' ? 'consultee' : 'lead'],
          consultation: context.id,
          cause: causeOf(context, rule),
          citation: citationOf(event, rule),
        },
      }),
    ),
    withdrawBreach: emit(({ context, event }) => ({
      type: 'cause.fallen' as const,
      payload: { at: event.payload.at, cause: causeOf(context, 'timeliness') },
    })),
    forgetBreach: assign({ breachOnRecord: false }),
    noteDueDateBreached: assign({ dueDateBreached: true }),
    forgetDueDateBreached: assign({ dueDateBreached: false }),
    noteUncured: assign({ uncuredOnRecord: true }),
    forgetUncured: assign({ uncuredOnRecord: false }),
    withdrawUncured: emit(({ context, event }) => ({
      type: 'cause.fallen' as const,
      payload: { at: event.payload.at, cause: causeOf(context, 'vagueness') },
    })),
    announceSettlement: emit(({ context, event }, { outcome }: { outcome: Outcome }) => ({
      type: 'consultation.settled' as const,
      payload: { at: event.payload.at, consultation: context.id, outcome },
    })),
    announceReopening: emit(({ context, event }) => ({
      type: 'consultation.reopened' as const,
      payload: { at: event.payload.at, consultation: context.id },
    })),
  },
});
