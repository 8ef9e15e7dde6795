import { actor } from './actors.js';
import type { CommandInput } from './commands.js';
import type { About, Situation } from './situation.js';

const hour = 60 * 60_000;

/** Now, or some hours before: before the notice too, now and then. */
const deliver: About = ({ dice, now }, { context }, subject) => ({
  type: 'confirm-delivery',
  actor: actor('lead', dice.pick(['monitor', 'registry', 'system'])),
  ...subject,
  number: dice.chance(90) ? 1 + dice.below(context.notices.length) : 99,
  ...(dice.chance(50)
    ? { deliveredAt: new Date(Date.parse(now) - dice.below(30) * hour).toISOString() }
    : {}),
  proof: 'message 5',
});

const act: About = ({ dice }, { context }, subject) => ({
  type: 'record-head-action',
  actor: actor(context.consultee, 'consultee-head'),
  ...subject,
  action: dice.pick(['reassigned', 'instructed', 'took-over', 'reported-obstacle']),
  account: 'it is done',
});

const order: About = ({ dice, now }, _, subject) => ({
  type: 'order-reply',
  actor: actor(dice.pick(['committee', 'committee', 'works']), 'supervisor'),
  ...subject,
  dueDate: new Date(Date.parse(now) + (dice.below(6) - 1) * 24 * hour).toISOString().slice(0, 10),
  direction: 'reply',
});

/** What is told of a ladder that has begun. */
export const aboutLadder = ({ dice }: Situation): About =>
  dice.pick([deliver, deliver, act, act, order, order]);

/** What was running before the software came, a day or a month ago; now and then a second time. */
export function importOne({ request, aggregate, dice, now }: Situation): CommandInput {
  const day = 24 * hour;
  const goLive = Date.parse(now) - dice.below(3) * day;
  return {
    type: 'import-consultation',
    actor: actor('lead', dice.pick(['registry', 'monitor'])),
    request,
    reference: `book/${dice.below(4)}`,
    agency: dice.pick(['works', 'finance', 'commune-a', 'any-1']),
    reason: 'for a reason',
    questions: [
      { id: 'q1', text: 'what do you say?', matters: [...(aggregate.request?.context.matters ?? [])] },
    ],
    sentAt: new Date(goLive - dice.below(10) * day).toISOString(),
    dueDate: new Date(goLive + (dice.below(10) - 4) * day).toISOString().slice(0, 10),
    goLive: new Date(goLive).toISOString(),
    evidence: 'line 4',
    confirmedBy: dice.chance(95) ? 'second' : 'registry.lead',
  };
}
