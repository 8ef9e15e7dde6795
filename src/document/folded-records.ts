import { emptyAggregate, type RequestAggregate } from '../aggregate/index.js';
import { InteragencyFault, type RequestId, type TrailRecord } from '../event/index.js';
import { foldRecords } from '../verification/index.js';

/** Where a request stood after some of its records. */
export function foldedRecords(records: readonly TrailRecord[], stream: RequestId): RequestAggregate {
  const result = foldRecords(emptyAggregate(stream), records);
  if (result.ok) return result.aggregate;
  const { position, message } = result.problem;
  throw new InteragencyFault('trail-invalid', `${stream}/${position}: ${message.en}`);
}
