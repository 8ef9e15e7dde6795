import {
  dateText,
  excuseTitles,
  momentText,
  positionTitles,
  roleTitles,
  timeText,
  verdictTitles,
} from '../catalogue/index.js';
import type { Language, LocalText, Role } from '../event/index.js';
import { type CivilDate, civilDateOf, civilDateSchema, type Instant, instantSchema } from '../time/index.js';

/** How a sheet names agencies; an id stands for itself. */
export type AgencyName = (id: string) => LocalText | null;

/** Says things in the language of a sheet, with the dates of one zone. */
export interface SheetWords {
  readonly language: Language;
  text(text: LocalText): string;
  agency(id: string): string;
  /** The agency alone; the system is none. */
  agencyOf(agency: string, role: Role): string;
  /** `Sở Tài chính (người đứng đầu cơ quan chủ trì)`; the system is nobody. */
  who(agency: string, role: Role): string;
  moment(at: Instant): string;
  due(dueDate: CivilDate | null, dueAt: Instant): string;
  date(date: CivilDate): string;
  /** A plain value of a fact: a moment, a date, an agency, a code that has a title, or what it is. */
  value(value: string | number | boolean): string;
}

const yesNo = { true: { vi: 'có', en: 'yes' }, false: { vi: 'không', en: 'no' } } as const;

const causes = {
  objective: { vi: 'nguyên nhân khách quan', en: 'objective cause' },
  subjective: { vi: 'nguyên nhân chủ quan', en: 'subjective cause' },
  upheld: { vi: 'giữ nguyên kết luận', en: 'upheld' },
  overturned: { vi: 'hủy kết luận', en: 'overturned' },
} as const;

const codes: Readonly<Record<string, LocalText>> = {
  ...causes,
  ...excuseTitles,
  ...positionTitles,
  ...verdictTitles,
};

export function sheetWords(
  language: Language,
  zone: string,
  nameOf: AgencyName,
  titles: Readonly<Record<string, LocalText>> = {},
): SheetWords {
  const known = { ...codes, ...titles };
  const agency = (id: string): string => nameOf(id)?.[language] ?? id;
  const date = (day: CivilDate): string => dateText(day)[language];
  const moment = (at: Instant): string => momentText(at, zone)[language];
  const textual = (value: string): string => {
    const instant = instantSchema.safeParse(value);
    if (instant.success) return moment(instant.data);
    const day = civilDateSchema.safeParse(value);
    if (day.success) return date(day.data);
    return (Object.hasOwn(known, value) ? known[value]?.[language] : undefined) ?? agency(value);
  };
  return {
    language,
    text: (text) => text[language],
    agency,
    agencyOf: (id, role) => (role === 'system' ? roleTitles[role][language] : agency(id)),
    who: (id, role) =>
      role === 'system' ? roleTitles[role][language] : `${agency(id)} (${roleTitles[role][language]})`,
    moment,
    due: (dueDate, dueAt) =>
      timeText(dueAt, zone) === '24:00' ? date(dueDate ?? civilDateOf(dueAt, zone)) : moment(dueAt),
    date,
    value: (value) => {
      if (typeof value === 'boolean') return yesNo[value ? 'true' : 'false'][language];
      return typeof value === 'number' ? String(value) : textual(value);
    },
  };
}
