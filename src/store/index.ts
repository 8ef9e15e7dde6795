export { checkBatch } from './check-batch.js';
export { memoryStore } from './memory-store.js';
export type {
  AppendBatch,
  AppendRefusal,
  AppendResult,
  Claim,
  ContentEntry,
  DueStream,
  Remembered,
  Store,
  StoredDocument,
} from './store.js';
