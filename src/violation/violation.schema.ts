import * as z from 'zod';
import {
  agencyIdSchema,
  caseIdSchema,
  factShape,
  hashSchema,
  officerIdSchema,
  violationRecordedSchema,
  violationSupersededSchema,
} from '../event/index.js';
import { causeCodeSchema } from '../policy/index.js';
import { civilDateSchema, instantSchema } from '../time/index.js';

const fact = <Type extends string, Shape extends z.ZodRawShape>(type: Type, shape: Shape) =>
  factShape(type, { case: caseIdSchema, ...shape });

const due = z.strictObject({ dueDate: civilDateSchema, dueAt: instantSchema });
/** Who judged it for the agency: since machine version 4, for no officer judges one case twice. */
const judged = { decider: agencyIdSchema, decidedBy: officerIdSchema.exactOptional() };

/** The accused was told, with proof of delivery (in the content); its time to explain begins. */
const violationNotified = fact('violation.notified', { deliveredAt: instantSchema, explanation: due });

const violationExplained = fact('violation.explained', {
  grounds: z.enum(['objective', 'subjective']),
  causeCode: causeCodeSchema.exactOptional().describe("The cause by the policy's list"),
  officer: officerIdSchema.exactOptional().describe('Who explained for the accused'),
  documents: z.array(hashSchema).min(1).max(50).exactOptional().describe('Hashes of the evidence'),
});
const explanationTermReached = fact('explanation-term.reached', { dueAt: instantSchema });

/** Another agency that shares the cause, with its share in percent. */
export const jointSchema = z.strictObject({ agency: agencyIdSchema, share: z.int().min(1).max(99) });

/** What it held up, and by how many working days: from the due date to the day it was done or, if not yet, judged. */
export const delayedSchema = z.strictObject({
  what: z.enum(['consultation', 'request']),
  dueDate: civilDateSchema,
  until: civilDateSchema,
  workingDays: z.int().min(1),
});

/** Since machine version 4 a conclusion says who, with whom, what it delayed, and by when it can be appealed. */
const violationConcluded = fact('violation.concluded', {
  ...judged,
  officer: officerIdSchema
    .nullable()
    .exactOptional()
    .describe('The officer of the accused who is responsible'),
  head: officerIdSchema
    .nullable()
    .exactOptional()
    .describe('Who headed the accused on the day of the breach'),
  joint: z.array(jointSchema).max(20).exactOptional(),
  delayed: delayedSchema.nullable().exactOptional(),
  appeal: due.exactOptional(),
});
const violationDismissed = fact('violation.dismissed', judged);

/** An excuse carries its ground, the confirming authority, and the document's date (its number is in the content). */
const violationExcused = fact('violation.excused', {
  ...judged,
  ground: z.enum(['objective-obstacle', 'force-majeure', 'superior-order', 'protected-initiative']),
  confirmedBy: agencyIdSchema,
  documentDate: civilDateSchema,
});

const violationAppealed = fact('violation.appealed', { officer: officerIdSchema });
const appealDecided = fact('appeal.decided', {
  decider: agencyIdSchema,
  decidedBy: officerIdSchema,
  outcome: z.enum(['upheld', 'overturned']),
});
const violationRemedied = fact('violation.remedied', {
  officer: officerIdSchema,
  documents: z.array(hashSchema).min(1).max(50).exactOptional(),
});
const remedyChecked = fact('remedy.checked', {
  decider: agencyIdSchema,
  decidedBy: officerIdSchema,
  accepted: z.boolean().describe('Else it goes back, with a reason'),
});

/** Every primary fact about one violation case. `violation.recorded` and `.superseded` are consequences. */
export const violationFactSchema = z.discriminatedUnion('type', [
  violationNotified,
  violationExplained,
  explanationTermReached,
  violationConcluded,
  violationDismissed,
  violationExcused,
  violationAppealed,
  appealDecided,
  violationRemedied,
  remedyChecked,
]);

export const violationConsequenceSchema = z.discriminatedUnion('type', [
  violationRecordedSchema,
  violationSupersededSchema,
]);
