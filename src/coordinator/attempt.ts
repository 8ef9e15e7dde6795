import { primaryFactSchema } from '../aggregate/index.js';
import type { TrailRecord } from '../event/index.js';

/** The refused attempt that these records are of; null where the command was accepted. */
export function attemptRefusedOf(records: readonly TrailRecord[]) {
  const [first] = records;
  if (first?.type !== 'attempt.refused') return null;
  const parsed = primaryFactSchema.safeParse({ type: first.type, payload: first.payload });
  return parsed.success && parsed.data.type === 'attempt.refused' ? parsed.data.payload : null;
}
