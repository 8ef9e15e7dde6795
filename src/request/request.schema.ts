import * as z from 'zod';
import {
  agencyIdSchema,
  citedSchema,
  consultationIdSchema,
  dossierIdSchema,
  factShape as fact,
  hashSchema,
  isFoundByPerson,
  localTextSchema,
  matterCodeSchema,
  officerIdSchema,
  policyIdSchema,
  territoryCodeSchema,
  violationKindSchema,
} from '../event/index.js';
import { clears } from '../policy/index.js';
import { civilDateSchema, instantSchema } from '../time/index.js';

const name = z.string().min(1).max(80);
const due = z.strictObject({ dueDate: civilDateSchema, dueAt: instantSchema });
const lapse = z.strictObject({ violation: z.boolean(), citation: citedSchema });

/** The parts of a request whose text stands in the content; the fact says only which are there. */
export const requestParts = ['subject', 'legalBasis', 'expectedOutput'] as const;

/** Whether the lead may decide the matter itself (DOMAIN §3). */
export const competenceSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('own') }),
  z.strictObject({ kind: z.literal('delegated'), from: civilDateSchema, to: civilDateSchema }),
  z.strictObject({ kind: z.literal('beyond') }),
]);

const draft = {
  present: z.array(z.enum(requestParts)).max(requestParts.length),
  responsibleOfficer: officerIdSchema.nullable(),
};

const requestOpened = fact('request.opened', {
  lead: agencyIdSchema,
  dossier: dossierIdSchema,
  matters: z.array(matterCodeSchema).min(1).max(50),
  territory: territoryCodeSchema,
  competence: competenceSchema,
  ...draft,
  due: due.nullable().describe("The lead's own due date"),
  concludes: z.literal(true).exactOptional().describe('Once every opinion is in, a term to conclude runs'),
  policy: z.strictObject({ id: policyIdSchema, policyVersion: name, hash: hashSchema }),
  machineVersion: z.int().min(1),
  /** All is computed, and nobody is told; absent where the request counts. */
  mode: z.literal('shadow').exactOptional(),
  directory: z.strictObject({ id: name, directoryVersion: name }),
  calendar: z.strictObject({ id: name, calendarVersion: name, zone: name }),
});

const requestAmended = fact('request.amended', draft);

const roundOpened = fact('round.opened', {
  round: z.int().min(1),
  consultees: z.array(agencyIdSchema).min(1).max(200),
  newMaterial: z.boolean(),
  ownView: z.boolean(),
  completeDossier: z.boolean(),
  missing: z.array(z.enum(clears)),
  /** Present where something unclear was sent all the same, and the policy records it. */
  unclear: citedSchema.nullable(),
  /** Present where the round repeats what was asked, and the policy records it. */
  repeat: citedSchema.nullable(),
});

const mandatory = {
  round: z.int().min(1),
  matter: matterCodeSchema,
  consultee: name.describe('The agency that must be asked, or the kind of agency'),
};

const consulteeOmitted = fact('consultee.omitted', { ...mandatory, citation: citedSchema });
const consulteeWaived = fact('consultee.waived', { ...mandatory, citation: citedSchema });
const exchangeNoted = fact('exchange.noted', { with: agencyIdSchema });

export const treatments = ['accepted', 'partly-accepted', 'not-accepted', 'noted'] as const;

const synthesisRecorded = fact('synthesis.recorded', {
  treatments: z
    .array(z.strictObject({ consultation: consultationIdSchema, treatment: z.enum(treatments) }))
    .max(1_000),
  dissent: z
    .array(consultationIdSchema)
    .max(1_000)
    .describe('Objections not accepted: an escalation carries them along'),
});

const requestResolved = fact('request.resolved', {});

const requestEscalated = fact('request.escalated', {
  to: agencyIdSchema,
  dissent: z.array(consultationIdSchema).max(1_000),
  hearing: due,
  /** Present where the matter is within the lead's competence and the policy records that. */
  shifted: citedSchema.nullable(),
  /** Present where legal basis, own position or proposal is missing and the policy records that. */
  groundless: citedSchema.nullable(),
});

const hearingTermReached = fact('hearing-term.reached', { dueAt: instantSchema, lapse });
const directionGiven = fact('direction.given', {
  by: agencyIdSchema,
  officer: officerIdSchema
    .exactOptional()
    .describe('Who gave it for the agency, since machine version 4: judges no breach of it'),
  executor: agencyIdSchema,
  due,
  report: due.exactOptional().describe('By when the executor is to report'),
});
const reportSubmitted = fact('report.submitted', {});
const reportTermReached = fact('report-term.reached', { dueAt: instantSchema, lapse });
/** Every opinion is in: from here on the lead has so long to conclude (003 §7(8)). */
const conclusionTermStarted = fact('conclusion-term.started', {
  due,
  views: z.enum(['agree', 'differ']).describe('Whether an objection stands among the opinions'),
});
const conclusionTermReached = fact('conclusion-term.reached', { dueAt: instantSchema, lapse });
const directionTermReached = fact('direction-term.reached', { dueAt: instantSchema, lapse });
const directionCarriedOut = fact('direction.carried-out', {});
const requestTermReached = fact('request-term.reached', { dueAt: instantSchema, lapse });
/** From here on the stream is read by newer machines. */
const machineVersionChanged = fact('machine-version.changed', {
  from: z.int().min(1),
  to: z.int().min(2),
});
const requestWithdrawn = fact('request.withdrawn', {});

/** What a rule refused. It changes neither the request nor a consultation. */
const attemptRefused = fact('attempt.refused', {
  command: name,
  code: name,
  /** The agencies it was about, e.g. whoever was to be asked. */
  about: z.array(agencyIdSchema).max(200),
  path: z.string().max(200).nullable(),
  /** What the actor was told. */
  message: localTextSchema,
  citation: citedSchema.nullable(),
  /** Present where the attempt is itself a violation of the lead. */
  violation: z.strictObject({ kind: violationKindSchema, citation: citedSchema }).nullable(),
});

/** Of the kinds that only a person can find, with evidence in the content. */
const violationReported = fact('violation.reported', {
  report: z.int().min(1).describe('Its position on the stream, which tells reports apart'),
  kind: violationKindSchema.refine(
    (kind): boolean => isFoundByPerson(kind),
    'a kind that rules find is not reported',
  ),
  against: agencyIdSchema,
  accuser: agencyIdSchema,
  officer: officerIdSchema.exactOptional().describe('Who reported it: since machine version 4'),
  consultation: consultationIdSchema.nullable(),
  citation: citedSchema,
});

/** Every primary fact about the request as a whole. */
export const requestFactSchema = z.discriminatedUnion('type', [
  requestOpened,
  requestAmended,
  roundOpened,
  consulteeOmitted,
  consulteeWaived,
  exchangeNoted,
  synthesisRecorded,
  requestResolved,
  requestEscalated,
  hearingTermReached,
  directionGiven,
  directionTermReached,
  directionCarriedOut,
  reportSubmitted,
  reportTermReached,
  conclusionTermStarted,
  conclusionTermReached,
  requestTermReached,
  requestWithdrawn,
  machineVersionChanged,
  attemptRefused,
  violationReported,
]);
