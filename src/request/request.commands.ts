import * as z from 'zod';
import { referenceSchema } from '../consultation/index.js';
import {
  agencyIdSchema,
  commandShape as command,
  consultationIdSchema,
  dossierIdSchema,
  freeTextSchema as freeText,
  lineSchema as line,
  matterCodeSchema,
  officerIdSchema,
  peopleTextSchema,
  questionIdSchema,
  territoryCodeSchema,
} from '../event/index.js';
import { urgencyLevels } from '../policy/index.js';
import { civilDateSchema, instantInputSchema } from '../time/index.js';
import { competenceSchema, treatments } from './request.schema.js';

const draft = {
  subject: line.exactOptional(),
  legalBasis: line.exactOptional().describe("The legal basis of the lead's competence"),
  expectedOutput: line.exactOptional(),
  responsibleOfficer: officerIdSchema.exactOptional(),
};

/** Opens a draft, so that there is a trail for what is attempted before anything is sent. */
const openRequest = command('open-request', {
  dossier: dossierIdSchema,
  matters: z.array(matterCodeSchema).min(1).max(50),
  territory: territoryCodeSchema,
  competence: competenceSchema,
  ...draft,
  dueDate: civilDateSchema.exactOptional().describe("The lead's own due date, where a superior has set one"),
});

const amendRequest = command('amend-request', draft);

const question = z.strictObject({
  id: questionIdSchema,
  text: freeText,
  matters: z.array(matterCodeSchema).min(1).max(50),
  territory: territoryCodeSchema
    .exactOptional()
    .describe("The request's own territory unless another is named"),
});

const consulteeSchema = z.strictObject({
  agency: agencyIdSchema,
  reason: line.describe('Why its answer is needed'),
  questions: z.array(question).max(200),
  dueDate: civilDateSchema
    .exactOptional()
    .describe('A longer term than the policy gives, or one above its minimum'),
});

/** The mandatory consultees that the lead leaves out, each with its reason. */
const waivers = z
  .array(
    z.strictObject({
      consultee: peopleTextSchema(80).describe('The mandatory agency, or kind of agency, that is not asked'),
      reason: line,
      legalBasis: line,
    }),
  )
  .max(100)
  .exactOptional();

/** Sends one round: its own questions to each consultee. */
const sendConsultation = command('send-consultation', {
  consultees: z.array(consulteeSchema).min(1).max(200),
  waivers,
  newMaterial: line.exactOptional().describe('What has changed since the last round'),
  ownView: freeText.exactOptional().describe("The lead's own view of the matter"),
  completeDossier: z.literal(true).exactOptional().describe('The lead declares that the dossier is complete'),
  urgency: z.enum(urgencyLevels).exactOptional().describe('Khẩn, Thượng khẩn, Hỏa tốc: a shorter period'),
  approvedBy: officerIdSchema
    .exactOptional()
    .describe('The head of the lead who approves the urgency, where an officer sends it'),
});

const redirectConsultation = command('redirect-consultation', {
  consultation: consultationIdSchema,
  to: agencyIdSchema,
  reason: line,
});

/** The consultee was merged or split: its successor owes the reply, with a term of grace. */
const passOnConsultation = command('pass-on-consultation', {
  consultation: consultationIdSchema,
  to: agencyIdSchema,
  reason: line,
});

/** What was running before the software came: it is awaited here from go-live on. */
const importConsultation = command('import-consultation', {
  reference: referenceSchema.describe('What it is known by where it was kept before'),
  agency: agencyIdSchema,
  reason: line.describe('Why its answer is needed'),
  questions: z.array(question).min(1).max(200),
  sentAt: instantInputSchema,
  receivedAt: instantInputSchema.exactOptional(),
  dueDate: civilDateSchema.describe('The due date as it was named'),
  goLive: instantInputSchema.describe('No further back than the window for backdated entries'),
  evidence: line,
  confirmedBy: officerIdSchema,
});

const noteExchange = command('note-exchange', { with: agencyIdSchema, note: freeText });

const recordSynthesis = command('record-synthesis', {
  treatments: z
    .array(
      z.strictObject({
        consultation: consultationIdSchema,
        treatment: z.enum(treatments),
        reason: freeText.exactOptional(),
      }),
    )
    .max(1_000),
  conclusion: freeText,
  waivers,
});

const resolveRequest = command('resolve-request', { decision: freeText, waivers });

const escalateRequest = command('escalate-request', {
  to: agencyIdSchema,
  legalBasis: line.exactOptional(),
  position: freeText.exactOptional(),
  proposal: freeText.exactOptional(),
  waivers,
});

const giveDirection = command('give-direction', {
  direction: freeText,
  executor: agencyIdSchema.exactOptional().describe('The lead unless another agency is told to carry it out'),
  dueDate: civilDateSchema,
  reportBy: civilDateSchema.exactOptional().describe('By when the executor is to report on it'),
});

const carryOutDirection = command('carry-out-direction', { result: freeText });
const submitReport = command('submit-report', { report: freeText });
const changeMachineVersion = command('change-machine-version', {
  machineVersion: z.int().min(2).describe('A newer version of the machines than the request is under'),
  reason: line,
});
const withdrawRequest = command('withdraw-request', { reason: line });

export const requestCommandSchema = z.discriminatedUnion('type', [
  openRequest,
  amendRequest,
  sendConsultation,
  redirectConsultation,
  passOnConsultation,
  importConsultation,
  noteExchange,
  recordSynthesis,
  resolveRequest,
  escalateRequest,
  giveDirection,
  carryOutDirection,
  submitReport,
  changeMachineVersion,
  withdrawRequest,
]);

export type RequestCommand = z.infer<typeof requestCommandSchema>;
export type RequestCommandOf<Type extends RequestCommand['type']> = Extract<RequestCommand, { type: Type }>;
