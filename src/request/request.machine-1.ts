import { always, requestStatechart } from './request.machine.js';
import { requestSetup } from './request.setup.js';

/** The request of machine version 1: it knew nothing of newer machines. */
export const requestMachine1 = requestSetup.createMachine({ ...requestStatechart, on: always });
