import * as z from 'zod';
import { instantSchema } from '../time/index.js';
import { actorSchema } from './actor.js';
import { requestIdSchema } from './identifiers.js';

/** A long text of a command, in NFC; it goes beside the trail. */
export const freeTextSchema = z.string().min(1).max(100_000).normalize('NFC');
/** A text of a few lines. */
export const lineSchema = z.string().min(1).max(2_000).normalize('NFC');

/** The shape of every fact: its type, and a payload that says at which instant it counts. */
export const factShape = <Type extends string, Shape extends z.ZodRawShape>(type: Type, shape: Shape) =>
  z.strictObject({ type: z.literal(type), payload: z.strictObject({ at: instantSchema, ...shape }) });

/** The shape of every command: its type, who gives it, and the request that it is about. */
export const commandShape = <Type extends string, Shape extends z.ZodRawShape>(type: Type, shape: Shape) =>
  z.strictObject({ type: z.literal(type), actor: actorSchema, request: requestIdSchema, ...shape });
