import { violationStates3 } from './violation.machine.js';
import { violationSetup } from './violation.setup.js';

/** The violation case of machine versions 1 to 3. */
export const violationMachine3 = violationSetup.createMachine({
  id: 'violation',
  context: ({ input }) => input,
  initial: 'unrecorded',
  states: violationStates3,
});
