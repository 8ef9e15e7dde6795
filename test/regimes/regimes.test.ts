import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { canonicalText } from '../../src/audit/index.js';
import { directorySchema } from '../../src/directory/index.js';
import { lintPolicy, policy, policySchema } from '../../src/policy/index.js';
import { builtInCalendars, builtInPolicies, findCalendar, findPolicy } from '../../src/regimes/index.js';
import { civilDateSchema, workingCalendar } from '../../src/time/index.js';

const dayOfTheExamples = civilDateSchema.parse('2026-08-24');
const giaLaiDirectory = directorySchema.parse(
  parse(readFileSync(new URL('../../examples/cases/directory-gia-lai.yaml', import.meta.url), 'utf8')),
);
const kinds = new Set(giaLaiDirectory.agencies.map((agency) => agency.kind));

describe.each(builtInPolicies.map(({ id, data }) => [id, data] as const))('the policy %s', (id, data) => {
  test('parses, and is found by its id', () => {
    expect(policySchema.parse(data).id).toBe(id);
    expect(findPolicy(id)?.data).toBe(data);
  });

  test('has no finding on the day of the examples, for the agencies of the examples', () => {
    expect(lintPolicy(policySchema.parse(data), { on: dayOfTheExamples, kinds })).toEqual([]);
  });

  test('is hashed over its canonical text, whatever the order of its keys', () => {
    const shuffled: unknown = Object.fromEntries(Object.entries(data).reverse());
    const text = canonicalText(policySchema.parse(shuffled));
    expect(policy(data).hash).toBe(createHash('sha256').update(text, 'utf8').digest('hex'));
    expect(policy(shuffled).hash).toBe(policy(data).hash);
  });

  test('claims no text as read in full', () => {
    expect(data.citations.filter((citation) => citation.seen === 'in-full')).toEqual([]);
  });

  test('says of each number of days that nobody gave that it is assumed', () => {
    const cited = (citation: string) => data.citations.find((candidate) => candidate.id === citation)?.seen;
    expect(cited(data.recall.citation)).toBe('assumed');
    expect(cited(data.backdating.citation)).toBe('assumed');
    expect(cited(data.violationCases.citation)).toBe('assumed');
  });
});

describe('what the rules of DOMAIN §8 say', () => {
  test('Gia Lai: the lead names the term, silence is a violation and never agreement', () => {
    const { term, silence, citations } = policy(findPolicy('vn-gia-lai-2024')?.data).data;
    expect(term.minimum).toBeDefined();
    expect(citations.find(({ id }) => id === term.citation)?.seen).toBe('assumed');
    expect(silence).toMatchObject({ violation: 'record', deemedPosition: 'none', afterwards: 'wait' });
  });

  test('Decree 217/2026: two working days, then agreed and liable, and no violation', () => {
    const { term, silence, citations } = policy(findPolicy('vn-nd-217-2026')?.data).data;
    expect(term.period).toEqual({ amount: 2, unit: 'working-day' });
    expect(silence).toMatchObject({ violation: 'off', deemedPosition: 'agree', liable: true });
    expect(citations.find(({ id }) => id === silence.citation)?.seen).toBe('reported');
  });
});

test('each calendar compiles and is found by its id', () => {
  for (const { id, data } of builtInCalendars) {
    expect(workingCalendar(data).id).toBe(id);
    expect(findCalendar(id)?.data).toBe(data);
  }
  expect(findCalendar('atlantis')).toBeUndefined();
  expect(findPolicy('atlantis')).toBeUndefined();
});
