import type { CommandType } from '../aggregate/index.js';
import type { RejectionCode, ViolationKind } from '../event/index.js';
import type { PolicyData } from '../policy/index.js';

/** What a policy says of refusals with one code, and what an attempt that they leave behind looks like. */
export interface RefusingRule {
  readonly commands: readonly CommandType[];
  /** The id of its citation; null for what is refused under every policy. */
  readonly citation: string | null;
  /** What the attempt is of itself, where the policy says so and the instrument binds the lead. */
  readonly violation: ViolationKind | null;
  /** Where in the command; undefined where that depends on what was asked for, which is not kept. */
  readonly path?: string | null;
  /** Whether it names agencies. */
  readonly about: boolean;
  /** Whether the aggregate alone tells that it is refused, whatever else was asked for. */
  readonly evident: boolean;
}

type Refusable = { readonly mode: string; readonly attempt?: string; readonly citation?: string };

/** A rule with a mode refuses only where its mode says so. */
function inMode(
  rule: Refusable,
  kind: ViolationKind,
  rest: Omit<RefusingRule, 'citation' | 'violation'>,
): RefusingRule | null {
  if (rule.mode !== 'refuse' || rule.citation === undefined) return null;
  return { ...rest, citation: rule.citation, violation: rule.attempt === 'violation' ? kind : null };
}

const always = (
  commands: readonly CommandType[],
  citation: string | null,
  rest: Partial<Pick<RefusingRule, 'path' | 'about' | 'evident'>> = {},
): RefusingRule => ({ commands, citation, violation: null, about: false, evident: false, ...rest });

const send = { commands: ['send-consultation'], about: false, evident: false } as const;
const escalate = {
  commands: ['escalate-request'],
  path: null,
  about: false,
  evident: true,
} as const;
const asking: readonly CommandType[] = ['send-consultation', 'redirect-consultation'];
const movingOn: readonly CommandType[] = [...asking, 'pass-on-consultation'];
const concluding: readonly CommandType[] = ['record-synthesis', 'resolve-request', 'escalate-request'];
const registry: readonly CommandType[] = [
  'record-receipt',
  'register-reply',
  'register-recall',
  'minute-view',
  'supply-document',
  'record-outage',
  'correct-record',
];

/** The rule of this policy behind a code; null where none refuses with it, or none that leaves an attempt on the trail. */
export function refusingRule(code: RejectionCode, policy: PolicyData): RefusingRule | null {
  switch (code) {
    case 'clears-missing':
      return inMode(policy.clears, 'unclear-assignment', { ...send, path: null });
    case 'attachments-missing':
      return inMode(policy.attachments, 'unclear-assignment', { ...send, path: null });
    case 'not-relevant':
      return inMode(policy.relevance, 'irrelevant-consultation', {
        commands: movingOn,
        about: true,
        evident: false,
      });
    case 'consultee-omitted':
      return inMode(policy.mandatoryConsultees, 'omitted-consultee', {
        commands: ['send-consultation', ...concluding],
        path: 'consultees',
        about: true,
        evident: false,
      });
    case 'rounds-exhausted':
    case 'round-without-new-material':
      return inMode(policy.rounds, 'repeat-consultation', { ...send, path: 'newMaterial' });
    case 'own-competence':
      return inMode(policy.ownCompetence, 'upward-shifting', escalate);
    case 'escalation-without-position':
      return inMode(policy.escalationGrounds, 'escalation-without-position', escalate);
    case 'agency-unknown':
    case 'agency-abolished':
      return always(asking, null, { about: true });
    default:
      return alwaysRefusing(code, policy);
  }
}

/** What is refused in whatever mode the rules are. */
function alwaysRefusing(code: RejectionCode, policy: PolicyData): RefusingRule | null {
  switch (code) {
    case 'term-below-minimum':
      return always(['send-consultation'], policy.term.citation);
    case 'redirects-exhausted':
      return always(['redirect-consultation'], policy.redirection.citation, { path: null, evident: true });
    case 'recalls-exhausted':
      return always(['recall-reply', 'register-recall'], policy.recall.citation, {
        path: null,
        evident: true,
      });
    case 'minutes-not-a-reply':
      return policy.minutes === undefined
        ? always(['minute-view'], policy.standard.citation, { path: null, evident: true })
        : null;
    case 'backdated-too-far':
      return always(registry, policy.backdating.citation, { evident: true });
    case 'evidence-missing':
      return always(registry, policy.backdating.citation, { path: 'evidence', evident: true });
    case 'ground-not-allowed':
      return always(['excuse-violation'], policy.violationCases.citation, { path: 'ground', evident: true });
    default:
      return refusingOnTime(code, policy);
  }
}

/** What is refused of urgency, clarification and extension, where the policy has them. */
function refusingOnTime(
  code: RejectionCode,
  { urgency, clarification, extension, term }: PolicyData,
): RefusingRule | null {
  switch (code) {
    case 'term-above-maximum':
      return always(['send-consultation'], term.citation);
    case 'approver-missing':
      return extension.mode === 'off'
        ? null
        : always(['grant-extension'], extension.citation, { path: 'approvedBy' });
    case 'urgency-unapproved':
      return urgency.mode === 'off'
        ? null
        : always(['send-consultation'], urgency.citation, { path: 'approvedBy' });
    case 'clarifications-exhausted':
    case 'asked-too-late':
      return clarification.mode === 'off'
        ? null
        : always(['ask-clarification'], clarification.citation, { path: null, evident: true });
    case 'extension-not-asked':
    case 'extensions-exhausted':
    case 'extension-too-long':
    case 'extension-does-not-extend':
      return extension.mode === 'off'
        ? null
        : always(['ask-extension', 'grant-extension'], extension.citation, { path: null });
    default:
      return null;
  }
}
