import * as z from 'zod';
import { agencyIdSchema, officerIdSchema } from './identifiers.js';

/** Who may act (DOMAIN §2). `registry` is the clerical office (văn thư); `system` is the scheduler, never a person. */
export const roles = [
  'lead-officer',
  'lead-head',
  'focal-point',
  'consultee-officer',
  'consultee-head',
  'registry',
  'monitor',
  'supervisor',
  'inspector',
  'system',
] as const;

const roleSchema = z.enum(roles);
export type Role = z.infer<typeof roleSchema>;

/** The officer who gives a command, for which agency and in which role. The app has authenticated them. */
export const actorSchema = z.strictObject({
  officer: officerIdSchema,
  agency: agencyIdSchema,
  role: roleSchema,
});
export type Actor = z.infer<typeof actorSchema>;
/** An actor as an app writes it: plain strings, not branded ones. */
export type ActorInput = z.input<typeof actorSchema>;
