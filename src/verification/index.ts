export { type FoldResult, foldRecords } from './fold-records.js';
export { verify } from './verify.js';
