export { about, type StateMeta } from './about.js';
export { stateOf } from './regions.js';
export { type MachineState, type Step, type Stepper, stepper } from './stepper.js';
