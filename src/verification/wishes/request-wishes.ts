import type { CommandOf } from '../../aggregate/index.js';
import type { RequestId, TrailRecord } from '../../event/index.js';
import type { Place } from '../place.js';
import type { FactOf } from '../primary.js';
import { hasText, standIn, type Wish, type Wishes } from './wish.js';

type Draft = Pick<
  CommandOf<'amend-request'>,
  'subject' | 'legalBasis' | 'expectedOutput' | 'responsibleOfficer'
>;

function draftOf(record: TrailRecord, { payload }: FactOf<'request.opened' | 'request.amended'>): Draft {
  const { responsibleOfficer } = payload;
  return {
    ...(hasText(record, 'subject') ? { subject: standIn } : {}),
    ...(hasText(record, 'legalBasis') ? { legalBasis: standIn } : {}),
    ...(hasText(record, 'expectedOutput') ? { expectedOutput: standIn } : {}),
    ...(responsibleOfficer === null ? {} : { responsibleOfficer }),
  };
}

/** The record does not tell whether a superior had set the lead's due date, or the policy's period gave it. */
export function opening(request: RequestId, record: TrailRecord, fact: FactOf<'request.opened'>): Wish[] {
  const { dossier, matters, territory, competence, due } = fact.payload;
  const command: CommandOf<'open-request'> = {
    type: 'open-request',
    actor: record.actor,
    request,
    dossier,
    matters,
    territory,
    competence,
    ...draftOf(record, fact),
  };
  return due === null ? [{ command }] : [{ command }, { command: { ...command, dueDate: due.dueDate } }];
}

export const amendment = (
  request: RequestId,
  record: TrailRecord,
  fact: FactOf<'request.amended'>,
): Wish[] => [{ command: { type: 'amend-request', actor: record.actor, request, ...draftOf(record, fact) } }];

type Waivers = NonNullable<CommandOf<'send-consultation'>['waivers']>;
type Sent = FactOf<'consultation.sent'>;
type Consultee = CommandOf<'send-consultation'>['consultees'][number];

const waiverOf = (consultee: string): Waivers[number] => ({
  consultee,
  reason: standIn,
  legalBasis: standIn,
});

/** A due date that the lead named: where the clock starts on receipt it is kept for then, else the term has no period. */
function namedDueDate({ payload }: Sent): Pick<Consultee, 'dueDate'> {
  const { term, namedDueDate: kept } = payload;
  const dueDate = term !== null && term.period === null ? term.dueDate : kept;
  return dueDate === null ? {} : { dueDate };
}

const consulteeOf = (agency: Consultee['agency'], sent: Sent): Consultee => ({
  agency,
  reason: standIn,
  questions: sent.payload.questions.map(({ id, matters, territory }) => ({
    id,
    matters,
    territory,
    text: standIn,
  })),
  ...namedDueDate(sent),
});

/** Every consultation of a round is as urgent as the others. */
function urgencyOf(sent: Sent | undefined): Pick<CommandOf<'send-consultation'>, 'urgency' | 'approvedBy'> {
  const { urgency, approvedBy } = sent?.payload ?? {};
  return {
    ...(urgency === undefined ? {} : { urgency }),
    ...(approvedBy === undefined ? {} : { approvedBy }),
  };
}

/** The round, whom it leaves out, and one consultation for each that it names, in that order. */
export function dispatch(place: Place, record: TrailRecord, { payload }: FactOf<'round.opened'>): Wishes {
  const sent: Sent[] = [];
  const waivers: Waivers[number][] = [];
  let offset = 1;
  for (; sent.length < payload.consultees.length; offset += 1) {
    const fact = place.peek(offset)?.fact;
    if (fact?.type === 'consultation.sent') sent.push(fact);
    else if (fact?.type === 'consultee.waived') waivers.push(waiverOf(fact.payload.consultee));
    else if (fact?.type !== 'consultee.omitted') return { missing: ['consultation.sent'], offset };
  }
  const command: CommandOf<'send-consultation'> = {
    type: 'send-consultation',
    actor: record.actor,
    request: place.aggregate.stream,
    consultees: payload.consultees.flatMap((agency, index) => {
      const own = sent[index];
      return own === undefined ? [] : [consulteeOf(agency, own)];
    }),
    ...(waivers.length === 0 ? {} : { waivers }),
    ...(hasText(record, 'newMaterial') ? { newMaterial: standIn } : {}),
    ...(hasText(record, 'ownView') ? { ownView: standIn } : {}),
    ...(payload.completeDossier ? { completeDossier: true } : {}),
    ...urgencyOf(sent[0]),
  };
  return [{ command }];
}

type Concluding = FactOf<'synthesis.recorded' | 'request.resolved' | 'request.escalated'>;

function concludingCommand(
  request: RequestId,
  record: TrailRecord,
  fact: Concluding,
  given: Pick<CommandOf<'resolve-request'>, 'waivers'>,
): Wish['command'] {
  const common = { actor: record.actor, request, ...given };
  switch (fact.type) {
    case 'synthesis.recorded':
      return {
        ...common,
        type: 'record-synthesis',
        conclusion: standIn,
        treatments: fact.payload.treatments.map(({ consultation, treatment }) => ({
          consultation,
          treatment,
          ...(hasText(record, `treatments.${consultation}.reason`) ? { reason: standIn } : {}),
        })),
      };
    case 'request.resolved':
      return { ...common, type: 'resolve-request', decision: standIn };
    case 'request.escalated':
      return {
        ...common,
        type: 'escalate-request',
        to: fact.payload.to,
        ...(hasText(record, 'legalBasis') ? { legalBasis: standIn } : {}),
        ...(hasText(record, 'position') ? { position: standIn } : {}),
        ...(hasText(record, 'proposal') ? { proposal: standIn } : {}),
      };
  }
}

/** Whom a law says to ask is asked, waived or left out on record before the matter is concluded. */
export function conclusion(place: Place): Wishes {
  const waivers: Waivers[number][] = [];
  for (let offset = 0; ; offset += 1) {
    const primary = place.peek(offset);
    switch (primary?.fact.type) {
      case 'consultee.omitted':
        break;
      case 'consultee.waived':
        waivers.push(waiverOf(primary.fact.payload.consultee));
        break;
      case 'synthesis.recorded':
      case 'request.resolved':
      case 'request.escalated': {
        const given = waivers.length === 0 ? {} : { waivers };
        const { stream } = place.aggregate;
        return [{ command: concludingCommand(stream, primary.record, primary.fact, given) }];
      }
      default:
        return { missing: ['synthesis.recorded', 'request.resolved', 'request.escalated'], offset };
    }
  }
}

/** Every open consultation is withdrawn with the request, for its reason; one alone has a reason of its own. */
export function withdrawal(place: Place): Wishes {
  const { record } = place.first;
  const request = place.aggregate.stream;
  for (let offset = 0; ; offset += 1) {
    const type = place.peek(offset)?.fact.type;
    if (type === 'request.withdrawn') {
      return [{ command: { type: 'withdraw-request', actor: record.actor, request, reason: standIn } }];
    }
    if (type !== 'consultation.withdrawn') return { missing: ['request.withdrawn'], offset };
  }
}

export function direction(request: RequestId, record: TrailRecord, fact: FactOf<'direction.given'>): Wish[] {
  const { executor, due, report } = fact.payload;
  const reportBy = report === undefined ? {} : { reportBy: report.dueDate };
  const command = { type: 'give-direction', actor: record.actor, request, direction: standIn } as const;
  return [{ command: { ...command, executor, dueDate: due.dueDate, ...reportBy } }];
}
