import { InteragencyFault } from '../event/index.js';
import type { ClockLedger, Instant, Length } from '../time/index.js';

/** Since when the clock runs, and how long it was to run: it may have been started anew. */
export function beginningOf(ledger: ClockLedger): { readonly start: Instant; readonly length: Length } {
  let start: Instant | null = null;
  let length: Length | null = null;
  for (const entry of ledger) {
    if (entry.type === 'started') ({ at: start, length } = entry);
    else if (entry.type === 'restarted') start = entry.at;
  }
  if (start === null || length === null)
    throw new InteragencyFault('fact-does-not-fit', 'the clock never started');
  return { start, length };
}
