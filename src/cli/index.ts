export { calendarFileSchema } from './calendar-file.schema.js';
export { readCase } from './case-file.js';
export { caseFileSchema, commandStepSchemas } from './case-file.schema.js';
export {
  caseReferenceSchema,
  consultationReferenceSchema,
  isSchema,
  momentSchema,
} from './case-reference.schema.js';
export type { CaseSummary } from './case-summary.js';
export { type ExitCode, exitCodes } from './exit-code.js';
export { runCli } from './run-cli.js';
export type { Surroundings } from './terminal.js';
