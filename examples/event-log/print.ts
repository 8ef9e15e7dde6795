import { anomalies } from './anomaly.js';
import type { Figures } from './figures.js';
import type { EventLog } from './read-log.js';

const count = (value: number): string => value.toLocaleString('en-US');

/** Lines of cells under each other: the first column to the left, the others to the right. */
function table(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows.map((row) => {
    const cells = row.map((cell, column) =>
      column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0),
    );
    return `  ${cells.join('  ')}`;
  });
}

/** Words in lines of at most `width` characters. */
function wrapped(words: readonly string[], width = 100): string[] {
  const lines: string[] = [];
  for (const word of words) {
    const last = lines.at(-1);
    if (last === undefined || last.length + word.length + 1 > width) lines.push(`    ${word}`);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return lines;
}

function askedLines({ advisers, permits, rounds }: Figures): string[] {
  const sum = (key: 'asked' | 'inTime' | 'late' | 'awaited'): string =>
    count(advisers.reduce((total, adviser) => total + adviser[key], 0));
  const rows = advisers.map((adviser) => [
    adviser.agency,
    ...[adviser.asked, adviser.inTime, adviser.late, adviser.awaited].map(count),
  ]);
  return [
    `Who was asked: ${count(permits.consulted)} permits consulted somebody, in ${count(rounds)} rounds`,
    ...table([
      ['', 'asked', 'in time', 'late', 'awaited'],
      ...rows,
      ['all', sum('asked'), sum('inTime'), sum('late'), sum('awaited')],
    ]),
  ];
}

function lateLines({ lateBy }: Figures): string[] {
  if (lateBy.length === 0) return ['Late advice: none'];
  const counts = table([
    ['working days late', 'advice'],
    ...lateBy.map(({ workingDays, advice }) => [count(workingDays), count(advice.length)]),
  ]);
  const names = lateBy.map(({ advice }) =>
    advice.map(({ permit, agency }) => `${agency} on ${permit}`).join(', '),
  );
  return [
    'What came late',
    ...counts.map((line, index) => (index === 0 ? line : `${line}  ${names[index - 1] ?? ''}`)),
  ];
}

function violationLines({ violations }: Figures): string[] {
  const rows = violations.map(({ kind, standing, superseded }) => [kind, count(standing), count(superseded)]);
  return ['Violations on record', ...table([['', 'standing', 'superseded'], ...rows])];
}

/** Where there are few they stand with what is odd about them, else by their permits' names. */
function anomalyLines(figures: Figures): string[] {
  return figures.anomalies.flatMap(({ code, found }) => [
    `  ${count(found.length)} × ${anomalies[code]}`,
    ...(found.length > 12 && code !== 'step-refused'
      ? wrapped(found.map(({ permit }) => permit))
      : found.map(({ permit, detail }) => `    ${permit}${detail === null ? '' : `  ${detail}`}`)),
  ]);
}

const notes = [
  'asked: advice is taken as asked for at the last T06 (internal) or T08 (external) before it, a repeated one anew;',
  '  where none stands between two advices, at the instant of the first; several after one question are one round.',
  'said: the log has that advice came, not what it said; each is played as agreement.',
  'term: five working days from the day of asking, until 24:00 in Amsterdam; a choice of this example.',
  'end: a permit is resolved at case:enddate; one without it was open when the log was taken, and stays open.',
  'the other events ask nobody anything; they are read and not played.',
];

/** The figures as text for a person. The same log gives the same lines. */
export function printed(log: EventLog, figures: Figures): string[] {
  const { permits, pastDue, trail } = figures;
  const events = log.permits.reduce((sum, permit) => sum + permit.events.length, 0);
  const isWhole = trail.problems.length === 0;
  return [
    `The log: ${count(log.permits.length)} permits, ${count(events)} events, up to ${log.lastAt ?? '–'}`,
    ...log.problems.map(({ line, message }) => `  line ${line} left out: ${message}`),
    '',
    ...askedLines(figures),
    '',
    ...lateLines(figures),
    '',
    `Permits: ${count(permits.resolved)} resolved, ${count(permits.open)} open at the end of the log`,
    `  ${count(pastDue.resolved + pastDue.open)} passed their own due date: ` +
      `${count(pastDue.resolved)} resolved after it, ${count(pastDue.open)} still open`,
    '',
    ...violationLines(figures),
    '',
    figures.anomalies.length === 0 ? 'Anomalies: none' : 'Anomalies, and how each is played',
    ...anomalyLines(figures),
    '',
    'How the log is read',
    ...notes.map((note) => `  ${note}`),
    '',
    `The trail: ${count(trail.records)} records, ${count(trail.bytes)} bytes; ${isWhole ? 'verified: the chain and the statecharts hold' : 'it does NOT verify'}`,
    ...trail.problems.map((problem) => `  ${problem}`),
  ];
}
