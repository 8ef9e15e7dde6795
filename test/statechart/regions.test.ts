import { describe, expect, it } from 'vitest';
import { nameIn, stateOf } from '../../src/statechart/index.js';

describe('the state that a region is in', () => {
  it('is the machine’s own, where it has no regions', () => {
    expect(stateOf({ value: 'draft' })).toBe('draft');
    expect(stateOf({ value: 'draft' }, 'answer')).toBe('draft');
  });

  it('is the region’s, where it has', () => {
    const value = { answer: 'awaiting', clock: 'running' };
    expect(stateOf({ value }, 'answer')).toBe('awaiting');
    expect(stateOf({ value }, 'clock')).toBe('running');
  });

  it.each<[string, unknown, string | undefined]>([
    ['no region is named', { answer: 'awaiting' }, undefined],
    ['the region is none of the machine’s', { answer: 'awaiting' }, 'clock'],
    ['the region is a key of every object', { answer: 'awaiting' }, 'constructor'],
    ['the region has regions of its own', { answer: { inner: 'awaiting' } }, 'answer'],
    ['there is no value', null, 'answer'],
    ['the value is none', 5, 'answer'],
  ])('is nothing where %s', (_, value, region) => {
    expect(stateOf({ value }, region)).toBe('');
  });
});

describe('the name of a state for people', () => {
  const names = ['draft', 'under-review', 'answered-late'] as const;

  it('has dashes for capitals', () => {
    expect(nameIn(names, 'draft')).toBe('draft');
    expect(nameIn(names, 'underReview')).toBe('under-review');
    expect(nameIn(names, 'answeredLate')).toBe('answered-late');
  });

  it('is on the list, or the machine has a state that nobody named', () => {
    expect(() => nameIn(names, 'carriedOut')).toThrow('no machine has a state carriedOut');
  });
});
