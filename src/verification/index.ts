export { foldRecords } from './fold-records.js';
export { verify } from './verify.js';
