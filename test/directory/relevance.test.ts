import { describe, expect, it } from 'vitest';
import { assessRelevance, directory, matchMandate } from '../../src/directory/index.js';
import {
  agencyId,
  agencyInput,
  day,
  directoryInput,
  matterCode,
  questionId,
  territoryCode,
} from './fixture.js';

const basis = (legalBasis: string) => ({ territory: 'province', legalBasis });

const one = directory(
  directoryInput([
    agencyInput('general', { mandates: [{ matter: 'land', ...basis('land') }] }),
    agencyInput('prices', {
      mandates: [
        { matter: 'land', ...basis('land') },
        { matter: 'land.price', ...basis('price, first') },
        { matter: 'land.price', ...basis('price, second') },
        { matter: 'finance', ...basis('finance') },
      ],
    }),
    agencyInput('commune', {
      mandates: [{ matter: 'land.use', territory: 'commune-a', legalBasis: 'use' }],
    }),
    agencyInput('dated', {
      mandates: [
        { matter: 'land.use', ...basis('old'), validTo: '2025-12-31' },
        { matter: 'land', ...basis('wide') },
        { matter: 'land.use', ...basis('new'), validFrom: '2026-07-01' },
      ],
    }),
    agencyInput('old', {
      validTo: '2025-06-30',
      succeededBy: ['middle'],
      mandates: [{ matter: 'land', ...basis('land') }],
    }),
    agencyInput('middle', {
      validFrom: '2025-07-01',
      validTo: '2025-12-31',
      succeededBy: ['prices', 'commune'],
    }),
    agencyInput('future', { validFrom: '2027-01-01', mandates: [{ matter: 'land', ...basis('land') }] }),
  ]),
);

interface Asked {
  readonly agency: string;
  readonly matters: readonly string[];
  readonly territory?: string;
  readonly date?: string;
  readonly within?: number;
}

function match({ agency, matters, territory = 'province', date = '2026-03-01', within = 9 }: Asked) {
  const found = matchMandate(one, {
    agency: agencyId(agency),
    matters: matters.map(matterCode),
    territory: territoryCode(territory),
    date: day(date),
    maximumDistance: within,
  });
  return found === null ? null : `${found.matter} by ${found.mandate.legalBasis} at ${found.distance}`;
}

describe('relevance by matter: the same or one above it, up to a distance', () => {
  it.each<[string, Asked, string | null]>([
    ['the same matter', { agency: 'general', matters: ['land'], within: 0 }, 'land by land at 0'],
    ['one above', { agency: 'general', matters: ['land.price'], within: 1 }, 'land.price by land at 1'],
    ['two above', { agency: 'general', matters: ['land.price.table'] }, 'land.price.table by land at 2'],
    ['too far above', { agency: 'general', matters: ['land.price.table'], within: 1 }, null],
    ['a matter below is not covered', { agency: 'commune', matters: ['land'], territory: 'commune-a' }, null],
    ['a matter beside', { agency: 'general', matters: ['finance.price'] }, null],
    ['a name that only begins alike', { agency: 'general', matters: ['landscape'] }, null],
    ['a matter that is not listed', { agency: 'general', matters: ['land.unlisted'] }, null],
    [
      'one of several matters is enough',
      { agency: 'general', matters: ['finance', 'land'] },
      'land by land at 0',
    ],
    ['no matter', { agency: 'general', matters: [] }, null],
  ])('%s', (_, asked, expected) => {
    expect(match(asked)).toBe(expected);
  });
});

describe('the nearest mandate counts', () => {
  it.each<[string, Asked, string | null]>([
    [
      'the nearer of two',
      { agency: 'prices', matters: ['land.price.table'] },
      'land.price.table by price, first at 1',
    ],
    [
      'of equals the first in the data',
      { agency: 'prices', matters: ['land.price'] },
      'land.price by price, first at 0',
    ],
    [
      'across matters',
      { agency: 'prices', matters: ['finance.price', 'land.price'] },
      'land.price by price, first at 0',
    ],
    [
      'across equal matters by the data',
      { agency: 'prices', matters: ['finance', 'land'] },
      'land by land at 0',
    ],
    [
      'by the same mandate, the first matter',
      { agency: 'general', matters: ['land.use', 'land.price'] },
      'land.use by land at 1',
    ],
  ])('%s', (_, asked, expected) => {
    expect(match(asked)).toBe(expected);
  });
});

describe('relevance by territory: the same or one that contains it', () => {
  it.each<[string, Asked, string | null]>([
    [
      'a province for its hamlet',
      { agency: 'general', matters: ['land'], territory: 'hamlet' },
      'land by land at 0',
    ],
    [
      'a commune for itself',
      { agency: 'commune', matters: ['land.use'], territory: 'commune-a' },
      'land.use by use at 0',
    ],
    [
      'a commune for its hamlet',
      { agency: 'commune', matters: ['land.use'], territory: 'hamlet' },
      'land.use by use at 0',
    ],
    [
      'a commune for its neighbour',
      { agency: 'commune', matters: ['land.use'], territory: 'commune-b' },
      null,
    ],
    ['a commune for the province', { agency: 'commune', matters: ['land.use'] }, null],
    ['another province', { agency: 'general', matters: ['land'], territory: 'elsewhere' }, null],
    ['a territory that is not listed', { agency: 'general', matters: ['land'], territory: 'unlisted' }, null],
  ])('%s', (_, asked, expected) => {
    expect(match(asked)).toBe(expected);
  });
});

describe('relevance by day: mandate and agency are in force', () => {
  it.each<[string, Asked, string | null]>([
    [
      'last day of a mandate',
      { agency: 'dated', matters: ['land.use'], date: '2025-12-31' },
      'land.use by old at 0',
    ],
    [
      'between two, the wider',
      { agency: 'dated', matters: ['land.use'], date: '2026-01-01' },
      'land.use by wide at 1',
    ],
    [
      'first day of a mandate',
      { agency: 'dated', matters: ['land.use'], date: '2026-07-01' },
      'land.use by new at 0',
    ],
    ['last day of an agency', { agency: 'old', matters: ['land'], date: '2025-06-30' }, 'land by land at 0'],
    ['the day after', { agency: 'old', matters: ['land'], date: '2025-07-01' }, null],
    ['before it is established', { agency: 'future', matters: ['land'] }, null],
    ['no such agency', { agency: 'unlisted', matters: ['land'] }, null],
  ])('%s', (_, asked, expected) => {
    expect(match(asked)).toBe(expected);
  });
});

describe('an agency is relevant when it has a mandate for each question', () => {
  const question = (id: string, matter: string, territory = 'province') => ({
    id: questionId(id),
    matters: [matterCode(matter)],
    territory: territoryCode(territory),
  });
  const assess = (agency: string, date: string, ...questions: readonly ReturnType<typeof question>[]) =>
    assessRelevance(one, { agency: agencyId(agency), questions, date: day(date), maximumDistance: 1 });

  it('with the match of each, in their order', () => {
    const relevance = assess(
      'prices',
      '2026-03-01',
      question('q1', 'land.price'),
      question('q2', 'finance.price'),
    );
    expect(relevance.relevant).toBe(true);
    expect(
      relevance.matches.map(({ question: id, match: found }) => [id, found?.mandate.matter, found?.distance]),
    ).toEqual([
      ['q1', 'land.price', 0],
      ['q2', 'finance', 1],
    ]);
    expect(relevance).not.toHaveProperty('problem');
  });

  it('and not when one question lies outside', () => {
    const relevance = assess('general', '2026-03-01', question('q1', 'land'), question('q2', 'finance'));
    expect(relevance.relevant).toBe(false);
    expect(relevance.matches.map(({ match: found }) => found === null)).toEqual([false, true]);
  });

  it('and not when it is asked nothing', () => {
    expect(assess('general', '2026-03-01')).toEqual({ relevant: false, matches: [] });
  });

  it.each([
    ['old', '2025-09-01', { code: 'agency-abolished', successors: ['middle'] }],
    ['old', '2026-01-01', { code: 'agency-abolished', successors: ['prices', 'commune'] }],
    ['future', '2026-12-31', { code: 'agency-not-established', successors: [] }],
    ['unlisted', '2026-01-01', { code: 'agency-unknown', successors: [] }],
  ])('%s cannot be asked on %s', (agency, date, problem) => {
    const relevance = assess(agency, date, question('q1', 'land'));
    expect(relevance).toEqual({ relevant: false, matches: [{ question: 'q1', match: null }], problem });
  });
});
