import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe, it } from 'vitest';
import { createCoordinator, type TrailRecord, toInstant, verify } from '../../src/index.js';
import { arbitrarySequence, type World } from '../support/arbitrary-world.js';
import {
  type Play,
  playedRequest,
  playIn,
  playSequence,
  type ScriptStep,
  type Watcher,
} from '../support/play.js';
import { holdsAlways } from '../support/seed.js';
import {
  dueDatesOnlyMoveLater,
  nothingEndsUnsettled,
  oneCaseOfTimeliness,
  onlyRelevantAgenciesAreAwaited,
  recordedInOrder,
  refusalsChangeNothing,
  vagueNeverAnswers,
} from './invariants.js';

const watcher: Watcher = {
  rested(play, view) {
    if (view === null) return;
    onlyRelevantAgenciesAreAwaited(play);
    nothingEndsUnsettled(play, view);
    oneCaseOfTimeliness(play, view);
    vagueNeverAnswers(play, view);
    dueDatesOnlyMoveLater(play, view);
    recordedInOrder(play);
  },
  executed: refusalsChangeNothing,
};

function demandEqual(one: unknown, other: unknown, what: string): void {
  if (!isDeepStrictEqual(one, other)) throw new Error(what);
}

/** A coordinator that has seen nothing folds the trail to the same view; a third of the trails are verified as well. */
async function trailTellsTheSame({ stage, world }: Play): Promise<void> {
  const fresh = createCoordinator(stage.options);
  const [told, folded] = [await stage.coordinator.query(playedRequest), await fresh.query(playedRequest)];
  demandEqual(told, folded, 'the fold of the trail differs from what was told');
  if (world.salt % 3 > 0) return;
  const trail = await stage.coordinator.trail(playedRequest);
  if (trail.length === 0) return;
  const { hashing } = stage.options;
  const { ok, problems } = verify(trail, hashing === undefined ? {} : { hashing });
  if (!ok) throw new Error(`the trail does not verify: ${problems[0]?.message.en}`);
}

const quarter = 6 * 60 * 60_000;

/** Lets time pass up to `until`, in steps of six hours or in one leap. */
async function pass({ stage, now }: Play, until: string, steps: 'leap' | 'small'): Promise<void> {
  for (
    let moment = Date.parse(now) + quarter;
    steps === 'small' && moment < Date.parse(until);
    moment += quarter
  ) {
    stage.clock.set(toInstant(new Date(moment).toISOString()));
    await stage.coordinator.advance();
  }
  stage.clock.set(toInstant(until));
}

/** The same script in a world of its own. */
async function replayed(
  world: World,
  script: readonly ScriptStep[],
  end: string,
  steps: 'leap' | 'small',
): Promise<Play> {
  const play = playIn(world);
  for (const { at, command } of script) {
    await pass(play, at, steps);
    play.now = at;
    await play.stage.coordinator.execute(command);
  }
  await pass(play, end, steps);
  await play.stage.coordinator.advance();
  return play;
}

const asFacts = (records: readonly TrailRecord[]) =>
  records.map(({ recordedAt: _, hash: __, previousHash: ___, ...rest }) => rest);

async function leapEqualsSteps(world: World, throws: readonly number[]): Promise<void> {
  const { script, now } = await playSequence(world, throws, { publishes: false });
  const leap = await replayed(world, script, now, 'leap');
  const small = await replayed(world, script, now, 'small');
  demandEqual(asFacts(leap.records), asFacts(small.records), 'one leap gives other facts than small steps');
}

/** Gives every command of the script twice under its own key: one after the other, or both at once. */
async function keysChangeNothing(world: World, throws: readonly number[]): Promise<void> {
  const original = await playSequence(world, throws, { publishes: false });
  const play = playIn(world);
  const { coordinator, clock } = play.stage;
  for (const [index, { at, command }] of original.script.entries()) {
    clock.set(toInstant(at));
    // The salts of a draft that came second are drawn in vain, so times are brought up before both.
    await coordinator.advance();
    const options = { idempotencyKey: `key-${index}` };
    const give = () => coordinator.execute(command, options);
    const [first, second] =
      index % 2 === 0 ? await Promise.all([give(), give()]) : [await give(), await give()];
    const told = (result: typeof first) => (result.ok ? result.records : result.rejection.code);
    demandEqual(told(first), told(second), `the second ${command.type} under one key is answered otherwise`);
  }
  clock.set(toInstant(original.now));
  await coordinator.advance();
  const types = (records: readonly TrailRecord[]) => records.map(({ type, payload }) => ({ type, payload }));
  demandEqual(
    types(play.records),
    types(original.records),
    'a command under a key that was used changed something',
  );
}

const timeout = 8 * 60_000;

function property(
  runs: number,
  length: number,
  holds: (world: World, throws: readonly number[]) => Promise<void>,
) {
  const sequences = arbitrarySequence(length);
  return holdsAlways(
    fc.asyncProperty(sequences, ({ world, throws }) => holds(world, throws)),
    runs,
  );
}

/** The properties of the core over `runs` random sequences in random worlds. */
export function coreProperties(runs: number): void {
  describe('over random directories, policies and sequences of commands', () => {
    const some = Math.max(1, Math.round(runs / 40));

    it(
      `relevance, settlement, timeliness, vagueness, due dates, refusals and the fold hold in ${runs} sequences`,
      () => {
        return property(runs, 8, async (world, throws) => {
          await trailTellsTheSame(await playSequence(world, throws, { watcher }));
        });
      },
      timeout,
    );

    it(
      `one leap of advance equals many small ones in ${some} sequences`,
      () => {
        return property(some, 12, leapEqualsSteps);
      },
      timeout,
    );

    it(
      `a command given twice under one key counts once in ${some} sequences`,
      () => {
        return property(some, 12, keysChangeNothing);
      },
      timeout,
    );
  });
}
