import { type DecisionInputs, type Refused, refuse } from '../decision/index.js';
import { type LocalText, reject } from '../event/index.js';
import type { RequestCommandOf } from './request.commands.js';

type Send = RequestCommandOf<'send-consultation'>;

const names = {
  completeDossier: { vi: 'hồ sơ đầy đủ (completeDossier)', en: 'a complete dossier (completeDossier)' },
  ownView: { vi: 'ý kiến của cơ quan chủ trì (ownView)', en: "the lead's own view (ownView)" },
} as const satisfies Record<string, LocalText>;

/** The dossier is complete and the lead's own view attached, where the policy asks for it (DOMAIN §3). */
export function withoutAttachments(command: Send, inputs: DecisionInputs): Refused | null {
  const rule = inputs.policy.data.attachments;
  if (rule.mode === 'off') return null;
  const asked = (['completeDossier', 'ownView'] as const).filter((part) => rule[part]);
  const missing = asked.filter((part) => command[part] === undefined).map((part) => names[part]);
  if (missing.length === 0) return null;
  const named = { vi: missing.map(({ vi }) => vi).join(', '), en: missing.map(({ en }) => en).join(', ') };
  return refuse(
    reject('attachments-missing', { missing: named }, { citation: inputs.policy.cited(rule.citation) }),
  );
}
