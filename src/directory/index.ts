export { directory } from './directory.js';
export { type DirectoryInput, directorySchema } from './directory.schema.js';
export type {
  Absence,
  Agency,
  Authorisation,
  Directory,
  DirectoryData,
  Mandate,
  Matter,
  Post,
  Territory,
} from './directory.types.js';
export { directoryProblems } from './directory-check.js';
export type { DirectoryProblem, DirectoryProblemCode } from './directory-problem.js';
export {
  assessRelevance,
  type MandateMatch,
  type MandateQuery,
  matchMandate,
  type Relevance,
} from './relevance.js';
export {
  hasSigningAuthority,
  type SigningCapacity,
} from './signing-authority.js';
