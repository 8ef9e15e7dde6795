import { describe, expect, it } from 'vitest';
import { nearestRank, percentText } from '../../src/report/index.js';

describe('a rate as text', () => {
  it.each([
    [1_287, 1_320, '97,5%', '97.5%'],
    [1_320, 1_320, '100,0%', '100.0%'],
    [0, 1_320, '0,0%', '0.0%'],
    [2, 3, '66,7%', '66.7%'],
    [1, 3, '33,3%', '33.3%'],
    [1, 8, '12,5%', '12.5%'],
    // Half up: 0.25 % reads 0.3 %.
    [1, 400, '0,3%', '0.3%'],
    // All and none are said of all and none alone.
    [9_999, 10_000, '99,9%', '99.9%'],
    [1, 10_000, '0,1%', '0.1%'],
    [0, 0, '–', '–'],
  ])('%i of %i is %s', (numerator, denominator, vi, en) =>
    expect(percentText({ numerator, denominator })).toEqual({ vi, en }),
  );
});

describe('the nearest rank', () => {
  it.each([
    [[], 50, null],
    [[7], 50, 7],
    [[7], 90, 7],
    [[1, 2], 50, 1],
    [[3, 1, 2], 50, 2],
    [[10, 9, 8, 7, 6, 5, 4, 3, 2, 1], 90, 9],
    [[10, 9, 8, 7, 6, 5, 4, 3, 2, 1], 50, 5],
    [[0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 30], 90, 0],
  ] as const)('of %j at %i percent is %s', (numbers, percent, rank) =>
    expect(nearestRank(numbers, percent)).toBe(rank),
  );
});
