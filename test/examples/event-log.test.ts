import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { gunzipSync, gzipSync } from 'node:zlib';
import { verify } from 'interagency';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Figures, figuresOf } from '../../examples/event-log/figures.js';
import { type Played, play } from '../../examples/event-log/play.js';
import { printed } from '../../examples/event-log/print.js';
import { type EventLog, readLog } from '../../examples/event-log/read-log.js';

const fromRoot = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));

const header =
  'case:concept:name,concept:name,time:timestamp,org:group,org:resource,case:startdate,case:deadline,case:enddate';

interface PermitLines {
  readonly id: string;
  readonly start: string;
  readonly deadline: string;
  readonly end?: string;
  readonly events: readonly (readonly [activity: string, at: string])[];
}

const linesOf = ({ id, start, deadline, end = '', events }: PermitLines): string[] =>
  events.map(([activity, at]) => [id, activity, at, 'Group 1', 'Resource01', start, deadline, end].join(','));

const logOf = (...permits: readonly PermitLines[]): string =>
  `${[header, ...permits.flatMap(linesOf)].join('\n')}\n`;

const T06 = 'T06 Determine necessity of stop advice';
const T08 = 'T08 Draft and send request for advice';
const T07 = (aspect: number): string => `T07-${aspect} Draft intern advice aspect ${aspect}`;
const T09 = (party: number): string => `T09-${party} Process or receive external advice from party ${party}`;

/** Clocks go forward on 27 March 2011. Asked at 00:30 on Friday 25 March: due on Friday 1 April, 24:00 summer time. */
const spring: PermitLines = {
  id: 'spring',
  start: '2011-03-21 01:06:40.020000+01:00',
  deadline: '2011-05-16 01:06:40+02:00',
  end: '2011-04-04 09:00:00+02:00',
  events: [
    ['Confirmation of receipt', '2011-03-22 09:00:00+01:00'],
    [T06, '2011-03-25 00:30:00+01:00'],
    [T07(1), '2011-04-01 23:59:59.999000+02:00'],
    // An hour after midnight it would still be in time, had the offset of the day of asking been kept.
    [T07(2), '2011-04-02 00:00:00.000000+02:00'],
  ],
};

/** Clocks go back on 30 October 2011. Asked on Wednesday 26 October: due on Wednesday 2 November, 24:00 winter time. */
const autumn: PermitLines = {
  id: 'autumn',
  start: '2011-10-20 01:06:40.020000+02:00',
  deadline: '2011-12-15 01:06:40+01:00',
  events: [
    [T06, '2011-10-26 09:00:00+02:00'],
    [T08, '2011-10-26 10:00:00+02:00'],
    [T09(3), '2011-11-02 23:59:59.999000+01:00'],
    [T09(1), '2011-11-04 09:00:00+01:00'],
  ],
};

/** Good Friday 22 April, Easter Monday 25 April and Thursday 5 May 2011 do not count. */
const repeated: PermitLines = {
  id: 'repeated',
  start: '2011-04-18 01:06:40.020000+02:00',
  // It ends the day after its own due date.
  deadline: '2011-05-19 01:06:40+02:00',
  end: '2011-05-20 10:00:00+02:00',
  events: [
    [T06, '2011-04-19 10:00:00+02:00'],
    [T06, '2011-04-20 10:00:00+02:00'],
    // Asked on the 20th: the 21st, 26th, 27th, 28th and 29th. One working day late.
    [T07(5), '2011-05-02 09:00:00+02:00'],
    [T06, '2011-05-02 09:01:00+02:00'],
    // The 3rd, 4th, 6th, 9th and 10th: in time.
    [T07(5), '2011-05-10 16:00:00+02:00'],
    // Nobody asked again: asked on the 10th, when the last one came. The 11th, 12th, 13th, 16th and 17th: late.
    [T07(5), '2011-05-18 09:00:00+02:00'],
  ],
};

const anomalous: PermitLines = {
  id: 'anomalous',
  start: '2011-06-06 01:06:40.020000+02:00',
  deadline: '2011-08-01 01:06:40+02:00',
  end: '2011-06-08 12:00:00+02:00',
  events: [
    ['Confirmation of receipt', '2011-06-01 09:00:00+02:00'],
    // Nobody was asked, in the log.
    [T09(2), '2011-06-07 09:00:00+02:00'],
    // Asked before its end, answered after it.
    [T06, '2011-06-08 09:00:00+02:00'],
    [T07(1), '2011-06-09 09:00:00+02:00'],
    [T08, '2011-06-10 09:00:00+02:00'],
  ],
};

const backwards: PermitLines = {
  id: 'backwards',
  start: '2011-06-06 01:06:40.020000+02:00',
  deadline: '2011-06-01 01:06:40+02:00',
  end: '2011-06-05 12:00:00+02:00',
  events: [['Confirmation of receipt', '2011-06-07 09:00:00+02:00']],
};

/** Without an end: its due date passes while nobody does anything. The last event of the log is in autumn. */
const unfinished: PermitLines = {
  id: 'unfinished',
  start: '2011-07-01 01:06:40.020000+02:00',
  deadline: '2011-07-20 01:06:40+02:00',
  events: [
    [T06, '2011-07-04 09:00:00+02:00'],
    ['T10 Determine necessity to stop indication', '2011-07-04 09:05:00+02:00'],
  ],
};

const all = [spring, autumn, repeated, anomalous, backwards, unfinished];

describe('a small log', () => {
  let log: EventLog;
  let played: Played;
  let figures: Figures;

  beforeAll(async () => {
    log = readLog(logOf(...all));
    played = await play(log);
    figures = figuresOf(played);
  });

  const viewOf = (id: string) => played.views.find((view) => view.request === id);

  it('keeps terms to the local midnight across both changes of the clock', () => {
    expect(viewOf('spring')?.consultations).toMatchObject([
      {
        consultee: 'unit-aspect-1',
        dueDate: '2011-04-01',
        dueAt: '2011-04-01T21:59:59.999Z',
        outcome: 'answered',
      },
      { consultee: 'unit-aspect-2', dueAt: '2011-04-01T21:59:59.999Z', outcome: 'answered-late' },
    ]);
    expect(viewOf('autumn')?.consultations).toMatchObject([
      { consultee: 'party-3', dueDate: '2011-11-02', dueAt: '2011-11-02T22:59:59.999Z', outcome: 'answered' },
      { consultee: 'party-1', dueAt: '2011-11-02T22:59:59.999Z', outcome: 'answered-late' },
    ]);
  });

  it('asks again in a new round, at the last question since the earlier advice or at that advice', () => {
    expect(viewOf('repeated')?.consultations).toMatchObject([
      { consultee: 'unit-aspect-5', round: 1, dueDate: '2011-04-29', outcome: 'answered-late' },
      { consultee: 'unit-aspect-5', round: 2, dueDate: '2011-05-10', outcome: 'answered' },
      { consultee: 'unit-aspect-5', round: 3, dueDate: '2011-05-17', outcome: 'answered-late' },
    ]);
    // Advisers whose advice follows the same question are one round.
    expect(viewOf('spring')).toMatchObject({ rounds: 1, state: 'resolved' });
  });

  it('counts who was asked and what came late by working days', () => {
    expect(figures.advisers).toEqual([
      { agency: 'party-1', asked: 1, inTime: 0, late: 1, awaited: 0 },
      { agency: 'party-2', asked: 1, inTime: 1, late: 0, awaited: 0 },
      { agency: 'party-3', asked: 1, inTime: 1, late: 0, awaited: 0 },
      { agency: 'unit-aspect-1', asked: 2, inTime: 2, late: 0, awaited: 0 },
      { agency: 'unit-aspect-2', asked: 1, inTime: 0, late: 1, awaited: 0 },
      { agency: 'unit-aspect-5', asked: 3, inTime: 1, late: 2, awaited: 0 },
    ]);
    const late = figures.lateBy.map(({ workingDays, advice }) => [
      workingDays,
      advice.map(({ permit }) => permit),
    ]);
    expect(late).toEqual([
      [0, ['spring']],
      [1, ['repeated', 'repeated']],
      [2, ['autumn']],
    ]);
    // Each breach went on record when the term ended, and gave way to the late reply when that came.
    expect(figures.violations).toEqual([
      { kind: 'late-reply', standing: 4, superseded: 0 },
      { kind: 'late-resolution', standing: 2, superseded: 0 },
      { kind: 'missing-reply', standing: 0, superseded: 4 },
    ]);
  });

  it('tells permits that passed their own due date from those that have time left', () => {
    expect(figures.permits).toEqual({ total: 6, resolved: 4, open: 2, consulted: 4 });
    expect(figures.pastDue).toEqual({ resolved: 1, open: 1 });
    expect(viewOf('repeated')?.violations.map(({ kind, at }) => [kind, at])).toContainEqual([
      'late-resolution',
      '2011-05-19T21:59:59.999Z',
    ]);
    expect(viewOf('unfinished')).toMatchObject({ outcome: null, violations: [{ kind: 'late-resolution' }] });
    expect(viewOf('autumn')).toMatchObject({ state: 'collected', dueDate: '2011-12-15' });
    expect(viewOf('backwards')).toMatchObject({ state: 'resolved', dueDate: null, violations: [] });
  });

  it('lists every anomaly, and plays it as far as it can be played', () => {
    const found = played.anomalies.map(({ permit, code }) => `${permit}: ${code}`).sort();
    expect(found).toEqual([
      'anomalous: advice-after-end',
      'anomalous: advice-without-question',
      'anomalous: event-after-end',
      'anomalous: event-before-start',
      'anomalous: question-without-advice',
      'backwards: deadline-before-start',
      'backwards: end-before-start',
      'backwards: event-after-end',
      'repeated: advice-repeated-unasked',
    ]);
    expect(viewOf('anomalous')).toMatchObject({
      state: 'resolved',
      consultations: [{ consultee: 'party-2' }, { consultee: 'unit-aspect-1', outcome: 'answered' }],
    });
  });

  it('gives a trail that verifies, the same each time', async () => {
    expect(figures.trail).toMatchObject({ records: played.trail.length, problems: [] });
    expect((await play(readLog(logOf(...all)))).trail).toEqual(played.trail);
    const altered = played.trail.map((line) => line.replace('"position":"agree"', '"position":"disagree"'));
    expect(verify(altered).ok).toBe(false);
  });

  it('does not depend on the order of the lines in the file', async () => {
    const [head = '', ...lines] = logOf(...all)
      .trimEnd()
      .split('\n');
    const shuffled = figuresOf(await play(readLog([head, ...lines.reverse()].join('\n'))));
    expect({ ...shuffled, anomalies: [], trail: null }).toEqual({ ...figures, anomalies: [], trail: null });
  });

  it('is printed for a person', () => {
    const text = printed(log, figures).join('\n');
    expect(text).toContain('4 permits consulted somebody, in 7 rounds');
    expect(text).toContain('2 passed their own due date: 1 resolved after it, 1 still open');
    expect(text).toContain('verified');
    expect(text).toContain('repeated  T07-5 2011-05-18T07:00:00.000Z');
  });
});

describe('a log with faults', () => {
  it('names each line that cannot be read, and plays the others', () => {
    const [head, first = '', second = '', third = '', fourth = ''] = logOf(spring).split('\n');
    const text = [
      head,
      first,
      second.replace('2011-03-25 00:30:00+01:00', '2011-03-25 00:30:00'),
      third.replace('2011-04-01 23:59:59.999000', '2011-02-30 23:59:59'),
      fourth.replace('Resource01', 'not an id'),
      'spring,T06',
      fourth.replace('2011-05-16', '2011-05-17'),
    ].join('\n');
    const { permits, problems } = readLog(text);
    expect(permits.map(({ events }) => events.length)).toEqual([1]);
    expect(problems.map(({ line, message }) => `${line}: ${message}`)).toEqual([
      expect.stringMatching(/^3: time:timestamp: An instant must state its offset/),
      expect.stringMatching(/^4: time:timestamp: Not an instant that exists/),
      expect.stringMatching(/^5: org:resource: must have/),
      '6: 2 cells instead of 8',
      "7: case:deadline: not as on the permit's first line",
    ]);
  });

  it.each([
    ['', /header lacks case:concept:name, concept:name/],
    ['a,b\n1,2\n', /header lacks case:concept:name/],
    [`${header}\n"never closed`, /this is no CSV/],
  ])('says what is wrong with the file as a whole: %j', (text, message) => {
    const { permits, problems } = readLog(text);
    expect(permits).toEqual([]);
    expect(problems).toEqual([{ line: 1, message: expect.stringMatching(message) }]);
  });

  it('lists what the library refuses: a year that the calendar does not cover', async () => {
    const text = logOf(spring).replaceAll('2011-', '2021-');
    const { anomalies, views } = await play(readLog(text));
    expect(views).toEqual([]);
    expect(anomalies[0]).toMatchObject({
      code: 'step-refused',
      detail: expect.stringContaining('day-not-covered'),
    });
  });
});

describe('the app', () => {
  const folder = mkdtempSync(join(tmpdir(), 'event-log-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  const run = (...args: readonly string[]) =>
    promisify(execFile)(
      process.execPath,
      ['--import', 'tsx', fromRoot('examples/event-log/main.ts'), ...args],
      {
        cwd: fromRoot(''),
      },
    ).then(
      ({ stdout }) => ({ code: 0, text: stdout }),
      (fault: { code: number; stderr: string }) => ({ code: fault.code, text: fault.stderr }),
    );

  it('reads a packed and a plain file alike, and prints the same but for the duration', async () => {
    const plain = join(folder, 'log.csv');
    const packed = join(folder, 'log.csv.gz');
    writeFileSync(plain, logOf(...all));
    writeFileSync(packed, gzipSync(logOf(...all)));
    const outputs = await Promise.all([run(plain), run(packed)]);
    const [one = '', other] = outputs.map(({ text }) => text.replace(/It took.*/, ''));
    expect(outputs.map(({ code }) => code)).toEqual([0, 0]);
    expect(one).toContain('The log: 6 permits, 22 events');
    expect(one).toBe(other);
  });

  it('says so when the file is missing, broken or not named', async () => {
    const broken = join(folder, 'broken.csv.gz');
    writeFileSync(broken, gzipSync(logOf(spring)).subarray(0, 40));
    expect(await run(join(folder, 'nowhere.csv.gz'))).toMatchObject({
      code: 2,
      text: expect.stringContaining('cannot read'),
    });
    expect(await run(broken)).toMatchObject({ code: 2, text: expect.stringContaining('cannot unpack') });
    expect(await run()).toMatchObject({ code: 2, text: expect.stringContaining('usage') });
  });
});

interface Line {
  readonly activity: string;
  /** The local civil date, as the text of the log has it. */
  readonly day: string;
  readonly deadline: string;
  readonly end: string;
}

const dayOffs = ['2011-04-22', '2011-04-25', '2011-05-05', '2011-06-02', '2011-06-13', '2011-12-26'];

function worksOn(day: string): boolean {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return weekday !== 0 && weekday !== 6 && !dayOffs.includes(day);
}

const dayAfter = (day: string): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);

/** Working days after the one day up to and including the other. */
function workingDays(from: string, to: string): number {
  let count = 0;
  for (let day = from; day < to; ) {
    day = dayAfter(day);
    if (worksOn(day)) count += 1;
  }
  return count;
}

function linesByPermit(text: string): Line[][] {
  const [head = '', ...lines] = text.trimEnd().split('\n');
  const columns = head.split(',');
  const permits = new Map<string, Line[]>();
  for (const line of lines) {
    const cells = line.split(',');
    const cell = (column: string): string => cells[columns.indexOf(column)] ?? '';
    const found = permits.get(cell('case:concept:name')) ?? [];
    permits.set(cell('case:concept:name'), found);
    found.push({
      activity: cell('concept:name'),
      day: cell('time:timestamp').slice(0, 10),
      deadline: cell('case:deadline').slice(0, 10),
      end: cell('case:enddate').slice(0, 10),
    });
  }
  return [...permits.values()];
}

/** The log once more, the obvious way: no library, no calendar, local dates taken from the texts as they stand. */
function countedByHand(text: string) {
  const permits = linesByPermit(text);
  const lateBy: number[] = [];
  let advice = 0;
  for (const lines of permits) {
    for (const [index, { activity, day }] of lines.entries()) {
      if (!/^T0[79]/.test(activity)) continue;
      advice += 1;
      const question = activity.startsWith('T07') ? 'T06' : 'T08';
      const asked = lines
        .slice(0, index)
        .reverse()
        .find((line) => line.activity.startsWith(question));
      const days = workingDays(asked?.day ?? day, day);
      if (days > 5) lateBy.push(days - 5);
    }
  }
  const lastDay = permits.flat().reduce((last, { day }) => (day > last ? day : last), '');
  const pastDue = permits.filter(([line]) => line !== undefined && (line.end || lastDay) > line.deadline);
  const ended = permits.filter(([line]) => line?.end !== '');
  return {
    permits: permits.length,
    events: permits.flat().length,
    ended: ended.length,
    advice,
    lateBy: lateBy.sort((one, other) => one - other),
    pastDue: pastDue.length,
  };
}

const given = process.env['INTERAGENCY_EVENT_LOG'] ?? fromRoot('../shared/data/receipt.csv.gz');
const isThere = existsSync(given);
const why = isThere ? '' : ` (skipped: there is no ${given}; INTERAGENCY_EVENT_LOG names another place)`;

describe.skipIf(!isThere)(`the real log${why}`, () => {
  let text: string;
  let log: EventLog;
  let played: Played;
  let figures: Figures;
  let byHand: ReturnType<typeof countedByHand>;

  beforeAll(async () => {
    const bytes = readFileSync(given);
    text = (bytes[0] === 0x1f ? gunzipSync(bytes) : bytes).toString('utf8');
    byHand = countedByHand(text);
    log = readLog(text);
    played = await play(log);
    figures = figuresOf(played);
  });

  it('is read whole', () => {
    expect(log.problems).toEqual([]);
    expect(log.permits.length).toBe(1_434);
    expect(byHand).toMatchObject({ permits: 1_434, events: 8_577 });
    expect(log.permits.flatMap(({ events }) => events).length).toBe(byHand.events);
  });

  it('has every permit opened, every advice played and nothing refused', () => {
    expect(figures.permits).toMatchObject({ total: byHand.permits, resolved: byHand.ended });
    expect(played.advice.length).toBe(byHand.advice);
    expect(figures.advisers.reduce((sum, { asked }) => sum + asked, 0)).toBe(byHand.advice);
    expect(played.anomalies.filter(({ code }) => code === 'step-refused')).toEqual([]);
  });

  it('finds late what an obvious loop finds late, by as many working days', () => {
    const lateBy = figures.lateBy.flatMap(({ workingDays: days, advice }) => advice.map(() => days));
    expect(lateBy).toEqual(byHand.lateBy);
    expect(figures.pastDue.resolved + figures.pastDue.open).toBe(byHand.pastDue);
  });

  it('has a late-reply for each late advice, a late-resolution for each permit past its due date, nothing else', () => {
    expect(figures.violations).toEqual([
      { kind: 'late-reply', standing: byHand.lateBy.length, superseded: 0 },
      { kind: 'late-resolution', standing: byHand.pastDue, superseded: 0 },
      { kind: 'missing-reply', standing: 0, superseded: byHand.lateBy.length },
    ]);
  });

  it('verifies', () => {
    expect(figures.trail).toMatchObject({ records: played.trail.length, problems: [] });
  });
});
