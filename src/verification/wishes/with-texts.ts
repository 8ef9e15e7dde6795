import type { TextOf } from '../../audit/index.js';
import type { TrailRecord } from '../../event/index.js';
import { answerParts, type ReplyInput } from '../../reply/index.js';
import type { Wish } from './wish.js';

type Answers = ReplyInput['answers'];

/** The answers with their texts as they came; null where one of them is not there. */
function answersWithTexts(
  answers: Answers,
  { stream, position }: TrailRecord,
  textOf: TextOf,
): Answers | null {
  const read: Answers = [];
  for (const answer of answers) {
    const texts: [string, string][] = [];
    for (const part of answerParts.filter((each) => answer[each] !== undefined)) {
      const text = textOf({ stream, position, path: `answers.${answer.question}.${part}` });
      if (text === null) return null;
      texts.push([part, text]);
    }
    read.push({ ...answer, ...Object.fromEntries(texts) });
  }
  return read;
}

/** With the texts of its answers a reply is read again, and what was found in them is no longer taken at its word. */
export function withTexts(wish: Wish, record: TrailRecord, textOf: TextOf): Wish {
  const { command, recordedFindings, ...others } = wish;
  if (recordedFindings === undefined) return wish;
  switch (command.type) {
    case 'submit-reply':
    case 'register-reply':
    case 'replace-reply': {
      const answers = answersWithTexts(command.reply.answers, record, textOf);
      if (answers === null) return wish;
      return { ...others, command: { ...command, reply: { ...command.reply, answers } } };
    }
    case 'minute-view': {
      const answers = answersWithTexts(command.view.answers, record, textOf);
      if (answers === null) return wish;
      return { ...others, command: { ...command, view: { ...command.view, answers } } };
    }
    default:
      return wish;
  }
}
