import { type RequestView, type ViolationKind, verify } from 'interagency';
import { type Anomaly, type AnomalyCode, anomalies } from './anomaly.js';
import type { Played } from './play.js';
import type { AdviceGiven } from './stage.js';

interface AdviserFigures {
  readonly agency: string;
  readonly asked: number;
  readonly inTime: number;
  readonly late: number;
  /** Still owed when the log ends. */
  readonly awaited: number;
}

export interface Figures {
  readonly permits: {
    readonly total: number;
    readonly resolved: number;
    readonly open: number;
    readonly consulted: number;
  };
  readonly rounds: number;
  readonly advisers: readonly AdviserFigures[];
  /** What came late, by working days after its due date, in order of days. */
  readonly lateBy: readonly { readonly workingDays: number; readonly advice: readonly AdviceGiven[] }[];
  /** Permits that passed their own due date. */
  readonly pastDue: { readonly resolved: number; readonly open: number };
  readonly violations: readonly {
    readonly kind: ViolationKind;
    readonly standing: number;
    readonly superseded: number;
  }[];
  readonly anomalies: readonly { readonly code: AnomalyCode; readonly found: readonly Anomaly[] }[];
  readonly trail: { readonly records: number; readonly bytes: number; readonly problems: readonly string[] };
}

/** Counts each key, in the order of the keys. */
function tally<Key extends string | number>(keys: readonly Key[]): [Key, number][] {
  const counts = new Map<Key, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return [...counts].sort(([one], [other]) => (one < other ? -1 : 1));
}

function advisersIn(views: readonly RequestView[]): AdviserFigures[] {
  const all = views.flatMap(({ consultations }) => consultations);
  return tally(all.map(({ consultee }) => consultee)).map(([agency, asked]) => {
    const own = all.filter(({ consultee }) => consultee === agency);
    const ended = (outcome: (typeof own)[number]['outcome']): number =>
      own.filter((consultation) => consultation.outcome === outcome).length;
    return { agency, asked, inTime: ended('answered'), late: ended('answered-late'), awaited: ended(null) };
  });
}

const isPastDue = ({ violations }: RequestView): boolean =>
  violations.some(({ kind, status }) => kind === 'late-resolution' && status !== 'superseded');

function violationsIn(views: readonly RequestView[]): Figures['violations'] {
  const all = views.flatMap(({ violations }) => violations);
  return tally(all.map(({ kind }) => kind)).map(([kind, total]) => {
    const superseded = all.filter((one) => one.kind === kind && one.status === 'superseded').length;
    return { kind, standing: total - superseded, superseded };
  });
}

const codes = Object.keys(anomalies).filter((code): code is AnomalyCode => Object.hasOwn(anomalies, code));

function anomaliesIn(found: readonly Anomaly[]): Figures['anomalies'] {
  return codes
    .map((code) => ({ code, found: found.filter((anomaly) => anomaly.code === code) }))
    .filter((group) => group.found.length > 0);
}

/** The trail is verified as anybody would who was handed the file: chain of hashes, then the statecharts. */
function trailFigures(lines: readonly string[]): Figures['trail'] {
  const file = lines.map((line) => `${line}\n`).join('');
  const { records, problems } = verify(file);
  return {
    records,
    bytes: new TextEncoder().encode(file).length,
    problems: problems.map(({ message }) => message.en),
  };
}

export function figuresOf({ views, advice, anomalies: found, trail }: Played): Figures {
  const resolved = views.filter(({ outcome }) => outcome !== null);
  const pastDue = views.filter(isPastDue);
  const days = advice.flatMap(({ workingDaysLate }) => (workingDaysLate === null ? [] : [workingDaysLate]));
  return {
    permits: {
      total: views.length,
      resolved: resolved.length,
      open: views.length - resolved.length,
      consulted: views.filter(({ consultations }) => consultations.length > 0).length,
    },
    rounds: views.reduce((sum, view) => sum + view.rounds, 0),
    advisers: advisersIn(views),
    lateBy: tally(days).map(([workingDays]) => ({
      workingDays,
      advice: advice.filter(({ workingDaysLate }) => workingDaysLate === workingDays),
    })),
    pastDue: {
      resolved: pastDue.filter(({ outcome }) => outcome !== null).length,
      open: pastDue.filter(({ outcome }) => outcome === null).length,
    },
    violations: violationsIn(views),
    anomalies: anomaliesIn(found),
    trail: trailFigures(trail),
  };
}
