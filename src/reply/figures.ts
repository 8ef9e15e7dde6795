import type { Token } from './tokens.js';

const digit = /^\p{N}/u;
const datesAndSigns = new Set([
  'ngày',
  'tháng',
  'năm',
  'số',
  'văn',
  'ngay',
  'thang',
  'nam',
  'so',
  'van',
  'quý',
  'letter',
  'ref',
  'reference',
  'dated',
  'of',
  'no',
  'tt',
]);
const months = new Set([
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
]);

/** Whether a figure tells of the matter, and not of the letter that is answered. */
export function isFigure(at: number, tokens: readonly Token[], text: string): boolean {
  const token = tokens[at];
  if (token === undefined || !digit.test(token.plain)) return false;
  const word = (index: number): string => tokens[index]?.lower ?? '';
  const besides = `${text[token.start - 1] ?? ''}${text[token.end] ?? ''}`;
  if (besides.includes('/') || /[/-]\p{L}/u.test(text.slice(token.end, token.end + 2))) return false;
  if (/^(?:19|20)\d\d$/.test(token.plain)) return false;
  const isItem =
    (at === 0 || tokens[at - 1]?.sentence !== token.sentence) &&
    /^[.)]/.test(text.slice(token.end, token.end + 1));
  return !isItem && !datesAndSigns.has(word(at - 1)) && !months.has(word(at + 1));
}
