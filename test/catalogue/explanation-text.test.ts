import { describe, expect, it } from 'vitest';
import {
  accountTexts,
  countText,
  cutOffText,
  dateText,
  dayReasonTitles,
  type ExplainedBy,
  explainedDayText,
  explanationText,
  momentText,
  monthText,
  periodTitle,
  timeText,
} from '../../src/catalogue/index.js';
import type { LocalText } from '../../src/event/index.js';
import { vietnamCalendar } from '../../src/regimes/index.js';
import {
  type ClockLedger,
  type Counting,
  type DayReason,
  type ExplainedDay,
  explainDueDate,
  periodSchema,
  readPeriod,
  toCivilDate,
  toInstant,
  workingCalendar,
} from '../../src/time/index.js';

const calendar = workingCalendar(vietnamCalendar);
const counting: Counting = { dayZero: 'excluded', cutOff: 'none', end: 'end-of-day', roll: true };
const at = toInstant('2026-08-27T09:00+07:00');
const started = (period: string): ClockLedger[number] => {
  const read = readPeriod(period);
  if (!read.ok) throw new Error(read.message.en);
  return { type: 'started', at, length: { period: read.period } };
};

const wellWritten = ({ vi, en }: LocalText): void => {
  for (const text of [vi, en]) {
    expect(text).toMatch(/^\S(.*\S)?$/);
    expect(text).toBe(text.normalize('NFC'));
    expect(text).not.toMatch(/[{}]|undefined|null|NaN/);
  }
};

const day = (date: string, reason: DayReason, more: Partial<ExplainedDay> = {}): ExplainedDay => ({
  date: toCivilDate(date),
  counted: reason === 'counted',
  ordinal: reason === 'counted' ? 1 : null,
  milliseconds: null,
  reason,
  day: calendar.day(toCivilDate(date)),
  leg: 0,
  ...more,
});

describe('dates and periods in words', () => {
  it.each([
    ['2026-09-04', 'Thứ Sáu 04/09/2026', 'Fri 4 Sep 2026'],
    ['2026-08-30', 'Chủ Nhật 30/08/2026', 'Sun 30 Aug 2026'],
  ])('%s', (date, vi, en) => expect(dateText(toCivilDate(date))).toEqual({ vi, en }));

  it('tells the end of a day as 24:00', () => {
    const end = toInstant('2026-09-08T23:59:59.999+07:00');
    expect(timeText(end, calendar.zone)).toBe('24:00');
    expect(momentText(end, calendar.zone)).toEqual({
      vi: '24:00 Thứ Ba 08/09/2026',
      en: '24:00 Tue 8 Sep 2026',
    });
  });

  it('tells months', () =>
    expect(monthText('2026-09')).toEqual({ vi: 'Tháng 9/2026', en: 'September 2026' }));

  it.each([
    ['5wd', '5 ngày làm việc', '5 working days'],
    ['1wd', '1 ngày làm việc', '1 working day'],
    ['21d', '21 ngày, kể cả ngày nghỉ', '21 calendar days'],
    ['2mo', '2 tháng', '2 months'],
    ['1mo>=30d', '1 tháng, ít nhất 30 ngày', '1 month, at least 30 calendar days'],
    ['48h', '48 giờ', '48 hours'],
    ['16wh', '16 giờ làm việc', '16 working hours'],
  ])('%s', (text, vi, en) => {
    const read = readPeriod(text);
    expect(read.ok && periodTitle(read.period)).toEqual({ vi, en });
  });

  it('has words for every unit and cut-off', () => {
    for (const { shape } of periodSchema.options) wellWritten(countText(2, shape.unit.value));
    for (const cutOff of ['none', 'closing-time', '16:30']) wellWritten(cutOffText(cutOff));
  });
});

const twoDays = { period: { amount: 2, unit: 'working-day' } } as const;
const twiceExtended: ClockLedger = [
  started('5wd'),
  { type: 'extended', at, by: twoDays },
  { type: 'grace', at, period: twoDays.period },
  { type: 'extended', at, by: { dueDate: toCivilDate('2026-09-30') } },
];

describe('the words of one day', () => {
  it.each<[ExplainedDay, string | null, string, string | null]>([
    [day('2026-08-27', 'day-zero'), null, 'Day zero, not counted', null],
    [day('2026-08-28', 'counted', { ordinal: 3 }), '3', 'Counted', null],
    [day('2026-08-31', 'not-working'), null, 'Day off in exchange for Saturday 22 August', '9859/VPCP-KGVX'],
    [
      day('2026-08-22', 'counted'),
      '1',
      'Counted: Working Saturday in exchange for Monday 31 August',
      '9859/VPCP-KGVX',
    ],
    [day('2026-08-28', 'counted', { ordinal: null, milliseconds: 5_400_000 }), '1:30', 'Counted', null],
    [day('2026-08-28', 'counted', { ordinal: null, milliseconds: 61_000 }), '0:01:01', 'Counted', null],
    [day('2026-08-28', 'day-zero', { milliseconds: 0 }), null, 'No hours left to count', null],
    [day('2026-08-28', 'paused'), null, 'The clock stood still', null],
    [day('2026-08-28', 'counted', { leg: 1 }), '1', 'Extension 1: Counted', null],
    [
      day('2026-08-28', 'until-named', { leg: 2 }),
      null,
      'Grace: Up to a day that was set, or to the end of the grace',
      null,
    ],
    [
      day('2026-08-29', 'not-working', { leg: 3 }),
      null,
      'Extension 2: Weekly day off',
      vietnamCalendar.weekSource,
    ],
    [
      day('2027-01-01', 'not-working'),
      null,
      "New Year's Day (provisional)",
      'Bộ luật Lao động 2019 (45/2019/QH14), Điều 112',
    ],
    [day('2027-01-04', 'counted'), '1', 'Counted (provisional)', null],
  ])('%#', (explained, count, why, source) => {
    const told = explainedDayText(explained, twiceExtended);
    expect(told.count).toBe(count);
    expect(told.why.en).toBe(why);
    expect(told.source?.en ?? null).toBe(source);
  });

  it('names the weekly pattern where it is what makes the day one off', () => {
    const told = explainedDayText(day('2026-08-29', 'not-working'), twiceExtended);
    expect(told.why).toEqual({ vi: 'Nghỉ hằng tuần', en: 'Weekly day off' });
    expect(told.source?.vi).toBe(vietnamCalendar.weekSource);
  });

  it('tells when the document was published, where that is known', () => {
    const known = calendar.day(toCivilDate('2026-08-31'));
    const told = explainedDayText(
      day('2026-08-31', 'not-working', { day: { ...known, published: toCivilDate('2026-08-14') } }),
      twiceExtended,
    );
    expect(told.source).toEqual({
      vi: '9859/VPCP-KGVX, công bố Thứ Sáu 14/08/2026',
      en: '9859/VPCP-KGVX, published Fri 14 Aug 2026',
    });
  });

  it.each(Object.keys(dayReasonTitles) as DayReason[])('%s is told in both languages', (reason) => {
    for (const date of ['2026-08-22', '2026-08-28', '2026-08-29', '2026-09-02'])
      wellWritten(explainedDayText(day(date, reason), twiceExtended).why);
  });
});

describe('the account of a due date', () => {
  const everything: ClockLedger = [
    started('5wd'),
    { type: 'paused', at: toInstant('2026-08-28T10:00+07:00') },
    { type: 'resumed', at: toInstant('2026-09-04T10:00+07:00') },
    {
      type: 'interrupted',
      from: toInstant('2026-09-07T10:00+07:00'),
      to: toInstant('2026-09-07T12:00+07:00'),
    },
    {
      type: 'extended',
      at: toInstant('2026-09-07T13:00+07:00'),
      by: { period: { amount: 3, unit: 'working-day' } },
    },
    { type: 'extended', at: toInstant('2026-09-07T14:00+07:00'), by: { dueDate: toCivilDate('2026-09-25') } },
    { type: 'restarted', at: toInstant('2026-09-08T08:00+07:00') },
    { type: 'grace', at: toInstant('2026-09-08T09:00+07:00'), period: { amount: 2, unit: 'working-day' } },
  ];
  const by: ExplainedBy = { ledger: everything, counting, calendar, citation: null };

  it('tells all that happened to the clock, and how it counts', () => {
    expect(accountTexts(by).map(({ name, text }) => `${name.en}: ${text.en}`)).toEqual([
      'Start: 09:00 Thu 27 Aug 2026: 5 working days',
      'Paused: 10:00 Fri 28 Aug 2026',
      'Resumed: 10:00 Fri 4 Sep 2026',
      'Interrupted: 10:00 Mon 7 Sep 2026 – 12:00 Mon 7 Sep 2026',
      'Extension: 13:00 Mon 7 Sep 2026: 3 working days',
      'Extension: 14:00 Mon 7 Sep 2026: until Fri 25 Sep 2026',
      'Restarted: 08:00 Tue 8 Sep 2026',
      'Grace: not before 2 working days from 09:00 Tue 8 Sep 2026',
      'Day zero: not counted; the count begins on the day after',
      'Cut-off: none',
      'End: 24:00 of the last day',
      'Calendar: Working calendar of public offices in Vietnam (vietnam 2026-08)',
      'Rule: none named: the counting above was chosen, not cited',
    ]);
    for (const { name, text } of accountTexts(by)) [name, text].forEach(wellWritten);
  });

  it.each([
    ['21d', true, ['Day zero', 'Cut-off', 'End', 'Roll']],
    ['1mo', false, ['Day zero', 'Cut-off', 'End', 'Roll']],
    ['5wd', true, ['Day zero', 'Cut-off', 'End']],
    ['48h', true, ['Hours']],
    ['16wh', true, ['Hours']],
  ])('of %s tells the rules that such a term has, and no other', (period, roll, expected) => {
    const of: ExplainedBy = { ...by, ledger: [started(period)], counting: { ...counting, roll } };
    const names = accountTexts(of).map(({ name }) => name.en);
    expect(names).toEqual(['Start', ...expected, 'Calendar', 'Rule']);
  });

  it('cites the rule', () => {
    const citation = {
      id: 'x',
      instrument: { vi: 'Quy chế', en: 'Regulation' },
      number: '1/QĐ',
      article: { vi: 'Điều 2', en: 'Article 2' },
      seen: 'in-full',
    } as const;
    expect(accountTexts({ ...by, citation }).at(-1)?.text).toEqual({
      vi: 'Điều 2, Quy chế 1/QĐ',
      en: 'Article 2, Regulation 1/QĐ',
    });
  });

  it('fills no place of a text that came with the data', () => {
    const hostile = { ...calendar, title: { vi: '{id}', en: '{id}' } };
    expect(accountTexts({ ...by, calendar: hostile }).at(-2)?.text.en).toBe('{id} (vietnam 2026-08)');
  });

  it.each([
    ['mixed', ['Hours', 'Day zero', 'Cut-off', 'End'], [started('16wh'), twiceExtended[1]]],
    [
      'set',
      ['Day zero', 'Cut-off', 'End'],
      [{ type: 'started', at, length: { dueDate: toCivilDate('2026-09-30') } }],
    ],
  ] as [string, string[], ClockLedger][])(
    'of a term that is %s tells the rules of each part',
    (_, expected, ledger) => {
      const names = accountTexts({ ...by, ledger }).map(({ name }) => name.en);
      expect(names.filter((name) => !['Start', 'Extension', 'Calendar', 'Rule'].includes(name))).toEqual(
        expected,
      );
    },
  );
});

describe('the whole explanation', () => {
  const explained = (ledger: ClockLedger) => {
    const explanation = explainDueDate(ledger, { counting, uncovered: 'refuse' }, calendar);
    if ('ok' in explanation) throw new Error('not covered');
    return { explanation, by: { ledger, counting, calendar, citation: null } };
  };

  it.each(['5wd', '21d', '1mo>=30d', '48h', '16wh'])(
    'of %s has a line for each day, in both languages',
    (period) => {
      const { explanation, by } = explained([started(period)]);
      const [vi, en] = [explanationText(explanation, by, 'vi'), explanationText(explanation, by, 'en')];
      expect(vi).toHaveLength(en.length);
      expect(en).toHaveLength(3 + accountTexts(by).length + explanation.days.length);
      for (const [index, line] of en.entries()) wellWritten({ vi: vi[index] ?? '', en: line });
      expect(en[0]).toContain(explanation.due.dueDate);
      expect(en[2]).toContain(`Counted: ${explanation.counted} `);
    },
  );

  it.each<[string, ClockLedger, string]>([
    [
      'one unit',
      [started('5wd'), { type: 'extended', at, by: twoDays }],
      '7 working days from 09:00 Thu 27 Aug 2026; ',
    ],
    ['months, in days', [started('1mo')], '31 calendar days from '],
    [
      'several units',
      [started('16wh'), { type: 'extended', at, by: twoDays }],
      '16 working hours + 2 working days from ',
    ],
    [
      'a term of grace',
      [started('5wd'), { type: 'grace', at, period: twoDays.period }],
      '5 working days from ',
    ],
    [
      'no unit',
      [{ type: 'started', at, length: { dueDate: toCivilDate('2026-09-30') } }],
      'nothing: the due date was set',
    ],
    ['the last start', [started('9wd'), started('5wd')], '5 working days from '],
  ])('tells how much was counted of %s', (_, ledger, expected) => {
    const { explanation, by } = explained(ledger);
    expect(explanationText(explanation, by, 'en')[2]).toContain(`Counted: ${expected}`);
  });
});
