import type { Directory } from '../directory/index.js';
import { agencyIdSchema, fillText, type Language, type LocalText } from '../event/index.js';
import { type CivilDate, civilDateOf, civilTimeOf, type Instant, weekdayOf } from '../time/index.js';
import { type PhraseName, phrases, weekdayTitles } from './phrases.js';

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** Says things in one language, with the names of one directory and the dates of one zone. */
export interface Words {
  readonly language: Language;
  text(text: LocalText): string;
  phrase(name: PhraseName, values?: Readonly<Record<string, string | number>>): string;
  agency(id: string): string;
  /** `Fri 4 Sep 2026` or `Thứ Sáu 04/09/2026`. */
  date(date: CivilDate): string;
  /** The civil date of an instant. */
  dayOf(instant: Instant): CivilDate;
  /** `HH:MM`; 23:59:59.999 is the end of its day, 24:00. */
  timeOf(instant: Instant): string;
  moment(instant: Instant): string;
}

function dateText(date: CivilDate, language: Language): string {
  const [year = '', month = '', day = ''] = date.split('-');
  const weekday = weekdayTitles[weekdayOf(date)];
  if (language === 'vi') return `${weekday.vi} ${day}/${month}/${year}`;
  return `${weekday.en.slice(0, 3)} ${Number(day)} ${months[Number(month) - 1] ?? month} ${year}`;
}

function timeText(instant: Instant, zone: string): string {
  const time = civilTimeOf(instant, zone);
  return time === '23:59:59.999' ? '24:00' : time.slice(0, 5);
}

export function wordsFor(language: Language, directory: Directory, zone: string): Words {
  const date = (day: CivilDate): string => dateText(day, language);
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
    date,
    dayOf: (instant) => civilDateOf(instant, zone),
    timeOf: (instant) => timeText(instant, zone),
    moment: (instant) => `${timeText(instant, zone)} ${date(civilDateOf(instant, zone))}`,
  };
}
