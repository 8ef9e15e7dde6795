import * as z from 'zod';
import { instantInputSchema, instantSchema } from '../time/index.js';
import { lineSchema } from './shapes.js';

/** The moments of a document, in the order in which they happen (DOMAIN §4). */
export const momentNames = ['signed', 'issued', 'dispatched', 'arrived', 'accepted', 'registered'] as const;
export type MomentName = (typeof momentNames)[number];

/** What proves a moment: a message of the gateway, a line of a register, a person who saw it. */
export const evidenceKinds = ['gateway', 'register', 'person'] as const;

const momentsOf = <Moment extends z.ZodType>(moment: Moment) =>
  z.strictObject({
    signed: moment.exactOptional(),
    issued: moment.exactOptional().describe('The outgoing number was given'),
    dispatched: moment.exactOptional(),
    arrived: moment.exactOptional(),
    accepted: moment.exactOptional(),
    registered: moment.exactOptional().describe('The incoming number was given'),
  });

/** The moments of a document as a command gives them, each with its evidence. */
export const momentsInputSchema = momentsOf(
  z.strictObject({
    at: instantInputSchema,
    by: z.enum(evidenceKinds),
    reference: lineSchema.describe('Message id of the gateway, line of the register, name of the person'),
  }),
);
export type MomentsInput = z.infer<typeof momentsInputSchema>;

/** The moments as a fact keeps them: what the evidence says in words stands beside the trail. */
export const momentsSchema = momentsOf(z.strictObject({ at: instantSchema, by: z.enum(evidenceKinds) }));
export type Moments = z.infer<typeof momentsSchema>;
