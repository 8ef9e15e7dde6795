import type { Instant } from './instant.js';

/** Where the coordinator reads the time. An app gives one that reads its server's clock. */
export interface Clock {
  now(): Instant;
}

/** A clock that a case file or a test moves. It goes where it is set, backward too, as real clocks may. */
export interface VirtualClock extends Clock {
  set(instant: Instant): void;
}

export function fixedClock(instant: Instant): Clock {
  return { now: () => instant };
}

export function virtualClock(start: Instant): VirtualClock {
  let current = start;
  return {
    now: () => current,
    set: (instant) => {
      current = instant;
    },
  };
}
