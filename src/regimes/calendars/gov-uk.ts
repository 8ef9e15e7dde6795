import * as z from 'zod';
import { civilDateSchema, readCalendarData, type WorkingCalendarInput } from '../../time/index.js';

const feed = 'https://www.gov.uk/bank-holidays.json';

const eventSchema = z.object({ title: z.string().min(1), date: civilDateSchema, notes: z.string() });
const divisionSchema = z.object({ events: z.array(eventSchema).min(1) });
const feedSchema = z.object({
  'england-and-wales': divisionSchema,
  scotland: divisionSchema,
  'northern-ireland': divisionSchema,
});
const givenSchema = z.object({ division: feedSchema.keyof(), retrieved: civilDateSchema });
export type GovUkDivision = keyof z.infer<typeof feedSchema>;

const titles: Readonly<Record<GovUkDivision, { readonly vi: string; readonly en: string }>> = {
  'england-and-wales': {
    vi: 'Ngày nghỉ ngân hàng: Anh và xứ Wales',
    en: 'Bank holidays in England and Wales',
  },
  scotland: { vi: 'Ngày nghỉ ngân hàng: Scotland', en: 'Bank holidays in Scotland' },
  'northern-ireland': { vi: 'Ngày nghỉ ngân hàng: Bắc Ireland', en: 'Bank holidays in Northern Ireland' },
};

/** What the feed does not say: where, when it was read, and when the office works. */
export interface GovUkOptions extends Pick<WorkingCalendarInput, 'week' | 'weekSource' | 'seasons'> {
  readonly division: GovUkDivision;
  /** The day on which the feed was read, `YYYY-MM-DD`: it changes without notice, so this is the calendar's version. */
  readonly retrieved: string;
  /** The days covered; left out, the whole years of the feed's events, from the first to the last. */
  readonly covers?: WorkingCalendarInput['covers'];
}

/**
 * A calendar from the bank holidays that GOV.UK publishes as `bank-holidays.json`, parsed and otherwise as it is. The
 * feed names no instrument and no day of publication, so each entry names the feed and the day it was read. Throws the
 * fault `calendar-invalid` where the JSON is another. Offices close on other days too (the King's birthday, privilege
 * days): those are a layer.
 */
export function govUkCalendar(json: unknown, options: GovUkOptions): WorkingCalendarInput {
  const { division: _, retrieved: __, covers, ...weeks } = options;
  // Plain JavaScript may give anything; the weeks are read with the calendar itself.
  const { division, retrieved } = readCalendarData(givenSchema, options, 'What was asked of the feed');
  const { events } = readCalendarData(feedSchema, json, `The feed ${feed}`)[division];
  const dates = events.map(({ date }) => date).sort();
  const span = covers ?? { from: `${dates[0]?.slice(0, 4)}-01-01`, to: `${dates.at(-1)?.slice(0, 4)}-12-31` };
  return {
    id: `gov-uk-${division}`,
    calendarVersion: retrieved,
    title: titles[division],
    zone: 'Europe/London',
    covers: span,
    ...weeks,
    entries: events
      .filter(({ date }) => span.from <= date && date <= span.to)
      .map(({ title, date, notes }) => {
        const en = notes === '' ? title : `${title} (${notes})`;
        return {
          kind: 'day-off',
          date,
          title: { vi: `Ngày nghỉ ngân hàng: ${en}`, en },
          source: `${feed} (${retrieved})`,
          published: null,
        };
      }),
    statutory: [],
  };
}
