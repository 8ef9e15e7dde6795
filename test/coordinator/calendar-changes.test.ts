import { describe, expect, it } from 'vitest';
import { explanationText, toInstant, type WorkingCalendar } from '../../src/index.js';
import { leadHead } from '../support/actors.js';
import { busyCalendar, testCalendar } from '../support/calendar.js';
import { openRequest, sendTo } from '../support/commands.js';
import { stageWith } from '../support/stage.js';

/** National Day 2026 is worked, and Friday 28 August is not: a plan that comes out in mid-flight. */
const title = { vi: 'Lịch thử', en: 'Test calendar' };
const longer = () =>
  testCalendar('2026-12-31', {
    calendarVersion: 'longer',
    entries: [
      { kind: 'day-off', date: '2026-08-28', to: '2026-09-02', title, source: 'new plan', published: null },
    ],
  });

/** Two requests sent on Monday 24 August: five working days, to Monday 31 August or, over National Day, 3 September. */
async function twoRequests() {
  let calendar: WorkingCalendar = testCalendar();
  const stage = stageWith({ calendarFor: () => calendar });
  for (const request of ['r-1', 'r-2']) {
    await stage.coordinator.execute(openRequest({ request, dossier: request }));
    await stage.coordinator.execute(sendTo(['works'], request));
  }
  return {
    ...stage,
    change: (next: WorkingCalendar) => {
      calendar = next;
    },
    dueDates: async () =>
      Promise.all(
        ['r-1', 'r-2'].map(async (request) => {
          const view = await stage.coordinator.query(request);
          return view?.consultations[0]?.dueDate;
        }),
      ),
  };
}

describe('another calendar, in mid-flight', () => {
  it('shows first which due dates it would move, and records nothing', async () => {
    const { coordinator, dueDates } = await twoRequests();
    expect(await dueDates()).toEqual(['2026-09-03', '2026-09-03']);
    const moves = await coordinator.previewCalendar(longer());
    expect(
      moves.map(({ request, from, to, direction }) => [request, from.dueDate, to.dueDate, direction]),
    ).toEqual([
      ['r-1', '2026-09-03', '2026-09-04', 'later'],
      ['r-2', '2026-09-03', '2026-09-04', 'later'],
    ]);
    expect(await dueDates()).toEqual(['2026-09-03', '2026-09-03']);
  });

  it('changes nothing where it is equal', async () => {
    const { coordinator, change } = await twoRequests();
    expect(await coordinator.previewCalendar(testCalendar())).toEqual([]);
    change(testCalendar('2026-12-31', { calendarVersion: 'the same in other words' }));
    expect(await coordinator.recomputeDueDates()).toEqual({ records: [], undecided: [], failed: [] });
  });

  it('is recorded where it moves a due date later, old and new on the trail', async () => {
    const { coordinator, change, dueDates } = await twoRequests();
    change(longer());
    const { records, undecided } = await coordinator.recomputeDueDates();
    expect(records.map(({ type, actor }) => [type, actor.role])).toEqual([
      ['due-date.recomputed', 'system'],
      ['due-date.recomputed', 'system'],
    ]);
    expect(records[0]?.payload).toMatchObject({
      previousDueDate: '2026-09-03',
      term: { dueDate: '2026-09-04' },
    });
    expect(undecided).toEqual([]);
    expect(await dueDates()).toEqual(['2026-09-04', '2026-09-04']);
  });

  it('makes nobody late whose due date it moves, whoever asked last and whenever', async () => {
    const { coordinator, change, clock, dueDates } = await twoRequests();
    change(longer());
    // Nobody recomputed: the due date by the old plan passes.
    clock.set(toInstant('2026-09-04T08:00:00+07:00'));
    await coordinator.advance();
    expect(await dueDates()).toEqual(['2026-09-04', '2026-09-04']);
    expect((await coordinator.query('r-1'))?.violations).toEqual([]);
  });

  it('moves nothing earlier without the decision of a head', async () => {
    const { coordinator, change, dueDates } = await twoRequests();
    change(busyCalendar());
    const { records, undecided } = await coordinator.recomputeDueDates();
    expect(records).toEqual([]);
    expect(undecided.map(({ request, to, direction }) => [request, to.dueDate, direction])).toEqual([
      ['r-1', '2026-08-29', 'earlier'],
      ['r-2', '2026-08-29', 'earlier'],
    ]);
    const [first] = undecided;
    const { request = '', consultation = '' } = first ?? {};
    const wish = { type: 'recompute-due-date', actor: leadHead, request, consultation } as const;
    expect(await coordinator.execute(wish)).toMatchObject({ rejection: { code: 'would-come-earlier' } });
    await coordinator.execute({ ...wish, decision: 'Quyết định 12/QĐ' });
    expect(await dueDates()).toEqual(['2026-08-29', '2026-09-03']);
  });
});

describe('why a consultation is due when it is', () => {
  it('is told day by day, with the rules', async () => {
    const { coordinator } = await twoRequests();
    const consultation = (await coordinator.query('r-1'))?.consultations[0]?.id ?? '';
    const explained = await coordinator.explain('r-1', consultation);
    if (explained?.status !== 'running') throw new Error('no explanation');
    const { due, days, counted } = explained.explanation;
    expect(due.dueDate).toBe('2026-09-03');
    expect(counted).toBe(5);
    expect(
      days.filter((day) => day.reason === 'not-working').map(({ date, day }) => [date, day.source]),
    ).toEqual([
      ['2026-08-29', null],
      ['2026-08-30', null],
      ['2026-08-31', 'test'],
      ['2026-09-01', 'test'],
      ['2026-09-02', 'test'],
    ]);
    expect(explained.citation.id).toBe('rule');
    expect(explained.inForce.dueDate).toBe('2026-09-03');
    expect(explanationText(explained.explanation, explained.by, 'vi').join('\n')).toContain(
      'Thứ Năm 03/09/2026',
    );
  });

  it('says what binds, where a calendar would bring it earlier and nobody has decided that', async () => {
    const { coordinator, change } = await twoRequests();
    change(busyCalendar());
    const consultation = (await coordinator.query('r-1'))?.consultations[0]?.id ?? '';
    const explained = await coordinator.explain('r-1', consultation);
    expect(explained).toMatchObject({
      inForce: { dueDate: '2026-09-03' },
      explanation: { due: { dueDate: '2026-08-29' } },
    });
  });

  it('is not told of what is not there', async () => {
    const { coordinator } = await twoRequests();
    expect(await coordinator.explain('r-1', 'nothing')).toBeNull();
    expect(await coordinator.explain('r-9', 'r-9/3')).toBeNull();
    expect(await coordinator.explain('no request at all', 'x')).toBeNull();
  });
});
