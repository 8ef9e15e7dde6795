import * as z from 'zod';
import { hashSchema } from '../event/index.js';
import { civilDateSchema } from '../time/index.js';
import { readDocumentNumber } from './document-number.js';
import type { Finding } from './finding.js';
import type { ReplyInput } from './reply.schema.js';

/** How the number and symbol of a document is written. */
const numberForms = ['state', 'party', 'malformed'] as const;

/** A reply as a document, as a fact keeps it: never its number nor the names of its files, which stand beside the trail. */
export const documentSchema = z.strictObject({
  number: z.enum(numberForms).nullable(),
  date: civilDateSchema.nullable(),
  hash: hashSchema.nullable(),
  attachments: z.array(hashSchema).max(200),
});
type ReplyDocument = z.infer<typeof documentSchema>;

function formOf(number: string | undefined): ReplyDocument['number'] {
  if (number === undefined) return null;
  const reading = readDocumentNumber(number);
  return reading.ok ? reading.document.form : 'malformed';
}

/** The document behind a reply; undefined where nothing is said of one. */
export function documentOf(reply: ReplyInput): ReplyDocument | undefined {
  const { documentNumber, documentDate, documentHash, attachments } = reply;
  if ([documentNumber, documentDate, documentHash, attachments].every((part) => part === undefined))
    return undefined;
  return {
    number: formOf(documentNumber),
    date: documentDate ?? null,
    hash: documentHash ?? null,
    attachments: attachments?.map(({ sha256 }) => sha256) ?? [],
  };
}

/** What is said of the form of a document. A form error is corrected (đính chính): it makes no reply vague. */
export function documentFindings(
  document: ReplyDocument | undefined,
  { document: asked }: { readonly document?: 'required' | 'optional' },
): Finding[] {
  const found: Finding[] = [];
  if (document?.number === 'malformed') found.push({ code: 'document-number-malformed', question: null });
  if (asked !== 'required') return found;
  if (!document?.number) found.push({ code: 'no-document-number', question: null });
  if (!document?.date) found.push({ code: 'no-document-date', question: null });
  return found;
}
