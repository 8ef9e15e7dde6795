export { createCoordinator } from './coordinator.js';
export type {
  AdvanceOptions,
  AdvanceResult,
  Coordinator,
  CoordinatorOptions,
  ExecuteOptions,
  ExecuteResult,
  ExplainedConsultation,
  RecomputeResult,
  RequestDueDateMove,
} from './coordinator.types.js';
export type { ImportedView, NoticeView, OrderView } from './ladder-views.js';
export type { Provider, Scope } from './providers.js';
export type { ConsultationView, RequestView, ViolationView } from './views.js';
