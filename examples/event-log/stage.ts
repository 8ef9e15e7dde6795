import {
  type Coordinator,
  createCoordinator,
  directory,
  type Instant,
  memoryStore,
  policy,
  seededRandom,
  type VirtualClock,
  virtualClock,
  workingCalendar,
} from 'interagency';
import { type Adviser, meaningOf } from './activity.js';
import type { Anomaly } from './anomaly.js';
import { netherlandsCalendar } from './calendar-netherlands.js';
import { directoryFor } from './directory.js';
import type { Permit } from './permit.js';
import { municipalPolicy } from './policy.js';

/** Advice that came, against the term it was asked under. */
export interface AdviceGiven {
  readonly permit: string;
  readonly agency: string;
  readonly at: Instant;
  /** Working days after the due date; 0 where it came late but before the next working day. Null when in time. */
  readonly workingDaysLate: number | null;
}

/** The library, set up for the municipality, and what is noted down while the log is played. */
export interface Stage {
  readonly coordinator: Coordinator;
  readonly clock: VirtualClock;
  readonly advice: AdviceGiven[];
  readonly refused: Anomaly[];
}

/** Everybody whose advice the log has, in the order of their ids. */
function advisersOf(permits: readonly Permit[]): Adviser[] {
  const found = new Map<string, Adviser>();
  for (const { activity } of permits.flatMap(({ events }) => events)) {
    const meaning = meaningOf(activity);
    if (meaning.type === 'advice') found.set(meaning.adviser.agency, meaning.adviser);
  }
  return [...found.values()].sort((one, other) => (one.agency < other.agency ? -1 : 1));
}

export function stageFor(permits: readonly Permit[], start: Instant): Stage {
  const clock = virtualClock(start);
  const coordinator = createCoordinator({
    directoryAt: directory(directoryFor(advisersOf(permits))),
    policyFor: policy(municipalPolicy),
    calendarFor: workingCalendar(netherlandsCalendar),
    store: memoryStore(),
    clock,
    // A seed, so that the same log gives the same trail to the byte.
    random: seededRandom(2011),
  });
  return { coordinator, clock, advice: [], refused: [] };
}
