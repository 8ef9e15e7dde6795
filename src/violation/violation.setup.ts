import { assertEvent, assign, setup } from 'xstate';
import type { StateMeta } from '../statechart/index.js';
import type { ViolationContext, ViolationEvent } from './violation.types.js';

/** Actions of the machine by name: each takes what it needs from the fact, and none reads anything else. */
export const violationSetup = setup({
  types: {
    context: {} as ViolationContext,
    events: {} as ViolationEvent,
    input: {} as ViolationContext,
    meta: {} as StateMeta,
    tags: {} as 'open' | 'decided' | 'closed',
  },
  guards: {
    isUpheld: ({ event }) => event.type === 'appeal.decided' && event.payload.outcome === 'upheld',
    isFirstAppeal: ({ context }) => context.appeal === null && context.appealDue !== null,
    isAccepted: ({ event }) => event.type === 'remedy.checked' && event.payload.accepted,
  },
  actions: {
    noteNotice: assign(({ event }) => {
      assertEvent(event, 'violation.notified');
      return { explanationDueAt: event.payload.explanation.dueAt };
    }),
    noteExplanation: assign(({ event }) => {
      assertEvent(event, 'violation.explained');
      const { grounds, causeCode, officer } = event.payload;
      return { grounds, causeCode: causeCode ?? null, explainedBy: officer ?? null };
    }),
    noteDecider: assign(({ event }) => {
      assertEvent(event, ['violation.concluded', 'violation.dismissed', 'violation.excused']);
      return { decider: event.payload.decider, decidedBy: event.payload.decidedBy ?? null };
    }),
    noteConclusion: assign(({ event }) => {
      assertEvent(event, 'violation.concluded');
      const { officer, head, joint, delayed, appeal } = event.payload;
      return {
        officer: officer ?? null,
        head: head ?? null,
        joint: joint ?? [],
        delayed: delayed ?? null,
        appealDue: appeal ?? null,
      };
    }),
    noteExcuse: assign(({ event }) => {
      assertEvent(event, 'violation.excused');
      const { ground, confirmedBy, documentDate } = event.payload;
      return { excuse: { ground, confirmedBy, documentDate } };
    }),
    noteAppeal: assign(({ event }) => {
      assertEvent(event, 'violation.appealed');
      return { appeal: { outcome: null, decider: null }, appealedBy: event.payload.officer };
    }),
    noteAppealDecision: assign(({ event }) => {
      assertEvent(event, 'appeal.decided');
      const { outcome, decider } = event.payload;
      return { appeal: { outcome, decider } };
    }),
    noteRemedy: assign(({ event }) => {
      assertEvent(event, 'violation.remedied');
      return { remedy: 'reported' as const, remediedBy: event.payload.officer };
    }),
    noteCheck: assign(({ event }) => {
      assertEvent(event, 'remedy.checked');
      return { remedy: event.payload.accepted ? ('accepted' as const) : ('sent-back' as const) };
    }),
    noteSuccessor: assign(({ event }) => {
      assertEvent(event, 'violation.superseded');
      return { supersededBy: event.payload.by };
    }),
  },
});
