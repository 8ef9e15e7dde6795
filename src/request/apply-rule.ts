import {
  type AttemptViolation,
  binds,
  type DecisionInputs,
  type Refused,
  refuse,
} from '../decision/index.js';
import type { AgencyId, Cited, Rejection, ViolationKind } from '../event/index.js';

interface RefusableRule {
  readonly mode: 'refuse' | 'record' | 'off';
  readonly attempt?: 'noted' | 'violation';
  readonly citation?: string;
}

/** What a rule on an attempt does: nothing, a refusal, or a citation under which it is recorded. */
export type RuleOutcome = { readonly refused: Refused } | { readonly recorded: Cited } | null;

interface Breach {
  readonly kind: ViolationKind;
  readonly lead: AgencyId;
  /** The other agencies that the attempt is about. */
  readonly about?: readonly AgencyId[];
}

/**
 * Applies a rule that was broken, in its mode. A policy may refuse whatever it likes; a violation it is only where the
 * instrument binds the lead.
 */
export function applyRule(
  rule: RefusableRule,
  { kind, lead, about = [] }: Breach,
  inputs: DecisionInputs,
  rejection: (citation: Cited) => Rejection,
): RuleOutcome {
  if (rule.mode === 'off' || rule.citation === undefined) return null;
  const citation = inputs.policy.cited(rule.citation);
  const isBound = binds(inputs, rule.citation, lead);
  if (rule.mode === 'record') return isBound ? { recorded: citation } : null;
  const attempt: AttemptViolation | null =
    rule.attempt === 'violation' && isBound ? { kind, citation } : null;
  return { refused: refuse(rejection(citation), { attempt, about }) };
}

export const refusedIn = (outcome: RuleOutcome): Refused | null =>
  outcome !== null && 'refused' in outcome ? outcome.refused : null;
export const recordedIn = (outcome: RuleOutcome): Cited | null =>
  outcome !== null && 'recorded' in outcome ? outcome.recorded : null;
