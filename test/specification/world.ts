import {
  type Actor,
  type Coordinator,
  createCoordinator,
  type Directory,
  directory,
  type ExecuteResult,
  memoryStore,
  type Policy,
  type PolicyData,
  policy,
  seededRandom,
  toInstant,
  verify,
  virtualClock,
  type WorkingCalendar,
  workingCalendar,
} from 'interagency';
import { giaLai2024, vietnamCalendar } from 'interagency/regimes';

/**
 * A small province: a lead, three consultees with a mandate, one without, a superior, and an agency that was merged.
 * Every specification plays in it, under a policy that differs from the built-in one only where it says so.
 */
const province = directory({
  id: 'province',
  directoryVersion: '1',
  matters: ['land', 'land.price', 'finance', 'finance.price', 'construction', 'culture'].map((code) => ({
    code,
    title: { vi: code, en: code },
  })),
  territories: [
    { code: 'province', parent: null, title: { vi: 'tỉnh', en: 'province' } },
    { code: 'north', parent: 'province', title: { vi: 'xã Bắc', en: 'north' } },
    { code: 'south', parent: 'province', title: { vi: 'xã Nam', en: 'south' } },
  ],
  agencies: [
    agency('committee', null, [['land', 'province']], 'committee'),
    agency('lead', 'committee', [['land', 'province']]),
    agency(
      'finance',
      'committee',
      [
        ['land.price', 'province'],
        ['finance', 'province'],
      ],
      'provincial-department',
      {
        posts: [
          { post: 'head', holder: 'fin-head', from: '2025-07-01' },
          { post: 'acting', holder: 'fin-acting', from: '2026-08-25', to: '2026-08-26' },
          { post: 'deputy', holder: 'fin-deputy', from: '2025-07-01', fields: ['finance'] },
        ],
      },
    ),
    agency('construction', 'committee', [
      ['construction', 'province'],
      ['land.price', 'province'],
    ]),
    agency('commune', 'committee', [['land.price', 'north']], 'commune-committee'),
    agency('culture', 'committee', [['culture', 'province']]),
    agency('inspectorate', 'committee', [], 'inspectorate'),
    agency('old-office', 'committee', [['land.price', 'province']], 'provincial-department', {
      validTo: '2025-06-30',
      succeededBy: ['construction'],
    }),
    // It ends while the requests of the specifications run; only the first of its successors has its mandate.
    agency('price-office', 'committee', [['land.price', 'province']], 'provincial-department', {
      validTo: '2026-08-26',
      succeededBy: ['construction', 'culture', 'lead'],
    }),
    agency('survey-office', 'committee', [['land.price', 'province']], 'provincial-department', {
      validTo: '2026-09-03',
      succeededBy: ['construction'],
    }),
    agency('ministry', null, [['land', 'province']], 'ministry'),
  ],
});

function agency(
  id: string,
  parent: string | null,
  mandates: readonly (readonly [string, string])[],
  kind = 'provincial-department',
  more: object = {},
) {
  return {
    id,
    parent,
    kind,
    title: { vi: id, en: id },
    territory: 'province',
    mandates: mandates.map(([matter, territory]) => ({ matter, territory, legalBasis: 'basis' })),
    ...more,
  };
}

/** What a specification changes of the built-in policy, rule by rule. */
export type PolicyChange = { readonly [Rule in keyof PolicyData]?: unknown };

/** Terms start on dispatch unless a specification says otherwise, so that a due date can be read off its first line. */
const plainTerm = {
  period: { amount: 5, unit: 'working-day' },
  start: 'dispatch',
  lateness: 'arrived',
  uncovered: 'provisional',
  reminders: [{ amount: 1, unit: 'working-day' }],
  citation: giaLai2024.term.citation,
};

/** The citation that specifications use where it does not matter which. */
export const cited = giaLai2024.silence.citation;

/** Texts stand for texts here; what their wording gives signs of is told by the corpus. */
const { wording: _, ...structureOnly } = giaLai2024;
const policyWith = (change: PolicyChange = {}) => policy({ ...structureOnly, term: plainTerm, ...change });

const actorOf = (officer: string, agencyId: string, role: Actor['role']) => ({
  officer,
  agency: agencyId,
  role,
});

const actors = {
  officer: actorOf('lead-officer', 'lead', 'lead-officer'),
  head: actorOf('lead-head', 'lead', 'lead-head'),
  registry: actorOf('lead-registry', 'lead', 'registry'),
  focal: actorOf('lead-focal', 'lead', 'focal-point'),
  monitor: actorOf('monitor', 'lead', 'monitor'),
  finance: actorOf('fin-officer', 'finance', 'consultee-officer'),
  financeHead: actorOf('fin-head', 'finance', 'consultee-head'),
  construction: actorOf('con-officer', 'construction', 'consultee-officer'),
  constructionHead: actorOf('con-head', 'construction', 'consultee-head'),
  priceOffice: actorOf('pri-head', 'price-office', 'consultee-head'),
  commune: actorOf('com-head', 'commune', 'consultee-head'),
  cultureHead: actorOf('cul-head', 'culture', 'consultee-head'),
  supervisor: actorOf('chair', 'committee', 'supervisor'),
  leadSupervisor: actorOf('lead-head', 'lead', 'supervisor'),
  financeSupervisor: actorOf('fin-head', 'finance', 'supervisor'),
  cultureSupervisor: actorOf('cul-head', 'culture', 'supervisor'),
  judge: actorOf('chief-inspector', 'inspectorate', 'supervisor'),
  inspector: actorOf('inspector', 'culture', 'inspector'),
  system: actorOf('scheduler', 'system', 'system'),
} as const;
export type ActorName = keyof typeof actors;

/**
 * Who, what, with what; a step without an actor lets time pass. `on` is local time in Vietnam: a day (at nine), a minute,
 * or an instant to the millisecond.
 */
export interface Step {
  readonly on: string;
  readonly by?: ActorName;
  readonly command?: string;
  readonly with?: object;
  /** A refusal that belongs to what happened before. */
  readonly mayBeRefused?: boolean;
}

export const step = (on: string, by: ActorName, command: string, fields: object = {}): Step => ({
  on,
  by,
  command,
  with: fields,
});
export const until = (on: string): Step => ({ on });

export interface World {
  readonly coordinator: Coordinator;
  /** What its trails are judged again by. */
  readonly judgedBy: {
    readonly policy: Policy;
    readonly directory: Directory;
    readonly calendar: WorkingCalendar;
  };
  play(step: Step): Promise<ExecuteResult | null>;
}

const minute = 'YYYY-MM-DDTHH:MM'.length;
function at(local: string) {
  const time = local.includes('T') ? local : `${local}T09:00`;
  return toInstant(`${time.length === minute ? `${time}:00` : time}+07:00`);
}

export function world(change: PolicyChange = {}, mode: 'live' | 'shadow' = 'live'): World {
  const clock = virtualClock(toInstant('2026-08-01T00:00:00Z'));
  const judgedBy = {
    policy: policyWith(change),
    directory: province,
    calendar: workingCalendar(vietnamCalendar),
  };
  const coordinator = createCoordinator({
    directoryAt: judgedBy.directory,
    policyFor: judgedBy.policy,
    calendarFor: judgedBy.calendar,
    store: memoryStore(),
    clock,
    random: seededRandom(1),
    mode,
  });
  return {
    coordinator,
    judgedBy,
    async play({ on, by, command, with: fields }) {
      clock.set(at(on));
      if (by === undefined || command === undefined) {
        await coordinator.advance();
        return null;
      }
      return coordinator.executeUnknown({ type: command, actor: actors[by], request: 'r-1', ...fields });
    },
  };
}

/** What a specification looks at afterwards. */
export async function standing({ coordinator, judgedBy }: World) {
  const view = await coordinator.query('r-1');
  if (view === null) throw new Error('no request was opened');
  const verified = verify(await coordinator.trail('r-1'), judgedBy);
  return { view, verified };
}
