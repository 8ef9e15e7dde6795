import fc from 'fast-check';
import { directory, policy } from '../../src/index.js';
import { arbitrarySequence, type World } from '../support/arbitrary-world.js';
import type { PolicyInput } from '../support/policy.js';

type Rules = Partial<PolicyInput>;

const attachments = fc.constantFrom<NonNullable<Rules['attachments']>>(
  { mode: 'off' },
  { mode: 'refuse', attempt: 'noted', completeDossier: true, ownView: true, citation: 'rule' },
);
const minimum = fc.constantFrom(null, 'working-day' as const, 'calendar-day' as const);
const maximum = fc.constantFrom(null, null, { amount: 8, unit: 'working-day' as const });
const excuses = fc.subarray(['objective-obstacle', 'protected-initiative'] as const);
const lastResort = fc.constantFrom(null, 'ministry', 'department');
const ended = fc.constantFrom(null, null, null, 'lead', 'committee', 'finance', 'works');

interface Rest {
  readonly attachments: NonNullable<Rules['attachments']>;
  readonly minimum: 'working-day' | 'calendar-day' | null;
  readonly maximum: { readonly amount: number; readonly unit: 'working-day' } | null;
  readonly excuses: readonly ('objective-obstacle' | 'protected-initiative')[];
  readonly lastResort: string | null;
  readonly ended: string | null;
}

function completed(world: World, rest: Rest): World {
  const { term, violationCases, ...rules } = world.policy.data;
  const { data } = world.directory;
  const bounds = {
    ...(rest.minimum === null ? {} : { minimum: { amount: 1, unit: rest.minimum } }),
    ...(rest.maximum === null ? {} : { maximum: rest.maximum }),
  };
  const agencies = data.agencies.map((agency) =>
    agency.id === rest.ended ? { ...agency, validTo: '2026-08-27', succeededBy: ['ministry'] } : agency,
  );
  return {
    ...world,
    policy: policy({
      ...rules,
      attachments: rest.attachments,
      term: { ...term, ...bounds },
      violationCases: {
        ...violationCases,
        excuses: rest.excuses,
        ...(rest.lastResort === null ? {} : { lastResort: rest.lastResort }),
      },
    }),
    directory: directory({ ...data, agencies }),
  };
}

/** The random worlds, with the rules that those hold still: attachments, the shortest and longest named terms, excuses, last resort, an agency that ends. */
export const completedSequence = (maxLength: number) =>
  fc
    .record({
      sequence: arbitrarySequence(maxLength),
      rest: fc.record({ attachments, minimum, maximum, excuses, lastResort, ended }),
    })
    .map(({ sequence: { world, throws }, rest }) => ({ world: completed(world, rest), throws, rest }));
