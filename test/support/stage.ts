import { createHash } from 'node:crypto';
import { hashSchema } from '../../src/event/index.js';
import {
  type Coordinator,
  type CoordinatorOptions,
  createCoordinator,
  memoryStore,
  seededRandom,
  toInstant,
  type VirtualClock,
  virtualClock,
} from '../../src/index.js';
import { testCalendar } from './calendar.js';
import { testDirectory } from './directory.js';
import { policyWith } from './policy.js';

/** The platform's SHA-256: the same as the portable one, and quicker. */
const platformHashing: NonNullable<CoordinatorOptions['hashing']> = {
  sha256: (text) => hashSchema.parse(createHash('sha256').update(text, 'utf8').digest('hex')),
};

/** Monday 24 August 2026, 08:00 in Viet Nam. */
export const firstMorning = toInstant('2026-08-24T08:00:00+07:00');

export interface Stage {
  readonly coordinator: Coordinator;
  readonly clock: VirtualClock;
  readonly options: CoordinatorOptions;
}

/** A coordinator in virtual time, on a store of its own unless one is given. */
export function stageWith(changes: Partial<CoordinatorOptions> = {}): Stage {
  const clock = virtualClock(firstMorning);
  const options: CoordinatorOptions = {
    directoryAt: testDirectory(),
    policyFor: policyWith(),
    calendarFor: testCalendar(),
    store: memoryStore(),
    clock,
    random: seededRandom(1),
    hashing: platformHashing,
    ...changes,
  };
  return { coordinator: createCoordinator(options), clock, options };
}
