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
  actions: {
    noteNotice: assign(({ event }) => {
      assertEvent(event, 'violation.notified');
      return { explanationDueAt: event.payload.explanation.dueAt };
    }),
    noteExplanation: assign(({ event }) => {
      assertEvent(event, 'violation.explained');
      return { grounds: event.payload.grounds };
    }),
    noteDecider: assign(({ event }) => {
      assertEvent(event, ['violation.concluded', 'violation.dismissed', 'violation.excused']);
      return { decider: event.payload.decider };
    }),
    noteExcuse: assign(({ event }) => {
      assertEvent(event, 'violation.excused');
      return { excuse: event.payload.ground };
    }),
    noteSuccessor: assign(({ event }) => {
      assertEvent(event, 'violation.superseded');
      return { supersededBy: event.payload.by };
    }),
  },
});
