import { answerWithCorrections, clockWithCorrections } from './consultation.corrections.js';
import { consultationSetup } from './consultation.setup.js';

const { unsent } = answerWithCorrections.states;
const { unstarted } = clockWithCorrections.states;

/** The answer of machine version 4: it may also begin with what was running before the software came. */
export const answerRegion4 = consultationSetup.createStateConfig({
  ...answerWithCorrections,
  states: {
    ...answerWithCorrections.states,
    unsent: { ...unsent, on: { ...unsent.on, 'consultation.imported': 'awaiting' } },
  },
});

/** Its clock: what was due before go-live is past, and no breach. */
export const clockRegion4 = consultationSetup.createStateConfig({
  ...clockWithCorrections,
  states: {
    ...clockWithCorrections.states,
    unstarted: {
      ...unstarted,
      on: {
        ...unstarted.on,
        'consultation.imported': [
          { guard: 'isDueBeforeGoLive', target: 'overdue', actions: 'startClock' },
          { target: 'running', actions: 'startClock' },
        ],
      },
    },
  },
});
