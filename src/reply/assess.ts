import type { QuestionId } from '../event/index.js';
import type { PolicyData } from '../policy/index.js';
import { type Finding, type FindingCode, findings } from './finding.js';
import type { Answered } from './reply.schema.js';

/** What a reply is worth. `needs-review` is no verdict yet: a person of the lead decides. */
export const verdicts = ['substantive', 'vague', 'needs-review'] as const;
export type Verdict = (typeof verdicts)[number];

/** The version of the rules of this file; it stands in every assessment. */
export const assessmentVersion = 'structure-1';

export interface ReplyToAssess {
  readonly answers: readonly Answered[];
  readonly questions: readonly { readonly id: QuestionId; readonly withinMandate: boolean }[];
  readonly namesAccountable: boolean;
  readonly signature: 'valid' | 'unsigned' | 'without-authority';
}

export interface Assessment {
  readonly verdict: Verdict;
  readonly findings: readonly Finding[];
  readonly assessmentVersion: string;
}

type Standard = PolicyData['standard'];

function codesOfAnswer(answer: Answered, withinMandate: boolean, standard: Standard): FindingCode[] {
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
      return withinMandate && standard.noComment === 'allowed' ? [] : ['missing-position'];
    case 'outside-mandate': {
      const unsupported = [
        ...lacks('legalBasis', 'unsupported-outside-mandate'),
        ...(answer.competentAgency === null ? (['no-competent-agency'] as const) : []),
      ];
      return unsupported.length > 0 ? unsupported : ['claims-outside-mandate'];
    }
  }
}

function verdictOf(found: readonly Finding[]): Verdict {
  const severities = found.map((finding) => findings[finding.code].severity);
  if (severities.includes('vague')) return 'vague';
  return severities.includes('review') ? 'needs-review' : 'substantive';
}

const bounces: readonly FindingCode[] = ['unsupported-outside-mandate', 'no-competent-agency'];

/** A bounce that nothing supports is shifting sideways (003 §7(4)), whatever else is wrong with the reply. */
export const isUnsupportedBounce = (found: readonly Finding[]): boolean =>
  found.some((finding) => bounces.includes(finding.code));

/** Every question is said, with support, to lie outside the mandate: accepted, it ends the consultation as recused. */
export const isRecusal = (answers: readonly Answered[]): boolean =>
  answers.length > 0 && answers.every((answer) => answer.position === 'outside-mandate');

/**
 * Assesses a reply by its structure: a pure, total function. Structure decides: one finding of severity `vague` makes
 * the reply vague, else one of severity `review` leaves it to a person.
 */
export function assessReply(reply: ReplyToAssess, standard: Standard): Assessment {
  const found: Finding[] = reply.questions.flatMap(({ id, withinMandate }): Finding[] => {
    const answer = reply.answers.find((candidate) => candidate.question === id);
    const codes: FindingCode[] =
      answer === undefined ? ['missing-answer'] : codesOfAnswer(answer, withinMandate, standard);
    const all: FindingCode[] = withinMandate ? codes : [...codes, 'outside-own-mandate'];
    return all.map((code) => ({ code, question: id }));
  });
  if (standard.accountable === 'required' && !reply.namesAccountable) {
    found.push({ code: 'no-accountable-officer', question: null });
  }
  if (reply.signature === 'unsigned') found.push({ code: 'unsigned', question: null });
  if (reply.signature === 'without-authority')
    found.push({ code: 'signatory-without-authority', question: null });
  return { verdict: verdictOf(found), findings: found, assessmentVersion };
}
