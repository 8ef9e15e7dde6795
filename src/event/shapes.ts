import * as z from 'zod';
import { instantSchema } from '../time/index.js';
import { actorSchema } from './actor.js';
import { requestIdSchema } from './identifiers.js';
import { peopleTextSchema } from './local-text.js';

/** A long text of a command, in NFC; it goes beside the trail. */
export const freeTextSchema = peopleTextSchema(100_000);
/** A text of a few lines. */
export const lineSchema = peopleTextSchema(2_000);

/** The shape of every fact: its type, and a payload that says at which instant it counts. */
export const factShape = <Type extends string, Shape extends z.ZodRawShape>(type: Type, shape: Shape) =>
  z.strictObject({ type: z.literal(type), payload: z.strictObject({ at: instantSchema, ...shape }) });

/** The shape of every command: its type, who gives it, and the request that it is about. */
export const commandShape = <Type extends string, Shape extends z.ZodRawShape>(type: Type, shape: Shape) =>
  z.strictObject({ type: z.literal(type), actor: actorSchema, request: requestIdSchema, ...shape });
