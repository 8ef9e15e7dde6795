import { emptyAggregate, type RequestAggregate } from '../aggregate/index.js';
import { InteragencyFault, type RequestId, type TrailRecord } from '../event/index.js';
import type { WorkingCalendar } from '../time/index.js';
import { entriesOf, type ReportEntry } from './entries.js';
import { applyTo, emptyStream, type StreamReport } from './stream-report.js';

type Entries<Lists> =
  Lists extends ReadonlyMap<infer Key, infer Value> ? readonly (readonly [Key, Value])[] : never;

interface SavedStream extends Omit<StreamReport, 'aggregate' | 'facts' | 'replies' | 'officers'> {
  readonly aggregate: Omit<RequestAggregate, 'consultations' | 'cases'> & {
    readonly consultations: Entries<RequestAggregate['consultations']>;
    readonly cases: Entries<RequestAggregate['cases']>;
  };
  readonly facts: Entries<StreamReport['facts']>;
  readonly replies: Entries<StreamReport['replies']>;
  readonly officers: Entries<StreamReport['officers']>;
}

/** Where a projection stands, as JSON keeps it. It is made again from the records whenever a release reads them anew. */
export interface ReportState {
  readonly reportVersion: 1;
  readonly streams: readonly (readonly [string, SavedStream])[];
}

/** What scorecards are read off: fed with records one by one, in the order of each stream, and asked at any time. */
export interface ReportProjection {
  /**
   * Takes a record in; one that was taken in before changes nothing. Streams may come in any mixture.
   * @throws InteragencyFault `trail-invalid` where records between are missing; `fact-does-not-fit` as the machines say
   */
  apply(record: TrailRecord): void;
  /** The position up to which a stream was taken in; 0 where it is not known: from the next one on it is to be read. */
  position(stream: RequestId, tenant?: string): number;
  /** All that it knows, for `reportProjection(state)` to go on from. */
  state(): ReportState;
  /** What the figures count; days are counted by the calendar, where there is one. */
  entries(options: {
    readonly calendar: WorkingCalendar | null;
    readonly shadow: boolean;
  }): readonly ReportEntry[];
}

const saved = ({ aggregate, facts, replies, officers, ...rest }: StreamReport): SavedStream => ({
  ...rest,
  aggregate: {
    ...aggregate,
    consultations: [...aggregate.consultations],
    cases: [...aggregate.cases],
  },
  facts: [...facts],
  replies: [...replies],
  officers: [...officers],
});

const restored = ({ aggregate, facts, replies, officers, ...rest }: SavedStream): StreamReport => ({
  ...rest,
  aggregate: {
    ...aggregate,
    consultations: new Map(aggregate.consultations),
    cases: new Map(aggregate.cases),
  },
  facts: new Map(facts),
  replies: new Map(replies),
  officers: new Map(officers),
});

function streamsIn(state: ReportState | undefined): Map<string, StreamReport> {
  if (state === undefined) return new Map();
  if (state.reportVersion !== 1)
    throw new InteragencyFault('trail-invalid', 'this state is of another release: read the records anew');
  return new Map(state.streams.map(([key, stream]) => [key, restored(stream)]));
}

/** An empty projection, or one that goes on from a state. */
export function reportProjection(state?: ReportState): ReportProjection {
  const streams = streamsIn(state);
  const known = new WeakMap<
    StreamReport,
    { calendar: WorkingCalendar | null; entries: readonly ReportEntry[] }
  >();
  const keyOf = (stream: string, tenant: string): string => `${tenant}/${stream}`;
  const entriesBy = (stream: StreamReport, calendar: WorkingCalendar | null): readonly ReportEntry[] => {
    const last = known.get(stream);
    if (last !== undefined && last.calendar === calendar) return last.entries;
    const entries = entriesOf(stream, calendar);
    known.set(stream, { calendar, entries });
    return entries;
  };
  return {
    apply(record) {
      const key = keyOf(record.stream, record.tenant);
      streams.set(key, applyTo(streams.get(key) ?? emptyStream(emptyAggregate(record.stream)), record));
    },
    position: (stream, tenant = 'default') => streams.get(keyOf(stream, tenant))?.position ?? 0,
    state: () => ({ reportVersion: 1, streams: [...streams].map(([key, stream]) => [key, saved(stream)]) }),
    entries: ({ calendar, shadow }) =>
      [...streams]
        .sort(([one], [other]) => (one < other ? -1 : 1))
        .flatMap(([, stream]) => (stream.shadow && !shadow ? [] : entriesBy(stream, calendar))),
  };
}
