export { about, type StateMeta } from './about.js';
export { chart } from './chart.js';
export type {
  Chart,
  ChartAction,
  ChartEdge,
  ChartGuard,
  ChartInvoke,
  ChartNode,
  ChartParams,
  ChartValue,
} from './chart.types.js';
export { compile } from './compile.js';
export { StatechartFault, type SubsetProblem } from './fault.js';
export type { MachineState, Stepper } from './machine-state.js';
export { nameIn, stateOf } from './regions.js';
