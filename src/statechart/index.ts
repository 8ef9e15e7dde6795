export { about, type StateMeta } from './about.js';
export { stateOf } from './regions.js';
export { type MachineState, stepper } from './stepper.js';
