import { describe, expect, it } from 'vitest';
import { playAll } from './carries.js';
import { asked, clear, first, opened, replies, replyOf, specify, vagueReply } from './specify.js';
import { type ActorName, cited, type PolicyChange, type Step, step, until, world } from './world.js';

const by = (who: ActorName, on: string, command: string, more: object = {}) =>
  step(on, who, command, { consultation: first, ...more });
const outside = replyOf({
  position: 'outside-mandate',
  legalBasis: 'Decree 1',
  competentAgency: 'construction',
});
const always = {
  review: {
    when: 'always',
    period: { amount: 2, unit: 'working-day' },
    violation: 'record',
    citation: cited,
  },
};
const effect = (name: string) => ({ vagueness: { effect: name, liable: true, citation: cited } });
const atOnce = { vagueness: { effect: 'violation', citation: cited } };
const lapsing = {
  silence: { violation: 'off', deemedPosition: 'none', liable: false, afterwards: 'lapse', citation: cited },
};
const claimed = [...asked, replies('2026-08-25', outside)];
const now = '2026-09-04T10:00';

interface Reached {
  readonly policy?: PolicyChange;
  readonly given: readonly Step[];
  /** When the command is given. */
  readonly on?: string;
}

/** How an answer comes to stand where it stands. */
const states: Readonly<Record<string, Reached>> = {
  awaiting: { given: [...asked, until('2026-09-04T09:00')] },
  returned: { given: [...asked, replies('2026-08-25', vagueReply)], on: '2026-08-26' },
  recalled: {
    given: [
      ...asked,
      replies('2026-08-25'),
      by('financeHead', '2026-08-26', 'recall-reply', { reason: 'r' }),
    ],
    on: '2026-08-27',
  },
  vague: { policy: atOnce, given: [...asked, replies('2026-08-25', vagueReply)], on: '2026-08-26' },
  deemed: {
    policy: effect('agreement'),
    given: [...asked, replies('2026-08-25', vagueReply)],
    on: '2026-08-26',
  },
  lapsed: { policy: lapsing, given: [...asked, until('2026-09-04T09:00')] },
  underReview: { policy: always, given: [...asked, replies('2026-08-25')], on: '2026-08-26' },
  answered: { given: [...asked, replies('2026-08-25')], on: '2026-08-26' },
  answeredLate: { given: [...asked, until('2026-09-04T09:00'), replies('2026-09-04T09:30')] },
  recused: { given: [...claimed, until('2026-08-28')], on: '2026-08-28T10:00' },
  redirected: {
    given: [
      ...claimed,
      by('officer', '2026-08-26', 'redirect-consultation', { to: 'construction', reason: 'r' }),
    ],
    on: '2026-08-27',
  },
  withdrawn: {
    given: [...asked, by('officer', '2026-08-25', 'withdraw-consultation', { reason: 'r' })],
    on: '2026-08-26',
  },
};

const entered = {
  receivedAt: '2026-08-25T16:00:00+07:00',
  evidence: 'line 4',
  confirmedBy: 'second-officer',
};

/** Every command on a consultation, and the states of the answer in which it is possible. */
const commands: Readonly<Record<string, readonly [ActorName, object, readonly string[]]>> = {
  'acknowledge-receipt': ['finance', {}, ['awaiting']],
  'record-receipt': ['registry', entered, ['awaiting']],
  'send-reminder': ['monitor', {}, ['awaiting', 'returned', 'recalled', 'vague']],
  'submit-reply': ['financeHead', clear, ['awaiting', 'returned', 'recalled', 'vague', 'deemed', 'lapsed']],
  'register-reply': [
    'registry',
    { ...clear, ...entered },
    ['awaiting', 'returned', 'recalled', 'vague', 'deemed', 'lapsed', 'underReview', 'answeredLate'],
  ],
  'replace-reply': ['financeHead', { ...clear, reason: 'r' }, ['underReview', 'answered', 'answeredLate']],
  'correct-reply': ['finance', { correction: 'c' }, ['underReview', 'answered', 'answeredLate']],
  'recall-reply': ['financeHead', { reason: 'r' }, ['underReview', 'answered', 'answeredLate']],
  'review-reply': ['head', { verdict: 'vague', reason: 'r' }, ['underReview']],
  'close-consultation': ['officer', { reason: 'r' }, ['awaiting', 'vague']],
  'withdraw-consultation': ['officer', { reason: 'r' }, ['awaiting', 'returned', 'recalled', 'vague']],
  'recompute-due-date': ['officer', {}, ['awaiting']],
  'redirect-consultation': ['officer', { to: 'construction', reason: 'r' }, ['recused']],
};

describe.each(Object.entries(states))('while the answer is %s', (state, { policy, given, on = now }) => {
  it.each(Object.entries(commands))('can, or can not: %s', async (command, [actor, fields, possibleIn]) => {
    const played = world(policy);
    await playAll(played, given);
    const result = await played.play(by(actor, on, command, fields));
    const code = result === null || result.ok ? null : result.rejection.code;
    expect(code).toBe(possibleIn.includes(state) ? null : 'not-in-this-state');
  });
});

const synthesis = (on: string) =>
  step(on, 'officer', 'record-synthesis', {
    treatments: [{ consultation: first, treatment: 'accepted' }],
    conclusion: 'c',
  });
const escalate = step('2026-08-27', 'head', 'escalate-request', {
  to: 'committee',
  legalBasis: 'b',
  position: 'p',
  proposal: 'q',
});
const direct = step('2026-08-28', 'supervisor', 'give-direction', { direction: 'd', dueDate: '2026-09-30' });
const carriedOut = step('2026-08-29', 'officer', 'carry-out-direction', { result: 'r' });
const concluded = [...asked, replies('2026-08-25'), synthesis('2026-08-26')];

/** How a request comes to stand where it stands. */
const stages: Readonly<Record<string, readonly Step[]>> = {
  draft: [opened()],
  consulting: asked,
  collected: [...asked, replies('2026-08-25')],
  synthesised: concluded,
  resolved: [...concluded, step('2026-08-27', 'head', 'resolve-request', { decision: 'd' })],
  escalated: [...concluded, escalate],
  directed: [...concluded, escalate, direct],
  carriedOut: [...concluded, escalate, direct, carriedOut],
  withdrawn: [opened(), step('2026-08-25', 'head', 'withdraw-request', { reason: 'r' })],
};

const another = {
  consultees: [
    {
      agency: 'construction',
      reason: 'r',
      questions: [{ id: 'q1', text: 't', matters: ['land.price'] }],
    },
  ],
  newMaterial: 'm',
};

const onRequest: Readonly<Record<string, readonly [ActorName, object, readonly string[]]>> = {
  'amend-request': ['officer', { subject: 's' }, ['draft', 'consulting']],
  'send-consultation': ['officer', another, ['draft', 'consulting', 'collected', 'synthesised']],
  'note-exchange': ['focal', { with: 'finance', note: 'n' }, Object.keys(stages)],
  'record-synthesis': [
    'officer',
    { treatments: [{ consultation: first, treatment: 'accepted' }], conclusion: 'c' },
    ['collected'],
  ],
  'resolve-request': ['head', { decision: 'd' }, ['draft', 'synthesised']],
  'escalate-request': ['head', escalate.with ?? {}, ['draft', 'synthesised', 'escalated']],
  'give-direction': ['supervisor', { direction: 'd', dueDate: '2026-09-30' }, ['escalated', 'directed']],
  'carry-out-direction': ['officer', { result: 'r' }, ['directed']],
  'withdraw-request': [
    'head',
    { reason: 'r' },
    ['draft', 'consulting', 'collected', 'synthesised', 'escalated'],
  ],
};

/** Nobody may direct before the matter was handed up, nor carry out before anybody was told. */
const nobodyYet: Readonly<Record<string, readonly string[]>> = {
  'give-direction': ['escalated', 'directed', 'carriedOut'],
  'carry-out-direction': ['directed', 'carriedOut'],
};

function refusalOf(command: string, stage: string): string {
  if (stage === 'consulting' && ['record-synthesis', 'resolve-request'].includes(command))
    return 'consultations-open';
  return nobodyYet[command]?.includes(stage) === false ? 'agency-not-allowed' : 'not-in-this-state';
}

describe.each(Object.entries(stages))('while the request is %s', (stage, given) => {
  it.each(Object.entries(onRequest))('can, or can not: %s', async (command, [actor, fields, possibleIn]) => {
    const played = world();
    await playAll(played, given);
    const result = await played.play(step('2026-08-31', actor, command, fields));
    const code = result === null || result.ok ? null : result.rejection.code;
    expect(code).toBe(possibleIn.includes(stage) ? null : refusalOf(command, stage));
  });
});

const withdrawn = { outcomes: ['finance withdrawn'] };
const withdraw = step('2026-08-27', 'head', 'withdraw-request', { reason: 'r' });

specify('what is awaited is withdrawn with the request, wherever the answer stands', [
  { rule: 'awaited', given: asked, when: withdraw, ...withdrawn },
  { rule: 'returned', given: [...asked, replies('2026-08-25', vagueReply)], when: withdraw, ...withdrawn },
  {
    rule: 'recalled',
    given: [
      ...asked,
      replies('2026-08-25'),
      by('financeHead', '2026-08-26', 'recall-reply', { reason: 'r' }),
    ],
    when: withdraw,
    ...withdrawn,
  },
  {
    rule: 'vague',
    policy: atOnce,
    given: [...asked, replies('2026-08-25', vagueReply)],
    when: withdraw,
    ...withdrawn,
  },
  {
    rule: 'under review',
    policy: always,
    given: [...asked, replies('2026-08-26')],
    when: withdraw,
    ...withdrawn,
  },
  {
    rule: 'answered, it stays answered',
    given: [...asked, replies('2026-08-25')],
    when: withdraw,
    outcomes: ['finance answered'],
  },
]);

const replaces = (on: string, fields: object = clear) =>
  by('financeHead', on, 'replace-reply', { ...fields, reason: 'r' });
const somebody = replyOf({ position: 'agree' }, { signatory: { officer: 'somebody', capacity: 'head' } });

specify('what comes while a reply is under review', [
  {
    rule: 'a replacement without authority replaces nothing: the first is still judged',
    policy: always,
    given: [...asked, replies('2026-08-25'), replaces('2026-08-25T10:00', somebody)],
    when: by('head', '2026-08-26', 'review-reply', { verdict: 'substantive', reason: 'r' }),
    outcomes: ['finance answered'],
    violations: ['unauthorised-signatory finance recorded'],
  },
  {
    rule: 'a replacement that counts for nothing replaces nothing',
    policy: { ...always, vagueness: { effect: 'no-reply', citation: cited } },
    given: [...asked, replies('2026-08-25'), replaces('2026-08-25T10:00', vagueReply)],
    when: by('head', '2026-08-26', 'review-reply', { verdict: 'substantive', reason: 'r' }),
    outcomes: ['finance answered'],
  },
  {
    rule: 'a sound replacement of a claim settles it',
    given: [...claimed, replaces('2026-08-25T10:00')],
    when: until('2026-09-10'),
    outcomes: ['finance answered'],
    violations: [],
  },
  {
    rule: 'a vague replacement goes back',
    given: claimed,
    when: replaces('2026-08-25T10:00', vagueReply),
    facts: ['reply.replaced'],
    outcomes: ['finance null'],
  },
  {
    rule: 'it can be taken back',
    given: claimed,
    when: by('financeHead', '2026-08-26', 'recall-reply', { reason: 'r' }),
    facts: ['reply.recalled'],
    outcomes: ['finance null'],
  },
]);
