import * as z from 'zod';
import { requestIdSchema } from '../event/index.js';
import type { ContentEntry } from '../store/index.js';

const entrySchema = z.object({
  stream: requestIdSchema,
  position: z.int().positive(),
  path: z.string(),
  salt: z.string(),
  text: z.string(),
});

function entryOf(line: string): readonly ContentEntry[] {
  try {
    const parsed = entrySchema.safeParse(JSON.parse(line));
    return parsed.success ? [parsed.data] : [];
  } catch {
    return [];
  }
}

/** The texts of a file such as content.jsonl; lines that are none are left to `checkContent` to tell of. */
export const contentEntries = (bytes: Uint8Array): readonly ContentEntry[] =>
  new TextDecoder().decode(bytes).split('\n').flatMap(entryOf);
