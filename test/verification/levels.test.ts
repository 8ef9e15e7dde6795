import { beforeAll, describe, expect, it } from 'vitest';
import { toInstant, verify } from '../../src/index.js';
import { testCalendar } from '../support/calendar.js';
import { testDirectory } from '../support/directory.js';
import { policyWith } from '../support/policy.js';
import { clarified } from './clock-stories.js';
import { appended, draftsOf, forged, recordsOf } from './forging.js';
import {
  asked,
  calendarAt,
  enteredBehind,
  planned,
  recomputed,
  reviewed,
  silent,
  type Told,
  tell,
} from './stories.js';

let told: Told;
beforeAll(async () => {
  told = await tell(silent);
});

/** The same days under another version, so that no due date moves. */
const otherPlan = testCalendar('2026-12-31', { calendarVersion: '2' });

const firstProblem = (...args: Parameters<typeof verify>) => verify(...args).problems[0];

describe('the level', () => {
  it('is told with the result', () => {
    const { lines, judgedBy } = told;
    expect(verify(lines).level).toBe('fits');
    expect(verify(lines, judgedBy)).toMatchObject({ ok: true, level: 'judged-again' });
  });

  it('is asked for with directory, policy and calendar together, or not at all', () => {
    const { lines, judgedBy } = told;
    const { directory, policy } = judgedBy;
    // @ts-expect-error the calendar is missing
    expect(verify(lines, { directory, policy }).level).toBe('fits');
  });
});

describe('what is supplied', () => {
  it('is a function of the tenant and the instant of each fact', async () => {
    const { lines, judgedBy } = await tell(recomputed, { calendarAt });
    const asked = new Set<string>();
    const calendar: typeof judgedBy.calendar = ({ tenant, at }) => {
      asked.add(`${tenant} ${at}`);
      return calendarAt(at);
    };
    expect(verify(lines, { ...judgedBy, calendar }).problems).toEqual([]);
    expect([...asked]).toContain(`default ${toInstant('2026-08-24T09:00:00+07:00')}`);
    expect([...asked]).toContain(`default ${toInstant('2026-08-26T08:00:00+07:00')}`);
  });

  it('finds the policy by the hash that the request was opened under', () => {
    const { lines, judgedBy } = told;
    const { policy } = judgedBy;
    if (typeof policy === 'function') throw new Error('the story has one policy');
    const shelf = new Map([[policy.hash, policy]]);
    expect(verify(lines, { ...judgedBy, policy: (hash) => shelf.get(hash) ?? null }).problems).toEqual([]);
    expect(firstProblem(lines, { ...judgedBy, policy: () => null })).toMatchObject({
      position: 1,
      code: 'other-policy',
      message: { en: expect.stringContaining(`the policy test 1 (${policy.hash}); what was supplied is –`) },
    });
  });

  it.each([
    ['policy', { policy: policyWith({ policyVersion: '2' }) }, 1, 'other-policy', 'chính sách'],
    ['directory', { directory: testDirectory(undefined, '2') }, 1, 'other-directory', 'danh mục test 1'],
    ['calendar', { calendar: testCalendar('2027-01-31') }, 1, 'other-calendar', 'lịch test to 2026-12-31'],
  ] as const)('is said to be another %s, not a forgery', (_, other, position, code, vi) => {
    const problem = firstProblem(told.lines, { ...told.judgedBy, ...other });
    expect(problem).toMatchObject({ position, code });
    expect(problem?.message.vi).toContain(vi);
  });

  it('is said to be another one where it changed on the way', async () => {
    const next = testDirectory(undefined, '2');
    const from = toInstant('2026-08-24T08:30:00+07:00');
    const { directory } = told.judgedBy;
    if (typeof directory === 'function') throw new Error('the story has one directory');
    const problem = firstProblem(told.lines, {
      ...told.judgedBy,
      directory: ({ at }) => (at < from ? directory : next),
    });
    expect(problem).toMatchObject({
      position: 3,
      code: 'other-directory',
      found: 'test 1',
      expected: 'test 2',
    });
  });

  it('is said to be another calendar where one moved the clock by it', async () => {
    const { lines, judgedBy } = await tell(clarified);
    const from = toInstant('2026-08-27T08:00:00+07:00');
    const calendar: typeof judgedBy.calendar = ({ at }) => (at < from ? planned.whole : otherPlan);
    expect(firstProblem(lines, { ...judgedBy, calendar })).toMatchObject({
      position: 5,
      code: 'other-calendar',
    });
  });

  it('may fail: that is a problem of the fact, and nothing throws', () => {
    const directory = () => {
      throw new Error('no table');
    };
    expect(firstProblem(told.lines, { ...told.judgedBy, directory })).toMatchObject({
      position: 1,
      code: 'cannot-be-judged',
      message: { en: expect.stringContaining('no table') },
    });
  });
});

describe('a refused attempt', () => {
  it('holds where a reply is in hand and the due date past, and only what was entered is wrong', async () => {
    const { lines, judgedBy } = await tell(enteredBehind);
    const attempts = draftsOf(lines).filter(({ type }) => type === 'attempt.refused');
    expect(attempts).toMatchObject([{ payload: { code: 'evidence-missing', command: 'register-reply' } }]);
    expect(verify(lines, judgedBy).problems).toEqual([]);
  });
});

describe('facts that belong together', () => {
  it('a round lacks one of the consultations that it names', async () => {
    const { lines, judgedBy } = await tell(reviewed);
    const [head] = recordsOf(lines.slice(0, 1));
    if (head === undefined) throw new Error('nothing was recorded');
    const { lines: lie } = forged(draftsOf(lines).slice(0, 2), head);
    expect(verify(lie).ok).toBe(true);
    expect(firstProblem(lie, judgedBy)).toMatchObject({
      position: 3,
      code: 'group-incomplete',
      message: { en: expect.stringContaining('“Consultation sent” belongs here') },
    });
  });

  it('a fact of time that a person entered is not by the schedule', () => {
    const { lines, judgedBy } = told;
    const [head] = recordsOf(lines.slice(0, 1));
    const drafts = draftsOf(lines);
    const [lead] = drafts;
    if (head === undefined || lead === undefined) throw new Error('nothing was recorded');
    const lie = drafts.map((draft) =>
      draft.type === 'due-date.reached'
        ? { ...draft, actor: lead.actor, recordedAt: toInstant(String(draft.payload['at'])) }
        : draft,
    );
    // The reminder was entered on catching up, later than this fact now says: so it goes, too.
    const without = lie.filter(({ type }) => type !== 'reminder.sent');
    const { lines: forgery, misfit } = forged(without, head);
    expect(misfit).toBeNull();
    expect(verify(forgery).ok).toBe(true);
    expect(firstProblem(forgery, judgedBy)).toMatchObject({
      position: 4,
      code: 'not-by-schedule',
      message: { vi: expect.stringContaining('chỉ thời gian gây ra việc này') },
    });
  });

  it('a plan that came out was looked at before anything else fell due', async () => {
    const { short } = planned;
    const { lines, judgedBy } = await tell([...asked.slice(0, 2), ['08-27T12:00']], {
      calendarAt: () => short,
    });
    expect(verify(lines, judgedBy).problems).toEqual([]);
    expect(firstProblem(lines, { ...judgedBy, calendar: ({ at }) => calendarAt(at) })).toMatchObject({
      position: 5,
      code: 'due-missing',
      message: { en: expect.stringContaining('“Due date recomputed” (r-1/3)') },
    });
  });

  it('what the machines do not take is not judged', () => {
    const { lines, judgedBy } = told;
    const again = draftsOf(lines).at(-1);
    if (again === undefined) throw new Error('nothing was recorded');
    expect(firstProblem(appended(lines, again), judgedBy)).toMatchObject({
      position: lines.length + 1,
      code: 'fact-does-not-fit',
    });
  });

  it('names the first position only, whichever level finds it', () => {
    const { lines, judgedBy } = told;
    expect(verify(lines.slice(0, -1), judgedBy).problems).toHaveLength(1);
    expect(firstProblem(lines.slice(0, -1), judgedBy)).toMatchObject({
      position: 6,
      code: 'consequence-missing',
    });
  });
});
