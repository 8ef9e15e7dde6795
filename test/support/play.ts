import { requestIdSchema } from '../../src/event/index.js';
import {
  type ExecuteResult,
  emptyAggregate,
  type PrimaryFact,
  primaryFactSchema,
  type RequestAggregate,
  type RequestView,
  seededRandom,
  stepRequest,
  type TrailRecord,
  toInstant,
  type WorkingCalendar,
} from '../../src/index.js';
import type { World } from './arbitrary-world.js';
import { busyCalendar, testCalendar } from './calendar.js';
import type { CommandInput } from './commands.js';
import { type Dice, diceFrom } from './dice.js';
import { randomCommand } from './random-commands.js';
import { firstMorning, type Stage, stageWith } from './stage.js';

export interface Recorded {
  readonly record: TrailRecord;
  readonly fact: PrimaryFact;
}

/** One step of the script that came out: the command, and when it was given. */
export interface ScriptStep {
  readonly at: string;
  readonly command: CommandInput;
}

export const playedRequest = requestIdSchema.parse('r-1');

/** A sequence under way. The aggregate is the test's own fold of the records that subscribers are told. */
export interface Play {
  readonly world: World;
  readonly stage: Stage;
  readonly script: ScriptStep[];
  readonly records: TrailRecord[];
  readonly facts: Recorded[];
  aggregate: RequestAggregate;
  now: string;
  publishCalendar(calendar: WorkingCalendar): void;
}

export interface Watcher {
  /** The stream is up to date at `play.now`. */
  rested?(play: Play, view: RequestView | null): void;
  /** `view`: as it stands after a refusal; the result of an accepted command has its own. */
  executed?(play: Play, before: Before, result: ExecuteResult, view: RequestView | null): void;
}

export interface Before {
  readonly view: RequestView | null;
  readonly aggregate: RequestAggregate;
  readonly records: number;
}

const calendars = {
  short: testCalendar('2026-08-28'),
  full: testCalendar('2026-12-31'),
  busy: busyCalendar(),
};

export function playIn(world: World): Play {
  let calendar = world.coveredTo === '2026-08-28' ? calendars.short : calendars.full;
  const stage = stageWith({
    directoryAt: world.directory,
    policyFor: world.policy,
    calendarFor: () => calendar,
    random: seededRandom(world.salt),
  });
  const play: Play = {
    world,
    stage,
    script: [],
    records: [],
    facts: [],
    aggregate: emptyAggregate(playedRequest),
    now: firstMorning,
    publishCalendar: (next) => {
      calendar = next;
    },
  };
  stage.coordinator.subscribe((record) => note(play, record));
  return play;
}

function note(play: Play, record: TrailRecord): void {
  play.records.push(record);
  if (record.cause !== null) return;
  const fact = primaryFactSchema.parse({ type: record.type, payload: record.payload });
  play.facts.push({ record, fact });
  play.aggregate = stepRequest(play.aggregate, fact).aggregate;
}

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** Waits of every size, and the instants at and right after what is due next. */
function later({ aggregate, now }: Play, dice: Dice): string {
  const dueAts = [...aggregate.consultations.values()].flatMap(({ context }) =>
    [context.term, context.cure, context.review].flatMap((term) =>
      term === null ? [] : [Date.parse(term.dueAt)],
    ),
  );
  const ahead = dueAts.filter((dueAt) => dueAt > Date.parse(now));
  const aimed = dice.chance(15) ? dice.pickAny(ahead) : undefined;
  const waits = [0, 0, 0, 1, minute, minute, hour, hour, 5 * hour, day, day, 2 * day, 5 * day] as const;
  const next = aimed === undefined ? Date.parse(now) + dice.pick(waits) : aimed + dice.pick([0, 1]);
  return new Date(next).toISOString();
}

async function rest(play: Play, watcher: Watcher): Promise<RequestView | null> {
  const { coordinator } = play.stage;
  const { failed } = await coordinator.advance();
  for (const { fault } of failed) throw fault;
  const view = await coordinator.query(playedRequest);
  watcher.rested?.(play, view);
  return view;
}

async function step(play: Play, dice: Dice, watcher: Watcher, publishes: boolean): Promise<void> {
  play.now = later(play, dice);
  play.stage.clock.set(toInstant(play.now));
  if (publishes && dice.chance(8)) play.publishCalendar(dice.pick([calendars.full, calendars.busy]));
  const view = await rest(play, watcher);
  const before = { view, aggregate: play.aggregate, records: play.records.length };
  const command = randomCommand({ request: playedRequest, aggregate: play.aggregate, now: play.now, dice });
  play.script.push({ at: play.now, command });
  const result = await play.stage.coordinator.execute(command);
  const after = result.ok ? result.view : await play.stage.coordinator.query(playedRequest);
  watcher.executed?.(play, before, result, after);
}

/** Plays a sequence in virtual time: each throw chooses a wait and a command. Calendars are published on the way. */
export async function playSequence(
  world: World,
  throws: readonly number[],
  { watcher = {}, publishes = true }: { watcher?: Watcher; publishes?: boolean } = {},
): Promise<Play> {
  const play = playIn(world);
  for (const thrown of throws) await step(play, diceFrom(thrown), watcher, publishes);
  await rest(play, watcher);
  play.now = new Date(Date.parse(play.now) + 30 * day).toISOString();
  play.stage.clock.set(toInstant(play.now));
  await rest(play, watcher);
  return play;
}
