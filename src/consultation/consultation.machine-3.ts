import { answerRegion } from './consultation.answer.js';
import { clockRegion } from './consultation.clock.js';
import { consultationSetup } from './consultation.setup.js';

/** The consultation of machine version 3. */
export const consultationMachine3 = consultationSetup.createMachine({
  id: 'consultation',
  context: ({ input }) => input,
  type: 'parallel',
  states: { answer: answerRegion, clock: clockRegion },
});
