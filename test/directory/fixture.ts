import type { DirectoryInput } from '../../src/directory/index.js';
import {
  agencyIdSchema,
  type LocalText,
  matterCodeSchema,
  officerIdSchema,
  questionIdSchema,
  territoryCodeSchema,
} from '../../src/event/index.js';
import { civilDateSchema } from '../../src/time/index.js';

/** Plain words of a table become checked ids. */
export const agencyId = (text: string) => agencyIdSchema.parse(text);
export const officerId = (text: string) => officerIdSchema.parse(text);
export const matterCode = (text: string) => matterCodeSchema.parse(text);
export const territoryCode = (text: string) => territoryCodeSchema.parse(text);
export const questionId = (text: string) => questionIdSchema.parse(text);
export const day = (text: string) => civilDateSchema.parse(text);

export const titled = (text: string): LocalText => ({ vi: text, en: text });

type AgencyInput = DirectoryInput['agencies'][number];

/** An agency of the province without mandates and posts; a test adds what it is about. */
export function agencyInput(id: string, parts: Partial<AgencyInput> = {}): AgencyInput {
  return { id, title: titled(id), kind: 'department', parent: null, territory: 'province', ...parts };
}

/** `province` holds `commune-a` and `commune-b`; `commune-a` holds `hamlet`; `elsewhere` is another province. */
export function directoryInput(
  agencies: readonly AgencyInput[],
  parts: Partial<DirectoryInput> = {},
): DirectoryInput {
  const parents = {
    province: null,
    'commune-a': 'province',
    'commune-b': 'province',
    hamlet: 'commune-a',
    elsewhere: null,
  };
  const matters = [
    'land',
    'land.price',
    'land.price.table',
    'land.use',
    'finance',
    'finance.price',
    'landscape',
  ];
  return {
    id: 'test',
    directoryVersion: '1',
    matters: matters.map((code) => ({ code, title: titled(code) })),
    territories: Object.entries(parents).map(([code, parent]) => ({ code, parent, title: titled(code) })),
    agencies,
    ...parts,
  };
}
