import * as z from 'zod';
import { instantSchema } from '../time/index.js';
import { actorSchema } from './actor.js';
import { hashSchema, requestIdSchema, tenantIdSchema } from './identifiers.js';
import type { JsonObject } from './json.js';

const factTypeSchema = z
  .string()
  .max(60)
  .regex(/^[a-z]+(-[a-z]+)*\.[a-z]+(-[a-z]+)*$/, 'a fact type is written noun.past-participle');

/** A salted commitment to a free text or a name that stands beside the trail, in the erasable content. */
const commitmentSchema = z.strictObject({ path: z.string().min(1).max(300), hash: hashSchema });
export type Commitment = z.infer<typeof commitmentSchema>;

/** One line of a trail. Its text is canonical (RFC 8785); `hash` covers every other field. */
export const recordSchema = z.strictObject({
  actor: actorSchema,
  /** Position of the primary fact that this one follows from; null for a primary fact. */
  cause: z.int().positive().nullable(),
  commitments: z.array(commitmentSchema).max(2_000),
  hash: hashSchema,
  payload: z.custom<JsonObject>(
    (value) => typeof value === 'object' && value !== null && !Array.isArray(value),
  ),
  position: z.int().positive(),
  previousHash: hashSchema,
  /** When it was entered, by the coordinator's clock; never before the stream's last record. */
  recordedAt: instantSchema,
  stream: requestIdSchema,
  tenant: tenantIdSchema,
  type: factTypeSchema,
});
export type TrailRecord = z.infer<typeof recordSchema>;

/** Free texts and names of one fact, by a path made of our own words and checked ids, e.g. `answers.q1.text`. */
export type Content = Readonly<Record<string, string>>;
