import { type Outcome, outcomes, type ViolationKind, violationKinds } from '../src/event/index.js';
import type { ChartAction } from '../src/statechart/index.js';

/**
 * What may follow from a fact, in one word. `of-the-fact` stands for the kind that the fact itself carries: a refused
 * attempt, and a violation that a person reports.
 */
export type ConsequenceName =
  | `violation.recorded:${ViolationKind | 'of-the-fact'}`
  | `cause.fallen:${'timeliness' | 'clarity'}`
  | `consultation.settled:${Outcome}`
  | 'consultation.reopened';

function literal<Word extends string>(
  { name, params }: ChartAction,
  key: string,
  words: readonly Word[],
): Word {
  const value =
    params?.from === 'machine' && typeof params.value === 'object' && params.value !== null
      ? Reflect.get(params.value, key)
      : undefined;
  const word = words.find((candidate) => candidate === value);
  if (word === undefined)
    throw new Error(`the action ${name} says ${key} ${String(value)}: one of ${words.join()}`);
  return word;
}

const isKind = (kind: string): kind is ViolationKind => Object.hasOwn(violationKinds, kind);
const kinds = Object.keys(violationKinds).filter(isKind);

/** Every action of our machines that emits, and what it says: the one place to tell it when there is a new one. */
const saidBy: ReadonlyMap<string, (action: ChartAction) => ConsequenceName> = new Map(
  Object.entries({
    recordViolation: (action) => `violation.recorded:${literal(action, 'kind', kinds)}`,
    recordLadderLapse: (action) => `violation.recorded:${literal(action, 'kind', kinds)}`,
    recordAttempt: () => 'violation.recorded:of-the-fact',
    recordReport: () => 'violation.recorded:of-the-fact',
    withdrawBreach: () => 'cause.fallen:timeliness',
    withdrawUncured: () => 'cause.fallen:clarity',
    announceSettlement: (action) => `consultation.settled:${literal(action, 'outcome', outcomes)}`,
    announceReopening: () => 'consultation.reopened',
  } satisfies Record<string, (action: ChartAction) => ConsequenceName>),
);

/** What the actions say, in order. An action that emits and is not told above stops the generation. */
export function consequencesOf(actions: readonly ChartAction[]): ConsequenceName[] {
  return actions.flatMap((action) => {
    if (action.kind === 'assign') return [];
    const said = action.name === null ? undefined : saidBy.get(action.name);
    if (action.kind !== 'emit' || said === undefined) {
      throw new Error(`scripts/consequence-names.ts does not tell what the action ${action.name} says`);
    }
    return [said(action)];
  });
}
