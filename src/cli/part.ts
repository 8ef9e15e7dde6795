import type * as z from 'zod';
import type { LocalText } from '../event/index.js';
import { formProblems } from '../form/index.js';
import type { DataFile } from './data-file.js';
import type { FileProblem } from './problem.js';

/** A part of a file: the data at a path, which says where anything wrong in it stands. */
export interface Part {
  readonly data: unknown;
  problem(path: readonly PropertyKey[], message: LocalText, at?: 'value' | 'key'): FileProblem;
}

export const partOf = (file: DataFile, prefix: readonly PropertyKey[], data: unknown): Part => ({
  data,
  problem: (path, message, at) => file.problemAt([...prefix, ...path], message, at),
});

export type Checked<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly problems: readonly FileProblem[] };

/** Reads a part by its schema, or tells all that is wrong with it, each at its place. */
export function checkPart<Schema extends z.ZodType>(part: Part, schema: Schema): Checked<z.output<Schema>> {
  const parsed = schema.safeParse(part.data);
  if (parsed.success) return { ok: true, value: parsed.data };
  const problems = formProblems(parsed.error, part.data, schema).map(({ path, message, at }) =>
    part.problem(path, message, at),
  );
  return { ok: false, problems };
}
