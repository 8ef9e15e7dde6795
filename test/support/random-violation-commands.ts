import type { CaseId } from '../../src/index.js';
import { actor } from './actors.js';
import type { CommandInput } from './commands.js';
import type { Situation } from './situation.js';

const supervisor = actor('committee', 'supervisor');

function report({ request, dice }: Situation): CommandInput {
  return {
    type: 'report-violation',
    actor: actor('works', 'inspector'),
    request,
    kind: dice.pick(['non-cooperation', 'indifference', 'late-reply']),
    against: dice.pick(['lead', 'finance', 'nobody']),
    citation: dice.pick(['rule', 'narrow', 'unknown']),
    evidence: 'minutes',
  };
}

function aboutCase({ request, aggregate, dice }: Situation, id: CaseId): CommandInput {
  const subject = { request, case: id };
  const against = aggregate.cases.get(id)?.context.against ?? 'lead';
  const excuse = {
    type: 'excuse-violation',
    actor: supervisor,
    ...subject,
    ground: dice.pick(['objective-obstacle', 'superior-order']),
    confirmedBy: 'committee',
    documentNumber: '1',
    documentDate: '2026-08-20',
    reason: 'a flood',
  } as const;
  const explain = {
    type: 'explain-violation',
    actor: actor(against, 'consultee-head'),
    ...subject,
    grounds: 'objective',
    explanation: 'a flood',
  } as const;
  return dice.pick([
    {
      type: 'notify-violation',
      actor: actor('committee', 'monitor'),
      ...subject,
      proofOfDelivery: 'receipt 1',
    },
    {
      type: 'notify-violation',
      actor: actor('committee', 'monitor'),
      ...subject,
      proofOfDelivery: 'receipt 1',
    },
    explain,
    { type: 'conclude-violation', actor: supervisor, ...subject, reason: 'it is so' },
    { type: 'dismiss-violation', actor: supervisor, ...subject, reason: 'it is not so' },
    excuse,
  ]);
}

function onCase(situation: Situation): CommandInput {
  const id = situation.dice.pickAny([...situation.aggregate.cases.keys()]);
  return id === undefined ? report(situation) : aboutCase(situation, id);
}

/** Commands on the cases of the request, any of them, whatever its state; and reports of new ones. */
export const violationCommands = [onCase, onCase, onCase, report] as const;
