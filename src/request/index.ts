export { decideDispatch } from './dispatch.decide.js';
export { decideImport } from './import.decide.js';
export { machineVersion, machineVersions } from './machine-version.js';
export { decideOpening } from './opening.decide.js';
export { decideRedirect } from './redirect.decide.js';
export { decideReport } from './report.decide.js';
export { requestCommandSchema } from './request.commands.js';
export { copyOfRequest } from './request.context.js';
export { decideRequest } from './request.decide.js';
export { requestMachine } from './request.machine.js';
export { requestMachine1 } from './request.machine-1.js';
export { requestMachine3 } from './request.machine-3.js';
export { requestFactSchema, treatments } from './request.schema.js';
export { requestTransitions } from './request.transitions.js';
export type {
  ConsultationSummary,
  RequestContext,
  RequestFact,
  RequestFactOf,
  RequestState,
} from './request.types.js';
export { type RequestStateName, requestStateName, requestStates } from './state-names.js';
export { decideSuccession } from './succession.decide.js';
export { isObjection } from './synthesis.decide.js';
