import type { TrailRecord } from '../event/index.js';
import type { PolicyData } from '../policy/index.js';
import { builtInCalendars } from '../regimes/index.js';
import { type CivilDate, civilDateSchema, type WorkingCalendar, workingCalendar } from '../time/index.js';
import { readCalendarSource, readPolicySource } from './case-sources.js';
import { commandLineFile } from './judged-by.js';
import { WrongUse } from './problem.js';

/** `scorecards` of the policy that the command line names; undefined where it names none, or one without that rule. */
export function namedRules(given: string | undefined, cwd: string): PolicyData['scorecards'] {
  if (given === undefined) return undefined;
  const read = readPolicySource(commandLineFile, given, cwd);
  if (read.ok) return read.value.value.data.scorecards;
  throw new WrongUse({ vi: 'Không đọc được chính sách.', en: 'The policy can not be read.' }, read.problems);
}

/** The calendars that requests name, each once, as `id version`. */
function calendarsIn(records: readonly TrailRecord[]): ReadonlySet<string> {
  const named = records.flatMap(({ type, payload: { calendar } }) => {
    const isNamed = type === 'request.opened' && typeof calendar === 'object' && calendar !== null;
    return isNamed && 'id' in calendar ? [`${calendar['id']} ${calendar['calendarVersion']}`] : [];
  });
  return new Set(named);
}

/** The calendar to count days by: the one named, or the built-in one that every request was opened under. */
export function calendarFor(
  given: string | undefined,
  records: readonly TrailRecord[],
  cwd: string,
): WorkingCalendar | null {
  if (given === undefined) {
    const [only, ...others] = calendarsIn(records);
    const shipped = builtInCalendars.find(({ data }) => `${data.id} ${data.calendarVersion}` === only);
    return shipped === undefined || others.length > 0 ? null : workingCalendar(shipped.data);
  }
  const read = readCalendarSource(commandLineFile, given, cwd);
  if (read.ok) return read.value;
  throw new WrongUse({ vi: 'Không đọc được lịch.', en: 'The calendar can not be read.' }, read.problems);
}

/** A civil date of an option. */
export function namedDate(option: string, given: string): CivilDate {
  const parsed = civilDateSchema.safeParse(given);
  if (parsed.success) return parsed.data;
  throw new WrongUse({
    vi: `${option}: “${given}” không phải là ngày có thật viết theo dạng YYYY-MM-DD.`,
    en: `${option}: “${given}” is no date; write one as YYYY-MM-DD.`,
  });
}
