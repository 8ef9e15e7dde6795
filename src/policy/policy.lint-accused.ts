import type { PolicyData } from './policy.schema.js';
import { type Accusable, type Check, finding } from './policy-finding.js';

interface Rule {
  readonly citation?: string;
  readonly mode?: string;
  readonly violation?: string;
}

/** Whom each rule accuses when it is broken. A direction and its report bind whoever is told to act: any agency. */
const accusedBy = {
  clears: 'lead',
  relevance: 'lead',
  mandatoryConsultees: 'lead',
  rounds: 'lead',
  ownCompetence: 'lead',
  escalationGrounds: 'lead',
  clarification: 'lead',
  review: 'lead',
  resolution: 'lead',
  conclusion: 'lead',
  silence: 'consultee',
  vagueness: 'consultee',
  redirection: 'consultee',
  signature: 'consultee',
  priority: 'consultee',
  hearing: 'supervisor',
} as const satisfies Partial<Record<keyof PolicyData, keyof Accusable>>;
const rules = Object.keys(accusedBy).filter((name): name is keyof typeof accusedBy =>
  Object.hasOwn(accusedBy, name),
);

const records = ({ mode, violation }: Rule): boolean => mode !== 'off' && violation !== 'off';

/** A rule that records violations under an instrument which binds nobody who could commit them records none. */
export const rulesBindTheAccused: Check = (data, { accusable }) => {
  if (accusable === undefined) return [];
  return rules.flatMap((name) => {
    const rule: Rule | undefined = data[name];
    const binds: readonly string[] = data.citations.find(({ id }) => id === rule?.citation)?.binds ?? [];
    if (rule === undefined || !records(rule) || binds.length === 0) return [];
    const party = accusedBy[name];
    if (binds.some((kind) => accusable[party].has(kind))) return [];
    const vi = `Căn cứ "${rule.citation}" không ràng buộc loại cơ quan nào có thể vi phạm quy tắc này.`;
    const en = `Citation "${rule.citation}" binds no kind of agency that could break this rule.`;
    return [finding('citation-does-not-bind-accused', `${name}.citation`, vi, en)];
  });
};
