import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { labelled, parts } from './corpus.js';
import { assessed, codesOf, measure, measuredTable } from './measure.js';

const all = parts.flatMap((part) => labelled(part));

describe('the corpus of replies', () => {
  it('has 150 Vietnamese and 50 English replies, a third of the first ones held back, and each its own id', () => {
    const size = (...of: readonly (typeof parts)[number][]) => of.flatMap((part) => labelled(part)).length;
    expect(size('tuned-vi', 'held-back-vi')).toBeGreaterThanOrEqual(150);
    expect(size('tuned-en', 'held-back-en')).toBeGreaterThanOrEqual(50);
    const first = size('tuned-vi', 'tuned-en', 'held-back-vi', 'held-back-en');
    expect(size('held-back-vi', 'held-back-en') * 3).toBeGreaterThan(first * 0.95);
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
  });

  it('has about as many sound replies as others', () => {
    const sound = all.filter(({ verdict }) => verdict === 'substantive').length / all.length;
    expect(sound).toBeGreaterThan(0.4);
    expect(sound).toBeLessThan(0.6);
  });
});

describe('the structure of a reply', () => {
  it.each(all.map((reply) => [reply.id, reply] as const))('%s is judged as labelled', (_, reply) => {
    expect(assessed(reply).verdict === 'vague').toBe(reply.structure === 'vague');
  });
});

describe('the wording of a reply', () => {
  it.each(parts)('of %s is flagged with recall 0.95 and precision 0.9', (part) => {
    const { flagged } = measure(part);
    expect(flagged.right / (flagged.right + flagged.missed)).toBeGreaterThanOrEqual(0.95);
    expect(flagged.right / (flagged.right + flagged.wrong)).toBeGreaterThanOrEqual(0.9);
  });

  it('is flagged as labelled in the replies that the lexicon was tuned on', () => {
    const tuned = ['tuned-vi', 'tuned-en', 'tuned-later-vi', 'tuned-later-en'] as const;
    const others = tuned
      .flatMap((part) => labelled(part))
      .filter((reply) => codesOf(assessed(reply)).join() !== [...reply.flags].sort().join());
    expect(others.map(({ id }) => id)).toEqual([]);
  });

  it('is measured in docs/assessment.md as it is', () => {
    const page = readFileSync(new URL('../../docs/assessment.md', import.meta.url), 'utf8');
    expect(page).toContain(measuredTable());
  });
});
