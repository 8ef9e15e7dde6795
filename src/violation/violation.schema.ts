import * as z from 'zod';
import {
  agencyIdSchema,
  caseIdSchema,
  factShape,
  violationRecordedSchema,
  violationSupersededSchema,
} from '../event/index.js';
import { civilDateSchema, instantSchema } from '../time/index.js';

const fact = <Type extends string, Shape extends z.ZodRawShape>(type: Type, shape: Shape) =>
  factShape(type, { case: caseIdSchema, ...shape });

/** The accused was told, with proof of delivery (in the content); its time to explain begins. */
const violationNotified = fact('violation.notified', {
  deliveredAt: instantSchema,
  explanation: z.strictObject({ dueDate: civilDateSchema, dueAt: instantSchema }),
});

const violationExplained = fact('violation.explained', {
  grounds: z.enum(['objective', 'subjective']),
});
const explanationTermReached = fact('explanation-term.reached', { dueAt: instantSchema });
const violationConcluded = fact('violation.concluded', { decider: agencyIdSchema });
const violationDismissed = fact('violation.dismissed', { decider: agencyIdSchema });

/** An excuse carries its ground, the confirming authority, and the document's date (its number is in the content). */
const violationExcused = fact('violation.excused', {
  decider: agencyIdSchema,
  ground: z.enum(['objective-obstacle', 'force-majeure', 'superior-order', 'protected-initiative']),
  confirmedBy: agencyIdSchema,
  documentDate: civilDateSchema,
});

/** Every primary fact about one violation case. `violation.recorded` and `.superseded` are consequences. */
export const violationFactSchema = z.discriminatedUnion('type', [
  violationNotified,
  violationExplained,
  explanationTermReached,
  violationConcluded,
  violationDismissed,
  violationExcused,
]);

export const violationConsequenceSchema = z.discriminatedUnion('type', [
  violationRecordedSchema,
  violationSupersededSchema,
]);
