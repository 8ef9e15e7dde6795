import * as z from 'zod';
import { hashSchema } from '../event/index.js';
import type { PolicyData } from '../policy/index.js';
import { civilDateSchema } from '../time/index.js';
import { readDocumentNumber } from './document-number.js';
import type { AssessedFinding, FindingCode } from './finding.js';
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

/**
 * What is said of a reply as a document, and that it says itself that the answer is still to come. A form error is
 * corrected (đính chính): it makes no reply vague.
 */
export function documentFindings(
  { holding, ...reply }: ReplyInput,
  { document: asked, citation }: PolicyData['standard'],
): AssessedFinding[] {
  const document = documentOf(reply);
  const codes: FindingCode[] = [];
  if (document?.number === 'malformed') codes.push('document-number-malformed');
  if (asked === 'required' && !document?.number) codes.push('no-document-number');
  if (asked === 'required' && !document?.date) codes.push('no-document-date');
  if (holding) codes.push('holding-reply');
  const common = { severity: 'note', question: null, where: null, span: null, rule: 'standard' } as const;
  return codes.map((code) => ({ ...common, code, citation }));
}
