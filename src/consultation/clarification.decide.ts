import { accept, type DecisionInputs, decided, refuse, termOf } from '../decision/index.js';
import { reject } from '../event/index.js';
import { moveClock, unmoved } from './clock-moves.js';
import type { ConsultationCommandOf } from './consultation.commands.js';
import { isCuring } from './consultation.rules.js';
import type { ConsultationState } from './consultation.types.js';
import { type Decided, notOnThisClock } from './not-here.js';
import { clockOf } from './regions.js';

/** The consultee asks for what is missing: as often as the policy lets it, and in time (DOMAIN §4). */
export function askClarification(
  consultation: ConsultationState,
  command: ConsultationCommandOf<'ask-clarification'>,
  inputs: DecisionInputs,
): Decided {
  const { context } = consultation;
  const rule = inputs.policy.data.clarification;
  if (rule.mode === 'off') return refuse(reject('not-under-this-policy', { command: command.type }));
  const runs = clockOf(consultation) === 'running' && !isCuring(context);
  if (!runs || context.clarification !== null || context.term === null)
    return notOnThisClock(command, consultation);
  const citation = inputs.policy.cited(rule.citation);
  if (context.clarifications >= rule.maximum) {
    return refuse(reject('clarifications-exhausted', { maximum: String(rule.maximum) }, { citation }));
  }
  const limit = termOf(inputs, rule.within, { start: context.term.start });
  if (!limit.ok) return refuse(limit.rejection);
  if (inputs.now > limit.term.dueAt) {
    return refuse(reject('asked-too-late', { dueDate: limit.term.dueDate }, { citation }));
  }
  const answer = termOf(inputs, rule.answer);
  if (!answer.ok) return refuse(answer.rejection);
  const moved =
    rule.effect === 'run-on' ? unmoved : moveClock(context, { type: 'paused', at: inputs.now }, inputs);
  if (!moved.ok) return refuse(moved.rejection);
  const { dueDate, dueAt } = answer.term;
  const payload = {
    at: inputs.now,
    consultation: context.id,
    ...moved.term,
    effect: rule.effect,
    answer: { dueDate, dueAt },
  };
  return accept(decided({ type: 'clarification.asked', payload }, { missing: command.missing }));
}

/**
 * The lead answers: the clock that stood still goes on or starts anew, as the policy says, and one that ran on runs on.
 */
export function answerClarification(
  consultation: ConsultationState,
  command: ConsultationCommandOf<'answer-clarification'>,
  inputs: DecisionInputs,
): Decided {
  const { context } = consultation;
  const { clarification } = context;
  if (clarification === null || !['running', 'paused', 'overdue'].includes(clockOf(consultation)))
    return notOnThisClock(command, consultation);
  const type = { pause: 'resumed', restart: 'restarted', 'run-on': null } as const;
  const entry = type[clarification.effect];
  const moved = entry === null ? unmoved : moveClock(context, { type: entry, at: inputs.now }, inputs);
  if (!moved.ok) return refuse(moved.rejection);
  const payload = { at: inputs.now, consultation: context.id, ...moved.term };
  return accept(decided({ type: 'clarification.answered', payload }, { answer: command.answer }));
}
