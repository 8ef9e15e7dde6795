import { answerRegion } from './consultation.answer.js';
import { clockRegion } from './consultation.clock.js';
import { consultationSetup } from './consultation.setup.js';

const { awaiting, returned, recalled, vague, underReview, deemed, lapsed, answered, answeredLate } =
  answerRegion.states;

/** Behind a reply in hand the minutes can only show that the consultee spoke in time; what it wrote since stands. */
const behindReview = [
  { guard: 'minutesWereInTime', actions: ['noteInTime', 'forgetMinuted'] },
  { actions: 'forgetMinuted' },
] as const;
const behindAnswer = [
  { guard: 'synthesisIsClosed', actions: 'forgetMinuted' },
  { guard: 'minutesWereInTime', target: 'answered', actions: ['noteInTime', 'forgetMinuted'] },
  { actions: 'forgetMinuted' },
] as const;

const minutes = 'minutes-term.reached';

/** The answer, with minutes to which nobody objected: they count as a reply does (DOMAIN §5). */
export const answerWithMinutes = consultationSetup.createStateConfig({
  ...answerRegion,
  states: {
    ...answerRegion.states,
    awaiting: { ...awaiting, on: { ...awaiting.on, [minutes]: awaiting.on['reply.received'] } },
    returned: { ...returned, on: { ...returned.on, [minutes]: returned.on['reply.received'] } },
    recalled: { ...recalled, on: { ...recalled.on, [minutes]: recalled.on['reply.received'] } },
    vague: { ...vague, on: { ...vague.on, [minutes]: vague.on['reply.received'] } },
    deemed: { ...deemed, on: { ...deemed.on, [minutes]: deemed.on['reply.received'] } },
    lapsed: { ...lapsed, on: { ...lapsed.on, [minutes]: lapsed.on['reply.received'] } },
    underReview: { ...underReview, on: { ...underReview.on, [minutes]: behindReview } },
    answered: { ...answered, on: { ...answered.on, [minutes]: { actions: 'forgetMinuted' } } },
    answeredLate: { ...answeredLate, on: { ...answeredLate.on, [minutes]: behindAnswer } },
  },
});

const { running, paused, stopped, overdue } = clockRegion.states;

/** The clock, which such minutes stop as a reply does: also where it stands still, for the meeting was held before. */
export const clockWithMinutes = consultationSetup.createStateConfig({
  ...clockRegion,
  states: {
    ...clockRegion.states,
    running: { ...running, on: { ...running.on, [minutes]: running.on['reply.received'] } },
    paused: { ...paused, on: { ...paused.on, [minutes]: running.on['reply.received'] } },
    stopped: { ...stopped, on: { ...stopped.on, [minutes]: stopped.on['reply.received'] } },
    overdue: { ...overdue, on: { ...overdue.on, [minutes]: overdue.on['reply.received'] } },
  },
});

/** What accompanies a reply on its way moves no state: it is noted wherever the consultation stands. */
export const onTheWay = {
  'milestone.recorded': { actions: 'noteMilestone' },
  'reviewer.assigned': { actions: 'noteReviewer' },
  'view.minuted': { actions: 'noteMinuted' },
  'minutes.objected': { actions: 'forgetMinuted' },
} as const;
