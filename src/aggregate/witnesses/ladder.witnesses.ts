import type { ConsultationState } from '../../consultation/index.js';
import { today } from '../../decision/index.js';
import type { RequestState } from '../../request/index.js';
import { civilDateOf, fromEpoch, toEpoch } from '../../time/index.js';
import type { CommandOf } from '../command.js';
import { someQuestion } from './competent-agency.js';
import { daysAhead } from './named-days.js';
import {
  aboutConsultation as about,
  type ConsultationCommandType,
  given,
  type Situation,
  secondPerson,
  someText,
  type Witnesses,
} from './situation.js';

type LadderCommandType = Extract<
  ConsultationCommandType,
  'confirm-delivery' | 'record-head-action' | 'order-reply'
>;

/** The notices that nothing proves to have arrived. */
function* deliveries(...on: [Situation, ConsultationState]): Generator<CommandOf<'confirm-delivery'>> {
  const open = on[1].context.notices.filter(({ deliveredAt, withheld }) => deliveredAt === null && !withheld);
  for (const { number } of open) yield { type: 'confirm-delivery', ...about(...on), number, proof: someText };
  // None, so that what is refused is refused for the right reason.
  if (open.length === 0) yield { type: 'confirm-delivery', ...about(...on), number: 1, proof: someText };
}

function* orders(...on: [Situation, ConsultationState]): Generator<CommandOf<'order-reply'>> {
  for (const dueDate of daysAhead(on[0].inputs))
    yield { type: 'order-reply', ...about(...on), dueDate, direction: someText };
}

/** Witnesses of the commands on the ladder of a consultation. */
export const ladderWitnesses: Witnesses<LadderCommandType, [ConsultationState]> = {
  'confirm-delivery': deliveries,
  'record-head-action': (...on) => [
    { type: 'record-head-action', ...about(...on), action: 'instructed', account: someText },
  ],
  'order-reply': orders,
};

/** A reference that nothing was brought in by. */
function freeReference({ aggregate }: Situation): string {
  const taken = new Set([...aggregate.consultations.values()].map((one) => one.context.imported?.reference));
  for (let index = 1; ; index += 1) if (!taken.has(`x${index}`)) return `x${index}`;
}

/** Sent a millisecond ago to any agency but the lead, due today: no other rule tells one import from another. */
export function* imports(
  situation: Situation,
  { context: { lead, matters } }: RequestState,
): Generator<CommandOf<'import-consultation'>> {
  const { actor, inputs } = situation;
  const { directory, now, calendar } = inputs;
  const day = today(inputs);
  const asked = directory.data.agencies.find(({ id }) => id !== lead && directory.isValid(id, day));
  if (asked === undefined) return;
  const sentAt = fromEpoch(toEpoch(now) - 1);
  yield {
    type: 'import-consultation',
    ...given(situation),
    reference: freeReference(situation),
    agency: asked.id,
    reason: someText,
    questions: [{ id: someQuestion, text: someText, matters: [...matters] }],
    sentAt,
    dueDate: civilDateOf(now, calendar.zone),
    goLive: now,
    evidence: someText,
    confirmedBy: secondPerson(actor),
  };
}
