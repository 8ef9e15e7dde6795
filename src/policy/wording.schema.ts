import * as z from 'zod';
import { citationSchema } from '../event/index.js';

/**
 * What a wording may be a sign of (DOMAIN §5). None of them decides: the phrases are normal in sound letters too, so
 * each only asks a person to look.
 */
export const wordingCodes = [
  'holding-reply',
  'defers-to-the-asker',
  'restates-the-law-only',
  'refers-elsewhere',
  'ambiguous-agreement',
  'no-comment-as-evasion',
  'legal-gap-without-proposal',
  'legal-basis-unspecific',
  'text-contradicts-position',
  'text-too-thin',
] as const;

/** What takes the sign from a phrase, where it stands in the same answer. */
const cures = [
  'article',
  'conclusion',
  'proposal',
  'competent-agency',
  'legal-basis',
  'reservations',
  'grounds',
  'mandate',
  'recusal',
  'request',
] as const;

/**
 * A phrase is a line of words. `{a|b}` is either, `{a|}` may be left out, and `…` stands for at most ten words of the
 * same sentence. Case, spacing, punctuation and where a tone mark is put make no difference.
 */
const phrase = z.string().normalize('NFC').min(2).max(4_000);
const phrases = z.array(phrase).max(400);

const flag = z.strictObject({
  code: z.enum(wordingCodes),
  phrases: phrases.min(1),
  curedBy: z
    .array(z.array(z.enum(cures)).min(1).max(cures.length))
    .max(8)
    .describe('Any one of these lines, all that is in it; with none, nothing cures the phrase'),
});

/** What a lexicon tells about the other words of an answer. */
const cues = z.strictObject({
  agrees: phrases.describe('An own view in favour'),
  disagrees: phrases.describe('An own view against'),
  favours: phrases.describe('Finds the matter in order'),
  faults: phrases.describe('Finds the matter not in order'),
  judges: phrases.describe('An own statement on the matter that takes no side'),
  proposes: phrases.describe('Says what is to be done'),
  requests: phrases.describe('Asks for something to be done, whatever it is'),
  conditional: phrases.describe('Agreement that hangs on a condition'),
  asks: phrases.describe('What follows is asked of somebody else'),
  supposes: phrases.describe('What follows is only supposed'),
  others: phrases.describe('What follows is the view of somebody else'),
  self: phrases.describe('What follows is said by the agency that replies'),
  agencies: phrases.describe('Names an agency, or a kind of one'),
  neutral: phrases.describe('Contains a phrase of another list and means nothing by it'),
  empty: phrases.describe('Says nothing of the matter'),
});

export const lexiconSchema = z.strictObject({
  id: z.string().min(1).max(60),
  language: z.enum(['vi', 'en']),
  lexiconVersion: z.string().min(1).max(40),
  contentWords: z
    .int()
    .min(1)
    .max(50)
    .describe('A part with fewer words than this, empty phrases left out, is thin'),
  flags: z.array(flag).max(100),
  cues,
});

export const wordingSchema = z
  .strictObject({ lexicons: z.array(lexiconSchema).min(1).max(8), citation: citationSchema.shape.id })
  .describe('How the wording of a reply is read; without it, structure alone is judged');

export type WordingCode = (typeof wordingCodes)[number];
export type Cure = (typeof cures)[number];
export type Lexicon = z.infer<typeof lexiconSchema>;
export type Wording = z.infer<typeof wordingSchema>;
