import { assertEvent, assign, emit, setup } from 'xstate';
import {
  type AgencyId,
  type Cause,
  type Cited,
  causeSchema,
  InteragencyFault,
  type ViolationKind,
} from '../event/index.js';
import type { StateMeta } from '../statechart/index.js';
import type { RequestContext, RequestEmission, RequestEvent } from './request.types.js';

type Accused = 'lead' | 'supervisor' | 'executor';
/** What a case of the request as a whole is about; with `:` and the thing, where there may be several. */
type CauseOfRequest =
  | 'assignment'
  | 'repeat'
  | 'omission'
  | 'competence'
  | 'escalation'
  | 'resolution'
  | 'hearing'
  | 'direction'
  | 'conclusion'
  | 'report';

function accusedOf(context: RequestContext, accused: Accused): AgencyId {
  if (accused === 'lead') return context.lead;
  const agency = accused === 'supervisor' ? context.escalatedTo : context.direction?.executor;
  if (agency === null || agency === undefined) {
    throw new InteragencyFault('fact-does-not-fit', `the request has no ${accused} yet`);
  }
  return agency;
}

/** Who stands on the other side, where there is one: it may not judge the case. */
function accuserOf(context: RequestContext, accused: Accused): AgencyId | null {
  const accusers = { lead: null, supervisor: context.lead, executor: null };
  return accusers[accused];
}

function causeOf(context: RequestContext, event: RequestEvent, cause: CauseOfRequest): Cause {
  if (cause === 'hearing') return causeSchema.parse(`${cause}:${accusedOf(context, 'supervisor')}`);
  if (cause === 'report') return causeSchema.parse(`owed-report:${accusedOf(context, 'executor')}`);
  if (cause === 'direction') return causeSchema.parse(`${cause}:${accusedOf(context, 'executor')}`);
  if (event.type === 'round.opened') return causeSchema.parse(`${cause}:${event.payload.round}`);
  if (event.type === 'consultee.omitted') return causeSchema.parse(`${cause}:${event.payload.consultee}`);
  return causeSchema.parse(cause);
}

/** The citation that the fact carries for the rule that was broken. */
function citationOf(event: RequestEvent, cause: CauseOfRequest): Cited {
  const found = citationIn(event, cause);
  if (found === null)
    throw new InteragencyFault('fact-does-not-fit', `${event.type} carries no citation for ${cause}`);
  return found;
}

function citationIn({ type, payload }: RequestEvent, cause: CauseOfRequest): Cited | null {
  if (type === 'round.opened') return cause === 'assignment' ? payload.unclear : payload.repeat;
  if (type === 'request.escalated') return cause === 'competence' ? payload.shifted : payload.groundless;
  if ('lapse' in payload) return payload.lapse.citation;
  return 'citation' in payload ? payload.citation : null;
}

/** Attempts on different agencies are different causes. */
const causeOfAttempt = (kind: ViolationKind, about: readonly AgencyId[]): Cause => {
  const causes: Partial<Record<ViolationKind, CauseOfRequest>> = {
    'upward-shifting': 'competence',
    'escalation-without-position': 'escalation',
    'unclear-assignment': 'assignment',
    'repeat-consultation': 'repeat',
  };
  const [agency] = about;
  const cause = causes[kind] ?? kind;
  return causeSchema.parse(agency === undefined ? cause : `${cause}:${agency}`);
};

/** Guards and actions of the machine by name: each takes what it needs from the fact, and none reads anything else. */
export const requestSetup = setup({
  types: {
    context: {} as RequestContext,
    events: {} as RequestEvent,
    emitted: {} as RequestEmission,
    input: {} as RequestContext,
    meta: {} as StateMeta,
    tags: {} as 'open' | 'closed' | 'synthesis-open',
  },
  guards: {
    everyConsultationIsSettled: ({ event }) => event.summary.unsettled === 0,
    nobodyWasConsulted: ({ event }) => event.summary.total === 0,
    isUnclearRepeat: ({ event }) =>
      event.type === 'round.opened' && event.payload.unclear !== null && event.payload.repeat !== null,
    isUnclear: ({ event }) => event.type === 'round.opened' && event.payload.unclear !== null,
    isRepeat: ({ event }) => event.type === 'round.opened' && event.payload.repeat !== null,
    isGroundlessShift: ({ event }) =>
      event.type === 'request.escalated' &&
      event.payload.shifted !== null &&
      event.payload.groundless !== null,
    isShift: ({ event }) => event.type === 'request.escalated' && event.payload.shifted !== null,
    isGroundless: ({ event }) => event.type === 'request.escalated' && event.payload.groundless !== null,
    lapseIsViolation: ({ event }) => 'lapse' in event.payload && event.payload.lapse.violation,
    attemptIsViolation: ({ event }) => event.type === 'attempt.refused' && event.payload.violation !== null,
  },
  actions: {
    noteDraft: assign(({ event }) => {
      assertEvent(event, 'request.amended');
      return { present: event.payload.present, responsibleOfficer: event.payload.responsibleOfficer };
    }),
    noteRound: assign(({ event }) => {
      assertEvent(event, 'round.opened');
      return { rounds: event.payload.round };
    }),
    noteImport: assign(({ context, event }) => {
      assertEvent(event, 'consultation.imported');
      return { rounds: Math.max(context.rounds, event.payload.round) };
    }),
    noteWaiver: assign(({ context, event }) => {
      assertEvent(event, 'consultee.waived');
      return { waived: [...context.waived, event.payload.consultee] };
    }),
    noteSynthesis: assign(({ event }) => {
      assertEvent(event, 'synthesis.recorded');
      const { at, treatments, dissent } = event.payload;
      return { treatments, dissent, concludedAt: at };
    }),
    noteEscalation: assign(({ event }) => {
      assertEvent(event, 'request.escalated');
      return {
        escalatedTo: event.payload.to,
        hearing: event.payload.hearing,
        dissent: event.payload.dissent,
        ownTermRuns: false,
        concludedAt: event.payload.at,
      };
    }),
    noteDirection: assign(({ event }) => {
      assertEvent(event, 'direction.given');
      const { at, by, executor, due, report, officer } = event.payload;
      return {
        direction: { by, executor },
        directionDue: due,
        hearing: null,
        directedAt: at,
        directedBy: officer ?? null,
        report: report === undefined ? null : { ...report, lapsed: false },
      };
    }),
    noteMachineVersion: assign(({ event }) => {
      assertEvent(event, 'machine-version.changed');
      return { machineVersion: event.payload.to };
    }),
    noteCollected: assign(({ context, event }) => ({
      collectedAt: context.concludes ? event.payload.at : null,
      conclusionDue: null,
    })),
    noteConclusionTerm: assign(({ event }) => {
      assertEvent(event, 'conclusion-term.started');
      return { collectedAt: null, conclusionDue: event.payload.due };
    }),
    endConclusionTerm: assign({ collectedAt: null, conclusionDue: null }),
    noteReport: assign(({ event }) => ({ report: null, reportedAt: event.payload.at })),
    endReportTerm: assign(({ context: { report } }) => ({ report: report && { ...report, lapsed: true } })),
    endOwnTerm: assign(({ event }) => ({
      ownTermRuns: false,
      ...(event.type === 'request.resolved' ? { endedAt: event.payload.at } : {}),
    })),
    endHearing: assign({ hearing: null }),
    endDirectionTerm: assign(({ event }) => ({
      directionDue: null,
      ...(event.type === 'direction.carried-out' ? { endedAt: event.payload.at } : {}),
    })),
    recordViolation: emit(
      (
        { context, event },
        { kind, against, cause }: { kind: ViolationKind; against: Accused; cause: CauseOfRequest },
      ) => ({
        type: 'violation.recorded' as const,
        payload: {
          at: event.payload.at,
          kind,
          against: accusedOf(context, against),
          accuser: accuserOf(context, against),
          consultation: null,
          cause: causeOf(context, event, cause),
          citation: citationOf(event, cause),
        },
      }),
    ),
    recordAttempt: emit(({ context, event }) => {
      assertEvent(event, 'attempt.refused');
      const { violation, at } = event.payload;
      if (violation === null) throw new InteragencyFault('fact-does-not-fit', 'the attempt is no violation');
      return {
        type: 'violation.recorded' as const,
        payload: {
          at,
          kind: violation.kind,
          against: context.lead,
          accuser: null,
          consultation: null,
          cause: causeOfAttempt(violation.kind, event.payload.about),
          citation: violation.citation,
        },
      };
    }),
    recordReport: emit(({ event }) => {
      assertEvent(event, 'violation.reported');
      const { at, report, kind, against, accuser, officer, consultation, citation } = event.payload;
      const cause = causeSchema.parse(`report:${report}`);
      return {
        type: 'violation.recorded' as const,
        payload: {
          at,
          kind,
          against,
          accuser,
          ...(officer === undefined ? {} : { reporter: officer }),
          consultation,
          cause,
          citation,
        },
      };
    }),
  },
});
