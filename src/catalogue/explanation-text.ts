import { fillText, type Language, type LocalText } from '../event/index.js';
import type { ClockLedger, DueDateExplanation, ExplainedDay, Period } from '../time/index.js';
import { accountTexts, type ExplainedBy, legsOf, type NamedText } from './account-text.js';
import { dateText, momentText, timeText } from './date-texts.js';
import { calendarReasonTitles, countText, dayReasonTitles } from './day-titles.js';

const same = (text: string): LocalText => ({ vi: text, en: text });

/** The texts of one day. */
export interface ExplainedDayText {
  /** The how-manieth day it is, or the hours that it counts, `3:30`; null where it is not counted. */
  readonly count: string | null;
  /** Why it is counted or not, with the calendar's name for the day. */
  readonly why: LocalText;
  /** The document that makes the day what it is, and when it was published; null for a working day like any other. */
  readonly source: LocalText | null;
}

const twoDigits = (count: number): string => String(count).padStart(2, '0');

/** Hours and minutes, with seconds where there are any. */
function hoursText(milliseconds: number): string {
  const seconds = Math.floor(milliseconds / 1_000);
  const minutes = Math.floor(seconds / 60);
  const rest = seconds % 60;
  return `${Math.floor(minutes / 60)}:${twoDigits(minutes % 60)}${rest === 0 ? '' : `:${twoDigits(rest)}`}`;
}

function countOf({ counted, ordinal, milliseconds }: ExplainedDay): string | null {
  if (!counted) return null;
  return milliseconds === null ? String(ordinal) : hoursText(milliseconds);
}

const noHoursLeft: LocalText = { vi: 'Không còn giờ để tính', en: 'No hours left to count' };

function reasonText({ reason, day, milliseconds }: ExplainedDay): LocalText {
  // Terms of hours have no day zero: the day of the start counts as far as it goes.
  if (reason === 'day-zero' && milliseconds !== null) return noHoursLeft;
  return reason === 'not-working' ? calendarReasonTitles[day.reason] : dayReasonTitles[reason];
}

function whyText(explained: ExplainedDay, ledger: ClockLedger): LocalText {
  const { reason, day } = explained;
  // The title of a season says which hours are worked, not why a day is off.
  const named = day.reason === 'weekly' ? null : day.title;
  const leg = legsOf(ledger)[explained.leg]?.name ?? null;
  const why = named === null ? '{reason}' : reason === 'not-working' ? '{named}' : '{reason}: {named}';
  return fillText(same(`${leg === null ? '' : '{leg}: '}${why}{provisional}`), {
    leg: leg ?? '',
    reason: reasonText(explained),
    named: named ?? '',
    provisional: day.provisional ? { vi: ' (tạm tính)', en: ' (provisional)' } : '',
  });
}

function sourceText({ reason, day }: ExplainedDay): LocalText | null {
  const { source, published } = day;
  const isOrdinary = day.reason === 'weekly' && reason !== 'not-working';
  if (source === null || isOrdinary) return null;
  if (published === null) return same(source);
  const template = { vi: '{source}, công bố {date}', en: '{source}, published {date}' };
  return fillText(template, { source, date: dateText(published) });
}

/** Why one day of an explanation is counted or not, in words; `ledger` is the one that it explains. */
export function explainedDayText(explained: ExplainedDay, ledger: ClockLedger): ExplainedDayText {
  return { count: countOf(explained), why: whyText(explained, ledger), source: sourceText(explained) };
}

/** The days between the start and the due date that were not counted; day zero is not among them. */
export function skippedDays({ days, due }: DueDateExplanation): readonly ExplainedDay[] {
  return days
    .slice(1)
    .filter(({ counted, reason, date }) => !counted && reason !== 'day-zero' && date < due.dueDate);
}

/** How much was counted, each unit apart: no unit is a multiple of another. Null where all was set, and nothing counted. */
function countedUnits({ days }: DueDateExplanation, ledger: ClockLedger): LocalText | null {
  const totals = new Map<Period['unit'], number>();
  for (const [index, { length, counts }] of legsOf(ledger).entries()) {
    if (!counts || !('period' in length)) continue;
    const { unit, amount } = length.period;
    const isInHours = unit === 'hour' || unit === 'working-hour';
    const daysOfLeg = days.filter(({ leg, ordinal }) => leg === index && ordinal !== null).length;
    const told = unit === 'month' ? 'calendar-day' : unit;
    totals.set(told, (totals.get(told) ?? 0) + (isInHours ? amount : daysOfLeg));
  }
  if (totals.size === 0) return null;
  const texts = [...totals].map(([unit, count]) => countText(count, unit));
  return { vi: texts.map(({ vi }) => vi).join(' + '), en: texts.map(({ en }) => en).join(' + ') };
}

const dueTemplates = {
  dueAt: { vi: '{time} {zone}, tức {instant}', en: '{time} {zone}, that is {instant}' },
  counted: {
    vi: '{counted}, từ {start}; bỏ qua {skipped} ngày',
    en: '{counted} from {start}; {skipped} skipped',
  },
  set: { vi: 'không đếm: ngày hết hạn được ấn định', en: 'nothing: the due date was set' },
  provisional: {
    vi: 'lịch nghỉ của một số ngày chưa công bố: phải tính lại khi có',
    en: 'the plan for some of the days is not out: to be counted again when it is',
  },
} as const satisfies Record<string, LocalText>;

function countedText(explanation: DueDateExplanation, ledger: ClockLedger): LocalText {
  const counted = countedUnits(explanation, ledger);
  if (counted === null) return dueTemplates.set;
  const skipped = skippedDays(explanation).length;
  return fillText(dueTemplates.counted, {
    counted,
    start: momentText(explanation.start, explanation.due.zone),
    skipped: { vi: String(skipped), en: `${skipped} day${skipped === 1 ? '' : 's'}` },
  });
}

/** When the term ends, and how much was counted and skipped up to then. */
export function dueTexts(
  explanation: DueDateExplanation,
  { ledger }: Pick<ExplainedBy, 'ledger'>,
): readonly NamedText[] {
  const { dueDate, dueAt, zone, provisional } = explanation.due;
  const date = dateText(dueDate);
  const at = { time: timeText(dueAt, zone), zone, instant: dueAt };
  const warning = { name: { vi: 'Tạm tính', en: 'Provisional' }, text: dueTemplates.provisional };
  return [
    { name: { vi: 'Ngày hết hạn', en: 'Due date' }, text: fillText(same(`${dueDate}, {date}`), { date }) },
    { name: { vi: 'Hết hạn lúc', en: 'Due at' }, text: fillText(dueTemplates.dueAt, at) },
    { name: { vi: 'Đã tính', en: 'Counted' }, text: countedText(explanation, ledger) },
    ...(provisional ? [warning] : []),
  ];
}

/**
 * Why a due date is what it is, as lines of plain text in one language: when it is due, what it rests on, and each
 * day from the start to the due date with its number or a dash, its reason and its source. Names come as they stand
 * in the calendar and the citation: escape them where the text is shown.
 */
export function explanationText(
  explanation: DueDateExplanation,
  by: ExplainedBy,
  language: Language,
): readonly string[] {
  const named = [...dueTexts(explanation, by), ...accountTexts(by)];
  const rests = named.map(({ name, text }) => `${name[language]}: ${text[language]}`);
  const days = explanation.days.map((explained) => {
    const { count, why, source } = explainedDayText(explained, by.ledger);
    const document = source === null ? '' : ` [${source[language]}]`;
    return `${dateText(explained.date)[language]} ${count ?? '–'} ${why[language]}${document}`;
  });
  return [...rests, ...days];
}
