import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  consultationResults,
  figureNames,
  type Report,
  type ReportProjection,
  type ReportState,
  reportOf,
  reportProjection,
} from '../../src/report/index.js';
import { arbitrarySequence } from '../support/arbitrary-world.js';
import { playedRequest, playSequence } from '../support/play.js';
import { announceSeed, holdsAlways, scale } from '../support/seed.js';
import { recount } from './recount.js';

announceSeed('scorecards');

const calendarless = { shadow: true } as const;

/** The figures that the recount knows too. */
const recounted = figureNames.filter((name) => !['due', 'returned'].includes(name));

function countsIn({ cards }: Report): Map<string, number> {
  return new Map(
    cards.flatMap(({ agency, figures }) =>
      recounted.flatMap((name): [string, number][] =>
        agency === null || figures[name].count === 0 ? [] : [[`${agency} ${name}`, figures[name].count]],
      ),
    ),
  );
}

const sorted = (counts: ReadonlyMap<string, number>) =>
  [...counts].sort(([one], [other]) => (one < other ? -1 : 1));

type Card = Report['cards'][number];

const demand = (holds: boolean, what: string): void => {
  if (!holds) throw new Error(what);
};

function resultsAddUp({ figures, onTimeRate }: Card): void {
  const results = consultationResults.reduce((sum, name) => sum + figures[name].count, 0);
  demand(results === figures.asked.count, 'the results do not add up to what was asked');
  const { numerator, denominator } = onTimeRate;
  demand(
    numerator <= denominator && denominator <= figures.asked.count,
    'the rate is no share of what was asked',
  );
}

function violationsAddUp({ figures, violations }: Card): void {
  const told = violations.reduce((sum, { count }) => sum + count, 0);
  const classes = ['recorded', 'excused', 'dismissed', 'superseded'] as const;
  const counted = classes.reduce((sum, name) => sum + figures[`violations-${name}`].count, 0);
  demand(told === counted, 'the violations do not add up');
}

/** A superseded case is in no rate; every figure counts what it lists, and lists records that there are. */
function figuresRestOnFacts({ figures }: Card, length: number): void {
  const fallen = new Set(figures['violations-superseded'].of.map(({ id }) => id));
  const isRecord = (fact: string): boolean => {
    const position = Number(fact.split('/')[1]);
    return position >= 1 && position <= length;
  };
  for (const name of figureNames) {
    const { count, of } = figures[name];
    demand(count === of.length, `${name} is not what it lists`);
    const isFallen = name !== 'violations-superseded' && of.some(({ id }) => fallen.has(id));
    demand(!isFallen, `a superseded case is in ${name}`);
    demand(
      of.every(({ facts }) => facts.length > 0 && facts.every(isRecord)),
      `${name} rests on no record`,
    );
  }
}

function holdTogether({ cards }: Report, length: number): void {
  for (const card of cards) {
    resultsAddUp(card);
    violationsAddUp(card);
    figuresRestOnFacts(card, length);
  }
}

const again = (projection: ReportProjection): ReportProjection => {
  const text: ReportState = JSON.parse(JSON.stringify(projection.state()));
  return reportProjection(text);
};

it('scorecards equal a recount of the trail, in whatever pieces the records come', async () => {
  const seen = new Set<string>();
  await holdsAlways(
    fc.asyncProperty(arbitrarySequence(16), fc.nat(), async ({ world, throws }, cut) => {
      const play = await playSequence(world, throws);
      const { records } = play;
      const whole = reportProjection();
      for (const record of records) whole.apply(record);
      const report = reportOf(whole, calendarless);
      holdTogether(report, records.length);
      const view = await play.stage.coordinator.query(playedRequest);
      const expected = sorted(recount(records, view));
      const counted = sorted(countsIn(report));
      if (!isDeepStrictEqual(counted, expected))
        throw new Error(`${JSON.stringify(counted)}\nis not\n${JSON.stringify(expected)}`);
      for (const [key] of counted) seen.add(key.split(' ')[1] ?? '');
      // Saved and restored on the way, and some records brought twice.
      let pieces = reportProjection();
      const at = records.length === 0 ? 0 : cut % records.length;
      for (const record of records.slice(0, at)) pieces.apply(record);
      pieces = again(pieces);
      for (const record of records.slice(Math.max(0, at - 3))) pieces.apply(record);
      if (!isDeepStrictEqual(reportOf(pieces, calendarless), report))
        throw new Error('the pieces tell otherwise');
    }),
    300 * scale,
  );
  // Of a figure that is 0 in every history the recount says nothing: a few kinds of case are rare.
  const unseen = recounted.filter((name) => !seen.has(name));
  expect(unseen.length, unseen.join(', ')).toBeLessThanOrEqual(3);
}, 600_000);
