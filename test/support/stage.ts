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
import { nodeHashing } from '../../src/node/index.js';
import { testCalendar } from './calendar.js';
import { testDirectory } from './directory.js';
import { policyWith } from './policy.js';

/** Monday 24 August 2026, 08:00 in Viet Nam. */
export const firstMorning = toInstant('2026-08-24T08:00:00+07:00');

export interface Stage {
  readonly coordinator: Coordinator;
  readonly clock: VirtualClock;
  readonly options: CoordinatorOptions;
}

/** Checked and compiled once: they never change, and every stage takes one of each. */
const defaults = {
  directoryAt: testDirectory(),
  policyFor: policyWith(),
  calendarFor: testCalendar(),
};

/** A coordinator in virtual time, on a store of its own unless one is given. */
export function stageWith(changes: Partial<CoordinatorOptions> = {}): Stage {
  const clock = virtualClock(firstMorning);
  const options: CoordinatorOptions = {
    ...defaults,
    store: memoryStore(),
    clock,
    random: seededRandom(1),
    hashing: nodeHashing(),
    ...changes,
  };
  return { coordinator: createCoordinator(options), clock, options };
}
