import { describe, expect, it } from 'vitest';
import { lintPolicy } from '../../src/policy/index.js';
import { policyWith } from '../support/policy.js';

const accusable = {
  lead: new Set(['department', 'commune']),
  consultee: new Set(['department', 'commune']),
  supervisor: new Set(['committee']),
};
const found = (change: Parameters<typeof policyWith>[0]) =>
  lintPolicy(policyWith(change).data, { accusable })
    .filter(({ severity }) => severity === 'error')
    .map(({ code, path }) => `${code} ${path}`);

/** `narrow` binds departments, `rule` everybody. */
describe('a rule binds whom it accuses', () => {
  it.each([
    ['an instrument that binds everybody', {}, []],
    [
      'departments owe replies',
      {
        silence: {
          violation: 'record',
          deemedPosition: 'none',
          liable: false,
          afterwards: 'wait',
          citation: 'narrow',
        },
      },
      [],
    ],
    [
      'no department hears escalations',
      { hearing: { period: { amount: 3, unit: 'working-day' }, violation: 'record', citation: 'narrow' } },
      ['citation-does-not-bind-accused hearing.citation'],
    ],
    [
      'nothing is recorded, so nobody has to be bound',
      { hearing: { period: { amount: 3, unit: 'working-day' }, violation: 'off', citation: 'narrow' } },
      [],
    ],
  ] as const)('%s', (_, change, problems) => {
    expect(found(change)).toEqual(problems);
  });
});
