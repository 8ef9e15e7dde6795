import * as z from 'zod';
import { civilDateSchema } from '../time/index.js';
import { type LocalText, localTextSchema, peopleTextSchema } from './local-text.js';

/** A kind of agency, as directories, policies and citations write it. */
export const kindSchema = z
  .string()
  .max(80)
  .regex(/^[a-z][a-z0-9-]*$/, 'a kind of agency is a word of lower-case letters, digits and dashes');

const shortText = peopleTextSchema(500);

/**
 * Where a rule comes from (DOMAIN §7, last paragraph). `seen` says whether its text was read in full; a directive
 * known only from a report is `reported`, and everything that cites it says so.
 */
export const citationSchema = z.strictObject({
  id: z
    .string()
    .regex(/^[a-z0-9][a-z0-9-]{0,59}$/, 'a citation id has lower-case letters, digits and dashes'),
  instrument: localTextSchema,
  number: shortText.nullable(),
  issuer: localTextSchema,
  article: localTextSchema,
  inForceFrom: civilDateSchema,
  inForceTo: civilDateSchema.nullable(),
  /** The kinds of agency it binds; an empty list binds every agency. */
  binds: z.array(kindSchema).max(50),
  seen: z.enum(['in-full', 'reported', 'assumed']),
});
export type Citation = z.infer<typeof citationSchema>;

/** What a fact carries of a citation: enough to be read without the policy. */
export const citedSchema = z.strictObject({
  id: citationSchema.shape.id,
  instrument: localTextSchema,
  number: shortText.nullable(),
  article: localTextSchema,
  seen: citationSchema.shape.seen,
});
export type Cited = z.infer<typeof citedSchema>;

export function cite(citation: Citation): Cited {
  const { id, instrument, number, article, seen } = citation;
  return { id, instrument, number, article, seen };
}

const confidence: Record<Citation['seen'], LocalText> = {
  'in-full': { vi: '', en: '' },
  reported: { vi: ' (theo nguồn dẫn lại)', en: ' (as reported)' },
  assumed: { vi: ' (giả định)', en: ' (assumed)' },
};

/** A citation as one line: article, instrument with its number, and whether the text was only reported. */
export function citationText(cited: Cited): LocalText {
  const line = (language: 'vi' | 'en'): string => {
    const number = cited.number === null ? '' : ` ${cited.number}`;
    return `${cited.article[language]}, ${cited.instrument[language]}${number}${confidence[cited.seen][language]}`;
  };
  return { vi: line('vi'), en: line('en') };
}
