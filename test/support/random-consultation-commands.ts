import { answerOf, type ConsultationState, clockOf } from '../../src/consultation/index.js';
import { type ActorInput, actor } from './actors.js';
import type { CommandInput } from './commands.js';
import { aboutClock } from './random-clock-commands.js';
import { aboutLadder } from './random-ladder-commands.js';
import { randomMoment, randomReceipt } from './random-moments.js';
import { randomReply } from './random-replies.js';
import type { About, Situation } from './situation.js';

const line = 'for a reason';

const consultee = ({ context }: ConsultationState, role: ActorInput['role'] = 'consultee-officer') =>
  actor(context.consultee, role);
const registry = actor('lead', 'registry');
const officer = actor('lead', 'lead-officer');

const submit: About = ({ dice }, consultation, subject) => ({
  type: 'submit-reply',
  actor: consultee(consultation, dice.pick(['consultee-officer', 'consultee-head', 'focal-point'])),
  ...subject,
  reply: randomReply(consultation, dice),
});

const register: About = (situation, consultation, subject) => ({
  type: 'register-reply',
  actor: registry,
  ...subject,
  reply: randomReply(consultation, situation.dice),
  ...randomReceipt(situation, consultation),
});

const replace: About = ({ dice }, consultation, subject) => ({
  type: 'replace-reply',
  actor: consultee(consultation),
  ...subject,
  reply: randomReply(consultation, dice),
  reason: line,
});

const correct: About = (_, consultation, subject) => ({
  type: 'correct-reply',
  actor: consultee(consultation),
  ...subject,
  correction: 'a date',
});

/** The registry restates a moment: any near the due date or now. */
const correctRecord: About = ({ dice, now }, { context: { term, standing } }, subject) => {
  const near = dice.pick([now, term?.dueAt ?? now, standing?.receivedAt ?? now]);
  const at = Math.min(Date.parse(near) + dice.pick([-3_600_000, -1, 0, 1, 3_600_000]), Date.parse(now));
  return {
    type: 'correct-record',
    actor: registry,
    ...subject,
    receivedAt: new Date(at).toISOString(),
    evidence: 'gateway message 18',
    confirmedBy: dice.chance(95) ? 'second-officer' : registry.officer,
    reason: 'keyed in wrongly',
  };
};

const recall: About = (_, consultation, subject) => ({
  type: 'recall-reply',
  actor: consultee(consultation, 'consultee-head'),
  ...subject,
  reason: line,
});

const registerReplacement: About = (situation, consultation, subject) => ({
  type: 'register-reply',
  actor: registry,
  ...subject,
  reply: randomReply(consultation, situation.dice),
  ...randomReceipt(situation, consultation),
  replaces: true,
  ...(situation.dice.chance(50) ? { reason: line } : {}),
});

const registerRecall: About = (situation, consultation, subject) => ({
  type: 'register-recall',
  actor: registry,
  ...subject,
  reason: line,
  ...randomReceipt(situation, consultation),
});

const assign: About = ({ dice }, { context: { consultee } }, subject) => ({
  type: 'assign-reviewer',
  actor: actor('lead', 'lead-head'),
  ...subject,
  reviewer: dice.pick(['lead-head.lead', 'lead-officer.lead', `head.${consultee}`]),
});

const milestone: About = (situation, consultation, subject) => ({
  type: 'record-milestone',
  actor: consultee(consultation, situation.dice.pick(['registry', 'focal-point'])),
  ...subject,
  milestone: situation.dice.pick(['registered', 'assigned', 'drafted', 'issued']),
  happenedAt: randomMoment(situation, consultation),
  ...(situation.dice.chance(50) ? { officer: 'o-2', unit: 'unit 1', internalDueDate: '2026-08-31' } : {}),
});

const minute: About = (situation, consultation, subject) => {
  const { dice } = situation;
  const { answers } = randomReply(consultation, dice);
  return {
    type: 'minute-view',
    actor: dice.pick([registry, officer]),
    ...subject,
    view: { answers, ...(dice.chance(85) ? { accountable: 'unit 1' } : {}) },
    heldAt: randomMoment(situation, consultation),
    delegate: dice.chance(90) ? 'delegate' : dice.pick(['lead-officer.lead', 'head.finance']),
    authority: {
      documentNumber: '1/STC-VP',
      documentDate: '2026-08-24',
      ...(dice.chance(30) ? { documentHash: 'a'.repeat(64) } : {}),
    },
    confirmedBy: 'second',
  };
};

const object: About = (_, consultation, subject) => ({
  type: 'object-to-minutes',
  actor: consultee(consultation),
  ...subject,
  reason: line,
});

const review: About = ({ dice }, _, subject) => ({
  type: 'review-reply',
  actor: officer,
  ...subject,
  verdict: dice.pick(['substantive', 'vague']),
  reason: line,
});

const remind: About = (_, __, subject) => ({
  type: 'send-reminder',
  actor: actor('lead', 'monitor'),
  ...subject,
});
const close: About = (_, __, subject) => ({
  type: 'close-consultation',
  actor: officer,
  ...subject,
  reason: line,
});
const withdraw: About = (_, __, subject) => ({
  type: 'withdraw-consultation',
  actor: officer,
  ...subject,
  reason: line,
});

const redirect: About = ({ dice }, _, subject) => ({
  type: 'redirect-consultation',
  actor: officer,
  ...subject,
  to: dice.pick(['works', 'finance', 'any-1']),
  reason: line,
});

/** What suits each state of the answer; the registry and the monitor act in any. */
const sensible: Readonly<Record<string, readonly About[]>> = {
  awaiting: [submit, submit, submit, register, register, remind, close, withdraw, minute, minute, milestone],
  underReview: [review, review, review, assign, redirect, recall, replace, correct, register, correctRecord],
  returned: [submit, submit, register, withdraw, minute],
  recalled: [submit, register, withdraw, minute],
  vague: [submit, register, close, minute, milestone],
  answered: [
    replace,
    correct,
    recall,
    registerReplacement,
    registerRecall,
    milestone,
    correctRecord,
    correctRecord,
  ],
  answeredLate: [replace, recall, correct, register, register, registerRecall, correctRecord, correctRecord],
  deemed: [submit, register],
  lapsed: [submit, register],
};
const anything: readonly About[] = [...Object.values(sensible).flat()];

const nowhere: CommandInput = {
  type: 'withdraw-consultation',
  actor: officer,
  request: 'r-1',
  consultation: 'r-1/999',
  reason: line,
};

function chosenFor(situation: Situation, consultation: ConsultationState): About {
  const { dice } = situation;
  const [answer, clock] = [answerOf(consultation), clockOf(consultation)];
  if (consultation.context.minuted !== null && dice.chance(8)) return object;
  if (consultation.context.notices.length > 0 && dice.chance(30)) return aboutLadder(situation);
  const isOpen = ['awaiting', 'returned', 'recalled'].includes(answer);
  if (isOpen && dice.chance(answer === 'awaiting' ? 72 : 15))
    return aboutClock(situation, consultation, clock);
  return dice.pickAny(dice.chance(90) ? (sensible[answer] ?? anything) : anything) ?? submit;
}

function aboutOne(situation: Situation, wanted: 'open' | 'any'): CommandInput {
  const { aggregate, dice, request } = situation;
  const all = [...aggregate.consultations.values()];
  const open = all.filter((one) => one.tags.includes('open'));
  const consultation = dice.pickAny(wanted === 'open' && open.length > 0 ? open : all);
  if (consultation === undefined) return nowhere;
  const about = chosenFor(situation, consultation);
  return about(situation, consultation, { request, consultation: consultation.context.id });
}

/** Commands on one consultation: mostly an open one, and mostly what its state waits for. */
export const consultationCommands = [
  (situation: Situation) => aboutOne(situation, 'open'),
  (situation: Situation) => aboutOne(situation, 'open'),
  (situation: Situation) => aboutOne(situation, 'any'),
] as const;
