import { violationKinds } from 'interagency';
import { describe, expect, it } from 'vitest';
import { byPerson, byRule, threeStories } from './kinds.js';

/** Found on the ladder of escalation, which tells it. */
const elsewhere = ['head-failed-to-act'];

describe.each(Object.keys(byRule))('%s', (kind) => threeStories(kind));

describe('every kind of violation (DOMAIN §7)', () => {
  it('has its three stories', () => {
    const told = [...Object.keys(byRule), ...byPerson, ...elsewhere];
    expect(told.sort()).toEqual(Object.keys(violationKinds).sort());
  });
});
