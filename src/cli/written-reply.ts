import { type Directory, hasSigningAuthority, matchMandate } from '../directory/index.js';
import {
  agencyIdSchema,
  type MatterCode,
  matterCodeSchema,
  officerIdSchema,
  type QuestionId,
  questionIdSchema,
} from '../event/index.js';
import type { Policy } from '../policy/index.js';
import {
  type AnswerTexts,
  type Assessment,
  answerParts,
  assessReply,
  proposesInstead,
  type ReplyToAssess,
} from '../reply/index.js';
import type { CivilDate } from '../time/index.js';
import type { WrittenAnswer, WrittenReply } from './reply-file.schema.js';
import { readCapacity } from './written-capacity.js';

/** A reply of a file as it was assessed; the questions bear the names that the file gives them. */
export interface AssessedReply {
  readonly id: string | null;
  readonly verdict: Assessment['verdict'];
  readonly findings: readonly (Omit<Assessment['findings'][number], 'question'> & {
    readonly question: string | null;
  })[];
  readonly assessmentVersion: string;
  readonly texts: ReadonlyMap<string, AnswerTexts>;
}

const word = /[\p{L}\p{N}]/u;

/** What is empty, a dash or a space is not there. A list is its points, one a line. */
function textOf(written: WrittenAnswer['text']): string | undefined {
  const text = Array.isArray(written) ? written.join('\n') : (written ?? '');
  return word.test(text) ? text : undefined;
}

const textsOf = (answer: WrittenAnswer): AnswerTexts =>
  Object.fromEntries(answerParts.map((part) => [part, textOf(answer[part])]));

/** The day to read the directory by, and the agency that replies; without both, nobody can tell of mandates. */
interface Asked {
  readonly directory: Directory;
  readonly agency: string;
  readonly date: CivilDate;
}

/** Whether the agency is competent for a matter of the question; null where nobody can tell. */
function withinMandate(matters: readonly string[], asked: Asked | null, policy: Policy): boolean | null {
  if (asked === null || matters.length === 0) return null;
  const { directory, date } = asked;
  const agency = agencyIdSchema.safeParse(asked.agency);
  const codes = matters.flatMap((matter): MatterCode[] =>
    matterCodeSchema.safeParse(matter).data ? [matterCodeSchema.parse(matter)] : [],
  );
  const known = agency.success ? directory.agency(agency.data) : undefined;
  if (!agency.success || known === undefined || codes.length === 0) return null;
  const { relevance } = policy.data;
  const maximumDistance = relevance.mode === 'off' ? 10 : relevance.maximumDistance;
  const query = { agency: agency.data, matters: codes, territory: known.territory, date, maximumDistance };
  return matchMandate(directory, query) !== null;
}

/** Who signs is checked where the directory is there and the file says which officer it is. */
function signatureOf({ signatory }: WrittenReply, asked: Asked | null): ReplyToAssess['signature'] {
  const isNamed = signatory != null && (textOf(signatory.name) ?? textOf(signatory.officer)) !== undefined;
  if (!isNamed) return 'unsigned';
  const officer = officerIdSchema.safeParse(signatory.officer);
  const agency = agencyIdSchema.safeParse(asked?.agency);
  const capacity = readCapacity(signatory.capacity ?? []);
  if (asked === null || !officer.success || !agency.success || capacity.length === 0) return 'valid';
  const query = {
    agency: agency.data,
    signatory: { officer: officer.data, capacity },
    matters: [],
    date: asked.date,
  };
  return hasSigningAuthority(asked.directory, query).ok ? 'valid' : 'without-authority';
}

/** The names of a file are anything; what is assessed has ids. */
const questionIdOf = (at: number): QuestionId => questionIdSchema.parse(`q${at + 1}`);
const somebody = agencyIdSchema.parse('named-in-the-reply');

/** Assesses one reply of a file by a policy. Where it lists no questions, those are put that it answers. */
export function assessWritten(
  reply: WrittenReply,
  directory: Directory | null,
  policy: Policy,
): AssessedReply {
  const { answers, agency, date } = reply;
  const put = reply.questions ?? answers.map(({ question }) => ({ id: question, text: null, matters: null }));
  const names = [...new Set(put.map(({ id }) => String(id)))];
  const ids = new Map(names.map((name, at) => [name, questionIdOf(at)]));
  const asked = directory !== null && agency != null && date != null ? { directory, agency, date } : null;
  const answered = answers.flatMap((answer) => {
    const id = ids.get(String(answer.question));
    return id === undefined ? [] : [{ id, answer, texts: withAlternative(answer, policy) }];
  });
  const assessment = assessReply(
    {
      answers: answered.map(({ id, answer, texts }) => ({
        question: id,
        position: answer.position ?? null,
        parts: answerParts.filter((part) => texts[part] !== undefined),
        competentAgency: textOf(answer.competentAgency) === undefined ? null : somebody,
      })),
      questions: names.map((name, at) => {
        const question = put.find(({ id }) => String(id) === name);
        const mandate = withinMandate(question?.matters ?? [], asked, policy);
        return { id: questionIdOf(at), withinMandate: mandate, text: question?.text ?? '' };
      }),
      // Whoever signs with a name answers for the reply, unless it names another.
      namesAccountable:
        (textOf(reply.accountable) ?? textOf(reply.signatory?.name) ?? textOf(reply.signatory?.officer)) !==
        undefined,
      signature: signatureOf(reply, asked),
      wording: { texts: new Map(answered.map(({ id, texts }) => [id, texts])) },
    },
    policy.data,
  );
  const nameOf = (id: QuestionId | null): string | null =>
    id === null ? null : (names[Number(id.slice(1)) - 1] ?? null);
  return {
    id: reply.id == null ? null : String(reply.id),
    verdict: assessment.verdict,
    findings: assessment.findings.map((finding) => ({ ...finding, question: nameOf(finding.question) })),
    assessmentVersion: assessment.assessmentVersion,
    texts: new Map(answered.map(({ answer }) => [String(answer.question), textsOf(answer)])),
  };
}

/** What should be done instead may stand in the text or with the reasons, for the file needs no field for it. */
function withAlternative(answer: WrittenAnswer, { data }: Policy): AnswerTexts {
  const texts = textsOf(answer);
  if (answer.position !== 'disagree' || texts.alternative !== undefined || data.wording === undefined)
    return texts;
  const found = [texts.text, texts.reasons].find(
    (text) => text !== undefined && data.wording !== undefined && proposesInstead(text, data.wording),
  );
  return found === undefined ? texts : { ...texts, alternative: found };
}
