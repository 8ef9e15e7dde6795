import * as z from 'zod';
import { positions } from '../reply/index.js';
import { civilDateSchema } from '../time/index.js';

const longest = 2_000_000;
const text = z.string().max(longest).normalize('NFC');
const line = z.string().max(2_000).normalize('NFC');
/** An author of YAML may write 1 and mean the text "1". */
const name = z.union([line, z.number()]);
/** A part may be written as a list of its points. */
const part = z.union([text, z.array(text).max(200)]).nullish();

const question = z.looseObject({ id: name, text: text.nullish(), matters: z.array(line).max(100).nullish() });

const answer = z.looseObject({
  question: name,
  position: z.enum(positions).nullish(),
  text: part,
  conditions: part,
  reasons: part,
  legalBasis: part,
  alternative: part,
  competentAgency: line.nullish(),
});

const signatory = z.looseObject({
  name: line.nullish(),
  capacity: z.union([line, z.array(line).max(5)]).nullish(),
  officer: line.nullish(),
});

/** What a file of several replies may say once for all of them. */
const common = {
  questions: z.array(question).max(200).nullish(),
  signatory: signatory.nullish(),
  accountable: line.nullish(),
  agency: line.nullish(),
  date: civilDateSchema.nullish(),
};

const commonSchema = z.looseObject(common);

const oneReplySchema = z.looseObject({
  id: name.nullish(),
  ...common,
  answers: z.array(answer).max(200),
});

export const manyRepliesSchema = z.looseObject({
  directory: z.unknown().optional(),
  ...common,
  replies: z.array(oneReplySchema.extend({ id: name })).max(10_000),
});

export const replyFileSchema = oneReplySchema.extend({ directory: z.unknown().optional() });

export type WrittenReply = z.infer<typeof oneReplySchema>;
export type WrittenAnswer = WrittenReply['answers'][number];
export type CommonParts = z.infer<typeof commonSchema>;

const keys = (schema: z.ZodObject): readonly string[] => Object.keys(schema.shape);

/** The fields that mean something, by where they stand: another one is passed over, and a warning says so. */
export const knownFields = {
  file: [...new Set([...keys(replyFileSchema), ...keys(manyRepliesSchema)])],
  reply: keys(oneReplySchema),
  question: keys(question),
  answer: keys(answer),
  signatory: keys(signatory),
} as const;
