import { InteragencyFault } from '../event/index.js';
import type { AppendBatch } from './store.js';

/**
 * Refuses a batch that contradicts itself, before anything is stored; every store calls it first. Only an error in the
 * code that made the batch can cause this.
 *
 * @throws InteragencyFault `store-failed`
 */
export function checkBatch(batch: AppendBatch): void {
  const { expectedVersion, records, dueAt } = batch;
  const first = (expectedVersion === 'new' ? 0 : expectedVersion) + 1;
  if (!Number.isSafeInteger(first) || first < 1) fail(`the expected version is ${expectedVersion}`);
  if (records.length === 0) fail('it has no records');
  checkRecords(batch, first);
  checkContent(batch, first);
  if (dueAt !== null && !Number.isSafeInteger(dueAt)) fail(`dueAt is ${dueAt}, not whole epoch milliseconds`);
}

function checkRecords({ tenant, stream, records }: AppendBatch, first: number): void {
  for (const [index, record] of records.entries()) {
    const { position } = record;
    if (record.tenant !== tenant) fail(`record ${position} is of another tenant`);
    if (record.stream !== stream) fail(`record ${position} is of another stream`);
    if (position !== first + index) fail(`record ${position} stands in the place of record ${first + index}`);
  }
}

function checkContent({ stream, records, content }: AppendBatch, first: number): void {
  for (const entry of content) {
    const isWithin = entry.position >= first && entry.position < first + records.length;
    if (entry.stream !== stream || !isWithin) {
      fail(`its content names record ${entry.stream}/${entry.position}, which it does not have`);
    }
  }
}

function fail(reason: string): never {
  throw new InteragencyFault('store-failed', `The batch cannot be appended: ${reason}.`);
}
