import type { PrimaryFact } from '../aggregate/index.js';
import type { FoldProblem } from '../audit/index.js';
import type { DecisionInputs } from '../decision/index.js';
import { foldProblem } from './fold-problem.js';
import type { Primary } from './primary.js';

type Directory = DecisionInputs['directory'];
type Calendar = DecisionInputs['calendar'];

const directoryTold = ({ id, directoryVersion }: Pick<Directory, 'id' | 'directoryVersion'>): string =>
  `${id} ${directoryVersion}`;
const calendarTold = ({ id, calendarVersion, zone }: Pick<Calendar, 'id' | 'calendarVersion' | 'zone'>) =>
  `${id} ${calendarVersion} (${zone})`;

/** The calendar that a term of this fact was counted by; null where it has none. */
function calendarOfTerm({ payload }: PrimaryFact, { id }: Calendar): string | null {
  const term = 'term' in payload ? payload.term : null;
  return term === null ? null : calendarTold({ ...term, id });
}

/** The directory and the calendar that a fact says it was judged by; null where it does not say. */
function othersNamedBy(fact: PrimaryFact, { directory, calendar }: DecisionInputs) {
  switch (fact.type) {
    case 'request.opened':
      return {
        directory: directoryTold(fact.payload.directory),
        calendar: calendarTold(fact.payload.calendar),
      };
    case 'consultation.sent': {
      const { directoryVersion } = fact.payload;
      return {
        directory: directoryTold({ id: directory.id, directoryVersion }),
        calendar: calendarOfTerm(fact, calendar),
      };
    }
    default:
      return { directory: null, calendar: calendarOfTerm(fact, calendar) };
  }
}

/** Whoever supplies another directory or calendar hears that, and not of a forgery. */
export function otherSupplied({ record, fact }: Primary, inputs: DecisionInputs): FoldProblem | null {
  const named = othersNamedBy(fact, inputs);
  const directory = directoryTold(inputs.directory);
  if (named.directory !== null && named.directory !== directory) {
    const values = { found: named.directory, expected: directory };
    return foldProblem('other-directory', record.position, values);
  }
  const calendar = calendarTold(inputs.calendar);
  if (named.calendar !== null && named.calendar !== calendar) {
    return foldProblem('other-calendar', record.position, { found: named.calendar, expected: calendar });
  }
  return null;
}
