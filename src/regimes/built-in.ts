import type { WorkingCalendarInput } from '../time/index.js';
import { vietnamCalendar } from './calendars/vietnam.js';
import type { PolicyInput } from './policy-input.js';
import { giaLai2024 } from './vn-gia-lai-2024/index.js';
import { nd217of2026 } from './vn-nd-217-2026/index.js';

/** Data that ships with the package, found by its id. It is unchecked input: `policy()` and `workingCalendar()` read it. */
export interface BuiltIn<Data> {
  readonly id: string;
  readonly data: Data;
}

const builtIn = <Data extends { readonly id: string }>(data: Data): BuiltIn<Data> => ({ id: data.id, data });

/** Every regulation that ships with the package. Each says of each rule whether its text was seen, reported or assumed. */
export const builtInPolicies: readonly BuiltIn<PolicyInput>[] = [builtIn(giaLai2024), builtIn(nd217of2026)];

/** Every working calendar that ships with the package, each with a source for each of its entries. */
export const builtInCalendars: readonly BuiltIn<WorkingCalendarInput>[] = [builtIn(vietnamCalendar)];

export const findPolicy = (id: string): BuiltIn<PolicyInput> | undefined =>
  builtInPolicies.find((candidate) => candidate.id === id);

export const findCalendar = (id: string): BuiltIn<WorkingCalendarInput> | undefined =>
  builtInCalendars.find((candidate) => candidate.id === id);
