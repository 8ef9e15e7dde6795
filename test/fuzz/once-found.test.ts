import { describe, expect, it } from 'vitest';
import { type RecordDraft, recordText, sealRecord, verifyTrail } from '../../src/audit/index.js';
import { readCase } from '../../src/cli/index.js';
import {
  checkContent,
  civilDateOf,
  directory,
  directoryProblems,
  firstPreviousHash,
  policy,
  readInstant,
  toCivilDate,
  toInstant,
  verify,
  workingCalendar,
  workingCalendarSchema,
} from '../../src/index.js';
import { testCalendarData } from '../support/calendar.js';
import { testDirectory } from '../support/directory.js';
import { longTrail } from '../support/long-trail.js';
import { overlong } from '../support/mutation.js';
import { basePolicy } from '../support/policy.js';

/** What fuzzing has found, each once, by the value that showed it. */

const unreadable = (sound: object): object =>
  Object.defineProperty({ ...sound }, 'id', {
    enumerable: true,
    get() {
      throw new Error('no');
    },
  });

/** As plain JavaScript may call. */
const call = (operation: (...values: never[]) => unknown, ...values: readonly unknown[]): unknown =>
  Reflect.apply(operation, undefined, values);

function faultOf(operation: (...values: never[]) => unknown, ...values: readonly unknown[]) {
  try {
    call(operation, ...values);
  } catch (fault) {
    if (fault instanceof Error && 'code' in fault) return { code: fault.code, message: fault.message };
    throw fault;
  }
  throw new Error('nothing was refused');
}

describe.each([
  { name: 'policy', read: policy, sound: basePolicy, code: 'policy-invalid' },
  { name: 'directory', read: directory, sound: testDirectory().data, code: 'directory-invalid' },
  { name: 'workingCalendar', read: workingCalendar, sound: testCalendarData(), code: 'calendar-invalid' },
])('$name', ({ read, sound, code }) => {
  it('says in a fault of its own that a value cannot be read', () => {
    expect(faultOf(read, unreadable(sound))).toMatchObject({
      code,
      message: expect.stringContaining('read'),
    });
  });

  it('lists what is wrong in a message that does not grow with it', () => {
    const many = Object.fromEntries(Array.from({ length: 5_000 }, (_, index) => [`field ${index}`, index]));
    for (const value of [
      { ...sound, [overlong]: 1 },
      { ...sound, ...many },
    ]) {
      const { code: found, message } = faultOf(read, value);
      expect(found).toBe(code);
      expect(message.length).toBeLessThan(1_000);
    }
  });
});

describe('workingCalendar', () => {
  it('lists forty problems and counts the rest', () => {
    const { message } = faultOf(workingCalendar, { ...testCalendarData(), entries: new Array(100).fill(1) });
    expect(message.split('\n')).toHaveLength(42);
    expect(message).toContain('… and 60 more');
  });
});

describe('workingCalendarSchema', () => {
  it.each(['0202-01-01', '2026-02-30', 'never'])(
    'finds the date %s wrong, and compares no dates with it',
    (date) => {
      const data = testCalendarData();
      for (const entry of [{ date }, { date, to: date }, { to: date }]) {
        const read = workingCalendarSchema.safeParse({
          ...data,
          entries: [{ ...data.entries[0], ...entry }],
        });
        expect(read.error?.issues.map(({ message }) => message)).toContain(
          'must be a date that exists, written YYYY-MM-DD, from 1900 to 2200',
        );
      }
      expect(faultOf(workingCalendar, { ...data, covers: { from: date, to: date } }).code).toBe(
        'calendar-invalid',
      );
    },
  );
});

describe('directoryProblems', () => {
  it('finds that a value cannot be read, and echoes no long name', () => {
    expect(directoryProblems(unreadable(testDirectory().data))).toMatchObject([
      { code: 'form-invalid', path: [] },
    ]);
    const [problem] = directoryProblems({ ...testDirectory().data, [overlong]: 1 });
    expect(problem?.message.en.length).toBeLessThan(300);
  });
});

describe('moments and days', () => {
  it('are texts: a list of one text is none, and nothing else is', () => {
    for (const given of [['2026-08-24'], 5, null, undefined, Symbol('s'), { length: 10 }]) {
      expect(faultOf(toCivilDate, given).code).toBe('civil-date-invalid');
      expect(faultOf(toInstant, given).code).toBe('instant-invalid');
      expect(call(readInstant, given)).toMatchObject({ ok: false, code: 'instant-malformed' });
      expect(faultOf(civilDateOf, toInstant('2026-08-24T08:00Z'), given).code).toBe('zone-unknown');
    }
    expect(call(readInstant, ['2026-08-24T08:00Z'])).toMatchObject({ ok: false });
  });
});

describe('verify and checkContent', () => {
  it('find a problem where a line, or the whole trail, is no text', () => {
    for (const source of [
      [5],
      [null, undefined],
      new Array(2),
      5,
      null,
      undefined,
      { length: 1 },
      Symbol('s'),
    ]) {
      for (const found of [call(verify, source), call(checkContent, [], source)]) {
        expect(found).toHaveProperty('ok', false);
        expect(found).toHaveProperty('problems.0.code', 'not-json');
      }
    }
  });

  it('read the bytes of any view', async () => {
    const { lines } = await longTrail(20);
    const bytes = new TextEncoder().encode(`${lines.join('\n')}\n`);
    const even = new TextEncoder().encode(`${lines.join('\n')}${bytes.length % 2 === 0 ? '\n' : ''}`);
    for (const view of [new DataView(bytes.buffer), new Uint16Array(even.buffer, 0, even.length >> 1)]) {
      expect(call(verify, view)).toMatchObject({ ok: true, records: lines.length });
    }
  });

  it('echo little of what a well-made record holds', async () => {
    const { records } = await longTrail(20);
    const [first] = records;
    if (first === undefined) throw new Error('the trail is empty');
    const { hash: _, previousHash: __, ...sound } = first;
    const draft: RecordDraft = { ...sound, payload: { ...sound.payload, [overlong]: 1 } };
    const line = recordText(sealRecord(draft, firstPreviousHash));
    const [problem] = verify([line]).problems;
    expect(problem?.code).toBe('fact-malformed');
    expect(problem?.message.vi.length).toBeLessThan(500);
    const message = { vi: overlong, en: overlong };
    const fold = () => [{ position: 1, code: 'own', message, expected: overlong, found: overlong }];
    const [own] = verifyTrail([line], { fold }).problems;
    expect(
      [own?.message.en, own?.expected, own?.found].every((text) => (text ?? overlong).length < 500),
    ).toBe(true);
  });
});

describe('readCase', () => {
  it('echoes little of what the parser repeats', () => {
    for (const text of [`!!${'a'.repeat(5_000)} x`, `*${'a'.repeat(5_000)}`]) {
      const reading = readCase('case.yaml', text, '.');
      if (reading.ok) throw new Error('it was taken');
      for (const { message } of reading.problems) expect(message.vi.length).toBeLessThan(400);
    }
  });

  it('lists little of the aliases that a step may name', () => {
    const alias = '{ officer: an, agency: a, role: lead-officer }';
    const text = `actors: { ${overlong}: ${alias} }\nsteps: [{ at: 2026-08-24T08:00, actor: other, command: x }]\n`;
    const reading = readCase('case.yaml', text, '.');
    if (reading.ok) throw new Error('it was taken');
    for (const { message } of reading.problems) expect(message.en.length).toBeLessThan(1_500);
  });
});

describe('a source of lines that fails while it is read', () => {
  function* failing(): Generator<string> {
    yield '{}';
    throw new Error('the disk is gone');
  }

  it.each([
    ['a generator', failing],
    ['a proxy of a set', () => new Proxy(new Set(['{}']), {})],
  ])('does not verify, and throws nothing: %s', (_, source) => {
    expect(verify(source())).toMatchObject({ ok: false });
    expect(checkContent([], source())).toMatchObject({ ok: false });
  });
});
