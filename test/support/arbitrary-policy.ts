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

const off = { mode: 'off' } as const;

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
  fc.constant({ start: 'dispatch' as const }),
  period(2).map((deemedReceiptAfter) => ({ start: 'receipt' as const, deemedReceiptAfter })),
);

const term = fc
  .record({
    period: period(6),
    end: fc.constantFrom('end-of-day', 'closing-time'),
    roll: fc.boolean(),
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
    term,
    silence,
    standard: fc.record({
      noComment: fc.constantFrom('allowed', 'refused'),
      accountable: fc.constantFrom('required', 'optional'),
      citation,
    }),
    vagueness,
    review: fc.record({
      when: fc.constantFrom('flagged', 'flagged', 'always'),
      period: period(3),
      violation,
      citation,
    }),
    redirection: fc.record({ maximum: fc.integer({ min: 0, max: 2 }), violation, citation }),
    signature: fc.record({ violation, citation }),
    recall: fc.record({ cure: period(4), maximum: fc.integer({ min: 0, max: 3 }), citation }),
    backdating: fc.record({ window: period(10), citation }),
    resolution,
    hearing: fc.record({ period: period(5), violation, citation }),
    direction: fc.record({ violation, citation }),
  })
  .map((rules) => ({ ...basePolicy, ...rules }));

/** A policy of any modes that its schema and lint let pass. */
export const arbitraryPolicy: fc.Arbitrary<Policy> = policyInput.map((input) => policy(input));
