import * as z from 'zod';
import { matterCodeSchema, questionIdSchema, territoryCodeSchema } from '../event/index.js';

/** A question as it was put to a consultee. */
export const questionPutSchema = z.strictObject({
  id: questionIdSchema,
  matters: z.array(matterCodeSchema).min(1).max(50),
  territory: territoryCodeSchema,
  match: z
    .strictObject({
      matter: matterCodeSchema,
      mandate: matterCodeSchema,
      territory: territoryCodeSchema,
      distance: z.int().min(0),
    })
    .nullable()
    .describe('The mandate that makes the consultee directly relevant; null where relevance is not refused'),
});
export type QuestionPut = z.infer<typeof questionPutSchema>;
