import { answerRegion } from './consultation.answer.js';
import { clockRegion } from './consultation.clock.js';
import { consultationSetup } from './consultation.setup.js';

const { unstarted, awaitingReceipt, running, stopped, overdue } = clockRegion.states;
const startsClock = {
  guard: 'startsClock',
  target: 'running',
  actions: ['noteReceipt', 'startClock'],
} as const;

type Moving = 'outage.recorded' | 'document.supplied';
/** What a state takes, but for what moves a due date behind a reply. */
function unmoved<On extends Record<Moving, unknown>>({
  'outage.recorded': _,
  'document.supplied': __,
  ...on
}: On) {
  return on;
}

const { underReview, answeredLate } = answerRegion.states;
/** The answer of machine versions 1 and 2: a due date did not move once a reply was in hand. */
const answerRegion2 = consultationSetup.createStateConfig({
  ...answerRegion,
  states: {
    ...answerRegion.states,
    underReview: { ...underReview, on: unmoved(underReview.on) },
    answeredLate: { ...answeredLate, on: unmoved(answeredLate.on) },
  },
});

/** The clock of machine versions 1 and 2: once it ran, it ran on until a reply or the due date. */
const clockRegion2 = consultationSetup.createStateConfig({
  initial: 'unstarted',
  states: {
    unstarted,
    awaitingReceipt: {
      ...awaitingReceipt,
      on: {
        'consultation.received': startsClock,
        'consultation.withdrawn': awaitingReceipt.on['consultation.withdrawn'],
      },
    },
    running: {
      ...running,
      on: {
        'consultation.received': running.on['consultation.received'],
        'reminder.sent': running.on['reminder.sent'],
        'due-date.recomputed': running.on['due-date.recomputed'],
        'due-date.reached': running.on['due-date.reached'],
        'reply.received': running.on['reply.received'],
        'consultation.withdrawn': running.on['consultation.withdrawn'],
      },
    },
    stopped: {
      ...stopped,
      on: {
        'reminder.sent': stopped.on['reminder.sent'],
        'reply.received': stopped.on['reply.received'],
        'reply.reviewed': stopped.on['reply.reviewed'],
        'review-term.reached': stopped.on['review-term.reached'],
        'cure-term.reached': stopped.on['cure-term.reached'],
      },
    },
    overdue: {
      ...overdue,
      on: {
        'consultation.received': overdue.on['consultation.received'],
        'reminder.sent': overdue.on['reminder.sent'],
        'reply.received': overdue.on['reply.received'],
        'due-date.recomputed': overdue.on['due-date.recomputed'],
      },
    },
  },
});

/** The consultation of machine versions 1 and 2. */
export const consultationMachine2 = consultationSetup.createMachine({
  id: 'consultation',
  context: ({ input }) => input,
  type: 'parallel',
  states: { answer: answerRegion2, clock: clockRegion2 },
});
