// Read by the type checker alone. Each `@ts-expect-error` is a promise: if the line below it compiled, the check fails.
import type {
  AnswerStateName,
  ClockStateName,
  FactType,
  Outcome,
  RequestStateName,
  Transition,
  ViolationKind,
  ViolationStatus,
} from 'interagency';

type Of<Machine extends Transition['machine']> = Extract<Transition, { machine: Machine }>;
type StatesOf<Machine extends Transition['machine']> = Exclude<Of<Machine>['from' | 'to'], null | '*'>;

/** Compiles where the types are the same, both ways. */
type Same<One, Other> = [One, Other] extends [Other, One] ? true : false;
const isSame = <Given extends true>(given?: Given) => given;

/** The table speaks the names that views, facts and consequences have, all of them and no other. */
export const sameWords = [
  isSame<Same<StatesOf<'request'>, RequestStateName>>(),
  isSame<Same<StatesOf<'consultation'>, `answer.${AnswerStateName}` | `clock.${ClockStateName}`>>(),
  isSame<Same<StatesOf<'violation'>, ViolationStatus | 'unrecorded'>>(),
  isSame<Same<Exclude<Transition['fact'], FactType>, never>>(),
  isSame<
    Same<
      Extract<Transition['consequences'][number], `consultation.settled:${string}`>,
      `consultation.settled:${Outcome}`
    >
  >(),
  isSame<
    Same<
      Exclude<
        Extract<Transition['consequences'][number], `violation.recorded:${string}`>,
        `violation.recorded:${ViolationKind | 'of-the-fact'}`
      >,
      never
    >
  >(),
];

/** A transition that exists, and what of it can be read: where it leads, and what follows. */
type Silence = Extract<
  Transition,
  { from: 'clock.running'; fact: 'due-date.reached'; guard: 'silenceIsViolation' }
>;
export const to: Silence['to'] = 'clock.overdue';
export const follows: Silence['consequences'] = ['violation.recorded:missing-reply'];
// @ts-expect-error it leads to one state only
export const elsewhere: Silence['to'] = 'clock.stopped';
// @ts-expect-error and this is not what follows
export const other: Silence['consequences'] = ['violation.recorded:late-reply'];

/** What does not exist is nothing: no value can stand for it. */
type Nothing<Pattern> = Same<Extract<Transition, Pattern>, never>;
export const nothing = [
  // A vague reply never settles a consultation as answered.
  isSame<Nothing<{ from: 'answer.vague'; fact: 'consultation.closed'; to: 'answer.answered' }>>(),
  // A settled consultation cannot be withdrawn.
  isSame<Nothing<{ from: 'answer.answered'; fact: 'consultation.withdrawn' }>>(),
  // What is withdrawn stays withdrawn.
  isSame<Nothing<{ from: 'answer.withdrawn' }>>(),
  // A closed request takes no round.
  isSame<Nothing<{ machine: 'request'; from: 'resolved' }>>(),
  // Nobody resolves while opinions are awaited.
  isSame<Nothing<{ from: 'consulting'; fact: 'request.resolved' }>>(),
  // A guard of one machine guards nothing in another.
  isSame<Nothing<{ machine: 'violation'; guard: 'isLate' }>>(),
  // While a clock is paused no due date passes, and nobody asks for more time.
  isSame<Nothing<{ from: 'clock.paused'; fact: 'due-date.reached' | 'reminder.sent' | 'extension.asked' }>>(),
  // What was sent back is not due.
  isSame<Nothing<{ from: 'clock.sent-back'; fact: 'due-date.reached' }>>(),
  // With a reply in hand nobody is given more time.
  isSame<Nothing<{ from: 'clock.stopped'; fact: 'extension.granted' | 'consultation.suspended' }>>(),
  // A case is not concluded before the accused was heard or had its term.
  isSame<Nothing<{ from: 'recorded' | 'notified'; fact: 'violation.concluded' }>>(),
];

// @ts-expect-error this one does exist
export const something = isSame<Nothing<{ from: 'unexplained'; fact: 'violation.concluded' }>>();

declare const transition: Transition;

export const mistaken = () => [
  // @ts-expect-error a state that no machine has
  transition.to === 'answer.accepted',
  // @ts-expect-error a fact that no machine takes
  transition.fact === 'reply.sent',
  // @ts-expect-error a guard that no machine has
  transition.guard === 'isVague',
  // @ts-expect-error a machine that does not exist
  transition.machine === 'agency',
];
