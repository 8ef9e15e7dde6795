import type { QuestionPut } from '../consultation/index.js';
import { type DecisionInputs, type Refused, refuse, today } from '../decision/index.js';
import { assessRelevance, type Relevance } from '../directory/index.js';
import { type AgencyId, type Cited, reject } from '../event/index.js';
import { applyRule, type RuleOutcome } from './apply-rule.js';
import type { RequestCommandOf } from './request.commands.js';
import type { RequestState } from './request.types.js';

export type Consultee = RequestCommandOf<'send-consultation'>['consultees'][number];

/** A consultee with what the directory says of its competence for each question. */
export interface Judged {
  readonly consultee: Consultee;
  readonly relevance: Relevance;
  readonly questions: QuestionPut[];
}

export function judgeRelevance(
  { context }: RequestState,
  consultee: Consultee,
  inputs: DecisionInputs,
): Judged {
  const rule = inputs.policy.data.relevance;
  const questions = consultee.questions.map(({ id, matters, territory }) => ({
    id,
    matters,
    territory: territory ?? context.territory,
  }));
  const maximumDistance = rule.mode === 'off' ? Number.MAX_SAFE_INTEGER : rule.maximumDistance;
  const relevance = assessRelevance(inputs.directory, {
    agency: consultee.agency,
    questions,
    date: today(inputs),
    maximumDistance,
  });
  const matchOf = (id: string) => relevance.matches.find((found) => found.question === id)?.match ?? null;
  return {
    consultee,
    relevance,
    questions: questions.map((question) => {
      const match = matchOf(question.id);
      const { territory, matter: mandate } = match?.mandate ?? {};
      const matched = match !== null && territory !== undefined && mandate !== undefined;
      return {
        ...question,
        match: matched ? { matter: match.matter, mandate, territory, distance: match.distance } : null,
      };
    }),
  };
}

/** Asking an agency that does not exist that day is refused under every policy, and names the successor. */
export function nonexistent(
  { consultee, relevance }: Judged,
  place: number | 'agency',
  inputs: DecisionInputs,
): Refused | null {
  const { problem } = relevance;
  if (problem === undefined) return null;
  const { agency } = consultee;
  const path = place === 'agency' ? place : `consultees.${place}.agency`;
  if (problem.code === 'agency-unknown')
    return refuse(reject('agency-unknown', { agency }, { path }), { about: [agency] });
  const successors = problem.successors.join(', ') || '–';
  return refuse(reject('agency-abolished', { agency, date: today(inputs), successors }, { path }), {
    about: [agency],
  });
}

/** Asking who is not directly relevant: refused with all of them named, or recorded, as the policy says. */
export function irrelevance(judged: readonly Judged[], lead: AgencyId, inputs: DecisionInputs): RuleOutcome {
  const strangers = judged.filter(({ relevance }) => !relevance.relevant);
  const [first] = strangers;
  if (first === undefined) return null;
  const about = strangers.map(({ consultee }) => consultee.agency);
  const unmatched = first.relevance.matches
    .filter(({ match }) => match === null)
    .map(({ question }) => question);
  const path = `consultees.${judged.indexOf(first)}`;
  const values = { agency: about.join(', '), questions: unmatched.join(', ') };
  const rejection = (citation: Cited) => reject('not-relevant', values, { path, citation });
  return applyRule(
    inputs.policy.data.relevance,
    { kind: 'irrelevant-consultation', lead, about },
    inputs,
    rejection,
  );
}
