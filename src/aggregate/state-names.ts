import { answerOf, type ConsultationState, clockOf } from '../consultation/index.js';
import { InteragencyFault } from '../event/index.js';
import type { RequestState } from '../request/index.js';
import { stateOf } from '../statechart/index.js';

/** The states of the machines as screens, files and messages write them. */
const answers = {
  unsent: 'unsent',
  awaiting: 'awaiting',
  underReview: 'under-review',
  returned: 'returned',
  recalled: 'recalled',
  vague: 'vague',
  answered: 'answered',
  answeredLate: 'answered-late',
  deemed: 'deemed',
  lapsed: 'lapsed',
  recused: 'recused',
  redirected: 'redirected',
  withdrawn: 'withdrawn',
} as const;

const clocks = {
  unstarted: 'unstarted',
  awaitingReceipt: 'awaiting-receipt',
  running: 'running',
  stopped: 'stopped',
  overdue: 'overdue',
} as const;

const requests = {
  unopened: 'unopened',
  draft: 'draft',
  consulting: 'consulting',
  collected: 'collected',
  synthesised: 'synthesised',
  resolved: 'resolved',
  escalated: 'escalated',
  directed: 'directed',
  carriedOut: 'carried-out',
  withdrawn: 'withdrawn',
} as const;

export type AnswerStateName = (typeof answers)[keyof typeof answers];
export type ClockStateName = (typeof clocks)[keyof typeof clocks];
export type RequestStateName = (typeof requests)[keyof typeof requests];

function nameIn<Names extends Readonly<Record<string, string>>>(
  names: Names,
  state: string,
): Names[keyof Names] {
  const found = Object.entries(names).find(([key]) => key === state);
  if (found === undefined) throw new InteragencyFault('chart-invalid', `no machine has a state ${state}`);
  // Object.entries loses what the keys say of the values.
  return found[1] as Names[keyof Names];
}

export const answerStateName = (consultation: ConsultationState): AnswerStateName =>
  nameIn(answers, answerOf(consultation));
export const clockStateName = (consultation: ConsultationState): ClockStateName =>
  nameIn(clocks, clockOf(consultation));
export const requestStateName = (request: RequestState): RequestStateName =>
  nameIn(requests, stateOf(request));
