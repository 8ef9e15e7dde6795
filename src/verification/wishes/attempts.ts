import type { Command, CommandType } from '../../aggregate/index.js';
import { today } from '../../decision/index.js';
import { agencyIdSchema, type ConsultationId, officerIdSchema, questionIdSchema } from '../../event/index.js';
import type { ExcuseGround } from '../../policy/index.js';
import { fromEpoch, type Instant, type Period, toEpoch } from '../../time/index.js';
import type { Place } from '../place.js';
import { standIn } from './wish.js';

const nobody = agencyIdSchema.parse('x');
const question = questionIdSchema.parse('x');
const someOfficer = officerIdSchema.parse('x');
const anotherOfficer = officerIdSchema.parse('y');
const lengths: readonly Period[] = [
  { amount: 1, unit: 'hour' },
  { amount: 3_660, unit: 'calendar-day' },
];

const grounds: readonly ExcuseGround[] = [
  'objective-obstacle',
  'force-majeure',
  'superior-order',
  'protected-initiative',
];

const justBefore = (instant: Instant): Instant => fromEpoch(toEpoch(instant) - 1);

/** Moments of a receipt that are refused: one before now without evidence, and one before the dispatch. */
function momentsRefused({ aggregate, first }: Place, consultation: ConsultationId): Instant[] {
  const sentAt = aggregate.consultations.get(consultation)?.context.sentAt;
  return [first.fact.payload.at, ...(sentAt === undefined ? [] : [sentAt])].map(justBefore);
}

/** What a registry or a consultee may have asked for of one consultation. */
function aboutConsultation(type: CommandType, place: Place, consultation: ConsultationId): Command[] {
  const { aggregate, first } = place;
  const common = { actor: first.record.actor, request: aggregate.stream, consultation };
  switch (type) {
    case 'redirect-consultation':
      return [{ ...common, type, to: nobody, reason: standIn }];
    case 'recall-reply':
      return [{ ...common, type, reason: standIn }];
    case 'record-receipt':
      return momentsRefused(place, consultation).map((receivedAt) => ({ ...common, type, receivedAt }));
    case 'correct-record':
      return momentsRefused(place, consultation).map((receivedAt) => ({
        ...common,
        type,
        receivedAt,
        evidence: standIn,
        confirmedBy: someOfficer,
        reason: standIn,
      }));
    case 'register-reply':
      return momentsRefused(place, consultation).flatMap((receivedAt): Command[] => {
        const registered = { ...common, type, receivedAt, reply: { answers: [] } };
        return [registered, { ...registered, replaces: true }];
      });
    case 'register-recall':
      return momentsRefused(place, consultation).map((receivedAt) => ({
        ...common,
        type,
        receivedAt,
        reason: standIn,
      }));
    case 'minute-view':
      return momentsRefused(place, consultation).map((heldAt) => ({
        ...common,
        type,
        heldAt,
        view: { answers: [] },
        delegate: someOfficer,
        authority: { documentNumber: standIn, documentDate: today(place.inputsAt(heldAt)) },
        confirmedBy: anotherOfficer,
      }));
    default:
      return aboutClock(type, place, consultation);
  }
}

/** What may have been asked for of its clock: the longest extension there is, or a millisecond of it. */
function aboutClock(type: CommandType, place: Place, consultation: ConsultationId): Command[] {
  const { aggregate, first } = place;
  const common = { actor: first.record.actor, request: aggregate.stream, consultation };
  switch (type) {
    case 'ask-clarification':
      return [{ ...common, type, missing: standIn }];
    case 'ask-extension':
      return lengths.map((period) => ({ ...common, type, period, reason: standIn }));
    case 'grant-extension':
      return lengths.map((period) => ({ ...common, type, period, reason: standIn }));
    case 'pass-on-consultation':
      return [{ ...common, type, to: nobody, reason: standIn }];
    case 'supply-document':
      return momentsRefused(place, consultation).map((receivedAt) => ({
        ...common,
        type,
        receivedAt,
        document: standIn,
      }));
    case 'record-outage':
      return momentsRefused(place, consultation).map((from) => ({
        ...common,
        type,
        from,
        to: first.fact.payload.at,
        evidence: standIn,
        confirmedBy: someOfficer,
      }));
    default:
      return [];
  }
}

/** An excuse of each case, on a ground that the policy does not have. */
function excuses({ aggregate, inputsAt, first: { record, fact } }: Place): Command[] {
  const { at } = fact.payload;
  const inputs = inputsAt(at);
  const ground = grounds.find((one) => !inputs.policy.data.violationCases.excuses.includes(one));
  if (ground === undefined) return [];
  const common = { actor: record.actor, request: aggregate.stream, confirmedBy: nobody, ground };
  const document = { documentNumber: standIn, documentDate: today(inputs), reason: standIn };
  return [...aggregate.cases.keys()].map((id) => ({
    ...common,
    ...document,
    type: 'excuse-violation',
    case: id,
  }));
}

/**
 * Commands that a refused attempt may have been, as far as the trail keeps it: what was asked for beyond that is not
 * kept, so they are good for asking who may give them, and when.
 */
export function attemptsOf(type: CommandType, place: Place): Command[] {
  const { aggregate, inputsAt, first } = place;
  const { context } = aggregate.request ?? {};
  if (context === undefined) return [];
  const common = { actor: first.record.actor, request: aggregate.stream };
  switch (type) {
    case 'send-consultation': {
      const questions = [{ id: question, text: standIn, matters: [...context.matters] }];
      return [{ ...common, type, consultees: [{ agency: nobody, reason: standIn, questions }] }];
    }
    case 'record-synthesis':
      return [{ ...common, type, treatments: [], conclusion: standIn }];
    case 'resolve-request':
      return [{ ...common, type, decision: standIn }];
    case 'escalate-request': {
      const { directory } = inputsAt(first.fact.payload.at);
      return directory.ancestorsOf(context.lead).map((to) => ({ ...common, type, to }));
    }
    case 'excuse-violation':
      return excuses(place);
    default:
      return [...aggregate.consultations.keys()].flatMap((id) => aboutConsultation(type, place, id));
  }
}
