export { directory } from './directory.js';
export { type DirectoryInput, directorySchema } from './directory.schema.js';
export type {
  Absence,
  Agency,
  Authorisation,
  Directory,
  DirectoryData,
  FieldPost,
  HeadPost,
  Mandate,
  Matter,
  Post,
  PostKind,
  RankedMandate,
  Tenure,
  Territory,
  Validity,
} from './directory.types.js';
export { directoryProblems } from './directory-check.js';
export type { DirectoryProblem, DirectoryProblemCode } from './directory-problem.js';
export {
  assessRelevance,
  type MandateMatch,
  type MandateQuery,
  matchMandate,
  type QuestionMatch,
  type Relevance,
  type RelevanceProblem,
  type RelevanceQuery,
  type RelevanceQuestion,
} from './relevance.js';
export {
  hasSigningAuthority,
  type SigningAuthority,
  type SigningCapacity,
  type SigningGround,
  type SigningQuery,
  type SigningRefusal,
  signingCapacities,
} from './signing-authority.js';
