import { type Cited, citationText, fillText, type LocalText } from '../event/index.js';
import type { ClockEntry, ClockLedger, Counting, Length, Period, WorkingCalendar } from '../time/index.js';
import { dateText, momentText } from './date-texts.js';
import { cutOffText, dayZeroTitles, endTitles, hoursTitles, periodTitle, rollTitles } from './day-titles.js';

/** What an explanation was made from, for its text to tell by which rules it counts. */
export interface ExplainedBy {
  readonly ledger: ClockLedger;
  readonly counting: Counting;
  readonly calendar: Pick<WorkingCalendar, 'id' | 'calendarVersion' | 'title' | 'zone'>;
  /** The rule that says how to count; null where none was named. */
  readonly citation: Cited | null;
}

/** One thing that a due date rests on, such as its start or its cut-off. */
export interface NamedText {
  readonly name: LocalText;
  readonly text: LocalText;
}

const same = (text: string): LocalText => ({ vi: text, en: text });

const entryNames: Record<ClockEntry['type'], LocalText> = {
  started: { vi: 'Bắt đầu', en: 'Start' },
  paused: { vi: 'Tạm dừng', en: 'Paused' },
  resumed: { vi: 'Tính tiếp', en: 'Resumed' },
  restarted: { vi: 'Tính lại', en: 'Restarted' },
  extended: { vi: 'Gia hạn', en: 'Extension' },
  interrupted: { vi: 'Gián đoạn', en: 'Interrupted' },
  grace: { vi: 'Ân hạn', en: 'Grace' },
};

const entryTemplates: Record<ClockEntry['type'], LocalText> = {
  started: same('{at}: {length}'),
  paused: same('{at}'),
  resumed: same('{at}'),
  restarted: same('{at}'),
  extended: same('{at}: {length}'),
  interrupted: same('{from} – {to}'),
  grace: { vi: 'không sớm hơn {length} kể từ {at}', en: 'not before {length} from {at}' },
};

function lengthText(length: Length): LocalText {
  if ('period' in length) return periodTitle(length.period);
  return fillText({ vi: 'đến {date}', en: 'until {date}' }, { date: dateText(length.dueDate) });
}

function lengthOf(entry: ClockEntry): Length | null {
  if (entry.type === 'started') return entry.length;
  if (entry.type === 'extended') return entry.by;
  return entry.type === 'grace' ? { period: entry.period } : null;
}

function entryText(entry: ClockEntry, zone: string): NamedText {
  const moments =
    entry.type === 'interrupted'
      ? { from: momentText(entry.from, zone), to: momentText(entry.to, zone) }
      : { at: momentText(entry.at, zone) };
  const length = lengthOf(entry);
  const values = length === null ? moments : { ...moments, length: lengthText(length) };
  return { name: entryNames[entry.type], text: fillText(entryTemplates[entry.type], values) };
}

/** A leg of a term: the term itself, an extension or a grace term. */
export interface Leg {
  readonly length: Length;
  /** What its days are called by; null for the term itself. */
  readonly name: LocalText | null;
  /** Whether its units are counted: those of a grace term only say how far it reaches. */
  readonly counts: boolean;
}

/** The legs that the days of an explanation are numbered by, in order. */
export function legsOf(ledger: ClockLedger): readonly Leg[] {
  const term = ledger.filter((entry) => entry.type === 'started').at(-1);
  const added = ledger.filter((entry) => entry.type === 'extended' || entry.type === 'grace');
  const extensions = added.filter(({ type }) => type === 'extended');
  const legs = added.map((entry) => {
    if (entry.type === 'grace')
      return { length: { period: entry.period }, name: entryNames.grace, counts: false };
    const number = String(extensions.indexOf(entry) + 1);
    const name = fillText({ vi: 'Gia hạn lần {number}', en: 'Extension {number}' }, { number });
    return { length: entry.by, name, counts: true };
  });
  return term === undefined ? legs : [{ length: term.length, name: null, counts: true }, ...legs];
}

type Unit = Period['unit'] | 'named';

const unitOf = (length: Length): Unit => ('period' in length ? length.period.unit : 'named');

/** The rules that the units of the term make use of, and no others. */
function countingTexts(units: readonly Unit[], { dayZero, cutOff, end, roll }: Counting): NamedText[] {
  const texts: NamedText[] = [];
  const add = (vi: string, en: string, text: LocalText) => texts.push({ name: { vi, en }, text });
  for (const unit of ['hour', 'working-hour'] as const)
    if (units.includes(unit)) add('Giờ được tính', 'Hours', hoursTitles[unit]);
  if (units.every((unit) => unit === 'hour' || unit === 'working-hour')) return texts;
  add('Ngày đầu tiên', 'Day zero', dayZeroTitles[dayZero]);
  add('Giờ chốt', 'Cut-off', cutOffText(cutOff));
  add('Kết thúc', 'End', endTitles[end]);
  const rolls = units.some((unit) => unit === 'calendar-day' || unit === 'month');
  if (rolls) add('Dời ngày', 'Roll', rollTitles[roll ? 'forward' : 'stay']);
  return texts;
}

const noRule: LocalText = {
  vi: 'không nêu: cách tính trên được chọn, không dẫn quy định nào',
  en: 'none named: the counting above was chosen, not cited',
};

/** What the due date rests on: what happened to the clock, how its days are counted, by which calendar and rule. */
export function accountTexts({ ledger, counting, calendar, citation }: ExplainedBy): readonly NamedText[] {
  const { id, calendarVersion, title, zone } = calendar;
  const units = legsOf(ledger).map(({ length }) => unitOf(length));
  return [
    ...ledger.map((entry) => entryText(entry, zone)),
    ...countingTexts(units, counting),
    {
      name: { vi: 'Lịch', en: 'Calendar' },
      text: fillText(same('{title} ({id} {calendarVersion})'), { title, id, calendarVersion }),
    },
    { name: { vi: 'Căn cứ', en: 'Rule' }, text: citation === null ? noRule : citationText(citation) },
  ];
}
