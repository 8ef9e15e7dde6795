import * as z from 'zod';
import {
  agencyIdSchema,
  caseIdSchema,
  consultationIdSchema,
  isViolationKind,
  violationKindSchema,
  violationKinds,
} from '../event/index.js';
import { instantInputSchema, readInstantIn } from '../time/index.js';

const momentShape = /^\d{4}-\d\d-\d\d[T ]\d\d:\d\d(:\d\d([.,]\d{1,9})?)?(Z|[+-]\d\d(:?\d\d)?)?$/;

const momentMessage = 'must be a moment that exists, such as 2026-08-24T08:00, local time, or with an offset';

/** A moment as a person writes it: local time in the calendar's zone, unless it names an offset. */
export const momentSchema = z
  .string()
  .regex(momentShape, { error: momentMessage, abort: true })
  .refine((text) => readInstantIn(text, 'UTC').ok, { error: momentMessage, abort: true })
  .describe("Local time in the calendar's zone, such as 2026-08-24T08:00, or with an offset");

/** A consultation by its id, or by the agency that was asked: its latest consultation in the request. */
export const consultationReferenceSchema = z
  .string()
  .regex(
    /^[A-Za-z0-9][A-Za-z0-9._-]{0,79}(\/[1-9][0-9]{0,8})?$/,
    'must be the id of the agency that was asked, or of a consultation (request/position)',
  )
  .describe(
    'The agency that was asked, for its latest consultation in the request; or an id, request/position',
  );

/** As a list of words, of which the one that was meant can be suggested. */
const kindSchema = z.enum(Object.keys(violationKinds).filter(isViolationKind));

/** A violation case by its id, or by its kind and the agency accused: the latest such case in the request. */
export const caseReferenceSchema = z.union([
  caseIdSchema,
  z
    .strictObject({ kind: kindSchema, against: agencyIdSchema })
    .describe('The latest case of this kind against this agency in the request'),
]);

/** What stands in the place of an id. At run time the ids of both are one schema, so the field's name tells them apart. */
const references: Readonly<Record<string, z.core.$ZodType>> = {
  consultation: consultationReferenceSchema,
  case: caseReferenceSchema,
};

/** Whether a schema is the one, or the one with a description of its own: zod describes a copy, whose parent is the one. */
export const isSchema = (schema: z.core.$ZodType, one: z.core.$ZodType): boolean =>
  schema === one || schema._zod.parent === one;

const isId = (schema: z.core.$ZodType): boolean => schema === consultationIdSchema || schema === caseIdSchema;

/**
 * The schema of a command's field, with what a case file may write instead of ids that only exist once the case is
 * played, and of instants with an offset. Checks and descriptions stay as they are.
 */
export function withReferences(name: string, schema: z.core.$ZodType): z.core.$ZodType {
  if (isId(schema)) return references[name] ?? schema;
  if (schema === instantInputSchema) return momentSchema;
  if (isSchema(schema, instantInputSchema))
    return momentSchema.describe(z.globalRegistry.get(schema)?.description ?? '');
  if (schema === violationKindSchema) return kindSchema;
  if (schema instanceof z.ZodArray) {
    const element = withReferences(name, schema.element);
    return element === schema.element ? schema : schema.clone({ ...schema.def, element });
  }
  if (schema instanceof z.ZodExactOptional) {
    const inner = withReferences(name, schema.def.innerType);
    return inner === schema.def.innerType ? schema : schema.clone({ ...schema.def, innerType: inner });
  }
  if (schema instanceof z.ZodObject) {
    const fields = Object.entries(schema.shape).map(
      ([key, field]) => [key, field, withReferences(key, field)] as const,
    );
    if (fields.every(([, before, after]) => before === after)) return schema;
    return schema.clone({
      ...schema.def,
      shape: Object.fromEntries(fields.map(([key, , after]) => [key, after])),
    });
  }
  return schema;
}
