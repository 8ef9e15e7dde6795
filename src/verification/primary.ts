import { type PrimaryFact, primaryFactSchema } from '../aggregate/index.js';
import type { TrailRecord } from '../event/index.js';
import { briefly } from './fold-problem.js';

/** A primary fact as it stands on a trail. */
export interface Primary {
  readonly record: TrailRecord;
  readonly fact: PrimaryFact;
}

export type FactOf<Type extends PrimaryFact['type']> = Extract<PrimaryFact, { type: Type }>;

type PrimaryReading =
  | { readonly ok: true; readonly fact: PrimaryFact }
  | { readonly ok: false; readonly why: string };

export function readPrimary(record: TrailRecord): PrimaryReading {
  const parsed = primaryFactSchema.safeParse({ type: record.type, payload: record.payload });
  if (parsed.success) return { ok: true, fact: parsed.data };
  const [issue] = parsed.error.issues;
  const why = issue === undefined ? 'unknown' : `${issue.path.join('.')}: ${issue.message}`;
  return { ok: false, why: briefly(why) };
}

/** The primary facts of one stream, up to the first that is not well formed. */
export function primariesOf(records: readonly TrailRecord[]): readonly Primary[] {
  const primaries: Primary[] = [];
  for (const record of records) {
    if (record.cause !== null) continue;
    const reading = readPrimary(record);
    if (!reading.ok) return primaries;
    primaries.push({ record, fact: reading.fact });
  }
  return primaries;
}
