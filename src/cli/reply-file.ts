import type { Directory } from '../directory/index.js';
import type { LocalText } from '../event/index.js';
import { didYouMean, valueAt } from '../form/index.js';
import { readDirectorySource } from './case-sources.js';
import { type DataFile, readDataFile } from './data-file.js';
import { checkPart, partOf } from './part.js';
import { type FileProblem, inOrder, WrongUse } from './problem.js';
import {
  type CommonParts,
  knownFields,
  manyRepliesSchema,
  replyFileSchema,
  type WrittenReply,
} from './reply-file.schema.js';
import { readText } from './source-file.js';

export interface ReplyFile {
  /** Whether it holds a list of replies: then so does the answer. */
  readonly isList: boolean;
  readonly replies: readonly WrittenReply[];
  readonly directory: Directory | null;
  /** Fields that nothing reads, and answers to what was not asked. */
  readonly warnings: readonly FileProblem[];
}

const unreadable: LocalText = { vi: 'Không đọc được văn bản trả lời.', en: 'The reply can not be read.' };

const passedOver = (key: string, known: readonly string[]): LocalText => {
  const hint = didYouMean(key, known);
  return {
    vi: `trường “${key}” không được đọc${hint.vi}`,
    en: `the field “${key}” is not read${hint.en}`,
  };
};

type Path = readonly PropertyKey[];

function unreadFields(file: DataFile, path: Path, known: readonly string[]): FileProblem[] {
  const value = valueAt(file.data, path);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [];
  return Object.keys(value)
    .filter((key) => !known.includes(key))
    .map((key) => file.problemAt([...path, key], passedOver(key.slice(0, 60), known), 'key'));
}

function each(file: DataFile, path: Path, known: readonly string[]): FileProblem[] {
  const list = valueAt(file.data, path);
  return Array.isArray(list) ? list.flatMap((_, at) => unreadFields(file, [...path, at], known)) : [];
}

/** Answers to what the reply was not asked: nothing is made of them. */
function notPut(file: DataFile, path: Path, { questions, answers }: WrittenReply): FileProblem[] {
  if (questions == null) return [];
  const put = questions.map(({ id }) => String(id));
  return answers.flatMap(({ question }, at) => {
    const name = String(question);
    if (put.includes(name)) return [];
    const hint = didYouMean(name, put);
    const message = {
      vi: `câu hỏi “${name.slice(0, 60)}” không có trong danh sách câu hỏi; câu trả lời này không được xét${hint.vi}`,
      en: `the question “${name.slice(0, 60)}” was not put; this answer is not assessed${hint.en}`,
    };
    return [file.problemAt([...path, 'answers', at, 'question'], message)];
  });
}

const inReply = (file: DataFile, path: Path): FileProblem[] => [
  ...each(file, [...path, 'questions'], knownFields.question),
  ...each(file, [...path, 'answers'], knownFields.answer),
  ...unreadFields(file, [...path, 'signatory'], knownFields.signatory),
];

function warningsIn(file: DataFile, isList: boolean, count: number): FileProblem[] {
  const replies = isList ? Array.from({ length: count }, (_, at) => ['replies', at] as const) : [];
  return [
    ...unreadFields(file, [], knownFields.file),
    ...inReply(file, []),
    ...replies.flatMap((path) => [...unreadFields(file, path, knownFields.reply), ...inReply(file, path)]),
  ];
}

/** What is said once for all of a file holds for each reply that does not say otherwise. */
const withCommon = (reply: WrittenReply, common: CommonParts): WrittenReply => ({
  ...reply,
  questions: reply.questions ?? common.questions,
  signatory: reply.signatory ?? common.signatory,
  accountable: reply.accountable ?? common.accountable,
  agency: reply.agency ?? common.agency,
  date: reply.date ?? common.date,
});

function directoryOf(file: DataFile, given: unknown, cwd: string): Directory | null {
  if (given === undefined || given === null) return null;
  const read = readDirectorySource(file, given, cwd);
  if (!read.ok) throw new WrongUse(unreadable, inOrder(read.problems));
  return read.value.value;
}

/**
 * Reads a file of one reply or of several.
 * @throws WrongUse with each problem at its line and column.
 */
export function readReplyFile(name: string, cwd: string): ReplyFile {
  const text = readText(name, cwd);
  if (!text.ok) throw new WrongUse({ vi: `${name}: ${text.message.vi}`, en: `${name}: ${text.message.en}` });
  const reading = readDataFile(name, text.value);
  if (!reading.ok) throw new WrongUse(unreadable, inOrder(reading.problems));
  const file = reading.value;
  const part = partOf(file, [], file.data);
  if (valueAt(file.data, ['replies']) === undefined) {
    const checked = checkPart(part, replyFileSchema);
    if (!checked.ok) throw new WrongUse(unreadable, inOrder(checked.problems));
    const { directory, ...reply } = checked.value;
    return {
      isList: false,
      replies: [reply],
      directory: directoryOf(file, directory, cwd),
      warnings: [...warningsIn(file, false, 1), ...notPut(file, [], reply)],
    };
  }
  const checked = checkPart(part, manyRepliesSchema);
  if (!checked.ok) throw new WrongUse(unreadable, inOrder(checked.problems));
  const { directory, replies, ...common } = checked.value;
  const whole = replies.map((reply) => withCommon(reply, common));
  return {
    isList: true,
    replies: whole,
    directory: directoryOf(file, directory, cwd),
    warnings: [
      ...warningsIn(file, true, replies.length),
      ...whole.flatMap((reply, at) => notPut(file, ['replies', at], reply)),
    ],
  };
}
