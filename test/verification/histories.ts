import { recordText, type VerifyOptions, type WorkingCalendar } from '../../src/index.js';
import type { World } from '../support/arbitrary-world.js';
import { type Play, playSequence, type Watcher } from '../support/play.js';

interface Published {
  readonly from: string;
  readonly calendar: WorkingCalendar;
}

/** A sequence that was played, and what was effective at each of its instants. */
export interface History {
  readonly play: Play;
  readonly lines: readonly string[];
  readonly judgedBy: Required<Pick<VerifyOptions, 'directory' | 'calendar' | 'policy'>>;
}

function calendarOf({ stage }: Play): WorkingCalendar {
  const { calendarFor } = stage.options;
  const given =
    typeof calendarFor === 'function'
      ? calendarFor({ tenant: stage.coordinator.tenant, at: stage.clock.now() })
      : calendarFor;
  if (!('covers' in given)) throw new Error('the calendars of a play are at hand');
  return given;
}

/**
 * Plans come out between two instants: what falls due up to one is decided by the old plan, and from then on the new one
 * counts. So the history of calendars is a function of the instant, as an app's must be that is to be judged again.
 */
function publisher(calendars: Published[]): Watcher {
  let waiting: WorkingCalendar | null = null;
  const prepare = (play: Play): void => {
    if (calendars.length > 0) return;
    calendars.push({ from: '', calendar: calendarOf(play) });
    const publish = play.publishCalendar;
    play.publishCalendar = (calendar) => {
      waiting = calendar;
    };
    publishNow = publish;
  };
  let publishNow: Play['publishCalendar'] = () => {};
  return {
    rested: (play) => {
      prepare(play);
      // What counts for this instant was judged by the old plan.
      const isTaken = play.records.some(({ payload }) => payload['at'] === play.now);
      if (waiting === null || isTaken) return;
      publishNow(waiting);
      calendars.push({ from: play.now, calendar: waiting });
      waiting = null;
    },
  };
}

/** Plays a sequence; with `publishes`, plans come out on the way. */
export async function historyOf(
  world: World,
  throws: readonly number[],
  publishes: boolean,
): Promise<History> {
  const calendars: Published[] = [];
  const play = await playSequence(world, throws, { watcher: publisher(calendars), publishes });
  const calendarAt = (at: string): WorkingCalendar => {
    const found = [...calendars].reverse().find(({ from }) => from <= at);
    if (found === undefined) throw new Error('nothing was played');
    return found.calendar;
  };
  return {
    play,
    lines: play.records.map(recordText),
    judgedBy: { directory: world.directory, policy: world.policy, calendar: ({ at }) => calendarAt(at) },
  };
}
