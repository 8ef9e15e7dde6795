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
  const accusedHead = actor(against, 'consultee-head');
  const appeal = { type: 'appeal-violation', actor: accusedHead, ...subject, appeal: 'not so' } as const;
  const decideAppeal = {
    type: 'decide-appeal',
    actor: actor(dice.pick(['ministry', 'committee']), 'supervisor'),
    ...subject,
    outcome: dice.pick(['upheld', 'overturned']),
    reason: 'read again',
  } as const;
  const hearAppeal = { ...decideAppeal, actor: actor('ministry', 'supervisor') } as const;
  const remedy = { type: 'remedy-violation', actor: accusedHead, ...subject, remedy: 'done' } as const;
  const check = {
    type: 'check-remedy',
    actor: supervisor,
    ...subject,
    accepted: dice.chance(60),
    reason: 'seen',
  } as const;
  const concludeJointly: CommandInput = {
    type: 'conclude-violation',
    actor: supervisor,
    ...subject,
    reason: 'it is so',
    officer: 'o-2',
    joint: [{ agency: dice.pick(['lead', 'works', against]), share: dice.pick([30, 50]) }],
  };
  const explain = {
    type: 'explain-violation',
    actor: actor(against, 'consultee-head'),
    ...subject,
    grounds: 'objective',
    explanation: 'a flood',
  } as const;
  const status = String(aggregate.cases.get(id)?.value);
  if (status === 'concluded' && dice.chance(95)) return dice.pick([appeal, remedy]);
  if (status === 'appealed' && dice.chance(90))
    return dice.pick([decideAppeal, hearAppeal, hearAppeal, hearAppeal]);
  if (status === 'remedied' && dice.chance(95)) return check;
  const notify = {
    type: 'notify-violation',
    actor: actor('committee', 'monitor'),
    ...subject,
    proofOfDelivery: 'receipt 1',
  } as const;
  const conclude = { type: 'conclude-violation', actor: supervisor, ...subject, reason: 'it is so' } as const;
  if (status === 'recorded' && dice.chance(90)) return notify;
  if (status === 'notified' && dice.chance(92)) return explain;
  if (status === 'explained' && dice.chance(90)) return dice.pick([conclude, conclude, concludeJointly]);
  return dice.pick([
    notify,
    explain,
    conclude,
    concludeJointly,
    check,
    { type: 'dismiss-violation', actor: supervisor, ...subject, reason: 'it is not so' },
    excuse,
  ]);
}

/** A case that somebody has taken up is mostly followed to its end. */
export const isUnderWay = ({ aggregate }: Situation): boolean =>
  [...aggregate.cases.values()].some(({ value }) => underWay.includes(String(value)));
const underWay: readonly string[] = [
  'notified',
  'explained',
  'unexplained',
  'concluded',
  'appealed',
  'remedied',
];

function onCase(situation: Situation): CommandInput {
  const { aggregate, dice } = situation;
  const taken = [...aggregate.cases].filter(([, { value }]) => underWay.includes(String(value)));
  const of = taken.length > 0 && dice.chance(80) ? taken : [...aggregate.cases];
  const id = dice.pickAny(of.map(([each]) => each));
  return id === undefined ? report(situation) : aboutCase(situation, id);
}

/** Commands on the cases of the request, any of them, whatever its state; and reports of new ones. */
export const violationCommands = [onCase, onCase, onCase, report] as const;
