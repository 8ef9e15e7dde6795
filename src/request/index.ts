export { decideDispatch } from './dispatch.decide.js';
export { machineVersion } from './machine-version.js';
export { decideOpening } from './opening.decide.js';
export { decideRedirect } from './redirect.decide.js';
export { decideReport } from './report.decide.js';
export { requestCommandSchema } from './request.commands.js';
export { decideRequest } from './request.decide.js';
export { requestMachine } from './request.machine.js';
export { requestFactSchema, treatments } from './request.schema.js';
export type {
  ConsultationSummary,
  RequestContext,
  RequestFact,
  RequestFactOf,
  RequestState,
} from './request.types.js';
export { type RequestStateName, requestStateName, requestStates } from './state-names.js';
