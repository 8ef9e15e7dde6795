import type { WorkingCalendarInput } from '../../time/index.js';

const labourCode = 'Bộ luật Lao động 2019 (45/2019/QH14), Điều 112';
const plan2023 = `${labourCode}; 8056/VPCP-KGVX`;
const plan2024 = '2450/VPCP-KGVX';
const plan2025 = '8726/VPCP-KGVX';
const newYear2026 = '12729/VPCP-KGVX';
const plan2026 = '9859/VPCP-KGVX';
const fortyHourWeek = 'Quyết định 188/1999/QĐ-TTg (tuần làm việc 40 giờ)';
const resolution28 = 'Nghị quyết 28/2026/QH16';

const labourDay = { vi: 'Ngày Quốc tế Lao động', en: 'International Labour Day' };
const nextToNationalDay = {
  vi: 'Quốc khánh (ngày liền kề 02/9)',
  en: 'National Day (the day next to 2 September)',
};
const newYearsDay = { vi: 'Tết Dương lịch', en: "New Year's Day" };
const hungKingsDay = { vi: 'Giỗ Tổ Hùng Vương (10/3 âm lịch)', en: "Hùng Kings' Commemoration Day" };
const victoryDay = { vi: 'Ngày Chiến thắng 30/4', en: 'Victory Day' };
const nationalDay = { vi: 'Quốc khánh', en: 'National Day' };
const cultureDay = { vi: 'Ngày Văn hóa Việt Nam', en: 'Vietnam Culture Day' };

/**
 * The working calendar of Vietnamese public offices, 2023–2026. The plan of 2027 is not published, so not covered.
 * Office hours differ by province and season: these are common ones, and an office that has others copies this data.
 */
export const vietnamCalendar = {
  id: 'vietnam',
  calendarVersion: '2026-08',
  title: {
    vi: 'Lịch làm việc của cơ quan nhà nước Việt Nam',
    en: 'Working calendar of public offices in Vietnam',
  },
  zone: 'Asia/Ho_Chi_Minh',
  covers: { from: '2023-01-01', to: '2026-12-31' },
  week: {
    monday: ['07:30-11:30', '13:30-17:00'],
    tuesday: ['07:30-11:30', '13:30-17:00'],
    wednesday: ['07:30-11:30', '13:30-17:00'],
    thursday: ['07:30-11:30', '13:30-17:00'],
    friday: ['07:30-11:30', '13:30-17:00'],
    saturday: [],
    sunday: [],
  },
  weekSource: fortyHourWeek,
  entries: [
    // 2023
    {
      kind: 'day-off',
      date: '2023-01-02',
      title: {
        vi: 'Nghỉ bù Tết Dương lịch (01/01 là Chủ nhật)',
        en: "In lieu of New Year's Day (1 January, a Sunday)",
      },
      source: labourCode,
      published: null,
    },
    {
      kind: 'day-off',
      date: '2023-01-20',
      to: '2023-01-24',
      title: { vi: 'Tết Nguyên đán Quý Mão', en: 'Lunar New Year (Quý Mão)' },
      source: plan2023,
      published: null,
    },
    {
      kind: 'day-off',
      date: '2023-01-25',
      to: '2023-01-26',
      title: {
        vi: 'Nghỉ bù Tết Nguyên đán (21 và 22/01 là Thứ bảy và Chủ nhật)',
        en: 'In lieu of Lunar New Year (21 and 22 January, a weekend)',
      },
      source: plan2023,
      published: null,
    },
    { kind: 'day-off', date: '2023-05-01', title: labourDay, source: labourCode, published: null },
    {
      kind: 'day-off',
      date: '2023-05-02',
      title: {
        vi: 'Nghỉ bù Giỗ Tổ Hùng Vương (29/4 là Thứ bảy)',
        en: "In lieu of Hùng Kings' Commemoration Day (29 April, a Saturday)",
      },
      source: labourCode,
      published: null,
    },
    {
      kind: 'day-off',
      date: '2023-05-03',
      title: {
        vi: 'Nghỉ bù Ngày Chiến thắng (30/4 là Chủ nhật)',
        en: 'In lieu of Victory Day (30 April, a Sunday)',
      },
      source: labourCode,
      published: null,
    },
    { kind: 'day-off', date: '2023-09-01', title: nextToNationalDay, source: plan2023, published: null },
    {
      kind: 'day-off',
      date: '2023-09-04',
      title: {
        vi: 'Nghỉ bù Quốc khánh (02/9 là Thứ bảy)',
        en: 'In lieu of National Day (2 September, a Saturday)',
      },
      source: plan2023,
      published: null,
    },

    // 2024
    { kind: 'day-off', date: '2024-01-01', title: newYearsDay, source: labourCode, published: null },
    {
      kind: 'day-off',
      date: '2024-02-08',
      to: '2024-02-12',
      title: { vi: 'Tết Nguyên đán Giáp Thìn', en: 'Lunar New Year (Giáp Thìn)' },
      source: labourCode,
      published: null,
    },
    {
      kind: 'day-off',
      date: '2024-02-13',
      to: '2024-02-14',
      title: {
        vi: 'Nghỉ bù Tết Nguyên đán (10 và 11/02 là Thứ bảy và Chủ nhật)',
        en: 'In lieu of Lunar New Year (10 and 11 February, a weekend)',
      },
      source: labourCode,
      published: null,
    },
    { kind: 'day-off', date: '2024-04-18', title: hungKingsDay, source: labourCode, published: null },
    {
      kind: 'day-off',
      date: '2024-04-29',
      title: { vi: 'Nghỉ hoán đổi, làm bù Thứ bảy 04/5', en: 'Day off in exchange for Saturday 4 May' },
      source: plan2024,
      published: null,
    },
    { kind: 'day-off', date: '2024-04-30', title: victoryDay, source: labourCode, published: null },
    { kind: 'day-off', date: '2024-05-01', title: labourDay, source: labourCode, published: null },
    {
      kind: 'working-day',
      date: '2024-05-04',
      swappedFor: '2024-04-29',
      title: {
        vi: 'Làm bù, hoán đổi cho Thứ hai 29/4',
        en: 'Working Saturday in exchange for Monday 29 April',
      },
      source: plan2024,
      published: null,
    },
    { kind: 'day-off', date: '2024-09-02', title: nationalDay, source: labourCode, published: null },
    { kind: 'day-off', date: '2024-09-03', title: nextToNationalDay, source: labourCode, published: null },

    // 2025
    { kind: 'day-off', date: '2025-01-01', title: newYearsDay, source: labourCode, published: null },
    {
      kind: 'day-off',
      date: '2025-01-27',
      to: '2025-01-31',
      title: { vi: 'Tết Nguyên đán Ất Tỵ', en: 'Lunar New Year (Ất Tỵ)' },
      source: plan2025,
      published: null,
    },
    { kind: 'day-off', date: '2025-04-07', title: hungKingsDay, source: labourCode, published: null },
    {
      kind: 'working-day',
      date: '2025-04-26',
      swappedFor: '2025-05-02',
      title: { vi: 'Làm bù, hoán đổi cho Thứ sáu 02/5', en: 'Working Saturday in exchange for Friday 2 May' },
      source: plan2025,
      published: null,
    },
    { kind: 'day-off', date: '2025-04-30', title: victoryDay, source: labourCode, published: null },
    { kind: 'day-off', date: '2025-05-01', title: labourDay, source: labourCode, published: null },
    {
      kind: 'day-off',
      date: '2025-05-02',
      title: { vi: 'Nghỉ hoán đổi, làm bù Thứ bảy 26/4', en: 'Day off in exchange for Saturday 26 April' },
      source: plan2025,
      published: null,
    },
    { kind: 'day-off', date: '2025-09-01', title: nextToNationalDay, source: plan2025, published: null },
    { kind: 'day-off', date: '2025-09-02', title: nationalDay, source: plan2025, published: null },

    // 2026
    { kind: 'day-off', date: '2026-01-01', title: newYearsDay, source: labourCode, published: null },
    {
      kind: 'day-off',
      date: '2026-01-02',
      title: { vi: 'Nghỉ hoán đổi, làm bù Thứ bảy 10/01', en: 'Day off in exchange for Saturday 10 January' },
      source: newYear2026,
      published: null,
    },
    {
      kind: 'working-day',
      date: '2026-01-10',
      swappedFor: '2026-01-02',
      title: {
        vi: 'Làm bù, hoán đổi cho Thứ sáu 02/01',
        en: 'Working Saturday in exchange for Friday 2 January',
      },
      source: newYear2026,
      published: null,
    },
    {
      kind: 'day-off',
      date: '2026-02-16',
      to: '2026-02-20',
      title: { vi: 'Tết Nguyên đán Bính Ngọ', en: 'Lunar New Year (Bính Ngọ)' },
      source: plan2026,
      published: null,
    },
    {
      kind: 'day-off',
      date: '2026-04-27',
      title: {
        vi: 'Nghỉ bù Giỗ Tổ Hùng Vương (26/4 là Chủ nhật)',
        en: "In lieu of Hùng Kings' Commemoration Day (26 April, a Sunday)",
      },
      source: labourCode,
      published: null,
    },
    { kind: 'day-off', date: '2026-04-30', title: victoryDay, source: labourCode, published: null },
    { kind: 'day-off', date: '2026-05-01', title: labourDay, source: labourCode, published: null },
    {
      kind: 'working-day',
      date: '2026-08-22',
      swappedFor: '2026-08-31',
      title: {
        vi: 'Làm bù, hoán đổi cho Thứ hai 31/8',
        en: 'Working Saturday in exchange for Monday 31 August',
      },
      source: plan2026,
      published: null,
    },
    {
      kind: 'day-off',
      date: '2026-08-31',
      title: { vi: 'Nghỉ hoán đổi, làm bù Thứ bảy 22/8', en: 'Day off in exchange for Saturday 22 August' },
      source: plan2026,
      published: null,
    },
    { kind: 'day-off', date: '2026-09-01', title: nextToNationalDay, source: plan2026, published: null },
    { kind: 'day-off', date: '2026-09-02', title: nationalDay, source: plan2026, published: null },
    { kind: 'day-off', date: '2026-11-24', title: cultureDay, source: resolution28, published: null },
  ],
  // Only the days that the law fixes in the solar calendar. Lunar New Year, Hùng Kings' Day, the second day of
  // National Day, days in lieu and swaps are known only when the plan of the year is out.
  statutory: [
    { monthDay: '01-01', title: newYearsDay, source: labourCode },
    { monthDay: '04-30', title: victoryDay, source: labourCode },
    { monthDay: '05-01', title: labourDay, source: labourCode },
    { monthDay: '09-02', title: nationalDay, source: labourCode },
    { monthDay: '11-24', from: '2026-07-01', title: cultureDay, source: resolution28 },
  ],
} as const satisfies WorkingCalendarInput;
