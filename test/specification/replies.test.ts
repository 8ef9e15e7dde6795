import {
  asked,
  clear,
  first,
  opened,
  question,
  registers,
  replies,
  replyOf,
  sent,
  specify,
  vagueReply,
} from './specify.js';
import { cited, step, until } from './world.js';

const answer = (on: string, fields: object) => replies(on, replyOf(fields));
const substantive = {
  facts: ['reply.received', 'consultation.settled'],
  outcomes: ['finance answered'],
  violations: [],
};
/** Under the policy a vague reply goes back: no settlement, no violation yet. */
const goesBack = { facts: ['reply.received'], outcomes: ['finance null'], violations: [] };
const outside = {
  position: 'outside-mandate',
  legalBasis: 'Decree 1, art. 2',
  competentAgency: 'construction',
};
const on25 = '2026-08-25';

specify('the reply standard: structure decides (DOMAIN §5)', [
  {
    rule: 'agree needs nothing more',
    given: asked,
    when: answer(on25, { position: 'agree' }),
    ...substantive,
  },
  {
    rule: 'no comment within the mandate is assent',
    given: asked,
    when: answer(on25, { position: 'no-comment' }),
    ...substantive,
  },
  {
    rule: 'no comment where the policy refuses it is no position',
    policy: { standard: { noComment: 'refused', accountable: 'required', citation: cited } },
    given: asked,
    when: answer(on25, { position: 'no-comment' }),
    ...goesBack,
  },
  {
    rule: 'conditions must be named',
    given: asked,
    when: answer(on25, { position: 'agree-with-conditions' }),
    ...goesBack,
  },
  {
    rule: 'agree with conditions, named',
    given: asked,
    when: answer(on25, { position: 'agree-with-conditions', conditions: 'Table 3 is corrected' }),
    ...substantive,
  },
  {
    rule: 'disagree needs reasons, legal basis and alternative',
    given: asked,
    when: answer(on25, { position: 'disagree', reasons: 'Too low' }),
    ...goesBack,
  },
  {
    rule: 'disagree with all three',
    given: asked,
    when: answer(on25, {
      position: 'disagree',
      reasons: 'Too low',
      legalBasis: 'Art. 158',
      alternative: 'Use zone 2',
    }),
    ...substantive,
  },
  { rule: 'a text without a position is vague', given: asked, when: replies(on25, vagueReply), ...goesBack },
  {
    rule: 'no answer to the question is vague',
    given: asked,
    when: replies(on25, { ...clear, reply: { ...clear.reply, answers: [] } }),
    ...goesBack,
  },
  {
    rule: 'no accountable officer is vague where the policy requires one',
    given: asked,
    when: replies(on25, {
      consultation: first,
      reply: { answers: clear.reply.answers, signatory: clear.reply.signatory },
    }),
    ...goesBack,
  },
  {
    rule: 'an answer to a question that was not put is refused',
    given: asked,
    when: replies(on25, {
      ...clear,
      reply: { ...clear.reply, answers: [{ question: 'q9', position: 'agree' }] },
    }),
    refused: 'question-unknown',
    facts: [],
  },
]);

const signs = (officer: string, capacity: string) =>
  replyOf({ position: 'agree' }, { signatory: { officer, capacity } });
const notYetAReply = {
  facts: ['reply.received', 'violation.recorded'],
  outcomes: ['finance null'],
  violations: ['unauthorised-signatory finance recorded'],
};

specify('the signature: without authority it is not yet a reply (Decree 30/2020, art. 13)', [
  { rule: 'the head signs', given: asked, when: replies(on25, signs('fin-head', 'head')), ...substantive },
  {
    rule: 'a deputy signs for the head within the deputy’s field only',
    given: asked,
    when: replies(on25, signs('fin-deputy', 'KT')),
    ...notYetAReply,
  },
  {
    rule: 'nobody else signs as head',
    given: asked,
    when: replies(on25, signs('somebody', 'head')),
    ...notYetAReply,
  },
  {
    rule: 'authority is that of the day of receipt, however late the registry enters it',
    given: [...asked, until('2026-08-28')],
    when: registers('2026-08-28', '2026-08-26T16:00', { reply: signs('fin-acting', 'Q').reply }),
    outcomes: ['finance answered'],
    violations: [],
  },
  {
    rule: 'an unsigned reply is no reply and no violation',
    given: asked,
    when: replies(on25, {
      consultation: first,
      reply: { answers: clear.reply.answers, accountable: 'Price division' },
    }),
    facts: ['reply.received'],
    violations: [],
  },
  {
    rule: 'an unsigned reply stops no clock',
    given: [...asked, replies(on25, signs('somebody', 'head'))],
    when: until('2026-09-04'),
    violations: ['unauthorised-signatory finance recorded', 'missing-reply finance recorded'],
  },
]);

const always = {
  review: {
    when: 'always',
    period: { amount: 2, unit: 'working-day' },
    violation: 'record',
    citation: cited,
  },
};
const review = (on: string, verdict: string) =>
  step(on, 'head', 'review-reply', { consultation: first, verdict, reason: 'Read with care' });

const effects = {
  violation: { vagueness: { effect: 'violation', citation: cited } },
  noReply: { vagueness: { effect: 'no-reply', citation: cited } },
  agreement: { vagueness: { effect: 'agreement', liable: true, citation: cited } },
};
const vagueOn25 = replies(on25, vagueReply);

specify('what a vague verdict does is policy', [
  {
    rule: 'returned, and cured in time: answered, no violation',
    given: [...asked, vagueOn25],
    when: replies('2026-08-26'),
    outcomes: ['finance answered'],
    violations: [],
  },
  {
    rule: 'the cure term never ends before the due date',
    given: [...asked, vagueOn25],
    when: replies('2026-09-03T23:00'),
    outcomes: ['finance answered'],
    violations: [],
  },
  {
    rule: 'returned shortly before the due date: two working days remain',
    given: [...asked, replies('2026-09-03T15:00', vagueReply)],
    when: until('2026-09-07T23:59'),
    violations: [],
  },
  {
    rule: 'not cured: a vague reply is on record once the cure term is past',
    given: [...asked, replies('2026-09-03T15:00', vagueReply)],
    when: until('2026-09-08T00:00'),
    facts: ['cure-term.reached', 'violation.recorded'],
    violations: ['vague-reply finance recorded'],
  },
  {
    rule: 'cured late: answered late, and the vague reply stays the only case',
    given: [...asked, replies('2026-09-03T15:00', vagueReply), until('2026-09-08T00:00')],
    when: replies('2026-09-09'),
    outcomes: ['finance answered-late'],
    violations: ['vague-reply finance recorded'],
  },
  {
    rule: 'cured in time but entered late: the vague reply on record falls',
    given: [...asked, replies('2026-09-03T15:00', vagueReply), until('2026-09-08T08:00')],
    when: registers('2026-09-08T09:00', '2026-09-07T16:00'),
    outcomes: ['finance answered'],
    violations: ['vague-reply finance superseded'],
  },
  {
    rule: 'cured in time, entered late and found sound by a reviewer: it falls then',
    policy: { ...always },
    given: [
      ...asked,
      replies('2026-09-03T15:00', vagueReply),
      until('2026-09-08T08:00'),
      registers('2026-09-08T09:00', '2026-09-07T16:00'),
    ],
    when: review('2026-09-08T10:00', 'substantive'),
    outcomes: ['finance answered'],
    violations: ['vague-reply finance superseded'],
  },
  {
    rule: 'returned once at the most: the second vague reply is a violation at once',
    given: [...asked, vagueOn25],
    when: replies('2026-08-26', vagueReply),
    violations: ['vague-reply finance recorded'],
    outcomes: ['finance null'],
  },
  {
    rule: 'a violation at once, where the policy says so; it may still be answered',
    policy: effects.violation,
    given: [...asked, vagueOn25],
    when: replies('2026-08-26'),
    outcomes: ['finance answered'],
    violations: ['vague-reply finance recorded'],
  },
  {
    rule: 'treated as no reply: the clock runs on and the reply is missing',
    policy: effects.noReply,
    given: [...asked, vagueOn25],
    when: until('2026-09-04'),
    violations: ['missing-reply finance recorded'],
  },
  {
    rule: 'treated as agreement: deemed, and no violation',
    policy: effects.agreement,
    given: asked,
    when: vagueOn25,
    facts: ['reply.received', 'consultation.settled'],
    outcomes: ['finance deemed'],
    violations: [],
  },
  {
    rule: 'a timely reply under return is neither missing nor late after the due date',
    given: [...asked, replies('2026-09-03T15:00', vagueReply)],
    when: until('2026-09-04T10:00'),
    violations: [],
  },
]);

const bounce = (fields: object) => answer(on25, { position: 'outside-mandate', ...fields });

specify('outside the mandate: supported it is judged, unsupported it is a bounce (003 §7(4))', [
  {
    rule: 'with a legal basis and a competent agency it waits for a reviewer',
    given: asked,
    when: answer(on25, outside),
    ...goesBack,
  },
  {
    rule: 'accepted by the reviewer: recused',
    given: [...asked, answer(on25, outside)],
    when: step('2026-08-26', 'head', 'review-reply', {
      consultation: first,
      verdict: 'substantive',
      reason: 'It is so',
    }),
    outcomes: ['finance recused'],
    violations: [],
  },
  {
    rule: 'redirected to the competent agency: a new consultation with a clock of its own',
    given: [...asked, answer(on25, outside)],
    when: step('2026-08-26', 'officer', 'redirect-consultation', {
      consultation: first,
      to: 'construction',
      reason: 'It is competent',
    }),
    facts: ['consultation.sent', 'consultation.redirected', 'consultation.settled'],
    outcomes: ['finance redirected', 'construction null'],
    dueDates: ['2026-09-03', '2026-09-07'],
  },
  {
    rule: 'redirected to an agency that is not competent: refused',
    given: [...asked, answer(on25, outside)],
    when: step('2026-08-26', 'officer', 'redirect-consultation', {
      consultation: first,
      to: 'culture',
      reason: 'Perhaps',
    }),
    refused: 'not-relevant',
    outcomes: ['finance null'],
  },
  {
    rule: 'not reviewed in time: recused, and the lapse is the lead’s',
    given: [...asked, answer(on25, outside)],
    when: until('2026-08-28T00:00'),
    facts: ['review-term.reached', 'violation.recorded', 'consultation.settled'],
    outcomes: ['finance recused'],
    violations: ['review-lapse lead recorded'],
  },
  {
    rule: 'without a competent agency: a bounce, on record when it is not cured',
    given: [...asked, bounce({ legalBasis: 'Decree 1' })],
    when: until('2026-09-04'),
    violations: ['sideways-shifting finance recorded'],
  },
  {
    rule: 'without a legal basis, at once where vague replies are not returned',
    policy: effects.violation,
    given: asked,
    when: bounce({ competentAgency: 'construction' }),
    violations: ['sideways-shifting finance recorded'],
  },
]);

specify('review: a person of the lead decides, never the replier, within a term', [
  {
    rule: 'every reply waits where the policy says so',
    policy: always,
    given: asked,
    when: replies(on25),
    ...goesBack,
  },
  {
    rule: 'substantive: answered',
    policy: always,
    given: [...asked, replies(on25)],
    when: review('2026-08-26', 'substantive'),
    outcomes: ['finance answered'],
  },
  {
    rule: 'vague: it goes back with a cure term',
    policy: always,
    given: [...asked, replies(on25), review('2026-08-26', 'vague')],
    when: until('2026-09-04'),
    outcomes: ['finance null'],
    violations: ['vague-reply finance recorded'],
  },
  {
    rule: 'a reply in time and reviewed after the due date stays in time',
    policy: always,
    given: [...asked, replies('2026-09-03T16:00')],
    when: review('2026-09-04', 'substantive'),
    outcomes: ['finance answered'],
    violations: [],
  },
  {
    rule: 'found to count for nothing after the due date: a missing reply is left',
    policy: { ...always, ...effects.noReply },
    given: [...asked, replies('2026-09-03T16:00')],
    when: review('2026-09-04', 'vague'),
    violations: ['missing-reply finance recorded'],
    outcomes: ['finance null'],
  },
  { rule: 'nothing to review', given: asked, when: review(on25, 'vague'), refused: 'not-in-this-state' },
]);

const replaces = (on: string, fields: object = clear) =>
  step(on, 'financeHead', 'replace-reply', { ...fields, reason: 'A wrong figure' });
const recalls = (on: string) =>
  step(on, 'financeHead', 'recall-reply', { consultation: first, reason: 'Sent in error' });
const synthesis = step('2026-09-04', 'officer', 'record-synthesis', {
  treatments: [{ consultation: first, treatment: 'accepted' }],
  conclusion: 'As proposed',
});

specify('replacement, correction and recall', [
  {
    rule: 'the position is the last one’s, the lateness the first adequate one’s',
    given: [...asked, replies(on25)],
    when: replaces('2026-09-04', replyOf({ position: 'agree-with-conditions', conditions: 'Table 3' })),
    outcomes: ['finance answered'],
    violations: [],
  },
  {
    rule: 'a vague replacement reopens the consultation',
    given: [...asked, replies(on25)],
    when: replaces('2026-08-26', vagueReply),
    facts: ['reply.replaced', 'consultation.reopened'],
    outcomes: ['finance null'],
    state: 'consulting',
  },
  {
    rule: 'a correction changes neither position nor lateness',
    given: [...asked, replies(on25)],
    when: step('2026-09-04', 'finance', 'correct-reply', {
      consultation: first,
      correction: 'Page 2: read 2026',
    }),
    facts: ['reply.corrected'],
    outcomes: ['finance answered'],
  },
  {
    rule: 'a recall reopens with a cure term',
    given: [...asked, replies(on25)],
    when: recalls('2026-08-26'),
    facts: ['reply.recalled', 'consultation.reopened'],
    outcomes: ['finance null'],
  },
  {
    rule: 'recalled and replied again within the cure term: answered in time',
    given: [...asked, replies(on25), recalls('2026-09-03T15:00')],
    when: replies('2026-09-07T15:00'),
    outcomes: ['finance answered'],
    violations: [],
  },
  {
    rule: 'recalled and not replied again: a missing reply',
    given: [...asked, replies(on25), recalls('2026-09-03T15:00')],
    when: until('2026-09-08'),
    violations: ['missing-reply finance recorded'],
  },
  {
    rule: 'none of it once the synthesis is closed',
    given: [...asked, replies(on25), synthesis],
    when: replaces('2026-09-05'),
    refused: 'synthesis-closed',
  },
  { rule: 'nothing to replace yet', given: asked, when: replaces(on25), refused: 'not-in-this-state' },
]);

specify('received in time and entered late (DOMAIN §4)', [
  {
    rule: 'the breach on record is superseded, and the consultation is answered in time',
    given: [...asked, until('2026-09-04T08:00')],
    when: registers('2026-09-04T09:00', '2026-09-03T16:50'),
    facts: ['reply.received', 'violation.superseded', 'consultation.settled'],
    outcomes: ['finance answered'],
    violations: ['missing-reply finance superseded'],
  },
  {
    rule: 'a reply that is truly late turns missing into late',
    given: [...asked, until('2026-09-04T08:00')],
    when: replies('2026-09-04T09:00'),
    facts: ['reply.received', 'violation.recorded', 'violation.superseded', 'consultation.settled'],
    outcomes: ['finance answered-late'],
    violations: ['missing-reply finance superseded', 'late-reply finance recorded'],
  },
  {
    rule: 'at the last instant of the due date it is in time',
    given: asked,
    when: replies('2026-09-03T23:59'),
    outcomes: ['finance answered'],
    violations: [],
  },
]);

specify('several questions, and the mandate of each', [
  {
    rule: 'every question put is answered, or the reply is vague',
    given: [
      opened(),
      step('2026-08-24T10:00', 'officer', 'send-consultation', {
        consultees: [{ agency: 'finance', reason: 'r', questions: [question, { ...question, id: 'q2' }] }],
      }),
    ],
    when: replies(on25),
    ...goesBack,
  },
  {
    rule: 'a reply outside the mandate, where the lead asked, is no violation of the consultee',
    policy: { relevance: { mode: 'off' } },
    given: [opened(), sent('culture')],
    when: step(on25, 'cultureHead', 'submit-reply', clear),
    outcomes: ['culture answered'],
    violations: [],
  },
]);
