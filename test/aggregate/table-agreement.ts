import { isDeepStrictEqual } from 'node:util';
import type { AnyEventObject } from 'xstate';
import { type Transition, transitions } from '../../src/aggregate/index.js';
import { statesOf } from '../statechart/own-machines.js';
import type { StepTaken } from '../statechart/steps-taken.js';

/** The guard of a line, asked as the machine implements it. */
function holds({ guard }: Transition, { machine, before, event }: StepTaken): boolean {
  if (guard === null) return true;
  const ask: unknown = Reflect.get(machine.implementations.guards, guard);
  if (typeof ask !== 'function') throw new Error(`no guard ${guard}`);
  return Boolean(ask({ context: before.context, event }, undefined));
}

const keyOf = (machine: string, from: string, fact: string): string => `${machine} ${from} ${fact}`;
const linesByKey = new Map<string, Transition[]>();
for (const line of transitions) {
  const key = keyOf(line.machine, line.from, line.fact);
  linesByKey.set(key, [...(linesByKey.get(key) ?? []), line]);
}

const linesOf = ({ machine, event }: StepTaken, from: string): readonly Transition[] =>
  linesByKey.get(keyOf(machine.id, from, event.type)) ?? [];

/** The lines that the table promises for a step: one a region at the most, else one of the machine as a whole. */
export function linesFor(step: StepTaken): Transition[] {
  const first = (from: string) =>
    linesOf(step, from)
      .filter((row) => holds(row, step))
      .slice(0, 1);
  const inside = statesOf(step.before.value).flatMap(first);
  return inside.length > 0 ? inside : first('*');
}

const payloadOf = (event: AnyEventObject): Readonly<Record<string, unknown>> => event['payload'];

/** What was emitted, in the words of the table; `fact` is what set it off. */
function wordsOf(emitted: AnyEventObject, fact: AnyEventObject): string {
  const { kind, cause, outcome } = payloadOf(emitted);
  switch (emitted.type) {
    case 'violation.recorded':
      return `violation.recorded:${kindIn(fact) === undefined ? kind : 'of-the-fact'}`;
    case 'cause.fallen':
      return `cause.fallen:${String(cause).split(':')[0]}`;
    case 'consultation.settled':
      return `consultation.settled:${outcome}`;
    default:
      return emitted.type;
  }
}

/** The kind that the fact itself carries: of a report, or of an attempt that is a violation. */
function kindIn({ type, ...fact }: AnyEventObject): unknown {
  if (type === 'violation.reported') return fact['payload'].kind;
  return type === 'attempt.refused' ? fact['payload'].violation?.kind : undefined;
}

/** Whether one list stands within another, in its order. */
function isWithin(part: readonly string[], whole: readonly string[]): boolean {
  let at = 0;
  for (const word of whole) if (word === part[at]) at += 1;
  return at === part.length;
}

/** What a step does otherwise than the lines of the table say that it follows; null where they agree. */
export function disagreement(step: StepTaken, lines: readonly Transition[]): unknown {
  const said = step.emitted.map((emitted) => wordsOf(emitted, step.event));
  const before = statesOf(step.before.value);
  const next = before.map((state) => {
    const line = lines.find(({ from }) => from === state);
    return line?.to ?? state;
  });
  const consequences = lines.flatMap((line): readonly string[] => line.consequences);
  const agrees =
    lines.length > 0 &&
    isDeepStrictEqual([...next].sort(), statesOf(step.after.value).sort()) &&
    isDeepStrictEqual([...consequences].sort(), [...said].sort()) &&
    lines.every((line) => isWithin(line.consequences, said)) &&
    step.emitted.every((emitted) => [undefined, payloadOf(emitted)['kind']].includes(kindIn(step.event)));
  return agrees ? null : { fact: step.event.type, before, lines, said, after: statesOf(step.after.value) };
}
