import { type DecisionInputs, type Refused, refuse } from '../decision/index.js';
import { type Cited, type LocalText, reject } from '../event/index.js';
import type { Clear } from '../policy/index.js';
import { applyRule, type RuleOutcome } from './apply-rule.js';
import type { RequestCommandOf } from './request.commands.js';
import type { RequestState } from './request.types.js';

type Send = RequestCommandOf<'send-consultation'>;

const clearNames: Record<Clear, LocalText> = {
  person: { vi: 'người (responsibleOfficer)', en: 'person (responsibleOfficer)' },
  work: {
    vi: 'việc (subject, câu hỏi cho từng cơ quan)',
    en: 'work (subject, a question for each consultee)',
  },
  procedure: { vi: 'quy trình', en: 'procedure' },
  progress: { vi: 'tiến độ (thời hạn)', en: 'progress (due date)' },
  responsibility: { vi: 'trách nhiệm (legalBasis)', en: 'responsibility (legalBasis)' },
  result: { vi: 'kết quả (expectedOutput)', en: 'result (expectedOutput)' },
};

const joined = (texts: readonly LocalText[]): LocalText => ({
  vi: texts.map((text) => text.vi).join(', '),
  en: texts.map((text) => text.en).join(', '),
});

/** The clears that are missing. Procedure and progress are there by construction: the policy and its due date. */
function missingClears({ context }: RequestState, command: Send, required: readonly Clear[]): Clear[] {
  const { present, responsibleOfficer } = context;
  const there: Record<Clear, boolean> = {
    person: responsibleOfficer !== null,
    work:
      present.includes('subject') && command.consultees.every((consultee) => consultee.questions.length > 0),
    procedure: true,
    progress: true,
    responsibility: present.includes('legalBasis'),
    result: present.includes('expectedOutput'),
  };
  return required.filter((clear) => !there[clear]);
}

/** A dispatch without any question at all can't go out, whatever the policy records. */
export function withoutQuestions(command: Send): Refused | null {
  const index = command.consultees.findIndex((consultee) => consultee.questions.length === 0);
  if (index < 0) return null;
  const path = `consultees.${index}.questions`;
  return refuse(reject('clears-missing', { missing: clearNames.work }, { path }));
}

/** What is not clear, all at once (DOMAIN §3), and what the policy makes of it. */
export function unclear(
  state: RequestState,
  command: Send,
  inputs: DecisionInputs,
): { missing: Clear[]; outcome: RuleOutcome } {
  const rule = inputs.policy.data.clears;
  const missing = rule.mode === 'off' ? [] : missingClears(state, command, rule.required);
  if (missing.length === 0) return { missing, outcome: null };
  const names = joined(missing.map((clear) => clearNames[clear]));
  const rejection = (citation: Cited) => reject('clears-missing', { missing: names }, { citation });
  return {
    missing,
    outcome: applyRule(rule, { kind: 'unclear-assignment', lead: state.context.lead }, inputs, rejection),
  };
}
