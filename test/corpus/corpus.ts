import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import * as z from 'zod';
import { positions } from '../../src/reply/index.js';

const text = z.string();
const entrySchema = z.strictObject({
  id: text,
  ask: text,
  position: z.enum(positions).exactOptional(),
  text: text.exactOptional(),
  conditions: text.exactOptional(),
  reasons: text.exactOptional(),
  legalBasis: text.exactOptional(),
  alternative: text.exactOptional(),
  competentAgency: text.exactOptional(),
  /** What a careful official would say of the reply. */
  verdict: z.enum(['substantive', 'vague', 'needs-review']),
  /** Stands where a part is missing, which decides. */
  structure: z.literal('vague').exactOptional(),
  flags: z.array(text),
  why: text,
});
export type Labelled = z.infer<typeof entrySchema>;

export const parts = [
  'tuned-vi',
  'tuned-en',
  'held-back-vi',
  'held-back-en',
  'tuned-later-vi',
  'tuned-later-en',
] as const;

/** The replies of a part of the corpus, each with what it is worth and why. */
export const labelled = (part: (typeof parts)[number]): readonly Labelled[] =>
  z.array(entrySchema).parse(parse(readFileSync(new URL(`./${part}.yaml`, import.meta.url), 'utf8')));
