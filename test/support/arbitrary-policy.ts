import fc from 'fast-check';
import { type Policy, policy } from '../../src/index.js';
import type { Clear } from '../../src/policy/index.js';
import { basePolicy, type PolicyInput } from './policy.js';

const citation = fc.constantFrom('rule', 'rule', 'narrow');
const violation = fc.constantFrom('record', 'record', 'off');
const period = (maximum: number) =>
  fc.record({
    amount: fc.integer({ min: 1, max: maximum }),
    unit: fc.constantFrom('working-day', 'working-day', 'calendar-day'),
  });

/** Terms of every unit: what is counted in days mostly. */
const anyPeriod = (maximum: number) =>
  fc.oneof(
    { weight: 8, arbitrary: period(maximum) },
    {
      weight: 1,
      arbitrary: fc.record({ amount: fc.integer({ min: 4, max: 72 }), unit: fc.constant('hour') }),
    },
    {
      weight: 1,
      arbitrary: fc.record({ amount: fc.integer({ min: 2, max: 40 }), unit: fc.constant('working-hour') }),
    },
  );

const off = { mode: 'off' } as const;

const counting = fc.record({
  dayZero: fc.constantFrom('excluded', 'excluded', 'included'),
  cutOff: fc.constantFrom('none', 'none', 'closing-time', '15:00'),
  end: fc.constantFrom('end-of-day', 'closing-time'),
  roll: fc.boolean(),
  citation: fc.constant('rule'),
});

const on = { mode: 'on' as const, citation: 'rule' };
const onOrOff = fc.constantFrom(off, on, on, on);
const clarification = fc.oneof(
  { weight: 1, arbitrary: fc.constant(off) },
  {
    weight: 4,
    arbitrary: fc.record({
      mode: fc.constant('on'),
      within: period(3),
      maximum: fc.integer({ min: 1, max: 2 }),
      effect: fc.constantFrom('pause', 'restart', 'run-on'),
      answer: anyPeriod(3),
      violation,
      citation,
    }),
  },
);
const extension = fc.oneof(
  { weight: 1, arbitrary: fc.constant(off) },
  {
    weight: 4,
    arbitrary: fc.record({
      mode: fc.constant('on'),
      asked: fc.constantFrom('required', 'optional'),
      maximum: fc.integer({ min: 1, max: 2 }),
      cap: fc.oneof(fc.constant('original' as const), anyPeriod(4)),
      approver: fc.constantFrom('officer', 'head'),
      citation,
    }),
  },
);
/** Shorter than any term of the same unit can be. */
const urgency = fc.constantFrom(off, {
  mode: 'on' as const,
  periods: [{ level: 'express' as const, period: { amount: 3, unit: 'hour' as const } }],
  citation: 'rule',
});

/** A rule that is refused, recorded or off, with what else it says. */
const refusable = <Shape extends object>(rest: fc.Arbitrary<Shape>) =>
  fc.oneof(
    fc.constant(off),
    fc
      .tuple(fc.constantFrom('noted', 'violation'), citation, rest)
      .map(([attempt, cited, more]) => ({ mode: 'refuse' as const, attempt, citation: cited, ...more })),
    fc.tuple(citation, rest).map(([cited, more]) => ({ mode: 'record' as const, citation: cited, ...more })),
  );

const nothing = fc.constant({});

const clears = refusable(
  fc.record({
    required: fc.subarray<Clear>(['person', 'work', 'responsibility', 'result'], { minLength: 1 }),
  }),
);
const relevance = refusable(fc.record({ maximumDistance: fc.integer({ min: 0, max: 2 }) }));
interface Mandatory {
  readonly consultees: { matter: string; agency?: string; kind?: string; citation: string }[];
}
const mandatoryConsultees = refusable(
  fc.constantFrom<Mandatory[]>(
    { consultees: [{ matter: 'land', agency: 'finance', citation: 'rule' }] },
    { consultees: [{ matter: 'land.price', kind: 'commune', citation: 'narrow' }] },
  ),
);

const start = fc.oneof(
  fc.constant({ start: 'dispatch' as const, lateness: 'arrived' as const }),
  fc
    .tuple(
      period(2),
      fc.constantFrom('receipt', 'receipt', 'last-document', 'complete-dossier'),
      fc.constantFrom('arrived', 'accepted', 'registered'),
      fc.constantFrom('issued', 'dispatched', 'arrived', 'accepted', 'registered'),
    )
    .map(([deemedReceiptAfter, begins, receipt, lateness]) => ({
      start: begins,
      receipt,
      deemedReceiptAfter,
      lateness,
    })),
);

const term = fc
  .record({
    period: fc.oneof(
      { weight: 6, arbitrary: period(6) },
      {
        weight: 1,
        arbitrary: fc.record({ amount: fc.integer({ min: 6, max: 72 }), unit: fc.constant('hour') }),
      },
      {
        weight: 1,
        arbitrary: fc.record({ amount: fc.integer({ min: 3, max: 40 }), unit: fc.constant('working-hour') }),
      },
    ),
    uncovered: fc.constantFrom('refuse', 'provisional', 'provisional'),
    reminded: fc.integer({ min: 0, max: 2 }),
    start,
  })
  .map(({ period: whole, reminded, start: begins, ...rest }) => ({
    ...rest,
    ...begins,
    period: whole,
    reminders: [1, 2].slice(0, Math.min(reminded, whole.amount - 1)).map((amount) => ({ ...whole, amount })),
    citation: 'rule',
  }));

/** Each way in which a law may read silence; what has no effect at all is refused by the lint. */
const silence = fc
  .record({
    violation,
    citation,
    meaning: fc.constantFrom(
      { deemedPosition: 'agree', liable: true, afterwards: 'lapse' } as const,
      { deemedPosition: 'agree', liable: false, afterwards: 'lapse' } as const,
      { deemedPosition: 'none', liable: false, afterwards: 'lapse' } as const,
      { deemedPosition: 'none', liable: false, afterwards: 'wait' } as const,
    ),
  })
  .map(({ violation: effect, citation: cited, meaning }) => ({
    ...meaning,
    violation:
      meaning.deemedPosition === 'none' && meaning.afterwards === 'wait' ? ('record' as const) : effect,
    citation: cited,
  }));

/** Shorter than any term: who is told before it is over, then the head, then the superior. */
const ladder = fc
  .record({
    first: fc.constantFrom('consultee', 'monitor', 'lead-head'),
    head: period(2),
    superior: period(2),
    respondFrom: fc.constantFrom('issued', 'issued', 'delivered'),
    violation,
    citation,
  })
  .map(({ first, head, superior, respondFrom, violation: effect, citation: cited }) => ({
    steps: [
      {
        id: 'before',
        when: { before: { amount: 3, unit: 'hour' as const } },
        notice: 'reminder' as const,
        to: first,
        citation: cited,
      },
      {
        id: 'over',
        when: 'due-date' as const,
        notice: 'overdue' as const,
        to: 'consultee' as const,
        citation: cited,
      },
      {
        id: 'head',
        when: { after: { amount: 5, unit: 'hour' as const } },
        notice: 'escalation' as const,
        to: 'consultee-head' as const,
        respondWithin: head,
        citation: cited,
      },
      {
        id: 'superior',
        when: { after: { amount: 1, unit: 'working-day' as const } },
        notice: 'escalation' as const,
        to: 'supervisor' as const,
        respondWithin: superior,
        citation: cited,
      },
    ],
    respondFrom,
    violation: effect,
  }));

const vagueness = fc.oneof(
  fc.record({ effect: fc.constant('violation'), citation }),
  fc.record({
    effect: fc.constant('return'),
    cure: period(4),
    maximumReturns: fc.integer({ min: 1, max: 2 }),
    citation,
  }),
  fc.record({ effect: fc.constant('no-reply'), citation }),
  fc.record({ effect: fc.constant('agreement'), liable: fc.boolean(), citation }),
);

const resolution = fc.oneof(
  fc.record({ violation, citation }),
  fc.record({ period: period(15), violation, citation }),
);

/** A term to conclude, in most policies. */
const concluding = fc.oneof(
  { weight: 1, arbitrary: fc.constant({}) },
  {
    weight: 3,
    arbitrary: fc.record({ conclusion: fc.record({ period: anyPeriod(4), violation, citation }) }),
  },
);

const policyInput: fc.Arbitrary<PolicyInput> = fc
  .record({
    clears,
    relevance,
    mandatoryConsultees,
    attachments: fc.constant(off),
    oneLead: fc.constantFrom(off, { mode: 'refuse' as const, citation: 'rule' }),
    rounds: refusable(fc.record({ maximum: fc.integer({ min: 1, max: 2 }) })),
    ownCompetence: refusable(nothing),
    escalationGrounds: refusable(nothing),
    counting,
    term,
    urgency,
    clarification,
    extension,
    suspension: onOrOff,
    outage: onOrOff,
    resending: fc.record({ clock: fc.constantFrom('restart', 'run-on'), citation }),
    succession: fc.record({ grace: period(4), citation }),
    silence,
    ladder: fc.option(ladder, { nil: undefined, freq: 3 }),
    standard: fc.record({
      noComment: fc.constantFrom('allowed', 'refused'),
      accountable: fc.constantFrom('required', 'optional'),
      document: fc.constantFrom('required', 'optional'),
      citation,
    }),
    vagueness,
    review: fc.record({
      when: fc.constantFrom('flagged', 'flagged', 'always'),
      period: period(3),
      violation,
      citation,
    }),
    redirection: fc
      .tuple(
        fc.record({ maximum: fc.integer({ min: 0, max: 2 }), violation, citation }),
        fc.option(period(2), { nil: undefined }),
      )
      .map(([rule, within]) => (within === undefined ? rule : { ...rule, within })),
    signature: fc.record({ violation, citation }),
    recall: fc.record({ cure: period(4), maximum: fc.integer({ min: 0, max: 3 }), citation }),
    backdating: fc.record({ window: period(10), citation }),
    resolution,
    hearing: fc.record({ period: period(5), violation, citation }),
    direction: fc.record({ violation, citation }),
    reports: fc.record({ violation, citation }),
    priority: fc.record({ violation, citation }),
    concluding,
  })
  .chain(({ concluding: conclusion, ladder: steps, term: whole, ...rules }) =>
    fc.option(fc.record({ objection: period(3), citation }), { nil: undefined }).map((minutes) => ({
      ...basePolicy,
      violationCases: {
        ...basePolicy.violationCases,
        lastResort: 'ministry',
        appeal: { period: { amount: 5, unit: 'working-day' as const }, citation: 'rule' },
      },
      ...rules,
      ...conclusion,
      // Nobody is reminded twice.
      term: steps === undefined ? whole : { ...whole, reminders: [] },
      ...(steps === undefined ? {} : { ladder: steps }),
      ...(minutes === undefined ? {} : { minutes }),
    })),
  );

/** A policy of any modes that its schema and lint let pass. */
export const arbitraryPolicy: fc.Arbitrary<Policy> = policyInput.map((input) => policy(input));
