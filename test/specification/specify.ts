import type { RejectionCode } from 'interagency';
import { describe, expect, it } from 'vitest';
import { type PolicyChange, type Step, standing, step, type World, world } from './world.js';

/**
 * One rule as a sentence: given what happened before, when this happens, then these facts, or this refusal, and so
 * much is on record afterwards. `violations` is `kind agency status`, `outcomes` is `agency outcome`, `clocks` where the
 * clock of each consultation stands, `dueAts` its instant in UTC.
 */
export interface Specification {
  readonly rule: string;
  readonly policy?: PolicyChange;
  readonly mode?: 'shadow';
  readonly given?: readonly Step[];
  readonly when: Step;
  readonly facts?: readonly string[];
  readonly refused?: RejectionCode;
  readonly violations?: readonly string[];
  readonly outcomes?: readonly string[];
  readonly dueDates?: readonly (string | null)[];
  readonly dueAts?: readonly (string | null)[];
  readonly clocks?: readonly string[];
  readonly state?: string;
}

const typesOf = async ({ coordinator }: World): Promise<string[]> =>
  (await coordinator.trail('r-1')).map((line) => JSON.parse(line).type);

async function playAll(played: World, steps: readonly Step[]): Promise<void> {
  for (const given of steps) {
    const result = await played.play(given);
    if (result !== null && !result.ok && given.mayBeRefused !== true)
      throw new Error(`given ${given.command}: ${result.rejection.message.en}`);
  }
}

async function outcomeOf(played: World, when: Step) {
  const before = await typesOf(played);
  const result = await played.play(when);
  const refused = result !== null && !result.ok ? result.rejection.code : undefined;
  const message = result !== null && !result.ok ? result.rejection.message.en : undefined;
  return { facts: (await typesOf(played)).slice(before.length), refused, message };
}

type View = Awaited<ReturnType<typeof standing>>['view'];

/** Each part of where things stand that a specification may speak of. */
function partsOf({ state, violations, consultations }: View) {
  return {
    state,
    violations: violations.map(({ kind, against, status }) => `${kind} ${against} ${status}`),
    outcomes: consultations.map(({ consultee, outcome }) => `${consultee} ${outcome}`),
    dueDates: consultations.map(({ dueDate }) => dueDate),
    dueAts: consultations.map(({ dueAt }) => dueAt),
    clocks: consultations.map(({ clock }) => clock),
  };
}

async function check(specification: Specification): Promise<void> {
  const played = world(specification.policy, specification.mode);
  await playAll(played, specification.given ?? []);
  const outcome = await outcomeOf(played, specification.when);
  expect(outcome.refused, outcome.message).toBe(specification.refused);
  if (specification.facts !== undefined) expect(outcome.facts).toEqual(specification.facts);
  const opened = await played.coordinator.query('r-1');
  if (opened === null) return;
  const { view, verified } = await standing(played);
  expect(verified.problems).toEqual([]);
  const {
    rule: _,
    policy: __,
    mode: _______,
    given: ___,
    when: ____,
    facts: _____,
    refused: ______,
    ...said
  } = specification;
  expect(partsOf(view)).toMatchObject(said);
}

export function specify(title: string, specifications: readonly Specification[]): void {
  describe(title, () => {
    it.each(specifications.map((one) => [one.rule, one] as const))('%s', (_, specification) =>
      check(specification),
    );
  });
}

/** A draft in which everything is clear; a specification takes out what it is about. */
export const opening = {
  dossier: 'D-1',
  matters: ['land.price'],
  territory: 'north',
  competence: { kind: 'beyond' },
  subject: 'Land price plan',
  legalBasis: 'Land law, art. 1',
  expectedOutput: 'A price table',
  // What is flagged waits for its review.
  responsibleOfficer: 'lead-head',
};

export const question = { id: 'q1', text: 'Is the price right?', matters: ['land.price'] };
export const asking = (agency: string, more: object = {}) => ({
  agency,
  reason: 'It keeps the prices',
  questions: [question],
  ...more,
});

export const opened = (more: object = {}): Step =>
  step('2026-08-24T09:00', 'officer', 'open-request', { ...opening, ...more });
/** Monday 24 August 2026; five working days later, over the National Day break, is Thursday 3 September. */
export const sent = (...agencies: readonly string[]): Step =>
  step('2026-08-24T10:00', 'officer', 'send-consultation', {
    consultees: agencies.map((agency) => asking(agency)),
  });
export const asked: readonly Step[] = [opened(), sent('finance')];
/** The first consultation of the stream `r-1`: opened is 1, the round 2, the consultation 3. */
export const first = 'r-1/3';

export const signed = { officer: 'fin-head', capacity: 'head' };
export const replyOf = (answer: object, more: object = {}) => ({
  consultation: first,
  reply: {
    answers: [{ question: 'q1', ...answer }],
    accountable: 'Price division',
    signatory: signed,
    ...more,
  },
});
export const clear = replyOf({ position: 'agree' });
export const vagueReply = replyOf({ text: 'Proceed under the current rules.' });
export const replies = (on: string, fields: object = clear): Step =>
  step(on, 'financeHead', 'submit-reply', fields);
export const registers = (on: string, receivedAt: string, more: object = {}): Step =>
  step(on, 'registry', 'register-reply', {
    ...clear,
    receivedAt: `${receivedAt}:00+07:00`,
    evidence: 'gateway message 17',
    confirmedBy: 'second-officer',
    ...more,
  });
