import type { ConsultationState } from '../../src/consultation/index.js';
import { type ActorInput, actor } from './actors.js';
import type { CommandInput } from './commands.js';
import { randomReply } from './random-replies.js';
import type { Situation } from './situation.js';

const line = 'for a reason';
type Subject = { readonly request: string; readonly consultation: string };
type About = (situation: Situation, consultation: ConsultationState, subject: Subject) => CommandInput;

const consultee = ({ context }: ConsultationState, role: ActorInput['role'] = 'consultee-officer') =>
  actor(context.consultee, role);
const registry = actor('lead', 'registry');
const officer = actor('lead', 'lead-officer');

/** A moment between dispatch and now, often at or just around the due date; sometimes in the future. */
function moment({ now, dice }: Situation, { context }: ConsultationState): string {
  const last = Date.parse(now);
  const first = Date.parse(context.sentAt);
  const due = context.cure?.dueAt ?? context.term?.dueAt;
  const around = due === undefined ? last : Date.parse(due) + dice.pick([-1, 0, 1]);
  const chosen = dice.chance(50) ? Math.min(around, last) : first + dice.below(last - first + 1);
  return new Date(dice.chance(95) ? chosen : last + 1).toISOString();
}

const backdated = (situation: Situation, consultation: ConsultationState) => ({
  receivedAt: moment(situation, consultation),
  ...(situation.dice.chance(92) ? { evidence: 'message 1', confirmedBy: 'second' } : {}),
});

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
  ...backdated(situation, consultation),
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

const acknowledge: About = (_, consultation, subject) => ({
  type: 'acknowledge-receipt',
  actor: consultee(consultation),
  ...subject,
});

const receipt: About = (situation, consultation, subject) => ({
  type: 'record-receipt',
  actor: registry,
  ...subject,
  ...backdated(situation, consultation),
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

const recompute: About = ({ dice }, _, subject) => ({
  type: 'recompute-due-date',
  actor: actor('lead', dice.pick(['lead-officer', 'lead-head'])),
  ...subject,
  ...(dice.chance(50) ? { decision: 'decision 1' } : {}),
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
  awaiting: [
    submit,
    submit,
    submit,
    register,
    register,
    acknowledge,
    receipt,
    remind,
    close,
    withdraw,
    recompute,
  ],
  underReview: [review, review, review, redirect, recall, replace, correct],
  returned: [submit, submit, register, withdraw],
  recalled: [submit, register, withdraw],
  vague: [submit, register, close],
  answered: [replace, correct, recall],
  answeredLate: [replace, recall],
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

function aboutOne(situation: Situation, wanted: 'open' | 'any'): CommandInput {
  const { aggregate, dice, request } = situation;
  const all = [...aggregate.consultations.values()];
  const open = all.filter((one) => one.tags.includes('open'));
  const consultation = dice.pickAny(wanted === 'open' && open.length > 0 ? open : all);
  if (consultation === undefined) return nowhere;
  const value = consultation.value;
  const answer = typeof value === 'object' && 'answer' in value ? String(value['answer']) : '';
  const about = dice.pickAny(dice.chance(90) ? (sensible[answer] ?? anything) : anything) ?? submit;
  return about(situation, consultation, { request, consultation: consultation.context.id });
}

/** Commands on one consultation: mostly an open one, and mostly what its state waits for. */
export const consultationCommands = [
  (situation: Situation) => aboutOne(situation, 'open'),
  (situation: Situation) => aboutOne(situation, 'open'),
  (situation: Situation) => aboutOne(situation, 'any'),
] as const;
