import { describe, expect, it } from 'vitest';
import {
  toCivilDate,
  toInstant,
  workingCalendar,
  workingCalendarSchema,
  zoneSchema,
} from '../../src/time/index.js';
import { provenance, smallCalendar } from './calendars.js';

/** What plain JavaScript may give where a text is asked for. */
const given = (value: unknown): string => value as string;

describe('what is no text is named by its kind', () => {
  it.each<[unknown, string]>([
    [null, '(null)'],
    [5, '(number)'],
    [['2026-08-27'], '(object)'],
    [undefined, '(undefined)'],
  ])('%j', (value, name) => {
    expect(() => toCivilDate(given(value))).toThrow(
      expect.objectContaining({ code: 'civil-date-invalid', message: expect.stringContaining(name) }),
    );
    expect(() => toInstant(given(value))).toThrow(expect.objectContaining({ code: 'instant-invalid' }));
    expect(zoneSchema.safeParse(value).success).toBe(false);
  });
});

const wrong = { kind: 'day-off', date: '2026-02-30', ...provenance } as const;
const messageOf = (calendar: object): string => {
  try {
    Reflect.apply(workingCalendar, undefined, [calendar]);
  } catch (fault) {
    return fault instanceof Error ? fault.message : '';
  }
  throw new Error('the calendar is valid');
};

describe('a fault about a stranger’s data has an end', () => {
  it('forty problems are listed, and the others counted', () => {
    const with_ = (count: number) =>
      messageOf(smallCalendar({ entries: Array.from({ length: count }, () => wrong) }));
    expect(with_(40).split('\n')).toHaveLength(1 + 40);
    expect(with_(40)).not.toContain('more');
    expect(with_(43).split('\n')).toHaveLength(1 + 40 + 1);
    expect(with_(43)).toMatch(/\n… and 3 more$/);
  });

  it('a line has 240 characters, and is cut between two', () => {
    const lineOf = (key: string) => messageOf({ ...smallCalendar(), [key]: 1 }).split('\n')[1] ?? '';
    const start = lineOf('').length;
    const fits = 'x'.repeat(240 - start);
    expect(lineOf(fits)).toHaveLength(240);
    expect(lineOf(fits)).not.toContain('…');
    expect(lineOf(`${fits}y`)).toMatch(/^.{240}…$/);
    // The cut would fall within the sign, for a letter before it and its own half.
    const cut = lineOf(`${'x'.repeat(240 - start + 1)}😀😀`);
    expect(cut).toMatch(/…$/);
    expect(cut).not.toMatch(/[\ud800-\udbff]…$/);
  });

  it('what cannot even be read is said so', () => {
    const unreadable = Object.defineProperty({ ...smallCalendar() }, 'id', {
      enumerable: true,
      get() {
        throw new Error('no');
      },
    });
    expect(() => Reflect.apply(workingCalendar, undefined, [unreadable])).toThrow(
      expect.objectContaining({ code: 'calendar-invalid', message: 'The calendar cannot be read.' }),
    );
  });

  it('a day of the year is written MM-DD', () => {
    const statutory = [{ monthDay: '2-9', title: provenance.title, source: 'law' }];
    const { error } = workingCalendarSchema.safeParse(smallCalendar({ statutory }));
    expect(error?.issues.map(({ message }) => message)).toContain('must be written MM-DD');
  });
});
