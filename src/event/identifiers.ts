import * as z from 'zod';

/** What an app may use as an id: it appears in URLs, file names and `stream/position`, so it holds no slash or space. */
const identifier = z
  .string()
  .regex(
    /^[A-Za-z0-9][A-Za-z0-9._-]{0,79}$/,
    'an id has 1 to 80 letters (a–z), digits, dots, dashes or underscores',
  );

/** `stream/position` of the record that began the thing. */
const positioned = z
  .string()
  .regex(
    /^[A-Za-z0-9][A-Za-z0-9._-]{0,79}\/[1-9][0-9]{0,8}$/,
    'an id of this kind is written request/position',
  );

export const requestIdSchema = identifier.brand<'RequestId'>();
export const agencyIdSchema = identifier.brand<'AgencyId'>();
export const officerIdSchema = identifier.brand<'OfficerId'>();
export const tenantIdSchema = identifier.brand<'TenantId'>();
export const questionIdSchema = identifier.brand<'QuestionId'>();
export const matterCodeSchema = identifier.brand<'MatterCode'>();
export const territoryCodeSchema = identifier.brand<'TerritoryCode'>();
export const policyIdSchema = identifier.brand<'PolicyId'>();
export const dossierIdSchema = z
  .string()
  .min(1)
  .max(200)
  .regex(/^[^\p{Cc}\p{Cs}]+$/u, 'a dossier number has no control characters')
  .normalize('NFC')
  .brand<'DossierId'>();
export const consultationIdSchema = positioned.brand<'ConsultationId'>();
export const caseIdSchema = positioned.brand<'CaseId'>();
export const hashSchema = z
  .string()
  .regex(/^[0-9a-f]{64}$/, 'a hash has 64 hexadecimal digits')
  .brand<'Hash'>();

/** One request is one stream of records. */
export type RequestId = z.infer<typeof requestIdSchema>;
export type AgencyId = z.infer<typeof agencyIdSchema>;
/** A pseudonym of an officer, never the person's name: names stand in the erasable content. */
export type OfficerId = z.infer<typeof officerIdSchema>;
export type TenantId = z.infer<typeof tenantIdSchema>;
export type QuestionId = z.infer<typeof questionIdSchema>;
/** Hierarchical by dots: `land.price` is below `land`. */
export type MatterCode = z.infer<typeof matterCodeSchema>;
export type TerritoryCode = z.infer<typeof territoryCodeSchema>;
export type DossierId = z.infer<typeof dossierIdSchema>;
export type ConsultationId = z.infer<typeof consultationIdSchema>;
export type CaseId = z.infer<typeof caseIdSchema>;
/** SHA-256, 64 lower-case hexadecimal digits. */
export type Hash = z.infer<typeof hashSchema>;

/** The id of what the record at `position` began; proven by its parts. */
export const consultationIdAt = (stream: RequestId, position: number): ConsultationId =>
  `${stream}/${position}` as ConsultationId;
export const caseIdAt = (stream: RequestId, position: number): CaseId => `${stream}/${position}` as CaseId;
