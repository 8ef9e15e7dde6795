import { exoneration, recordLateReply, recordSilence } from './consultation.clock.js';
import { answerWithMinutes, clockWithMinutes } from './consultation.minutes.js';
import { consultationSetup } from './consultation.setup.js';
import { violation } from './violation-of.js';

const { underReview, answered, answeredLate } = answerWithMinutes.states;

/** A moment of receipt that was keyed in wrongly is restated; once the synthesis is closed the answer stays what it was. */
const noteCorrection = { actions: 'noteCorrection' } as const;
const closedCorrection = { guard: 'synthesisIsClosed', ...noteCorrection } as const;

/** The answer, with what becomes of it when the moment of its receipt was keyed in wrongly (DOMAIN §6). */
export const answerWithCorrections = consultationSetup.createStateConfig({
  ...answerWithMinutes,
  states: {
    ...answerWithMinutes.states,
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

const { running, stopped } = clockWithMinutes.states;

/** Its clock; and a due date that is missed for the sake of what was less urgent (003 §7(2)). */
export const clockWithCorrections = consultationSetup.createStateConfig({
  ...clockWithMinutes,
  states: {
    ...clockWithMinutes.states,
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
