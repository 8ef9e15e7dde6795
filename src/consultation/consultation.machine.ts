import { answerRegion4, clockRegion4 } from './consultation.imported.js';
import { onTheWay } from './consultation.minutes.js';
import { consultationSetup } from './consultation.setup.js';
import { ladderEvents } from './ladder.machine.js';

/**
 * One consultation: one request, one round, one consultee. Two regions: what has been answered, and where its clock is.
 * It reads no clock and no policy: each fact carries what was judged.
 */
export const consultationMachine = consultationSetup.createMachine({
  id: 'consultation',
  context: ({ input }) => input,
  type: 'parallel',
  states: { answer: answerRegion4, clock: clockRegion4 },
  on: { ...ladderEvents, ...onTheWay },
});
