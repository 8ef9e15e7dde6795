import type { LexiconInput } from '../policy-input.js';
import { english } from './english.js';
import { vietnamese } from './vietnamese.js';

export { english, vietnamese };

/** Every lexicon that ships with the package: a policy file names it by its id. */
export const builtInLexicons: readonly LexiconInput[] = [vietnamese, english];
