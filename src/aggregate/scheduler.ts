import { type Actor, agencyIdSchema, officerIdSchema } from '../event/index.js';

/** Who records what time brings about: no person, and no agency of the directory. */
export const scheduler: Actor = {
  officer: officerIdSchema.parse('scheduler'),
  agency: agencyIdSchema.parse('system'),
  role: 'system',
};
