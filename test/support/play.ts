import { isDeepStrictEqual } from 'node:util';
import { requestIdSchema } from '../../src/event/index.js';
import {
  type ExecuteResult,
  emptyAggregate,
  type PrimaryFact,
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
  /** By which its due dates were counted. */
  readonly calendar: WorkingCalendar;
}

/** One step of the script that came out: the command, and when it was given. */
interface ScriptStep {
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
  /** A plan came out on the way: from then on it matters when somebody looked. */
  hasPublished: boolean;
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
    mode: world.salt % 6 === 0 ? 'shadow' : 'live',
  });
  const play: Play = {
    world,
    stage,
    script: [],
    records: [],
    facts: [],
    aggregate: emptyAggregate(playedRequest),
    now: firstMorning,
    hasPublished: false,
    publishCalendar: (next) => {
      calendar = next;
      play.hasPublished = true;
    },
  };
  stage.coordinator.subscribe((record) => note(play, record, calendar));
  return play;
}

/** What is told to subscribers was found well formed before it was sealed, so it is not parsed once more. */
const factOf = ({ type, payload }: TrailRecord): PrimaryFact => ({ type, payload }) as unknown as PrimaryFact;

function note(play: Play, record: TrailRecord, calendar: WorkingCalendar): void {
  play.records.push(record);
  if (record.cause !== null) return;
  const fact = factOf(record);
  play.facts.push({ record, fact, calendar });
  play.aggregate = stepRequest(play.aggregate, fact).aggregate;
}

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** Waits of every size, and the instants at and right after what is due next. */
function later({ aggregate, now }: Play, dice: Dice): string {
  const dueAts = [...aggregate.consultations.values()].flatMap(({ context }) =>
    [
      ...[context.term, context.cure, context.review, context.clarification],
      context.minuted?.objection ?? null,
    ].flatMap((term) => (term === null ? [] : [Date.parse(term.dueAt)])),
  );
  const ahead = dueAts.filter((dueAt) => dueAt > Date.parse(now));
  const aimed = dice.chance(15) ? dice.pickAny(ahead) : undefined;
  const short = [0, 0, 1, minute, minute, hour, hour, hour, 5 * hour, 5 * hour] as const;
  const waits = [...short, ...short, day, day, day, 2 * day, 2 * day, 5 * day] as const;
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

/** The scheduler runs now and then; nothing may depend on when. */
async function passTo(play: Play, until: string, dice: Dice): Promise<void> {
  const { clock, coordinator } = play.stage;
  const [from, to] = [Date.parse(play.now), Date.parse(until)];
  for (let looks = dice.below(3); looks > 0; looks -= 1) {
    const between = from + Math.floor((to - from) / (looks + 1));
    clock.set(toInstant(new Date(between).toISOString()));
    await coordinator.advance();
  }
  play.now = until;
  clock.set(toInstant(until));
}

const told = (result: ExecuteResult) => (result.ok ? result.records : result.rejection.code);

/** Gives some commands twice under one key, one after the other or both at once: they count once, and answer alike. */
async function give(play: Play, command: CommandInput, dice: Dice): Promise<ExecuteResult> {
  const { coordinator } = play.stage;
  const options = { idempotencyKey: `key-${play.script.length}` };
  const once = () => coordinator.execute(command, options);
  if (dice.chance(60)) return once();
  const [first, second] = dice.chance(50)
    ? await Promise.all([once(), once()])
    : [await once(), await once()];
  if (isDeepStrictEqual(told(first), told(second))) return first;
  throw new Error(`the second ${command.type} under one key is answered otherwise`);
}

async function step(play: Play, dice: Dice, watcher: Watcher, publishes: boolean): Promise<void> {
  await passTo(play, later(play, dice), dice);
  if (publishes && dice.chance(8)) play.publishCalendar(dice.pick([calendars.full, calendars.busy]));
  const view = await rest(play, watcher);
  const before = { view, aggregate: play.aggregate, records: play.records.length };
  const { aggregate, now } = play;
  const { directory } = play.world;
  const command = randomCommand({ request: playedRequest, aggregate, directory, now, dice });
  play.script.push({ at: play.now, command });
  const result = await give(play, command, dice);
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
