import type { AgencyId, Cited } from '../event/index.js';
import type { DecisionInputs } from './inputs.js';

interface RecordableRule {
  readonly violation: 'record' | 'off';
  readonly citation: string;
}

/** Whether the instrument that a rule cites binds this kind of agency (DOMAIN §7, last paragraph). */
export function binds(inputs: DecisionInputs, citation: string, accused: AgencyId): boolean {
  const found = inputs.policy.data.citations.find((candidate) => candidate.id === citation);
  if (found === undefined || found.binds.length === 0) return true;
  const kind = inputs.directory.agency(accused)?.kind;
  return kind !== undefined && found.binds.includes(kind);
}

/** What a fact carries of a rule that may be broken: whether that is a violation of this agency, and the citation. */
export function violationOf(
  inputs: DecisionInputs,
  rule: RecordableRule,
  accused: AgencyId,
): { readonly violation: boolean; readonly citation: Cited } {
  return {
    violation: rule.violation === 'record' && binds(inputs, rule.citation, accused),
    citation: inputs.policy.cited(rule.citation),
  };
}
