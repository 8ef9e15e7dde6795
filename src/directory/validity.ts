import type { CivilDate } from '../time/index.js';
import type { Tenure, Validity } from './directory.types.js';

/** Civil dates are YYYY-MM-DD, so the order of their texts is the order of the days; both ends are inclusive. */
function isWithin(
  date: CivilDate,
  first: CivilDate | null | undefined,
  last: CivilDate | null | undefined,
): boolean {
  return !isBefore(date, first) && !isAfter(date, last);
}

function isBefore(date: CivilDate, first: CivilDate | null | undefined): boolean {
  return first !== null && first !== undefined && date < first;
}

export function isAfter(date: CivilDate, last: CivilDate | null | undefined): boolean {
  return last !== null && last !== undefined && date > last;
}

/** Whether an agency or a mandate is in force on the day, first and last day included. */
export function isInForce(validity: Validity, date: CivilDate): boolean {
  return isWithin(date, validity.validFrom, validity.validTo);
}

/** Whether a post, an absence or an authorisation holds on the day, first and last day included. */
export function isHeldOn(tenure: Tenure, date: CivilDate): boolean {
  return isWithin(date, tenure.from, tenure.to);
}
