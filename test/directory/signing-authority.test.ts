import { describe, expect, it } from 'vitest';
import { directory, hasSigningAuthority, type SigningCapacity } from '../../src/directory/index.js';
import { agencyId, agencyInput, day, directoryInput, matterCode, officerId } from './fixture.js';

const posts = [
  { post: 'head', holder: 'head', from: '2025-07-01', to: '2026-06-30' },
  { post: 'acting', holder: 'acting', from: '2026-07-01' },
  { post: 'deputy', holder: 'land-deputy', from: '2025-07-01', fields: ['land'] },
  { post: 'deputy', holder: 'any-deputy', from: '2025-07-01' },
  { post: 'deputy', holder: 'former-deputy', from: '2025-07-01', to: '2025-12-31' },
  { post: 'unit-head', holder: 'unit-head', from: '2025-07-01', fields: ['land.price'] },
  { post: 'unit-deputy', holder: 'unit-deputy', from: '2025-07-01', fields: ['land.price'] },
  { post: 'unit-head', holder: 'map-head', from: '2025-07-01', to: '2026-05-31', unit: 'maps' },
  { post: 'unit-deputy', holder: 'map-deputy', from: '2025-07-01', unit: 'maps' },
  { post: 'unit-deputy', holder: 'archive-deputy', from: '2025-07-01', unit: 'archive' },
] as const;

const keeping = {
  posts,
  absences: [
    { holder: 'head', from: '2026-02-02', to: '2026-02-06' },
    { holder: 'any-deputy', from: '2026-02-02', to: '2026-02-06' },
  ],
  authorisations: [
    {
      holder: 'unit-head',
      from: '2026-03-01',
      to: '2026-03-31',
      scope: ['finance', 'land.use'],
      document: 'Giấy ủy quyền số 1',
    },
  ],
};

const one = directory(
  directoryInput([
    agencyInput('department', keeping),
    agencyInput('committee', { ...keeping, collective: true }),
    agencyInput('unkept', {}),
    agencyInput('empty', { posts: [] }),
    agencyInput('ended', { ...keeping, validTo: '2025-12-31' }),
  ]),
);

interface Signature {
  readonly as: SigningCapacity | readonly SigningCapacity[];
  readonly by: string;
  readonly for?: readonly string[];
  readonly on?: string;
  readonly agency?: string;
}

/** The ground of the authority, or why there is none. */
function judged({
  as,
  by,
  for: matters = ['land.price'],
  on = '2026-03-15',
  agency = 'department',
}: Signature): string {
  const authority = hasSigningAuthority(one, {
    agency: agencyId(agency),
    signatory: { officer: officerId(by), capacity: as },
    matters: matters.map(matterCode),
    date: day(on),
  });
  return authority.ok ? `yes: ${authority.ground}` : `no: ${authority.reason}`;
}

const table = (rows: readonly (readonly [string, Signature, string])[]): void => {
  it.each(rows)('%s', (_, signature, expected) => {
    expect(judged(signature)).toBe(expected);
  });
};

describe('head (người đứng đầu)', () => {
  table([
    ['the head', { as: 'head', by: 'head' }, 'yes: head'],
    ['on the last day', { as: 'head', by: 'head', on: '2026-06-30' }, 'yes: head'],
    ['not the day after', { as: 'head', by: 'head', on: '2026-07-01' }, 'no: post-not-in-force'],
    ['not while absent', { as: 'head', by: 'head', on: '2026-02-06' }, 'no: signatory-absent'],
    ['again on the day after the absence', { as: 'head', by: 'head', on: '2026-02-07' }, 'yes: head'],
    ['not a deputy', { as: 'head', by: 'any-deputy' }, 'no: post-not-held'],
    ['not an acting head, who signs Q.', { as: 'head', by: 'acting', on: '2026-07-01' }, 'no: post-not-held'],
  ]);
});

describe('KT. (in the head’s place): a deputy within the fields', () => {
  table([
    ['within the field', { as: 'KT', by: 'land-deputy' }, 'yes: deputy'],
    [
      'each of several matters',
      { as: 'KT', by: 'land-deputy', for: ['land', 'land.price.table'] },
      'yes: deputy',
    ],
    [
      'not when one is outside',
      { as: 'KT', by: 'land-deputy', for: ['land', 'finance'] },
      'no: outside-fields',
    ],
    ['no fields listed: every matter', { as: 'KT', by: 'any-deputy', for: ['finance'] }, 'yes: deputy'],
    ['not after the post', { as: 'KT', by: 'former-deputy' }, 'no: post-not-in-force'],
    ['not while absent', { as: 'KT', by: 'any-deputy', on: '2026-02-02' }, 'no: signatory-absent'],
    ['not the head', { as: 'KT', by: 'head' }, 'no: post-not-held'],
    [
      'not the head, and absence is not the reason',
      { as: 'KT', by: 'head', on: '2026-02-03' },
      'no: post-not-held',
    ],
    ['not a unit’s head', { as: 'KT', by: 'unit-head' }, 'no: post-not-held'],
  ]);
});

describe('TL. (by order): a unit’s head, or that head’s deputy', () => {
  table([
    ['within the field', { as: 'TL', by: 'unit-head', for: ['land.price.table'] }, 'yes: unit-head'],
    ['the unit’s deputy (TL., KT.)', { as: 'TL', by: 'unit-deputy' }, 'yes: unit-deputy'],
    ['not above the field', { as: 'TL', by: 'unit-head', for: ['land'] }, 'no: outside-fields'],
    ['not a deputy', { as: 'TL', by: 'land-deputy' }, 'no: post-not-held'],
    ['not before the post', { as: 'TL', by: 'unit-head', on: '2025-06-30' }, 'no: post-not-in-force'],
  ]);
});

describe('TUQ. (authorised): in writing, limited in time and matters', () => {
  table([
    ['within the scope', { as: 'TUQ', by: 'unit-head', for: ['finance.price'] }, 'yes: authorisation'],
    [
      'on the last day',
      { as: 'TUQ', by: 'unit-head', for: ['finance'], on: '2026-03-31' },
      'yes: authorisation',
    ],
    [
      'not after it',
      { as: 'TUQ', by: 'unit-head', for: ['finance'], on: '2026-04-01' },
      'no: authorisation-not-in-force',
    ],
    [
      'not beyond the scope',
      { as: 'TUQ', by: 'unit-head', for: ['land.price'] },
      'no: outside-authorisation',
    ],
    [
      'not passed on to another',
      { as: 'TUQ', by: 'unit-deputy', for: ['finance'] },
      'no: authorisation-missing',
    ],
  ]);
});

describe('TM. (on behalf of a collective body)', () => {
  table([
    ['its head', { as: 'TM', by: 'head', agency: 'committee' }, 'yes: head'],
    ['its acting head', { as: 'TM', by: 'acting', agency: 'committee', on: '2026-07-01' }, 'yes: acting'],
    [
      'a deputy within the field (TM., KT.)',
      { as: 'TM', by: 'land-deputy', agency: 'committee' },
      'yes: deputy',
    ],
    [
      'not outside it',
      { as: 'TM', by: 'land-deputy', agency: 'committee', for: ['finance'] },
      'no: outside-fields',
    ],
    ['not a unit’s head', { as: 'TM', by: 'unit-head', agency: 'committee' }, 'no: post-not-held'],
    ['not where one head decides', { as: 'TM', by: 'head' }, 'no: agency-not-collective'],
  ]);
});

describe('Q. (acting)', () => {
  table([
    ['the acting head', { as: 'Q', by: 'acting', on: '2026-07-01' }, 'yes: acting'],
    ['not before', { as: 'Q', by: 'acting', on: '2026-06-30' }, 'no: post-not-in-force'],
    ['not the head', { as: 'Q', by: 'head' }, 'no: post-not-held'],
  ]);
});

describe('capacities that compose, the outermost first', () => {
  table([
    ['TM., KT.', { as: ['TM', 'KT'], by: 'land-deputy', agency: 'committee' }, 'yes: deputy'],
    [
      'TM., KT. within the field alone',
      { as: ['TM', 'KT'], by: 'land-deputy', agency: 'committee', for: ['finance'] },
      'no: outside-fields',
    ],
    [
      'TM., KT. by a deputy alone',
      { as: ['TM', 'KT'], by: 'head', agency: 'committee' },
      'no: post-not-held',
    ],
    ['TM. of a collective body alone', { as: ['TM', 'KT'], by: 'land-deputy' }, 'no: agency-not-collective'],
    ['TM., Q.', { as: ['TM', 'Q'], by: 'acting', agency: 'committee', on: '2026-07-01' }, 'yes: acting'],
    ['TL., KT.', { as: ['TL', 'KT'], by: 'unit-deputy' }, 'yes: unit-deputy'],
    ['TL., KT. of a named unit', { as: ['TL', 'KT'], by: 'map-deputy' }, 'yes: unit-deputy'],
    [
      'TL., KT. on the last day of the head of the unit',
      { as: ['TL', 'KT'], by: 'map-deputy', on: '2026-05-31' },
      'yes: unit-deputy',
    ],
    [
      'not in the place of a head who is no more',
      { as: ['TL', 'KT'], by: 'map-deputy', on: '2026-06-01' },
      'no: nobody-in-whose-place',
    ],
    [
      'not in the place of the head of another unit',
      { as: ['TL', 'KT'], by: 'archive-deputy' },
      'no: nobody-in-whose-place',
    ],
    ['TL., KT. not by the head of the unit', { as: ['TL', 'KT'], by: 'unit-head' }, 'no: post-not-held'],
    [
      'an authorisation is never passed on',
      { as: ['TUQ', 'KT'], by: 'unit-deputy' },
      'no: authorisation-passed-on',
    ],
    ['nor given by order', { as: ['TL', 'TUQ'], by: 'unit-head' }, 'no: authorisation-passed-on'],
    ['what does not compose', { as: ['KT', 'TM'], by: 'land-deputy' }, 'no: composition-unknown'],
    ['one in a list is that one', { as: ['head'], by: 'head' }, 'yes: head'],
  ]);
});

describe('the agency', () => {
  table([
    [
      'without posts in the directory is not judged',
      { as: 'KT', by: 'anyone', agency: 'unkept' },
      'yes: not-kept',
    ],
    ['with an empty list of posts neither', { as: 'TM', by: 'anyone', agency: 'empty' }, 'yes: not-kept'],
    ['is unknown', { as: 'head', by: 'head', agency: 'unlisted' }, 'no: agency-unknown'],
    ['has ended', { as: 'head', by: 'head', agency: 'ended' }, 'no: agency-not-in-force'],
    ['signed by a stranger', { as: 'head', by: 'constructor' }, 'no: post-not-held'],
  ]);
});
