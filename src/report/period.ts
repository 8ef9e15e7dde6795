import { monthText } from '../catalogue/index.js';
import type { LocalText } from '../event/index.js';
import { addDays, type CivilDate, toCivilDate } from '../time/index.js';

/** A span of civil dates, both included; null where it is open. */
export interface ReportPeriod {
  readonly from: CivilDate | null;
  readonly to: CivilDate | null;
  readonly title: LocalText;
}

export const periodKinds = ['month', 'quarter', 'year'] as const;
export type PeriodKind = (typeof periodKinds)[number];

const monthsIn: Record<PeriodKind, number> = { month: 1, quarter: 3, year: 12 };
const roman = ['I', 'II', 'III', 'IV'];

function titleOf(kind: PeriodKind, year: string, firstMonth: number): LocalText {
  if (kind === 'month') return monthText(`${year}-${String(firstMonth).padStart(2, '0')}`);
  if (kind === 'year') return { vi: `Năm ${year}`, en: year };
  const quarter = (firstMonth + 2) / 3;
  return { vi: `Quý ${roman[quarter - 1]}/${year}`, en: `Q${quarter} ${year}` };
}

const firstOfMonth = (year: number, month: number): CivilDate =>
  toCivilDate(`${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-01`);

/** The civil month, quarter or year that a date lies in. */
export function periodAround(date: CivilDate, kind: PeriodKind): ReportPeriod {
  const [year = '', month = ''] = date.split('-');
  const length = monthsIn[kind];
  const first = Number(month) - ((Number(month) - 1) % length);
  const next = first + length;
  const after = next > 12 ? firstOfMonth(Number(year) + 1, next - 12) : firstOfMonth(Number(year), next);
  return {
    from: firstOfMonth(Number(year), first),
    to: addDays(after, -1),
    title: titleOf(kind, year, first),
  };
}

const shown = (date: CivilDate): string => date.split('-').reverse().join('/');

/** Any span, or all there is. */
export function periodFrom(from: CivilDate | null, to: CivilDate | null): ReportPeriod {
  if (from === null && to === null) return { from, to, title: { vi: 'Toàn bộ', en: 'All' } };
  const vi = [from === null ? '' : `từ ${shown(from)}`, to === null ? '' : `đến ${shown(to)}`];
  const en = [from === null ? '' : `from ${from}`, to === null ? '' : `to ${to}`];
  const joined = (parts: readonly string[]) => parts.filter((part) => part !== '').join(' ');
  return { from, to, title: { vi: joined(vi), en: joined(en) } };
}

export const isWithinPeriod = (date: CivilDate, { from, to }: Pick<ReportPeriod, 'from' | 'to'>): boolean =>
  (from === null || from <= date) && (to === null || date <= to);
