import type { SigningCapacity } from '../directory/index.js';

/** What stands before the title of a post on a signature, in the spellings of the State and of the Party. */
const spellings: Readonly<Record<string, SigningCapacity>> = {
  HEAD: 'head',
  KT: 'KT',
  'K/T': 'KT',
  TL: 'TL',
  'T/L': 'TL',
  TUQ: 'TUQ',
  TM: 'TM',
  'T/M': 'TM',
  Q: 'Q',
};

const wordsOf = (written: string): string[] =>
  written
    .toUpperCase()
    .split(/[\s.,]/u)
    .filter((word) => word !== '');

/** The capacities that a signature is written with, the outermost first; a title alone is that of a head. */
export function readCapacity(written: string | readonly string[]): readonly SigningCapacity[] {
  const words = [written].flat().flatMap(wordsOf);
  const capacities = words.flatMap((word) => spellings[word] ?? []);
  return capacities.length > 0 || words.length === 0 ? capacities : ['head'];
}
