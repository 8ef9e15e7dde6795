import { type DirectoryInput, directory } from '../../src/index.js';

type AgencyInput = DirectoryInput['agencies'][number];

const titled = (text: string) => ({ vi: text, en: text });

export const matterCodes = [
  'land',
  'land.price',
  'land.price.table',
  'finance',
  'finance.price',
  'building',
] as const;
export const territoryCodes = ['province', 'commune-a', 'commune-b'] as const;

export const mandate = (matter: string, territory = 'province') => ({
  matter,
  territory,
  legalBasis: 'test',
});

export function agencyInput(id: string, parts: Partial<AgencyInput> = {}): AgencyInput {
  return { id, title: titled(id), kind: 'department', parent: 'committee', territory: 'province', ...parts };
}

/** The province's committee is the superior of all but `ministry`; `bureau` was merged into `works` last year. */
export const baseAgencies: readonly AgencyInput[] = [
  agencyInput('ministry', { kind: 'ministry', parent: null }),
  agencyInput('committee', { kind: 'committee', parent: null }),
  agencyInput('lead', { mandates: [mandate('land')] }),
  agencyInput('finance', {
    mandates: [mandate('finance'), mandate('land.price')],
    posts: [
      { post: 'head', holder: 'head.finance', from: '2020-01-01' },
      { post: 'deputy', holder: 'deputy.finance', from: '2020-01-01', fields: ['land.price'] },
    ],
  }),
  agencyInput('works', { mandates: [mandate('building'), mandate('land.price')] }),
  agencyInput('commune-a', {
    kind: 'commune',
    territory: 'commune-a',
    mandates: [mandate('land', 'commune-a')],
  }),
  agencyInput('bureau', { validTo: '2025-06-30', succeededBy: ['works'], mandates: [mandate('land')] }),
];

export function testDirectory(agencies: readonly AgencyInput[] = baseAgencies, directoryVersion = '1') {
  return directory({
    id: 'test',
    directoryVersion,
    matters: matterCodes.map((code) => ({ code, title: titled(code) })),
    territories: territoryCodes.map((code) => ({
      code,
      parent: code === 'province' ? null : 'province',
      title: titled(code),
    })),
    agencies,
  });
}
