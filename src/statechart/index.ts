export { about, type StateMeta } from './about.js';
export { compile } from './compile.js';
export { StatechartFault, type SubsetProblem } from './fault.js';
export type { MachineState, Stepper } from './machine-state.js';
export { stateOf } from './regions.js';
