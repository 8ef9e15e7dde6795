import type { QuestionId } from '../event/index.js';
import { type PolicyData, type Wording, type WordingCode, wordingCodes } from '../policy/index.js';
import { type AssessedFinding, type Finding, type FindingCode, findings } from './finding.js';
import type { Answered } from './reply.schema.js';
import { type AnswerTexts, isEmptyBasis, readWording } from './wording.js';

/** What a reply is worth. `needs-review` is no verdict yet: a person of the lead decides. */
export const verdicts = ['substantive', 'vague', 'needs-review'] as const;
export type Verdict = (typeof verdicts)[number];

/** The version of the rules of structure; it stands in every assessment under a policy that reads no wording. */
export const assessmentVersion = 'structure-1';
/** The version of the rules of structure and wording together. */
const wordingAssessmentVersion = 'wording-1';

export interface ReplyToAssess {
  readonly answers: readonly Answered[];
  /** `withinMandate` is null where no directory tells: then nothing speaks for or against what the agency says of it. */
  readonly questions: readonly {
    readonly id: QuestionId;
    readonly withinMandate: boolean | null;
    /** What repeats the question is no statement of the reply. */
    readonly text?: string;
  }[];
  readonly namesAccountable: boolean;
  readonly signature: 'valid' | 'unsigned' | 'without-authority';
  /** The texts of each answer, to be read where the policy reads wording; and what was read before in those without. */
  readonly wording: {
    readonly texts?: ReadonlyMap<QuestionId, AnswerTexts>;
    readonly recorded?: readonly Finding[];
  };
}

export interface Assessment {
  readonly verdict: Verdict;
  readonly findings: readonly AssessedFinding[];
  readonly assessmentVersion: string;
}

type Standard = PolicyData['standard'];

/** The rules of a policy that a reply is assessed by. */
export type ReplyRules = Pick<PolicyData, 'standard' | 'signature' | 'wording'>;

function codesOfAnswer(answer: Answered, withinMandate: boolean | null, standard: Standard): FindingCode[] {
  const lacks = (part: Answered['parts'][number], code: FindingCode): FindingCode[] =>
    answer.parts.includes(part) ? [] : [code];
  switch (answer.position) {
    case null:
      return ['missing-position'];
    case 'agree':
      return [];
    case 'agree-with-conditions':
      return lacks('conditions', 'missing-conditions');
    case 'disagree':
      return [
        ...lacks('reasons', 'missing-reasons'),
        ...lacks('legalBasis', 'missing-legal-basis'),
        ...lacks('alternative', 'missing-alternative'),
      ];
    case 'no-comment':
      // Valid only where the question lies within the mandate and the policy allows it.
      return withinMandate !== false && standard.noComment === 'allowed' ? [] : ['missing-position'];
    case 'outside-mandate': {
      const unsupported = [
        ...lacks('legalBasis', 'unsupported-outside-mandate'),
        ...(answer.competentAgency === null ? (['no-competent-agency'] as const) : []),
      ];
      // A person looks at it where the directory says otherwise; where none tells, nothing contradicts the claim.
      if (unsupported.length > 0) return unsupported;
      return withinMandate === null ? [] : ['claims-outside-mandate'];
    }
  }
}

function verdictOf(found: readonly AssessedFinding[]): Verdict {
  const severities = found.map(({ severity }) => severity);
  if (severities.includes('vague')) return 'vague';
  return severities.includes('review') ? 'needs-review' : 'substantive';
}

const bounces: readonly FindingCode[] = ['unsupported-outside-mandate', 'no-competent-agency'];

/** A bounce that nothing supports is shifting sideways (003 §7(4)), whatever else is wrong with the reply. */
export const isUnsupportedBounce = (found: readonly Pick<Finding, 'code'>[]): boolean =>
  found.some((finding) => bounces.includes(finding.code));

/** Every question is said, with support, to lie outside the mandate: accepted, it ends the consultation as recused. */
export const isRecusal = (answers: readonly Answered[]): boolean =>
  answers.length > 0 && answers.every((answer) => answer.position === 'outside-mandate');

function structureOf(reply: ReplyToAssess, { standard, signature }: ReplyRules): AssessedFinding[] {
  const ofStandard = (code: FindingCode, question: QuestionId | null): AssessedFinding => ({
    code,
    severity: findings[code].severity,
    question,
    where: null,
    span: null,
    rule: 'standard',
    citation: standard.citation,
  });
  const ofSignature = (code: FindingCode): AssessedFinding => ({
    ...ofStandard(code, null),
    rule: 'signature',
    citation: signature.citation,
  });
  const found = reply.questions.flatMap(({ id, withinMandate }) => {
    const answer = reply.answers.find((candidate) => candidate.question === id);
    const codes: FindingCode[] =
      answer === undefined ? ['missing-answer'] : codesOfAnswer(answer, withinMandate, standard);
    const all: FindingCode[] = withinMandate === false ? [...codes, 'outside-own-mandate'] : codes;
    return all.map((code) => ofStandard(code, id));
  });
  if (standard.accountable === 'required' && !reply.namesAccountable)
    found.push(ofStandard('no-accountable-officer', null));
  if (reply.signature === 'unsigned') found.push(ofSignature('unsigned'));
  if (reply.signature === 'without-authority') found.push(ofSignature('signatory-without-authority'));
  return found;
}

const isSignOfWording = (code: FindingCode): code is WordingCode =>
  wordingCodes.some((other) => other === code);

/** A basis that cites nothing is missing by the standard; all else that the texts show is wording. */
const groundOf = (
  code: FindingCode,
  wording: Wording,
  standard: Standard,
): Pick<AssessedFinding, 'rule' | 'citation'> =>
  isSignOfWording(code)
    ? { rule: 'wording', citation: wording.citation }
    : { rule: 'standard', citation: standard.citation };

/** What the texts of the answers to the questions put give signs of. */
function wordingOf(
  { answers, questions }: ReplyToAssess,
  texts: ReadonlyMap<QuestionId, AnswerTexts>,
  wording: Wording,
  standard: Standard,
): AssessedFinding[] {
  return questions.flatMap(({ id, withinMandate, text }) => {
    const answer = answers.find(({ question }) => question === id);
    const given = texts.get(id);
    if (answer === undefined || given === undefined) return [];
    const { position, competentAgency } = answer;
    const signs = readWording(
      {
        position,
        texts: given,
        namesCompetentAgency: competentAgency !== null,
        withinMandate,
        question: text,
      },
      wording,
    );
    return signs.map(
      ({ code, where, span }): AssessedFinding => ({
        code,
        severity: findings[code].severity,
        question: id,
        where,
        span: [...span],
        ...groundOf(code, wording, standard),
      }),
    );
  });
}

/** What was read before, as far as it can have been: a sign in a part that an answer to a question put has. */
function recordedOf(
  { answers, questions }: ReplyToAssess,
  recorded: readonly Finding[],
  wording: Wording,
  standard: Standard,
): AssessedFinding[] {
  return recorded.flatMap(({ code, question, where = null, span = null }): AssessedFinding[] => {
    const answer = answers.find((candidate) => candidate.question === question);
    const isPut = questions.some(({ id }) => id === question);
    const isRead = isSignOfWording(code) || isEmptyBasis(code, where, answer?.position ?? null);
    if (!isRead || !isPut || where === null || answer?.parts.includes(where) !== true) return [];
    const { severity } = findings[code];
    return [{ code, severity, question, where, span, ...groundOf(code, wording, standard) }];
  });
}

/** A fact keeps no more than a thousand findings; structure may find four to each of two hundred questions. */
const mostRead = 150;

/** As many as are kept: first what alone makes the reply vague, so that the verdict is that of all of them. */
function kept(read: readonly AssessedFinding[]): readonly AssessedFinding[] {
  if (read.length <= mostRead) return read;
  const isVague = ({ severity }: AssessedFinding): boolean => severity === 'vague';
  return [...read.filter(isVague), ...read.filter((found) => !isVague(found))].slice(0, mostRead);
}

/**
 * Assesses a reply: a pure, total function. Structure decides: one finding of severity `vague` makes the reply vague.
 * Else one of severity `review`, such as any sign in the wording, leaves it to a person (DOMAIN §5).
 */
export function assessReply(reply: ReplyToAssess, rules: ReplyRules): Assessment {
  const structure = structureOf(reply, rules);
  const { wording } = rules;
  if (wording === undefined) return { verdict: verdictOf(structure), findings: structure, assessmentVersion };
  const { texts = new Map<QuestionId, AnswerTexts>(), recorded = [] } = reply.wording;
  const { standard } = rules;
  const read = [
    ...recordedOf(reply, recorded, wording, standard),
    ...wordingOf(reply, texts, wording, standard),
  ];
  const found = [...structure, ...kept(read)];
  return { verdict: verdictOf(found), findings: found, assessmentVersion: wordingAssessmentVersion };
}
