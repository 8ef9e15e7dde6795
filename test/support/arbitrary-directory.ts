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

const randomAgency = (id: string) =>
  fc
    .record({
      kind: fc.constantFrom('department', 'department', 'commune', 'ministry'),
      mandates,
      keepsPosts: fc.boolean(),
      validTo: fc.constantFrom(null, null, null, '2026-08-28'),
    })
    .map(({ kind, mandates: held, keepsPosts, validTo }) =>
      agencyInput(id, {
        kind,
        mandates: held,
        validTo,
        ...(keepsPosts
          ? { posts: [{ post: 'head' as const, holder: `head.${id}`, from: '2020-01-01' }] }
          : {}),
      }),
    );

/** The agencies of the fixture and three more with any mandates; one may be abolished on 28 August 2026. */
export const arbitraryDirectory: fc.Arbitrary<Directory> = fc
  .tuple(randomAgency('any-1'), randomAgency('any-2'), randomAgency('any-3'))
  .map((more) => testDirectory([...baseAgencies, ...more]));

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
