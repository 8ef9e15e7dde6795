import { always, requestStatechart } from './request.machine.js';
import { requestSetup } from './request.setup.js';

/** The request of machine versions 2 and 3. */
export const requestMachine3 = requestSetup.createMachine({
  ...requestStatechart,
  on: { ...always, 'machine-version.changed': { actions: 'noteMachineVersion' } },
});
