import { type AttemptViolation, type DecisionInputs, type Refused, refuse } from '../decision/index.js';
import type { AgencyId, Cited, Rejection, ViolationKind } from '../event/index.js';

interface RefusableRule {
  readonly mode: 'refuse' | 'record' | 'off';
  readonly attempt?: 'noted' | 'violation';
  readonly citation?: string;
}

/** What a rule on an attempt does: nothing, a refusal, or a citation under which it is recorded. */
export type RuleOutcome = { readonly refused: Refused } | { readonly recorded: Cited } | null;

/** Applies a rule that was broken, in its mode. */
export function applyRule(
  rule: RefusableRule,
  kind: ViolationKind,
  inputs: DecisionInputs,
  rejection: (citation: Cited) => Rejection,
  about: readonly AgencyId[] = [],
): RuleOutcome {
  if (rule.mode === 'off' || rule.citation === undefined) return null;
  const citation = inputs.policy.cited(rule.citation);
  if (rule.mode === 'record') return { recorded: citation };
  const attempt: AttemptViolation | null = rule.attempt === 'violation' ? { kind, citation } : null;
  return { refused: refuse(rejection(citation), { attempt, about }) };
}

export const refusedIn = (outcome: RuleOutcome): Refused | null =>
  outcome !== null && 'refused' in outcome ? outcome.refused : null;
export const recordedIn = (outcome: RuleOutcome): Cited | null =>
  outcome !== null && 'recorded' in outcome ? outcome.recorded : null;
