// Read by the type checker alone. Each `@ts-expect-error` is a promise: if the line below it compiled, the check fails.
import type {
  AnswerStateName,
  ClockStateName,
  ConsultationView,
  ExecuteResult,
  FactType,
  RequestView,
  ViolationView,
} from 'interagency';

declare const request: RequestView;
declare const consultation: ConsultationView;
declare const violation: ViolationView;
declare const type: FactType;

export const compared = () => [
  request.state === 'carried-out',
  consultation.state === 'under-review',
  consultation.clock === 'awaiting-receipt',
  consultation.clock === 'paused',
  violation.status === 'superseded',
  type === 'reply.received',
];

export const mistaken = () => [
  // @ts-expect-error a state that no request has
  request.state === 'closed',
  // @ts-expect-error the machine's own spelling is not the views'
  request.state === 'carriedOut',
  // @ts-expect-error a state that no consultation has
  consultation.state === 'anwsered',
  // @ts-expect-error a state of the clock is not one of the answer
  consultation.state === 'overdue',
  // @ts-expect-error a state that no clock has
  consultation.clock === 'suspended',
  // @ts-expect-error an outcome that no consultation has
  consultation.outcome === 'refused',
  // @ts-expect-error a verdict that no reply gets
  consultation.verdict === 'good',
  // @ts-expect-error a status that no case has
  violation.status === 'open',
  // @ts-expect-error a kind of violation that does not exist
  violation.kind === 'silence',
  // @ts-expect-error a fact that does not exist
  type === 'reply.sent',
  // @ts-expect-error a command is not a fact
  type === 'submit-reply',
];

// @ts-expect-error a state that no answer has
export const state: AnswerStateName = 'late';
// @ts-expect-error a state that no clock has
export const clock: ClockStateName = 'late';
// @ts-expect-error a fact that does not exist
export const fact: FactType = 'violation.excuse';

declare const result: ExecuteResult;

/** A result says which it is before it can be read. */
export const read = () => (result.ok ? result.view.state : result.rejection.code);
// @ts-expect-error only what was accepted has a view
export const unread = () => result.view;
// @ts-expect-error what was refused has no view
export const misread = () => (result.ok ? null : result.view);

/** A view is what was; nobody changes it. */
export function change(): void {
  // @ts-expect-error the state of a request follows from its facts alone
  request.state = 'resolved';
  // @ts-expect-error no consultation is added to a view
  request.consultations.push(consultation);
}
