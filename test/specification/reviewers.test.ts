import { describe, expect, it } from 'vitest';
import { toInstant } from '../../src/index.js';
import { actor, leadOfficer } from '../support/actors.js';
import { openRequest, sendTo, soundReply } from '../support/commands.js';
import { basePolicy, policyWith } from '../support/policy.js';
import { stageWith } from '../support/stage.js';

const first = 'r-1/3';
const { review } = basePolicy;

/** A reply of `works` that the registry entered, signed by somebody, which waits for a reviewer. */
async function entered({ author = 'clerk', signatory = 'head.works', confirmedBy = 'second' } = {}) {
  const { coordinator, clock } = stageWith({
    policyFor: policyWith({ review: { ...review, when: 'always' } }),
  });
  await coordinator.execute(openRequest());
  await coordinator.execute(sendTo(['works']));
  clock.set(toInstant('2026-08-25T09:00:00+07:00'));
  const result = await coordinator.execute({
    type: 'register-reply',
    actor: actor('lead', 'registry', author),
    request: 'r-1',
    consultation: first,
    reply: { ...soundReply('works'), signatory: { officer: signatory, capacity: 'head' } },
    receivedAt: '2026-08-25T02:00:00.000Z',
    confirmedBy,
  });
  if (!result.ok) throw new Error(result.rejection.message.en);
  return (officer: string) =>
    coordinator.execute({
      type: 'review-reply',
      actor: { ...leadOfficer, officer },
      request: 'r-1',
      consultation: first,
      verdict: 'vague',
      reason: 'It says nothing',
    });
}

const refused = {
  ok: false,
  rejection: {
    code: 'author-may-not-review',
    message: {
      en: 'Whoever wrote, sent, signed, entered or confirmed a reply may not review it; another officer of the lead must.',
    },
  },
};

describe('who reviews a reply (DOMAIN §5): a person of the lead, never the replier', () => {
  it('not who entered it', async () => {
    const reviews = await entered({ author: 'clerk' });
    expect(await reviews('clerk')).toMatchObject(refused);
  });

  it('not who confirmed the entry', async () => {
    const reviews = await entered({ confirmedBy: leadOfficer.officer });
    expect(await reviews(leadOfficer.officer)).toMatchObject(refused);
  });

  it('not who signed it', async () => {
    const reviews = await entered({ signatory: 'on-secondment' });
    expect(await reviews('on-secondment')).toMatchObject(refused);
  });

  it('the responsible officer of the request', async () => {
    const reviews = await entered();
    expect(await reviews(leadOfficer.officer)).toMatchObject({ ok: true });
  });

  it('nobody else of the lead: the refusal names who', async () => {
    const reviews = await entered();
    const code = 'not-the-reviewer';
    const message = {
      en: 'The review of this reply is for lead-officer.lead; a head of the lead may assign another reviewer.',
    };
    expect(await reviews('third')).toMatchObject({ ok: false, rejection: { code, message } });
  });
});
