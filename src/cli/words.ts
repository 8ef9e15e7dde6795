import { dateText, momentText, timeText } from '../catalogue/index.js';
import type { Directory } from '../directory/index.js';
import { agencyIdSchema, fillText, type Language, type LocalText } from '../event/index.js';
import { type CivilDate, civilDateOf, type Instant } from '../time/index.js';
import { type PhraseName, phrases } from './phrases.js';

/** Says things in one language, with the names of one directory and the dates of one zone. */
export interface Words {
  readonly language: Language;
  text(text: LocalText): string;
  phrase(name: PhraseName, values?: Readonly<Record<string, string | number>>): string;
  agency(id: string): string;
  /** `Fri 4 Sep 2026` or `Thứ Sáu 04/09/2026`. */
  date(date: CivilDate): string;
  /** A due date: the day alone where it ends with the day, else the moment. */
  due(due: { readonly dueDate: CivilDate; readonly dueAt: Instant }): string;
  /** The civil date of an instant. */
  dayOf(instant: Instant): CivilDate;
  /** `HH:MM`; 23:59:59.999 is the end of its day, 24:00. */
  timeOf(instant: Instant): string;
  moment(instant: Instant): string;
}

export function wordsFor(language: Language, directory: Directory, zone: string): Words {
  return {
    language,
    text: (text) => text[language],
    phrase: (name, values = {}) => {
      const filled = Object.entries(values).map(([place, value]) => [place, String(value)]);
      return fillText(phrases[name], Object.fromEntries(filled))[language];
    },
    agency: (id) => {
      const parsed = agencyIdSchema.safeParse(id);
      const agency = parsed.success ? directory.agency(parsed.data) : undefined;
      return agency?.title[language] ?? id;
    },
    date: (day) => dateText(day)[language],
    due: ({ dueDate, dueAt }) =>
      timeText(dueAt, zone) === '24:00' ? dateText(dueDate)[language] : momentText(dueAt, zone)[language],
    dayOf: (instant) => civilDateOf(instant, zone),
    timeOf: (instant) => timeText(instant, zone),
    moment: (instant) => momentText(instant, zone)[language],
  };
}
