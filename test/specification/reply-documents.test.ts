import { describe, expect, it } from 'vitest';
import { carry } from './carries.js';
import { asked, asking, first, opened, question, registers, replies, replyOf, specify } from './specify.js';
import { stand } from './stands.js';
import { cited, type PolicyChange, standing, step, until, world } from './world.js';

const on25 = '2026-08-25';
const agree = { position: 'agree' };
const hash = (letter: string) => letter.repeat(64);
const with25 = (more: object) => replies(on25, replyOf(agree, more));
const capacity = (written: unknown, officer = 'fin-head') => ({ signatory: { officer, capacity: written } });
const ofFinance = { ...question, matters: ['finance.price'] };
const askedOf = (...questions: readonly object[]) => [
  opened(),
  step('2026-08-24T10:00', 'officer', 'send-consultation', {
    consultees: [asking('finance', { questions })],
  }),
];

specify('how a reply is signed (Decree 30/2020, art. 13)', [
  {
    rule: 'the Party writes K/T where the State writes KT.',
    given: askedOf(ofFinance),
    when: with25(capacity('K/T', 'fin-deputy')),
    outcomes: ['finance answered'],
    violations: [],
  },
  {
    rule: 'one capacity in a list is that capacity',
    given: asked,
    when: with25(capacity(['head'])),
    outcomes: ['finance answered'],
  },
  {
    rule: 'TM., KT. needs a collective body: a department is none',
    given: askedOf(ofFinance),
    when: with25(capacity(['TM', 'KT'], 'fin-deputy')),
    outcomes: ['finance null'],
    violations: ['unauthorised-signatory finance recorded'],
  },
]);

const standardOf = (document: 'required' | 'optional') => ({
  standard: { noComment: 'allowed', accountable: 'required', document, citation: cited },
});

specify('a document bears a date that is not after its receipt', [
  {
    rule: 'dated on the day of its receipt',
    given: asked,
    when: with25({ documentDate: '2026-08-25' }),
    outcomes: ['finance answered'],
  },
  {
    rule: 'dated the day after it: refused',
    given: asked,
    when: with25({ documentDate: '2026-08-26' }),
    refused: 'document-date-after-receipt',
    facts: [],
  },
  {
    rule: 'entered later by the registry, dated after the day it came: refused',
    given: asked,
    when: registers('2026-08-27', '2026-08-25T10:00', replyOf(agree, { documentDate: '2026-08-26' })),
    refused: 'document-date-after-receipt',
  },
  {
    rule: 'each file once',
    given: asked,
    when: with25({
      attachments: [
        { name: 'map', sha256: hash('a') },
        { name: 'the map again', sha256: hash('a') },
      ],
    }),
    refused: 'attachment-repeated',
  },
]);

const documented = {
  documentNumber: '12/STC-QLG',
  documentDate: '2026-08-24',
  documentHash: hash('b'),
  attachments: [{ name: 'map.pdf', sha256: hash('a') }],
};

/** What the trail keeps of the last reply as a document, and what was found of it. */
async function keptOf(more: object, policy: PolicyChange = {}) {
  const played = world(policy);
  for (const one of [...asked, with25(more)]) await played.play(one);
  const { view, verified } = await standing(played);
  expect(verified.problems).toEqual([]);
  const records = (await played.coordinator.trail('r-1')).map((line) => JSON.parse(line));
  const { document, findings } = records.find((record) => record.type === 'reply.received').payload;
  const codes = findings.map(({ code }: { code: string }) => code);
  return { document, codes, outcome: view.consultations[0]?.outcome };
}

describe('a reply as a document', () => {
  it('is kept by the form of its number, its date and its hashes; number and names stand beside the trail', async () => {
    const document = { number: 'state', date: '2026-08-24', hash: hash('b'), attachments: [hash('a')] };
    expect(await keptOf(documented)).toEqual({ document, codes: [], outcome: 'answered' });
  });

  it('with a number that is none: noted, and no reason to call it vague', async () => {
    expect(await keptOf({ documentNumber: 'number twelve' })).toMatchObject({
      document: { number: 'malformed' },
      codes: ['document-number-malformed'],
      outcome: 'answered',
    });
  });

  it('without number and date: noted where the standard asks for them, and nowhere else', async () => {
    expect(await keptOf({}, standardOf('required'))).toMatchObject({
      codes: ['no-document-number', 'no-document-date'],
      outcome: 'answered',
    });
    expect(await keptOf({}, standardOf('optional'))).toMatchObject({ codes: [] });
    expect((await keptOf({})).document).toBeUndefined();
  });
});

const partly = { answers: [{ question: 'q1', ...agree }], accountable: 'Price division' };
const rest = { answers: [{ question: 'q2', ...agree }], supplement: true };
const reply = (on: string, more: object) =>
  replies(on, { consultation: first, reply: { signatory: capacity('head').signatory, ...more } });
const askedTwo = askedOf(question, { ...question, id: 'q2' });

specify('a reply to some of the questions is vague until another completes it', [
  {
    rule: 'it goes back',
    given: askedTwo,
    when: reply(on25, partly),
    facts: ['reply.received'],
    outcomes: ['finance null'],
  },
  {
    rule: 'completed, the two are judged together: answered',
    given: [...askedTwo, reply(on25, partly)],
    when: reply('2026-08-26', rest),
    outcomes: ['finance answered'],
    violations: [],
  },
  {
    rule: 'without saying that it completes the other, the second is partial too',
    given: [...askedTwo, reply(on25, partly)],
    when: reply('2026-08-26', { answers: rest.answers, accountable: 'Price division' }),
    outcomes: ['finance null'],
    violations: ['vague-reply finance recorded'],
  },
  {
    rule: 'what it answers anew takes the place of the earlier answer',
    given: [...askedTwo, reply(on25, partly)],
    when: reply('2026-08-26', {
      answers: [{ question: 'q1', position: 'disagree' }, ...rest.answers],
      supplement: true,
    }),
    outcomes: ['finance null'],
  },
  {
    rule: 'where nothing stands there is nothing to complete',
    given: askedTwo,
    when: reply(on25, rest),
    refused: 'nothing-to-supplement',
  },
]);

specify('a holding reply is recorded, stops no clock and is no reply', [
  {
    rule: 'the clock runs on',
    given: asked,
    when: with25({ holding: true }),
    facts: ['reply.received'],
    clocks: ['running'],
    violations: [],
  },
  {
    rule: 'and the reply is missing once the due date is past',
    given: [...asked, with25({ holding: true })],
    when: until('2026-09-04'),
    violations: ['missing-reply finance recorded'],
  },
  {
    rule: 'the answer behind it is in time by its own receipt',
    given: [...asked, with25({ holding: true })],
    when: replies('2026-09-03'),
    outcomes: ['finance answered'],
  },
]);

const outside = replyOf({
  position: 'outside-mandate',
  legalBasis: 'Decree 1',
  competentAgency: 'construction',
});
const redirection = {
  redirection: {
    maximum: 1,
    within: { amount: 2, unit: 'working-day' },
    violation: 'record',
    citation: cited,
  },
  vagueness: { effect: 'violation', citation: cited },
};

specify('that another agency is competent is said within a set time (DOMAIN §4, Wrong addressee)', [
  {
    rule: 'on the second working day it waits for a reviewer',
    policy: redirection,
    given: asked,
    when: replies('2026-08-26T23:59', outside),
    facts: ['reply.received'],
    violations: [],
  },
  {
    rule: 'on the third it is shifting sideways, however well supported',
    policy: redirection,
    given: asked,
    when: replies('2026-08-27T00:00', outside),
    violations: ['sideways-shifting finance recorded'],
  },
  {
    rule: 'an agency that should never have been asked may say so at any time',
    policy: { ...redirection, relevance: { mode: 'off' } },
    given: [
      opened(),
      step('2026-08-24T10:00', 'officer', 'send-consultation', { consultees: [asking('culture')] }),
    ],
    when: step('2026-08-28', 'cultureHead', 'submit-reply', {
      ...outside,
      reply: { ...outside.reply, signatory: { officer: 'cul-head', capacity: 'head' } },
    }),
    violations: [],
  },
  {
    rule: 'where the policy sets no time it waits for a reviewer on any day',
    policy: { vagueness: redirection.vagueness },
    given: asked,
    when: replies('2026-08-28', outside),
    violations: [],
  },
]);

/** The reply of finance, which came on paper. */
const onPaper = registers(on25, '2026-08-25T09:00');
const entered = (received: string, more: object = {}) =>
  registers('2026-08-27', received, { replaces: true, reason: 'A wrong table', ...more });
const recalls = (on: string, receivedAt: string) =>
  step(on, 'registry', 'register-recall', {
    consultation: first,
    reason: 'Sent in error',
    receivedAt: `${receivedAt}:00+07:00`,
    evidence: 'line 4',
    confirmedBy: 'second-officer',
  });

specify('the registry enters a replacement and a recall that came on paper', [
  {
    rule: 'a replacement: the reply in hand gives way',
    given: [...asked, onPaper],
    when: entered('2026-08-26T10:00'),
    facts: ['reply.replaced'],
    outcomes: ['finance answered'],
  },
  {
    rule: 'none that was received before what it replaces',
    given: [...asked, onPaper],
    when: entered('2026-08-25T08:59'),
    refused: 'replaces-nothing-earlier',
  },
  {
    rule: 'none of what the consultee sent itself',
    given: [...asked, replies(on25)],
    when: entered('2026-08-26T10:00'),
    refused: 'submitted-by-consultee',
  },
  {
    rule: 'nor does it take that back',
    given: [...asked, replies(on25)],
    when: recalls('2026-08-27', '2026-08-26T10:00'),
    refused: 'submitted-by-consultee',
  },
  {
    rule: 'nor date it otherwise',
    given: [...asked, replies(on25)],
    when: step('2026-08-27', 'registry', 'correct-record', {
      consultation: first,
      receivedAt: '2026-08-26T10:00:00+07:00',
      evidence: 'line 4',
      confirmedBy: 'second-officer',
      reason: 'A wrong stamp',
    }),
    refused: 'submitted-by-consultee',
  },
  {
    rule: 'none where nothing is in hand',
    given: asked,
    when: entered('2026-08-26T10:00'),
    refused: 'not-in-this-state',
  },
  {
    rule: 'a recall reopens, with a cure term from its entry',
    given: [...asked, onPaper],
    when: recalls('2026-08-27', '2026-08-26T10:00'),
    facts: ['reply.recalled', 'consultation.reopened'],
    outcomes: ['finance null'],
  },
  {
    rule: 'as often as the policy says, whoever enters it',
    given: [
      ...asked,
      onPaper,
      recalls('2026-08-27', '2026-08-26T10:00'),
      registers('2026-08-28', '2026-08-28T09:00'),
    ],
    when: recalls('2026-08-28T10:00', '2026-08-28T09:30'),
    refused: 'recalls-exhausted',
  },
]);

const taken = { at: '2026-08-27T02:00:00.000Z', consultation: first, reply: 1 };
carry('a recall that the registry enters carries when it came', [
  {
    rule: 'and who confirmed that',
    given: [...asked, registers(on25, '2026-08-25T09:00', replyOf(agree, documented))],
    when: recalls('2026-08-27', '2026-08-26T10:00'),
    facts: [
      [
        'reply.recalled',
        {
          ...taken,
          cure: { dueDate: '2026-09-03', dueAt: '2026-09-03T16:59:59.999Z', provisional: false },
          receivedAt: '2026-08-26T03:00:00.000Z',
          confirmedBy: 'second-officer',
        },
      ],
      ['consultation.reopened', { at: taken.at, consultation: first }],
    ],
    texts: { reason: 'Sent in error', evidence: 'line 4' },
  },
]);

stand('a partial reply that was completed stands as one', [
  {
    rule: 'with the answers of both',
    given: [...askedTwo, reply(on25, partly), reply('2026-08-26', rest)],
    consultation: {
      context: { standing: { reply: 2, answers: [{ question: 'q1' }, { question: 'q2' }] } },
    },
  },
]);
