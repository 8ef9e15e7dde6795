import { answerOf, type ConsultationState, clockOf } from '../../src/consultation/index.js';
import { type ActorInput, actor } from './actors.js';
import type { CommandInput } from './commands.js';
import { aboutClock } from './random-clock-commands.js';
import { aboutLadder } from './random-ladder-commands.js';
import { randomReceipt } from './random-moments.js';
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

const recall: About = (_, consultation, subject) => ({
  type: 'recall-reply',
  actor: consultee(consultation, 'consultee-head'),
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
  awaiting: [submit, submit, submit, register, register, remind, close, withdraw],
  underReview: [review, review, review, redirect, recall, replace, correct, register],
  returned: [submit, submit, register, withdraw],
  recalled: [submit, register, withdraw],
  vague: [submit, register, close],
  answered: [replace, correct, recall],
  answeredLate: [replace, recall, correct, register, register],
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
