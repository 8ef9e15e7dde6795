import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { english, vietnamese } from '../../src/regimes/index.js';
import { compilePhrases, findPhrases, type Hit } from '../../src/reply/phrases.js';
import { tokensOf } from '../../src/reply/tokens.js';
import { labelled, parts } from '../corpus/corpus.js';
import { seed } from '../support/seed.js';
import { slowMatches } from './slow-matcher.js';

const phrases = [vietnamese, english].flatMap(({ flags, cues }) => [
  ...flags.flatMap((flag) => flag.phrases),
  ...Object.values(cues).flat(),
]);
const compiled = compilePhrases(phrases.map((phrase) => [phrase, [phrase]] as const));
const sorted = (hits: readonly Hit<string>[]) =>
  hits.map(({ meaning, from, to }) => `${from} ${to} ${meaning}`).sort();
const corpus = parts.flatMap((part) => labelled(part));
const withoutMarks = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd');

function expectSame(text: string): void {
  const tokens = tokensOf(text);
  expect(sorted(findPhrases(tokens, compiled))).toEqual(sorted(slowMatches(tokens, phrases)));
}

describe('the phrases of a text are those that the slow matcher finds', () => {
  it('in the corpus, with marks and without', () => {
    for (const { text = '' } of corpus.filter((_, at) => at % 16 === 0)) {
      expectSame(text);
      expectSame(withoutMarks(text));
    }
  });

  it('in texts of words and parts of phrases, in any order', () => {
    const pieces = phrases.flatMap((phrase) => phrase.split(/[{}|…]/)).filter((piece) => piece.trim() !== '');
    const piece = fc.oneof(
      fc.constantFrom(...pieces),
      fc.constantFrom('.', ';', ',', '\n- ', '“', '”', 'Điều 5', 'a', 'b c d e f'),
    );
    const anyText = fc.array(piece, { maxLength: 25 }).map((chosen) => chosen.join(' '));
    fc.assert(
      fc.property(anyText, fc.boolean(), (text, isBare) => expectSame(isBare ? withoutMarks(text) : text)),
      { seed, numRuns: 40 },
    );
  });

  it('where a phrase has gaps and choices that may be left out', () => {
    const small = ['a … b', '{a|a b|} c', 'a {|b} {|c} … {b|d} … a', '{a|b} {a|b} {a|b}', 'd'];
    const one = compilePhrases(small.map((phrase) => [phrase, [phrase]] as const));
    const anyText = fc
      .array(fc.constantFrom('a', 'b', 'c', 'd', 'x', 'x x x x x', ';'), { maxLength: 60 })
      .map((words) => words.join(' '));
    fc.assert(
      fc.property(anyText, (text) => {
        const tokens = tokensOf(text);
        expect(sorted(findPhrases(tokens, one))).toEqual(sorted(slowMatches(tokens, small)));
      }),
      { seed, numRuns: 500 },
    );
  });
});

describe('the words of a text', () => {
  it('are what a pattern finds', () => {
    const word = /[\p{L}\p{N}][\p{L}\p{M}\p{N}\u00ad\u200b-\u200d\u2060\ufeff]*/gu;
    const letters = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 40 }),
      fc.string({
        unit: fc.constantFrom('a', 'Đ', 'ề', '\u0301', '\u200b', ' ', '.', '7', '😀', '𝐚', '\ud800'),
      }),
    );
    fc.assert(
      fc.property(letters, (text) => {
        const found = [...text.matchAll(word)].map(({ 0: each, index }) => [index, index + each.length]);
        expect(tokensOf(text).map(({ start, end }) => [start, end])).toEqual(found);
      }),
      { seed, numRuns: 500 },
    );
  });

  it('belong to one sentence, though a short one ends it', () => {
    expect(new Set(tokensOf('Ve nguyen tac So dong y.').map(({ sentence }) => sentence)).size).toBe(1);
  });

  it('are items of a list where a line begins with their number', () => {
    const tokens = tokensOf('Sở có ý kiến\n1. Thống nhất\na) Bổ sung');
    const sentenceOf = (word: string) => tokens.find(({ plain }) => plain === word)?.sentence;
    expect(new Set(['kien', 'thong', 'bo'].map(sentenceOf)).size).toBe(3);
    expect(sentenceOf('thong')).toBe(sentenceOf('nhat'));
  });
});
