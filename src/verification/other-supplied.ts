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

/** The directory and the calendar that a fact says it was judged by, where it says so; null where they are these. */
function othersNamedBy(fact: PrimaryFact, { directory, calendar }: DecisionInputs) {
  switch (fact.type) {
    case 'request.opened':
      return {
        directory: directoryTold(fact.payload.directory),
        calendar: calendarTold(fact.payload.calendar),
      };
    case 'consultation.sent': {
      const { directoryVersion, term } = fact.payload;
      const { id } = calendar;
      return {
        directory: directoryTold({ id: directory.id, directoryVersion }),
        calendar: term === null ? null : calendarTold({ ...term, id }),
      };
    }
    case 'consultation.received':
    case 'due-date.recomputed': {
      const { term } = fact.payload;
      return { directory: null, calendar: term === null ? null : calendarTold({ ...term, id: calendar.id }) };
    }
    default:
      return { directory: null, calendar: null };
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
