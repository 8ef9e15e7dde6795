import { authorities, type CommandType, commandTypes, type Role, roles } from 'interagency';
import { describe, expect, it } from 'vitest';
import { asked, asking, clear, first, opening, signed } from './specify.js';
import { until, world } from './world.js';

/** Who may give which command: DOMAIN §§2 and 6, written down a second time, by hand. */
const allowed: Record<CommandType, readonly Role[]> = {
  'open-request': ['lead-officer', 'lead-head'],
  'amend-request': ['lead-officer', 'lead-head'],
  'send-consultation': ['lead-officer', 'lead-head'],
  'redirect-consultation': ['lead-officer', 'lead-head'],
  'note-exchange': ['lead-officer', 'lead-head', 'focal-point'],
  'record-synthesis': ['lead-officer', 'lead-head'],
  'resolve-request': ['lead-head'],
  'escalate-request': ['lead-head'],
  'give-direction': ['supervisor'],
  'carry-out-direction': ['lead-officer', 'lead-head', 'consultee-officer', 'consultee-head'],
  'submit-report': ['lead-officer', 'lead-head', 'consultee-officer', 'consultee-head'],
  'change-machine-version': ['lead-head'],
  'withdraw-request': ['lead-head'],
  'acknowledge-receipt': ['registry', 'focal-point', 'consultee-officer', 'consultee-head'],
  'record-receipt': ['registry'],
  'send-reminder': ['monitor'],
  'submit-reply': ['consultee-officer', 'consultee-head', 'focal-point'],
  'register-reply': ['registry'],
  'replace-reply': ['consultee-officer', 'consultee-head', 'focal-point'],
  'correct-reply': ['consultee-officer', 'consultee-head', 'focal-point'],
  'correct-record': ['registry'],
  'recall-reply': ['consultee-head'],
  'register-recall': ['registry'],
  'review-reply': ['lead-officer', 'lead-head'],
  'assign-reviewer': ['lead-head'],
  'record-milestone': ['registry', 'focal-point', 'consultee-officer', 'consultee-head'],
  'minute-view': ['lead-officer', 'lead-head', 'registry'],
  'object-to-minutes': ['consultee-officer', 'consultee-head', 'focal-point'],
  'close-consultation': ['lead-officer', 'lead-head'],
  'withdraw-consultation': ['lead-officer', 'lead-head'],
  'recompute-due-date': ['lead-officer', 'lead-head'],
  'ask-clarification': ['consultee-officer', 'consultee-head', 'focal-point'],
  'answer-clarification': ['lead-officer', 'lead-head'],
  'ask-extension': ['consultee-officer', 'consultee-head', 'focal-point'],
  'grant-extension': ['lead-officer', 'lead-head'],
  'refuse-extension': ['lead-officer', 'lead-head'],
  'suspend-consultation': ['lead-officer', 'lead-head'],
  'resume-consultation': ['lead-officer', 'lead-head'],
  'record-outage': ['registry'],
  'send-back-consultation': ['registry', 'focal-point', 'consultee-officer', 'consultee-head'],
  'resend-consultation': ['lead-officer', 'lead-head'],
  'supply-document': ['lead-officer', 'lead-head', 'registry'],
  'pass-on-consultation': ['lead-officer', 'lead-head'],
  'import-consultation': ['registry', 'monitor'],
  'confirm-delivery': ['monitor', 'registry', 'system'],
  'record-head-action': ['consultee-head'],
  'order-reply': ['supervisor'],
  'report-violation': ['inspector', 'supervisor', 'lead-head', 'consultee-head'],
  'notify-violation': ['monitor', 'supervisor', 'inspector'],
  'explain-violation': [
    'lead-officer',
    'lead-head',
    'consultee-officer',
    'consultee-head',
    'focal-point',
    'supervisor',
  ],
  'conclude-violation': ['supervisor'],
  'dismiss-violation': ['supervisor'],
  'excuse-violation': ['supervisor'],
  'appeal-violation': ['lead-head', 'consultee-head', 'supervisor'],
  'decide-appeal': ['supervisor'],
  'remedy-violation': [
    'lead-officer',
    'lead-head',
    'consultee-officer',
    'consultee-head',
    'focal-point',
    'supervisor',
  ],
  'check-remedy': ['supervisor'],
};

const reply = { answers: [{ question: 'q1', position: 'agree' }], accountable: 'x', signatory: signed };
const ofCase = { case: 'r-1/6' };

/** A well-formed instance of every command, so that only the actor can be what is wrong. */
const instance: Record<CommandType, object> = {
  'open-request': opening,
  'amend-request': { subject: 's' },
  'send-consultation': { consultees: [asking('construction')], newMaterial: 'new' },
  'redirect-consultation': { consultation: first, to: 'construction', reason: 'r' },
  'note-exchange': { with: 'finance', note: 'n' },
  'record-synthesis': { treatments: [], conclusion: 'c' },
  'resolve-request': { decision: 'd' },
  'escalate-request': { to: 'committee', legalBasis: 'b', position: 'p', proposal: 'q' },
  'give-direction': { direction: 'd', dueDate: '2026-10-01' },
  'carry-out-direction': { result: 'r' },
  'submit-report': { report: 'r' },
  'change-machine-version': { machineVersion: 3, reason: 'r' },
  'withdraw-request': { reason: 'r' },
  'acknowledge-receipt': { consultation: first },
  'record-receipt': {
    consultation: first,
    receivedAt: '2026-08-24T04:00:00Z',
    evidence: 'e',
    confirmedBy: 'second',
  },
  'send-reminder': { consultation: first },
  'submit-reply': clear,
  'register-reply': {
    consultation: first,
    reply,
    receivedAt: '2026-08-25T04:00:00Z',
    evidence: 'e',
    confirmedBy: 'second',
  },
  'replace-reply': { consultation: first, reply, reason: 'r' },
  'correct-reply': { consultation: first, correction: 'c' },
  'correct-record': {
    consultation: first,
    receivedAt: '2026-08-25T04:00:00Z',
    evidence: 'e',
    confirmedBy: 'second',
    reason: 'r',
  },
  'recall-reply': { consultation: first, reason: 'r' },
  'register-recall': {
    consultation: first,
    reason: 'r',
    receivedAt: '2026-08-25T04:00:00Z',
    evidence: 'e',
    confirmedBy: 'second',
  },
  'review-reply': { consultation: first, verdict: 'vague', reason: 'r' },
  'assign-reviewer': { consultation: first, reviewer: 'somebody-else' },
  'record-milestone': { consultation: first, milestone: 'drafted', happenedAt: '2026-08-25T04:00:00Z' },
  'minute-view': {
    consultation: first,
    view: { answers: [] },
    heldAt: '2026-08-25T04:00:00Z',
    delegate: 'fin-officer',
    authority: { documentNumber: '1/STC-VP', documentDate: '2026-08-25' },
    confirmedBy: 'second',
  },
  'object-to-minutes': { consultation: first, reason: 'r' },
  'close-consultation': { consultation: first, reason: 'r' },
  'withdraw-consultation': { consultation: first, reason: 'r' },
  'recompute-due-date': { consultation: first },
  'ask-clarification': { consultation: first, missing: 'm' },
  'answer-clarification': { consultation: first, answer: 'a' },
  'ask-extension': { consultation: first, period: { amount: 2, unit: 'working-day' }, reason: 'r' },
  'grant-extension': { consultation: first, period: { amount: 2, unit: 'working-day' }, reason: 'r' },
  'refuse-extension': { consultation: first, reason: 'r' },
  'suspend-consultation': { consultation: first, reason: 'r' },
  'resume-consultation': { consultation: first, reason: 'r' },
  'record-outage': {
    consultation: first,
    from: '2026-08-25T04:00:00Z',
    to: '2026-08-25T05:00:00Z',
    evidence: 'e',
    confirmedBy: 'second',
  },
  'send-back-consultation': { consultation: first, reason: 'r' },
  'resend-consultation': { consultation: first, reason: 'r' },
  'supply-document': { consultation: first, document: 'd' },
  'pass-on-consultation': { consultation: first, to: 'construction', reason: 'r' },
  'import-consultation': {
    reference: 'old-1',
    agency: 'construction',
    reason: 'r',
    questions: [{ id: 'q1', text: 't', matters: ['land.price'] }],
    sentAt: '2026-08-03T02:00:00Z',
    dueDate: '2026-09-30',
    goLive: '2026-08-24T01:00:00Z',
    evidence: 'e',
    confirmedBy: 'second',
  },
  'confirm-delivery': { consultation: first, number: 1, proof: 'p' },
  'record-head-action': { consultation: first, action: 'instructed', account: 'a' },
  'order-reply': { consultation: first, dueDate: '2026-10-01', direction: 'd' },
  'report-violation': { kind: 'indifference', against: 'lead', citation: 'gia-lai-6', evidence: 'e' },
  'notify-violation': { ...ofCase, proofOfDelivery: 'p' },
  'explain-violation': { ...ofCase, grounds: 'objective', explanation: 'e' },
  'conclude-violation': { ...ofCase, reason: 'r' },
  'dismiss-violation': { ...ofCase, reason: 'r' },
  'excuse-violation': {
    ...ofCase,
    ground: 'force-majeure',
    confirmedBy: 'committee',
    documentNumber: '1',
    documentDate: '2026-09-01',
    reason: 'r',
  },
  'appeal-violation': { ...ofCase, appeal: 'a' },
  'decide-appeal': { ...ofCase, outcome: 'upheld', reason: 'r' },
  'remedy-violation': { ...ofCase, remedy: 'r' },
  'check-remedy': { ...ofCase, accepted: true, reason: 'r' },
};

async function overdueWorld() {
  const played = world();
  for (const given of [...asked, until('2026-09-04T08:00')]) await played.play(given);
  return played.coordinator;
}

const agencies = ['committee', 'lead', 'finance', 'construction', 'culture'];
const needsNoSide: readonly CommandType[] = ['open-request', 'report-violation', 'notify-violation'];

describe('which role may give which command', () => {
  it('is written down for every command', () => {
    expect(new Set(Object.keys(allowed))).toEqual(new Set(commandTypes));
    for (const type of commandTypes)
      expect([...authorities[type].roles].sort(), type).toEqual([...allowed[type]].sort());
  });

  it.each(commandTypes.map((type) => [type] as const))(
    '%s is refused to every other role, and leaves no trace',
    async (type) => {
      const coordinator = await overdueWorld();
      const before = await coordinator.trail('r-1');
      for (const role of roles.filter((candidate) => !allowed[type].includes(candidate))) {
        for (const agency of agencies) {
          const actor = { officer: 'somebody', agency, role };
          const request = type === 'open-request' ? 'r-2' : 'r-1';
          const result = await coordinator.executeUnknown({ type, actor, request, ...instance[type] });
          expect(result.ok ? 'accepted' : result.rejection.code, `${role} of ${agency}`).toBe(
            'role-not-allowed',
          );
        }
      }
      expect(await coordinator.trail('r-1')).toEqual(before);
    },
  );

  it.each(commandTypes.filter((type) => !needsNoSide.includes(type)).map((type) => [type] as const))(
    '%s is refused to an agency on another side, whatever its role',
    async (type) => {
      const coordinator = await overdueWorld();
      for (const role of allowed[type]) {
        const actor = { officer: 'somebody', agency: 'culture', role };
        const result = await coordinator.executeUnknown({ type, actor, request: 'r-1', ...instance[type] });
        expect(result.ok ? 'accepted' : result.rejection.code, role).toBe('agency-not-allowed');
      }
    },
  );

  it('is refused to an agency that the directory does not have', async () => {
    const coordinator = await overdueWorld();
    for (const type of commandTypes) {
      for (const role of allowed[type]) {
        const actor = { officer: 'somebody', agency: 'nowhere', role };
        const request = type === 'open-request' ? 'r-2' : 'r-1';
        const result = await coordinator.executeUnknown({ type, actor, request, ...instance[type] });
        expect(result.ok ? 'accepted' : result.rejection.code, `${type} ${role}`).toBe('agency-not-allowed');
      }
    }
  });
});
