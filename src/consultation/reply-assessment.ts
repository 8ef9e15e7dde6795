import { type DecisionInputs, type TermResult, termOf } from '../decision/index.js';
import type { QuestionId } from '../event/index.js';
import {
  type Answered,
  type AnswerInput,
  type AnswerTexts,
  type AssessedFinding,
  type Assessment,
  answerParts,
  assessReply,
  type Finding,
  isUnsupportedBounce,
  type ReplyToAssess,
  type ViewInput,
} from '../reply/index.js';
import type { Instant } from '../time/index.js';
import type { ConsultationContext, StandingReply } from './consultation.types.js';

const answered = (answer: AnswerInput): Answered => ({
  question: answer.question,
  position: answer.position ?? null,
  parts: answerParts.filter((part) => answer[part] !== undefined),
  competentAgency: answer.competentAgency ?? null,
});

/** What a consultee said, together with what it completes. */
export interface Said {
  readonly answers: readonly Answered[];
  readonly namesAccountable: boolean;
  readonly unanswered: readonly QuestionId[];
  /** The questions whose answers are of the reply that is completed. */
  readonly kept: readonly QuestionId[];
  /** What was read in the answers that are kept. */
  readonly signs: readonly Finding[];
  /** The texts of the answers that are given now. */
  readonly texts: ReadonlyMap<QuestionId, AnswerTexts>;
}

/** Where the policy reads wording a finding says where it is and by which rule; before, it was its code that was kept. */
export const recordedAs = (
  { code, question, where, span, rule, citation }: AssessedFinding,
  readsWording: boolean,
): Finding => (readsWording ? { code, question, where, span, rule, citation } : { code, question });

/** The answers of a view; where it completes a reply that stands, that one answers what it leaves out. */
export function saidIn(
  { questions }: ConsultationContext,
  view: ViewInput,
  completed: StandingReply | null,
): Said {
  const given = view.answers.map(answered);
  const said = new Set(given.map(({ question }) => question));
  const kept = completed?.answers.filter(({ question }) => !said.has(question)) ?? [];
  const answers = [...kept, ...given];
  const all = new Set(answers.map(({ question }) => question));
  return {
    answers,
    namesAccountable: view.accountable !== undefined || completed?.namesAccountable === true,
    unanswered: questions.map(({ id }) => id).filter((id) => !all.has(id)),
    kept: kept.map(({ question }) => question),
    signs:
      completed?.signs.filter(({ question }) => kept.some((answer) => answer.question === question)) ?? [],
    texts: new Map(view.answers.map((answer) => [answer.question, answer])),
  };
}

/**
 * The questions that are said to be another agency's after the time to say so (DOMAIN §4, Wrong addressee). Where the lead
 * asked outside the mandate, the mistake is its own, and no answer to it comes too late.
 */
function bouncedLate(
  context: ConsultationContext,
  { answers }: Said,
  receivedAt: Instant,
  inputs: DecisionInputs,
): TermResult<AssessedFinding[]> {
  const { within, citation } = inputs.policy.data.redirection;
  const { questions, term, sentAt } = context;
  const bounced = answers.filter(({ question, position }) => {
    const put = questions.find(({ id }) => id === question);
    return position === 'outside-mandate' && put !== undefined && put.match !== null;
  });
  if (within === undefined || bounced.length === 0) return { ok: true, term: [] };
  const until = termOf(inputs, within, { start: term?.start ?? sentAt });
  if (!until.ok) return until;
  if (receivedAt <= until.term.dueAt) return { ok: true, term: [] };
  const common = { code: 'late-redirection', severity: 'vague', where: null, span: null } as const;
  const finding = { ...common, rule: 'redirection', citation } as const;
  return { ok: true, term: bounced.map(({ question }) => ({ ...finding, question })) };
}

/** A bounce that nothing supports, or that comes too late, is shifting sideways (003 §7(4)). */
export const isBounce = (found: readonly Pick<Finding, 'code'>[]): boolean =>
  isUnsupportedBounce(found) || found.some(({ code }) => code === 'late-redirection');

export interface Assessed extends Assessment {
  /** A bounce that nothing supports, or that comes too late. */
  readonly bounce: boolean;
}

/** Assesses what was said, by its structure and by when it came. */
export function assessSaid(
  context: ConsultationContext,
  said: Said,
  { receivedAt, signature }: { readonly receivedAt: Instant; readonly signature: ReplyToAssess['signature'] },
  inputs: DecisionInputs,
): TermResult<Assessed> {
  const { recordedFindings } = inputs.lookups;
  const assessment = assessReply(
    {
      answers: said.answers,
      questions: context.questions.map(({ id, match }) => ({ id, withinMandate: match !== null })),
      namesAccountable: said.namesAccountable,
      signature,
      // A trail that is judged again has no texts, and what was found in them is as recorded.
      wording:
        recordedFindings === undefined
          ? { texts: said.texts, recorded: said.signs }
          : { recorded: recordedFindings },
    },
    inputs.policy.data,
  );
  const late = bouncedLate(context, said, receivedAt, inputs);
  if (!late.ok) return late;
  const findings = [...assessment.findings, ...late.term];
  const assessed = {
    ...assessment,
    verdict: late.term.length > 0 ? ('vague' as const) : assessment.verdict,
    findings,
    bounce: isBounce(findings),
  };
  return { ok: true, term: assessed };
}
