export { type Actor, type ActorInput, actorSchema, type Role, roles } from './actor.js';
export {
  type Citation,
  type Cited,
  citationSchema,
  citationText,
  cite,
  citedSchema,
  kindSchema,
} from './citation.js';
export {
  type Cause,
  type CauseFallen,
  type ConsultationReopened,
  type ConsultationSettled,
  causeSchema,
  consultationReopenedSchema,
  consultationSettledSchema,
  type Outcome,
  outcomes,
  type ViolationRecorded,
  violationKindSchema,
  violationRecordedSchema,
  violationSupersededSchema,
} from './consequence.schema.js';
export { type FaultCode, InteragencyFault } from './fault.js';
export {
  type AgencyId,
  agencyIdSchema,
  type CaseId,
  type ConsultationId,
  caseIdAt,
  caseIdSchema,
  consultationIdAt,
  consultationIdSchema,
  type DossierId,
  dossierIdSchema,
  type Hash,
  hashSchema,
  type MatterCode,
  matterCodeSchema,
  type OfficerId,
  officerIdSchema,
  policyIdSchema,
  type QuestionId,
  questionIdSchema,
  type RequestId,
  requestIdSchema,
  type TenantId,
  type TerritoryCode,
  tenantIdSchema,
  territoryCodeSchema,
} from './identifiers.js';
export type { JsonObject, JsonValue } from './json.js';
export { fillText, type Language, type LocalText, localTextSchema, peopleTextSchema } from './local-text.js';
export {
  type MomentName,
  type Moments,
  type MomentsInput,
  momentNames,
  momentsInputSchema,
  momentsSchema,
} from './moments.js';
export {
  type Commitment,
  type Content,
  recordSchema,
  type TrailRecord,
} from './record.js';
export { type Rejection, reject, rejectionAgain } from './rejection.js';
export { type RejectionCategory, type RejectionCode, rejections } from './rejection-catalogue.js';
export { commandShape, factShape, freeTextSchema, lineSchema } from './shapes.js';
export {
  isFoundByPerson,
  isViolationKind,
  type ViolationKind,
  violationKinds,
} from './violation-kinds.js';
