import type { Directory } from '../directory/index.js';
import { type Policy, policy } from '../policy/index.js';
import { builtInCalendars, builtInPolicies } from '../regimes/index.js';
import type { WorkingCalendar } from '../time/index.js';
import { readCalendarPart } from './calendar-part.js';
import type { DataFile } from './data-file.js';
import { findPart } from './data-source.js';
import { checkDirectoryPart } from './directory-part.js';
import type { Checked, Part } from './part.js';
import { checkPolicyPart } from './policy-part.js';

/** What was read, with the part of a file that it was read from, for what is found wrong with it later. */
export interface Sourced<Value> {
  readonly value: Value;
  readonly part: Part;
}

export function readPolicySource(file: DataFile, given: unknown, cwd: string): Checked<Sourced<Policy>> {
  const part = findPart({ file, path: ['policy'], given, builtIn: builtInPolicies, cwd });
  if (!part.ok) return part;
  const checked = checkPolicyPart(part.value);
  return checked.ok ? { ok: true, value: { value: policy(checked.value), part: part.value } } : checked;
}

export function readDirectorySource(
  file: DataFile,
  given: unknown,
  cwd: string,
): Checked<Sourced<Directory>> {
  const part = findPart({ file, path: ['directory'], given, builtIn: [], cwd });
  if (!part.ok) return part;
  const checked = checkDirectoryPart(part.value);
  return checked.ok ? { ok: true, value: { value: checked.value, part: part.value } } : checked;
}

export function readCalendarSource(file: DataFile, given: unknown, cwd: string): Checked<WorkingCalendar> {
  const part = findPart({ file, path: ['calendar'], given, builtIn: builtInCalendars, cwd });
  return part.ok ? readCalendarPart(part.value, cwd) : part;
}
