import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { nodeHashing } from '../../src/node/index.js';
import { keptPolicy, policy } from '../../src/policy/index.js';

/** vn-gia-lai-2024 as release 0.1 kept it, and its hash there. */
const text = readFileSync(new URL('../trails/policy-release-0.1.json', import.meta.url), 'utf8');
const hash = '28ff9648733f1151e3949acf1c3d5728451c1a107c9a96e12822212e3cf0241f';

describe('a policy that an earlier release kept', () => {
  const kept = keptPolicy(text, nodeHashing());

  it('keeps its text and its hash', () => {
    expect(kept.hash).toBe(hash);
    expect(kept.text).toBe(text);
  });

  it('counts as it did then, and allows nothing that it did not know', () => {
    const { counting, term, urgency, clarification, extension, suspension, outage } = kept.data;
    expect(counting).toMatchObject({ dayZero: 'excluded', cutOff: 'none', end: 'end-of-day', roll: true });
    expect(term).toMatchObject({ start: 'receipt', receipt: 'arrived', lateness: 'arrived' });
    for (const rule of [urgency, clarification, extension, suspension, outage])
      expect(rule).toEqual({ mode: 'off' });
  });

  it('is not what an author may write today: a policy states how it counts', () => {
    expect(() => policy(JSON.parse(text))).toThrow(/counting/);
  });

  it('of this release is read as it stands', () => {
    const today = policy(JSON.parse(keptPolicyOfToday), nodeHashing());
    expect(keptPolicy(today.text, nodeHashing()).data).toEqual(today.data);
  });
});

const keptPolicyOfToday = JSON.stringify(keptPolicy(text).data);
