import {
  civilDateOf,
  directory,
  directoryProblems,
  emptyAggregate,
  instantInputSchema,
  layeredCalendar,
  lintPolicy,
  policy,
  primaryFactSchema,
  readInstant,
  recordSchema,
  stepRequest,
  toCivilDate,
  toInstant,
  toInstantIn,
  workingCalendar,
} from '../../src/index.js';
import { giaLai2024, govUkCalendar, nd217of2026 } from '../../src/regimes/index.js';
import { testCalendarData } from '../support/calendar.js';
import { baseAgencies, testDirectory } from '../support/directory.js';
import type { LongTrail } from '../support/long-trail.js';
import { frozen, heavy, spoiled } from '../support/mutation.js';
import { basePolicy } from '../support/policy.js';
import {
  type Answer,
  demandClear,
  demandLocal,
  readsOrFaults,
  refusedByItself,
  refusedWith,
} from './answers.js';
import type { Reader } from './fuzz.js';

type Spoiled = Pick<Reader, 'value' | 'always' | 'takesSome'>;

const anyOf = (...sound: readonly unknown[]): Spoiled => {
  const all = frozen(sound);
  return { value: (dice) => spoiled(all, dice, { isJson: false }), always: heavy, takesSome: true };
};

/** As an embedder in plain JavaScript may call: with any value at all. */
const calling =
  (operation: (...values: never[]) => unknown, ...more: readonly unknown[]) =>
  (value: unknown): unknown =>
    Reflect.apply(operation, undefined, [value, ...more]);

interface Issues {
  readonly issues: readonly { readonly path: readonly PropertyKey[]; readonly message: string }[];
}

/** A bare schema: its issues are for programs; the first is looked at, for a message and a place. */
function issuesOf({ issues: [first] }: Issues): Answer {
  if (first === undefined || first.message === '') throw new Error('refused without an issue');
  return 'refused';
}

type Parsing<Data> =
  | { readonly success: true; readonly data: Data }
  | { readonly success: false; readonly error: Issues };

/** Reads with a bare schema; what it takes goes on. */
const parsing =
  <Data>(schema: { safeParse(value: unknown): Parsing<Data> }, goOn: (data: Data) => void = () => {}) =>
  (make: () => unknown): Answer => {
    try {
      const parsed = schema.safeParse(make());
      // The issues too are only put together once they are looked at.
      if (!parsed.success) return issuesOf(parsed.error);
      goOn(parsed.data);
      return 'taken';
    } catch (fault) {
      return refusedByItself(fault);
    }
  };

const policies = anyOf(basePolicy, basePolicy, basePolicy, basePolicy, nd217of2026, giaLai2024);
const directories = anyOf(testDirectory(baseAgencies.slice(1, 4)).data);
const provenance = { title: { vi: 'Ngày thử', en: 'A day' }, source: 'test', published: null };
const calendars = anyOf(testCalendarData());
const layers = anyOf({
  id: 'office',
  calendarVersion: '1',
  title: { vi: 'Lịch cơ quan', en: 'Office calendar' },
  covers: { from: '2026-01-01', to: '2026-12-31' },
  week: testCalendarData().week,
  weekSource: 'test',
  seasons: [{ from: '10-16', to: '04-15', week: testCalendarData().week, ...provenance }],
  entries: [{ kind: 'working-day', date: '2026-08-29', swappedFor: '2026-09-01', ...provenance }],
});
const on = toCivilDate('2026-08-24');
const kinds = new Set(['department']);

const division = { events: [{ title: 'A day', date: '2026-08-31', notes: '', bunting: true }] };
const govUkFeed = { 'england-and-wales': division, scotland: division, 'northern-ireland': division };

const policyReaders: readonly Reader[] = [
  {
    name: 'policy, with policySchema and lintPolicy',
    ...policies,
    read: readsOrFaults((value) => {
      for (const { path, message } of lintPolicy(policy(value).data, { on, kinds })) {
        demandClear(path, 400);
        demandLocal(message, 1_000);
      }
    }, 'policy-invalid'),
  },
];

const directoryReaders: readonly Reader[] = [
  { name: 'directory', ...directories, read: readsOrFaults(calling(directory), 'directory-invalid') },
  {
    name: 'directoryProblems',
    ...directories,
    read: (make) => {
      const problems = directoryProblems(make());
      for (const { message } of problems.slice(0, 20)) demandLocal(message, 1_000);
      return problems.length === 0 ? 'taken' : 'refused';
    },
  },
];

const moments = anyOf('2026-08-24T08:00:00.000Z', '2026-08-24T08:00+07:00', '2026-08-24 08:00:30,5-0130');

const timeReaders: readonly Reader[] = [
  {
    name: 'workingCalendar',
    ...calendars,
    read: readsOrFaults(calling(workingCalendar), 'calendar-invalid'),
  },
  {
    name: 'layeredCalendar, the ground',
    ...calendars,
    read: readsOrFaults(calling(layeredCalendar), 'calendar-invalid'),
  },
  {
    name: 'layeredCalendar, a layer',
    ...layers,
    read: readsOrFaults(
      (value) => Reflect.apply(layeredCalendar, undefined, [testCalendarData(), value]),
      'calendar-invalid',
    ),
  },
  {
    name: 'govUkCalendar',
    ...anyOf(govUkFeed),
    read: readsOrFaults(
      (value) =>
        govUkCalendar(value, {
          division: 'scotland',
          retrieved: '2026-09-01',
          week: testCalendarData().week,
        }),
      'calendar-invalid',
    ),
  },
  {
    name: 'readInstant',
    ...moments,
    read: (make) => {
      const reading: ReturnType<typeof readInstant> = Reflect.apply(readInstant, undefined, [make()]);
      if (!reading.ok) demandLocal(reading.message, 400);
      return reading.ok ? 'taken' : 'refused';
    },
  },
  { name: 'instantInputSchema', ...moments, read: parsing(instantInputSchema) },
  { name: 'toInstant', ...moments, read: readsOrFaults(calling(toInstant), 'instant-invalid') },
  {
    name: 'toInstantIn',
    ...moments,
    read: readsOrFaults(calling(toInstantIn, 'Asia/Ho_Chi_Minh'), 'instant-invalid'),
  },
  {
    name: 'zones, by civilDateOf',
    ...anyOf('Asia/Ho_Chi_Minh', 'Europe/Amsterdam', 'UTC'),
    read: readsOrFaults(
      (value) => Reflect.apply(civilDateOf, undefined, [toInstant('2026-08-24T08:00Z'), value]),
      'zone-unknown',
    ),
  },
  {
    name: 'toCivilDate',
    ...anyOf('2026-08-24', '2024-02-29'),
    read: readsOrFaults(calling(toCivilDate), 'civil-date-invalid'),
  },
];

/** What a fact that has the right form does to a request that it was not made for. */
function factReader({ records, aggregates }: LongTrail): Reader {
  const primary = records.filter(({ cause }) => cause === null).slice(0, 120);
  const facts = primary.map(({ type, payload }) => ({ type, payload }));
  const somewhere = [...aggregates.values()];
  let turn = 0;
  return {
    name: 'primaryFactSchema and stepRequest',
    ...anyOf(...facts),
    read: parsing(primaryFactSchema, (fact) => {
      turn += 1;
      const aggregate =
        somewhere[turn % (somewhere.length + 1)] ?? emptyAggregate(records[0]?.stream ?? fail());
      try {
        stepRequest(aggregate, fact);
      } catch (fault) {
        refusedWith(fault, 'fact-does-not-fit', 'machine-version-unknown');
      }
    }),
  };
}

const fail = (): never => {
  throw new Error('the trail is empty');
};

export function dataReaders(trail: LongTrail): readonly Reader[] {
  return [
    ...policyReaders,
    ...directoryReaders,
    ...timeReaders,
    { name: 'recordSchema', ...anyOf(...trail.records.slice(0, 60)), read: parsing(recordSchema) },
    factReader(trail),
  ];
}
