export { type FoldProblemCode, foldProblemTexts } from './fold-problem.js';
export { foldRecords } from './fold-records.js';
export { verify } from './verify.js';
