import * as z from 'zod';
import { factShape as fact, hashSchema, officerIdSchema } from '../event/index.js';
import { answeredSchema, findingSchema, positions, verdicts } from '../reply/index.js';
import { civilDateSchema, instantSchema } from '../time/index.js';
import { cureSchema, ofConsultation } from './term.schema.js';

/** What a reply passes through inside the consultee (DOMAIN §6); none of it moves a state. */
export const milestones = [
  'registered',
  'assigned',
  'unit-asked',
  'drafted',
  'submitted',
  'signed',
  'issued',
] as const;

/** The name of the unit stands beside the trail. */
const milestoneRecorded = fact('milestone.recorded', {
  ...ofConsultation,
  milestone: z.enum(milestones),
  happenedAt: instantSchema,
  /** Who had it in hand from then on. */
  officer: officerIdSchema.nullable(),
  /** By when the consultee itself wants it done: no due date of the consultation. */
  internalDueDate: civilDateSchema.nullable(),
});

const reviewerAssigned = fact('reviewer.assigned', { ...ofConsultation, reviewer: officerIdSchema });

const viewMinuted = fact('view.minuted', {
  ...ofConsultation,
  heldAt: instantSchema,
  /** Who spoke for the consultee, by written authority; its number stands beside the trail. */
  delegate: officerIdSchema,
  authority: z.strictObject({ date: civilDateSchema, hash: hashSchema.nullable() }),
  /** Who entered it: never its reviewer. */
  author: officerIdSchema,
  confirmedBy: officerIdSchema.nullable(),
  answers: z.array(answeredSchema).max(200),
  overall: z.enum(positions).nullable(),
  /** What it is worth if nobody objects. */
  verdict: z.enum(verdicts),
  findings: z.array(findingSchema).max(1_000),
  assessmentVersion: z.string().max(40),
  /** Until when the consultee may object. */
  objection: cureSchema,
});

const minutesObjected = fact('minutes.objected', ofConsultation);

/** What accompanies a reply on its way: inside the consultee, at a meeting, to its reviewer. */
export const replyProcessFacts = [milestoneRecorded, reviewerAssigned, viewMinuted, minutesObjected] as const;
