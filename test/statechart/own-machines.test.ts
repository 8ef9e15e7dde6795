import { isDeepStrictEqual } from 'node:util';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { type AnyEventObject, type AnyStateMachine, transition } from 'xstate';
import { type Transition, transitions } from '../../src/aggregate/index.js';
import { consultationMachine } from '../../src/consultation/index.js';
import { requestMachine } from '../../src/request/index.js';
import { compile } from '../../src/statechart/index.js';
import { violationMachine } from '../../src/violation/index.js';
import { disagreement, linesFor } from '../aggregate/table-agreement.js';
import { announceSeed } from '../support/seed.js';
import { emittedOf } from './agreement.js';
import { playAndWatch, statesOf } from './own-machines.js';
import type { AnyState, StepTaken } from './steps-taken.js';

vi.mock('./../../src/statechart/index.js', async (original) => {
  const actual = await original<typeof import('../../src/statechart/index.js')>();
  const { watched } = await import('./steps-taken.js');
  return { ...actual, compile: watched(actual.compile) };
});

announceSeed('own machines');

/** Enough of each kind to try all on all; what is kept differs in more than ids and moments. */
const statesOfAValue = 6;
const factsOfAType = { request: 6, consultation: 40, violation: 6 };

/** What a machine may look at, without what only names or dates things. */
function outlineOf(value: unknown): unknown {
  if (typeof value === 'string') return /^[a-z-]+$/.test(value) ? value : '…';
  if (Array.isArray(value)) return value.length > 0;
  if (typeof value !== 'object' || value === null) return value;
  return Object.entries(value).map(([key, inner]) => [key, outlineOf(inner)]);
}

/** Keeps what differs in outline, up to a number under each key. */
class Sample<Item> {
  readonly byKey = new Map<string, Map<string, Item>>();

  constructor(readonly size: number) {}

  add(key: string, outline: unknown, item: Item): void {
    const kept = this.byKey.get(key) ?? new Map<string, Item>();
    this.byKey.set(key, kept);
    if (kept.size < this.size) kept.set(JSON.stringify(outline), item);
  }

  get items(): Item[] {
    return [...this.byKey.values()].flatMap((kept) => [...kept.values()]);
  }
}

interface Seen {
  readonly states: Sample<AnyState>;
  readonly facts: Sample<AnyEventObject>;
}

const machines: readonly (readonly [Transition['machine'], AnyStateMachine])[] = [
  ['request', requestMachine],
  ['consultation', consultationMachine],
  ['violation', violationMachine],
];

const seen = new Map<string, Seen>(
  machines.map(([name]) => [
    name,
    { states: new Sample(statesOfAValue), facts: new Sample(factsOfAType[name]) },
  ]),
);

function seenOf(name: string): Seen {
  const found = seen.get(name);
  if (found === undefined) throw new Error(`no machine ${name}`);
  return found;
}

function note({ machine, before, event, after }: StepTaken): void {
  const { states, facts } = seenOf(machine.id);
  for (const state of [before, after])
    states.add(JSON.stringify(state.value), outlineOf(state.context), state);
  facts.add(event.type, outlineOf(event), event);
}

/** What the aggregate tells a machine beside the fact, both ways: no fact fixes it. */
function inEverySituation(fact: AnyEventObject): AnyEventObject[] {
  if ('situation' in fact)
    return [true, false].map((synthesisOpen) => ({ ...fact, situation: { synthesisOpen } }));
  const summaries = [
    { total: 0, unsettled: 0 },
    { total: 2, unsettled: 0 },
    { total: 2, unsettled: 1 },
  ];
  return 'summary' in fact ? summaries.map((summary) => ({ ...fact, summary })) : [fact];
}

/** What the table of transitions has and the sequences have not come to. */
function missingOf(name: string): string[] {
  const { states, facts } = seenOf(name);
  const lines = transitions.filter(({ machine }) => machine === name);
  const reached = new Set(['*', ...[...states.byKey.keys()].flatMap((value) => statesOf(JSON.parse(value)))]);
  const unreached = lines
    .flatMap(({ from, to }) => [from, to ?? from])
    .filter((state) => !reached.has(state));
  const unasked = lines.map(({ fact }) => fact).filter((fact) => !facts.byKey.has(fact));
  return [...new Set([...unreached, ...unasked])];
}

type Answer =
  | { readonly threw: true }
  | { readonly fits: false }
  | { readonly fits: true; readonly state: AnyState; readonly emitted: readonly AnyEventObject[] };

/** A guard that is asked about a fact of another type throws: then both must. */
function answerOf(ask: () => Answer): Answer {
  try {
    return ask();
  } catch {
    return { threw: true };
  }
}

const inXState = (machine: AnyStateMachine, { value, context }: AnyState, fact: AnyEventObject): Answer =>
  answerOf(() => {
    const snapshot = machine.resolveState({ value, context });
    if ((machine.getTransitionData(snapshot, fact) ?? []).length === 0) return { fits: false };
    const [next, actions] = transition(machine, snapshot, fact);
    const state = { value: next.value, context: next.context, tags: [...next.tags].sort() };
    return { fits: true, state, emitted: emittedOf(actions) };
  });

describe.each(machines)('the %s machine, compiled', (name, machine) => {
  const compiled = compile(machine);

  const inCompiled = (state: AnyState, fact: AnyEventObject) => answerOf(() => compiled.step(state, fact));

  it('is asked in every state that it has', () => {
    const reached = new Set(seenOf(name).states.items.flatMap(({ value }) => statesOf(value)));
    const ofTheTable = transitions
      .filter(({ machine: of }) => of === name)
      .flatMap(({ from, to }) => [from, to]);
    const missing = ofTheTable.filter((state) => state !== null && state !== '*' && !reached.has(state));
    expect(new Set(missing)).toEqual(new Set());
  });

  it('is asked about every fact that it takes', () => {
    const facts = new Set(transitions.filter(({ machine: of }) => of === name).map(({ fact }) => fact));
    expect(new Set(seenOf(name).facts.byKey.keys())).toEqual(facts);
  });

  /** How the two differ on a fact, or how they differ from the table of transitions; null where all agree. */
  const differenceOn = (before: AnyState, event: AnyEventObject, taken: Set<unknown>): unknown => {
    const [here, there] = [inCompiled(before, event), inXState(machine, before, event)];
    if (!isDeepStrictEqual(here, there)) return { fact: event.type, state: before.value, here, there };
    if (!('fits' in here) || !here.fits) return null;
    const step = { machine, before, event, after: here.state, emitted: here.emitted };
    const lines = linesFor(step);
    for (const line of lines) taken.add(line);
    return disagreement(step, lines);
  };

  it('answers every fact in every state as XState does, and as the table of transitions says', () => {
    const { states, facts } = seenOf(name);
    const asked = facts.items.flatMap(inEverySituation);
    const taken = new Set<unknown>();
    const differences = states.items.flatMap((before) =>
      asked.map((event) => differenceOn(before, event, taken)).filter((difference) => difference !== null),
    );
    expect(differences.slice(0, 3)).toEqual([]);
    const lines = transitions.filter(({ machine: of }) => of === name);
    expect(taken.size).toBeGreaterThan(lines.length / 2);
  }, 120_000);
});

const isEnough = () => machines.every(([name]) => missingOf(name).length === 0);

beforeAll(() => playAndWatch(300, note, isEnough), 120_000);
