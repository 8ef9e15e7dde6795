import {
  type AnswerStateName,
  answerStates,
  type ClockStateName,
  clockStates,
  consultationMachine,
} from '../consultation/index.js';
import { InteragencyFault, type LocalText, type Outcome, outcomes } from '../event/index.js';
import { type RequestStateName, requestMachine, requestStates } from '../request/index.js';
import type { StateMeta } from '../statechart/index.js';
import { type ViolationStatus, violationMachine, violationStatuses } from '../violation/index.js';

interface StateNode {
  readonly meta?: StateMeta | undefined;
}

const toCamel = (name: string): string => name.replace(/-[a-z]/g, (pair) => pair.charAt(1).toUpperCase());

/** The machines carry the titles of their states; here they only get the names that views and reports use. */
function titlesOf<Name extends string>(
  names: readonly Name[],
  states: Readonly<Record<string, StateNode>>,
): Record<Name, LocalText> {
  const titled = names.map((name) => {
    const title = states[toCamel(name)]?.meta?.title;
    if (title === undefined)
      throw new InteragencyFault('chart-invalid', `no state of the machine is titled ${name}`);
    return [name, title] as const;
  });
  // One entry for each of the names, by construction.
  return Object.fromEntries(titled) as Record<Name, LocalText>;
}

const { answer, clock } = consultationMachine.states;

export const requestStateTitles: Record<RequestStateName, LocalText> = titlesOf(
  requestStates,
  requestMachine.states,
);
export const answerStateTitles: Record<AnswerStateName, LocalText> = titlesOf(
  answerStates,
  answer?.states ?? {},
);
export const clockStateTitles: Record<ClockStateName, LocalText> = titlesOf(clockStates, clock?.states ?? {});
export const violationStatusTitles: Record<ViolationStatus, LocalText> = titlesOf(
  violationStatuses,
  violationMachine.states,
);

/** How a consultation ended: the states that end it bear the outcome's name. */
export const outcomeTitles: Record<Outcome, LocalText> = titlesOf(outcomes, answer?.states ?? {});
