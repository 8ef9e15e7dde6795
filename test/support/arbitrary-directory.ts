import fc from 'fast-check';
import type { Directory } from '../../src/index.js';
import {
  agencyInput,
  baseAgencies,
  mandate,
  matterCodes,
  territoryCodes,
  testDirectory,
} from './directory.js';

const mandates = fc.array(
  fc
    .tuple(fc.constantFrom(...matterCodes), fc.constantFrom(...territoryCodes))
    .map(([matter, territory]) => mandate(matter, territory)),
  { maxLength: 3 },
);

/** Merged in the first days of a sequence, into one that has a mandate for land prices or into one that has none. */
const ended = fc.constantFrom(
  { validTo: null },
  { validTo: null },
  { validTo: '2026-08-28', succeededBy: ['works', 'committee'] },
);
/** A likely consultee ends, and one that any mandates were given to, or the other, takes its place. */
const merged = fc.constantFrom(
  null,
  null,
  null,
  { id: 'finance', validTo: '2026-08-25', succeededBy: ['works', 'any-1'] },
  { id: 'works', validTo: '2026-08-25', succeededBy: ['finance'] },
);

const randomAgency = (id: string) =>
  fc
    .record({
      kind: fc.constantFrom('department', 'department', 'commune', 'ministry'),
      mandates,
      keepsPosts: fc.boolean(),
      ended,
    })
    .map(({ kind, mandates: held, keepsPosts, ended: end }) =>
      agencyInput(id, {
        kind,
        mandates: held,
        ...end,
        ...(keepsPosts
          ? { posts: [{ post: 'head' as const, holder: `head.${id}`, from: '2020-01-01' }] }
          : {}),
      }),
    );

/** The agencies of the fixture and three more with any mandates; some are merged into others in mid-request. */
export const arbitraryDirectory: fc.Arbitrary<Directory> = fc
  .tuple(merged, randomAgency('any-1'), randomAgency('any-2'), randomAgency('any-3'))
  .map(([end, ...more]) => {
    const { id, ...ends } = end ?? { id: null };
    const agencies = baseAgencies.map((agency) => (agency.id === id ? { ...agency, ...ends } : agency));
    return testDirectory([...agencies, ...more]);
  });

/** Whose mandates cover land prices in the fixture. */
export const likelyConsultees = ['finance', 'works', 'commune-a'] as const;

/** Whom the random leads ask besides. */
export const randomConsultees = [
  'finance',
  'works',
  'commune-a',
  'any-1',
  'any-2',
  'any-3',
  'bureau',
  'nobody',
] as const;
