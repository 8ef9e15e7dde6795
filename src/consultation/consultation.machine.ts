import { answerRegion } from './consultation.answer.js';
import { clockRegion, exoneration, recordLateReply, recordSilence } from './consultation.clock.js';
import { consultationSetup } from './consultation.setup.js';
import { violation } from './violation-of.js';

const { underReview, answered, answeredLate } = answerRegion.states;

/** A moment of receipt that was keyed in wrongly is restated; once the synthesis is closed the answer stays what it was. */
const noteCorrection = { actions: 'noteCorrection' } as const;
const closedCorrection = { guard: 'synthesisIsClosed', ...noteCorrection } as const;

const answerRegion4 = consultationSetup.createStateConfig({
  ...answerRegion,
  states: {
    ...answerRegion.states,
    underReview: { ...underReview, on: { ...underReview.on, 'record.corrected': noteCorrection } },
    answered: {
      ...answered,
      on: {
        ...answered.on,
        'record.corrected': [
          closedCorrection,
          { guard: 'isCorrectedLate', target: 'answeredLate', ...noteCorrection },
          noteCorrection,
        ],
      },
    },
    answeredLate: {
      ...answeredLate,
      on: {
        ...answeredLate.on,
        'record.corrected': [
          closedCorrection,
          { guard: 'isCorrectedLate', ...noteCorrection },
          { target: 'answered', ...noteCorrection },
        ],
      },
    },
  },
});

const { running, stopped } = clockRegion.states;

const clockRegion4 = consultationSetup.createStateConfig({
  ...clockRegion,
  states: {
    ...clockRegion.states,
    running: {
      ...running,
      on: {
        ...running.on,
        'due-date.reached': [
          {
            guard: 'neglectsPriority',
            target: 'overdue',
            actions: [
              'noteDueDateBreached',
              'noteBreach',
              recordSilence,
              violation('priority-neglect', 'consultee', 'priority'),
            ],
          },
          ...running.on['due-date.reached'],
        ],
      },
    },
    stopped: {
      ...stopped,
      on: {
        ...stopped.on,
        'record.corrected': [
          { guard: 'correctionExonerates', actions: exoneration },
          { guard: 'correctionIsBreach', actions: ['noteDueDateBreached', 'noteBreach', recordLateReply] },
        ],
      },
    },
  },
});

/**
 * One consultation: one request, one round, one consultee. Two regions: what has been answered, and where its clock is.
 * It reads no clock and no policy: each fact carries what was judged.
 */
export const consultationMachine = consultationSetup.createMachine({
  id: 'consultation',
  context: ({ input }) => input,
  type: 'parallel',
  states: { answer: answerRegion4, clock: clockRegion4 },
});
