import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { stepRequestBy } from '../../src/aggregate/step-request.js';
import { consultationFactSchema } from '../../src/consultation/index.js';
import { createCoordinator, emptyAggregate, type TrailRecord, toInstant, verify } from '../../src/index.js';
import { requestFactSchema } from '../../src/request/index.js';
import { violationFactSchema } from '../../src/violation/index.js';
import { arbitrarySequence, type World } from '../support/arbitrary-world.js';
import { type Play, playedRequest, playIn, playSequence, type Watcher } from '../support/play.js';
import { holdsAlways } from '../support/seed.js';
import { xstateMachines } from '../support/xstate-machines.js';
import { clocksKeepTheirLaws, predecessorsKeepTheirCases } from './clock-invariants.js';
import {
  dueDatesOnlyMoveLater,
  nothingEndsUnsettled,
  oneCaseOfTimeliness,
  onlyRelevantAgenciesAreAwaited,
  recordedInOrder,
  refusalsChangeNothing,
  vagueNeverAnswers,
} from './invariants.js';
import { nobodyChecksItsOwn } from './maker-checker.js';

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

/** A coordinator that has seen nothing folds the trail to the same view. */
async function trailTellsTheSame({ stage }: Play): Promise<void> {
  const fresh = createCoordinator(stage.options);
  const [told, folded] = [await stage.coordinator.query(playedRequest), await fresh.query(playedRequest)];
  demandEqual(told, folded, 'the fold of the trail differs from what was told');
}

async function trailVerifies({ stage }: Play): Promise<void> {
  const trail = await stage.coordinator.trail(playedRequest);
  if (trail.length === 0) return;
  const { hashing } = stage.options;
  const { ok, problems } = verify(trail, hashing === undefined ? {} : { hashing });
  if (!ok) throw new Error(`the trail does not verify: ${problems[0]?.message.en}`);
}

const asFacts = (records: readonly TrailRecord[]) =>
  records.map(({ recordedAt: _, hash: __, previousHash: ___, commitments, ...rest }) => ({
    ...rest,
    commitments: commitments.map(({ path }) => path),
  }));

/** The same commands at the same moments where no scheduler ran in between: time is caught up in one leap. */
async function leapEqualsSteps(played: Play): Promise<void> {
  // A plan that comes out is counted from when somebody looks, so there it does matter.
  if (played.hasPublished) return;
  const leap = playIn(played.world);
  const { coordinator, clock } = leap.stage;
  for (const { at, command } of played.script) {
    clock.set(toInstant(at));
    await coordinator.execute(command);
  }
  clock.set(toInstant(played.now));
  await coordinator.advance();
  demandEqual(asFacts(leap.records), asFacts(played.records), 'one leap gives other facts than small steps');
}

/** XState's own `transition()` folds the facts to the same states as the compiled step. */
function bothEnginesAgree({ facts, aggregate }: Play): void {
  let folded = emptyAggregate(playedRequest);
  for (const { fact } of facts) folded = stepRequestBy(xstateMachines, folded, fact).aggregate;
  demandEqual(folded, aggregate, 'the two engines fold the facts to different states');
}

const timeout = 60 * 60_000;

/**
 * What costs as much as the play itself is looked at after some of the plays: each of them after one in `often`, so that
 * the invariants hold over many more. `npm run prove` says how often.
 */
const afterwards = [trailTellsTheSame, trailVerifies, bothEnginesAgree, leapEqualsSteps] as const;

/** A stream that is opened today is under the newest machines already. */
const factTypes = [requestFactSchema, consultationFactSchema, violationFactSchema]
  .flatMap(({ options }) => options.map(({ shape }): string => shape.type.value))
  .filter((type) => type !== 'machine-version.changed');

/**
 * The properties of the core over `runs` random sequences in random worlds, in which every fact happens. Some commands
 * are given twice under one key, and the scheduler runs at random. `part`: which share of the runs this is, where
 * several files share them.
 */
export function coreProperties(runs: number, { often = 1, part = 0 } = {}): void {
  const seen = new Set<string>();
  const holds = async (world: World, throws: readonly number[]): Promise<void> => {
    const play = await playSequence(world, throws, { watcher, publishes: world.salt % 4 === 0 });
    for (const { fact } of play.facts) seen.add(fact.type);
    clocksKeepTheirLaws(play);
    predecessorsKeepTheirCases(play);
    const view = await play.stage.coordinator.query(playedRequest);
    if (view !== null) nobodyChecksItsOwn(play, view);
    for (const [index, check] of afterwards.entries()) {
      if ((world.salt >> 2) % often === index % often) await check(play);
    }
  };
  it(
    `over ${runs} random directories, policies and sequences of commands`,
    async () => {
      const sequences = arbitrarySequence(8);
      await holdsAlways(
        fc.asyncProperty(sequences, ({ world, throws }) => holds(world, throws)),
        runs,
        part,
      );
      // Of a fact that never happened the properties say nothing: by chance it may be one.
      const unseen = factTypes.filter((type) => !seen.has(type));
      expect(unseen.length, unseen.join(', ')).toBeLessThanOrEqual(1);
    },
    timeout,
  );
}
