import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  type DirectoryData,
  directory,
  type MandateMatch,
  type MandateQuery,
  matchMandate,
} from '../../src/directory/index.js';
import { agencyId, agencyInput, day, directoryInput, matterCode, territoryCode, titled } from './fixture.js';

const seed = Number(process.env['SEED'] ?? Math.floor(Math.random() * 2 ** 31));

const matters = ['a', 'a.b', 'a.b.c', 'a.d', 'e', 'e.b', 'e.b.c', 'ab'] as const;
const places = ['p0', 'p1', 'p2', 'p3', 'p4'] as const;
const agencies = ['x', 'y'] as const;
const dates = ['2026-01-01', '2026-01-02', '2026-01-03', '2026-01-04', '2026-01-05'] as const;

const span = fc.record(
  {
    validFrom: fc.constantFrom(...dates.slice(0, 3), null),
    validTo: fc.constantFrom(...dates.slice(2), null),
  },
  { requiredKeys: [] },
);
const mandate = fc
  .tuple(fc.constantFrom(...matters), fc.constantFrom(...places), span)
  .map(([matter, territory, validity]) => ({ matter, territory, legalBasis: 'Luật', ...validity }));
const agencyParts = fc
  .tuple(fc.array(mandate, { maxLength: 8 }), span)
  .map(([mandates, validity]) => ({ mandates, territory: 'p0', ...validity }));

/** A forest of places: each lies in one before it, or in none. */
const forest = fc.tuple(...places.map((_, index) => fc.integer({ min: -1, max: index - 1 }))).map((parents) =>
  places.map((code, index) => ({
    code,
    parent: places[parents[index] ?? -1] ?? null,
    title: titled(code),
  })),
);

const randomDirectory = fc
  .tuple(forest, fc.tuple(...agencies.map(() => agencyParts)))
  .map(([territories, parts]) =>
    directory(
      directoryInput(
        agencies.map((id, index) => agencyInput(id, parts[index])),
        { territories, matters: matters.map((code) => ({ code, title: titled(code) })) },
      ),
    ),
  );

const randomQuery: fc.Arbitrary<MandateQuery> = fc.record({
  agency: fc.constantFrom(...agencies, 'z').map(agencyId),
  matters: fc.array(fc.constantFrom(...matters, 'a.unlisted').map(matterCode), { maxLength: 3 }),
  territory: fc.constantFrom(...places, 'unlisted').map(territoryCode),
  date: fc.constantFrom(...dates).map(day),
  maximumDistance: fc.integer({ min: 0, max: 3 }),
});

/** The rule said again, plainly: every pair of matter and mandate, filtered, then the smallest. */
function reference(data: DirectoryData, query: MandateQuery): MandateMatch | null {
  const agency = data.agencies.find(({ id }) => id === query.agency);
  const inForce = (it: { validFrom?: string | null; validTo?: string | null }): boolean =>
    (it.validFrom ?? '0000-00-00') <= query.date && query.date <= (it.validTo ?? '9999-99-99');
  if (agency === undefined || !inForce(agency)) return null;

  const containing = (code: string): readonly string[] => {
    const place = data.territories.find((territory) => territory.code === code);
    if (place === undefined) return [];
    return place.parent === null ? [code] : [code, ...containing(place.parent)];
  };
  const pairs = query.matters.flatMap((matter, matterIndex) =>
    (agency.mandates ?? []).map((one, mandateIndex) => ({ matter, matterIndex, one, mandateIndex })),
  );
  const matches = pairs
    .filter(({ matter }) => data.matters.some(({ code }) => code === matter))
    .filter(({ matter, one }) => `${matter}.`.startsWith(`${one.matter}.`))
    .filter(({ one }) => inForce(one) && containing(query.territory).includes(one.territory))
    .map((pair) => ({ ...pair, distance: pair.matter.split('.').length - pair.one.matter.split('.').length }))
    .filter(({ distance }) => distance <= query.maximumDistance)
    .sort(
      (left, right) =>
        left.distance - right.distance ||
        left.mandateIndex - right.mandateIndex ||
        left.matterIndex - right.matterIndex,
    );
  const [nearest] = matches;
  if (nearest === undefined) return null;
  const { matter, territory, legalBasis } = nearest.one;
  return { matter: nearest.matter, mandate: { matter, territory, legalBasis }, distance: nearest.distance };
}

it(`finds the mandate that a search of all of them finds (SEED=${seed})`, () => {
  let matched = 0;
  fc.assert(
    fc.property(randomDirectory, fc.array(randomQuery, { minLength: 5, maxLength: 20 }), (one, queries) => {
      for (const query of queries) {
        const found = matchMandate(one, query);
        if (found !== null) matched += 1;
        expect(found).toEqual(reference(one.data, query));
      }
    }),
    { seed, numRuns: 1_000 },
  );
  expect(matched).toBeGreaterThan(500);
});

it(`never covers a place from inside it, nor a matter from below (SEED=${seed})`, () => {
  const pairs = <Code extends string>(items: readonly { readonly code: Code }[]) =>
    items
      .flatMap((one) => items.map((other) => [one.code, other.code] as const))
      .filter(([one, other]) => one !== other);
  fc.assert(
    fc.property(randomDirectory, ({ data, territoryCovers, matterDistance }) => {
      const bothPlaces = pairs(data.territories).filter(
        ([one, other]) => territoryCovers(one, other) && territoryCovers(other, one),
      );
      const bothMatters = pairs(data.matters).filter(
        ([one, other]) => matterDistance(one, other) !== null && matterDistance(other, one) !== null,
      );
      expect([...bothPlaces, ...bothMatters]).toEqual([]);
    }),
    { seed, numRuns: 100 },
  );
});
