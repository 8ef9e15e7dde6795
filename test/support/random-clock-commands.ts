import type { ConsultationState } from '../../src/consultation/index.js';
import { civilDateOf, toInstant } from '../../src/index.js';
import { actor } from './actors.js';
import type { CommandInput } from './commands.js';
import type { Dice } from './dice.js';
import { randomMoment, randomReceipt } from './random-moments.js';
import type { About, Situation } from './situation.js';

const reason = 'for a reason';
const minute = 60_000;
const lead = (dice: Dice) => actor('lead', dice.pick(['lead-officer', 'lead-head']));
const registry = actor('lead', 'registry');
const consultee = ({ context }: ConsultationState) => actor(context.consultee, 'consultee-officer');

const askClarification: About = (_, consultation, subject) => ({
  type: 'ask-clarification',
  actor: consultee(consultation),
  ...subject,
  missing: 'which map?',
});

const answerClarification: About = ({ dice }, _, subject) => ({
  type: 'answer-clarification',
  actor: lead(dice),
  ...subject,
  answer: 'this one',
});

type More = Pick<Extract<CommandInput, { type: 'ask-extension' }>, 'period' | 'dueDate'>;

/** So much more, or until a day about the due date; now and then neither. */
export function randomMore({ dice }: Pick<Situation, 'dice'>, { context }: ConsultationState): More {
  const unit = dice.pick(['working-day', 'calendar-day', 'hour', 'working-hour']);
  const period = { amount: 1 + dice.below(unit.endsWith('hour') ? 24 : 3), unit };
  const due = Date.parse(context.term?.dueAt ?? context.sentAt);
  const dueDate = new Date(due + (dice.below(7) - 1) * 24 * 60 * minute).toISOString().slice(0, 10);
  const chosen: More = dice.chance(70) ? { period } : { dueDate };
  return dice.chance(97) ? chosen : {};
}

const askExtension: About = (situation, consultation, subject) => ({
  type: 'ask-extension',
  actor: consultee(consultation),
  ...subject,
  ...randomMore(situation, consultation),
  reason,
});

/** What was asked for, mostly; or something else. */
const grantExtension: About = (situation, consultation, subject) => ({
  type: 'grant-extension',
  actor: lead(situation.dice),
  ...subject,
  ...(consultation.context.extensionAsked !== null && situation.dice.chance(60)
    ? {}
    : randomMore(situation, consultation)),
  ...(situation.dice.chance(60) ? { approvedBy: 'head' } : {}),
  reason,
});

const refuseExtension: About = ({ dice }, _, subject) => ({
  type: 'refuse-extension',
  actor: lead(dice),
  ...subject,
  reason,
});

const suspend: About = ({ dice }, _, subject) => ({
  type: 'suspend-consultation',
  actor: lead(dice),
  ...subject,
  reason,
});

const resume: About = ({ dice }, _, subject) => ({
  type: 'resume-consultation',
  actor: lead(dice),
  ...subject,
  reason,
});

/** For minutes or for days, up to now or before. */
const outage: About = (situation, consultation, subject) => {
  const { dice, now } = situation;
  const [one, other] = [randomMoment(situation, consultation), randomMoment(situation, consultation)].sort();
  return {
    type: 'record-outage',
    actor: registry,
    ...subject,
    from: one ?? now,
    to: dice.chance(50) ? now : (other ?? now),
    evidence: 'message 2',
    confirmedBy: dice.chance(95) ? 'second' : registry.officer,
  };
};

const sendBack: About = (_, consultation, subject) => ({
  type: 'send-back-consultation',
  actor: consultee(consultation),
  ...subject,
  reason,
});

const resend: About = ({ dice }, _, subject) => ({
  type: 'resend-consultation',
  actor: lead(dice),
  ...subject,
  reason,
});

const supply: About = (situation, consultation, subject) => ({
  type: 'supply-document',
  actor: situation.dice.pick([registry, actor('lead', 'lead-officer')]),
  ...subject,
  document: 'a map',
  ...(situation.dice.chance(50) ? randomReceipt(situation, consultation) : {}),
  ...(situation.dice.chance(60) ? { complete: true } : {}),
});

const receive: About = (situation, consultation, subject) => ({
  type: 'record-receipt',
  actor: registry,
  ...subject,
  ...randomReceipt(situation, consultation),
});

const acknowledge: About = (_, consultation, subject) => ({
  type: 'acknowledge-receipt',
  actor: consultee(consultation),
  ...subject,
});

const recompute: About = ({ dice }, _, subject) => ({
  type: 'recompute-due-date',
  actor: lead(dice),
  ...subject,
  ...(dice.chance(50) ? { decision: 'decision 1' } : {}),
});

/** To whom the directory names as successor, mostly. */
const passOn: About = ({ dice, directory }, { context }, subject) => {
  const named = directory.agency(context.consultee)?.succeededBy ?? [];
  return {
    type: 'pass-on-consultation',
    actor: lead(dice),
    ...subject,
    to: (dice.chance(95) ? dice.pickAny(named) : undefined) ?? dice.pick(['works', 'finance', 'any-1']),
    reason,
  };
};

/** What suits each state of the clock; what is entered behind a reply may show that it came in time. */
const sensible: Readonly<Record<string, readonly About[]>> = {
  awaitingReceipt: [acknowledge, receive, receive, sendBack, sendBack, supply],
  sentBack: [resend, resend, receive, supply],
  awaitingDossier: [supply],
  running: [
    askClarification,
    askClarification,
    askExtension,
    askExtension,
    grantExtension,
    suspend,
    suspend,
    outage,
    resend,
    supply,
    recompute,
    answerClarification,
    acknowledge,
    receive,
  ],
  paused: [resume, resume, outage, receive],
  overdue: [grantExtension, outage, recompute, answerClarification, refuseExtension, supply, supply],
  stopped: [outage, outage, supply],
};

const anything: readonly About[] = Object.values(sensible).flat();

/** Whether the agency that was asked has ended, so that another owes the reply. */
function hasEnded({ directory, now }: Situation, { context }: ConsultationState): boolean {
  return !directory.isValid(context.consultee, civilDateOf(toInstant(now), 'Asia/Ho_Chi_Minh'));
}

/** Something that moves the clock of this consultation, or tries to. */
export function aboutClock(situation: Situation, consultation: ConsultationState, clock: string): About {
  const { dice } = situation;
  const { clarification, extensionAsked } = consultation.context;
  if (hasEnded(situation, consultation) && dice.chance(70)) return passOn;
  if (clarification !== null && dice.chance(60)) return answerClarification;
  if (extensionAsked !== null && dice.chance(50))
    return dice.pick([grantExtension, grantExtension, refuseExtension]);
  return dice.pickAny(dice.chance(93) ? (sensible[clock] ?? anything) : [...anything, passOn]) ?? resend;
}
