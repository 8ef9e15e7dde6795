export { type FoldProblemCode, foldProblemTexts } from './fold-problem.js';
export { foldRecords } from './fold-records.js';
export type { Effective, JudgedBy } from './supplied.js';
export { type Verification, type VerificationLevel, type VerifyOptions, verify } from './verify.js';
