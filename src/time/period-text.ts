import { givenText } from './fault.js';
import { type Period, periodSchema } from './period.js';

/** Why a text is no period. `message` says what to write instead. */
export interface PeriodProblem {
  readonly ok: false;
  readonly code: 'period-malformed' | 'period-out-of-range';
  readonly message: { readonly vi: string; readonly en: string };
}

export type PeriodReading = { readonly ok: true; readonly period: Period } | PeriodProblem;

const signs = { wd: 'working-day', d: 'calendar-day', mo: 'month', wh: 'working-hour', h: 'hour' } as const;
const signOf = {
  'working-day': 'wd',
  'calendar-day': 'd',
  month: 'mo',
  'working-hour': 'wh',
  hour: 'h',
} as const satisfies Record<Period['unit'], keyof typeof signs>;

const shape = /^(\d{1,9})(wd|d|mo|wh|h)(?:>=(\d{1,9})d)?$/;

const written = '5wd, 21d, 1mo, 1mo>=30d, 48h, 16wh';

function malformed(text: string): PeriodProblem {
  const given = JSON.stringify(givenText(text, 40));
  return {
    ok: false,
    code: 'period-malformed',
    message: {
      vi: `${given} không phải là một thời hạn; hãy ghi như ${written} (ngày làm việc, ngày, tháng, giờ, giờ làm việc)`,
      en: `${given} is not a period; write it as ${written} (working days, days, months, hours, working hours)`,
    },
  };
}

const outOfRange: PeriodProblem = {
  ok: false,
  code: 'period-out-of-range',
  message: {
    vi: 'Một thời hạn dài từ 1 đến 3660 ngày, từ 1 đến 120 tháng hoặc từ 1 đến 10000 giờ',
    en: 'A period is 1 to 3660 days, 1 to 120 months or 1 to 10000 hours long',
  },
};

function isSign(text: string | undefined): text is keyof typeof signs {
  return text !== undefined && Object.hasOwn(signs, text);
}

/**
 * Reads a period: `5wd` working days, `21d` calendar days, `1mo` months, `1mo>=30d` months of no fewer than so many
 * calendar days, `48h` hours of the clock, `16wh` hours of work. `periodText` writes it back.
 */
export function readPeriod(text: string): PeriodReading {
  // Plain JavaScript may give anything, and a pattern would read a list of one text as that text.
  const parts = typeof text === 'string' ? shape.exec(text) : null;
  const [, amount, sign, floor] = parts ?? [];
  if (!isSign(sign) || (floor !== undefined && sign !== 'mo')) return malformed(text);
  const floorOf = floor === undefined ? {} : { atLeastDays: Number(floor) };
  const parsed = periodSchema.safeParse({ amount: Number(amount), unit: signs[sign], ...floorOf });
  return parsed.success ? { ok: true, period: parsed.data } : outOfRange;
}

/** A period as `readPeriod` reads it. */
export function periodText(period: Period): string {
  const floor = 'atLeastDays' in period ? `>=${period.atLeastDays}d` : '';
  return `${period.amount}${signOf[period.unit]}${floor}`;
}
