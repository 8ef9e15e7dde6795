// Read by the type checker alone. Each `@ts-expect-error` is a promise: if the line below it compiled, the check fails.
// Codes are closed lists: whoever forgets one in a switch is told so, and told again when a version brings a new one.
import type { FaultCode, Outcome, RejectionCode, ViolationKind } from 'interagency';
import { assertNever } from './assert-never.js';

export function outcomeAll(outcome: Outcome): boolean {
  switch (outcome) {
    case 'answered':
    case 'answered-late':
    case 'deemed':
      return true;
    case 'lapsed':
    case 'recused':
    case 'redirected':
    case 'withdrawn':
      return false;
    default:
      return assertNever(outcome);
  }
}

export function outcomeForgotten(outcome: Outcome): boolean {
  switch (outcome) {
    case 'answered':
    case 'answered-late':
      return true;
    case 'lapsed':
    case 'recused':
    case 'redirected':
    case 'withdrawn':
      return false;
    default:
      // @ts-expect-error `deemed` is forgotten
      return assertNever(outcome);
  }
}

/** Stands for the many cases that the switches below do not spell out. */
declare function isOneOf<Code extends string>(code: string): code is Code;

type OtherRejection = Exclude<RejectionCode, 'role-not-allowed' | 'version-conflict'>;

export function rejectionAll(code: RejectionCode): string {
  if (isOneOf<OtherRejection>(code)) return code;
  switch (code) {
    case 'role-not-allowed':
      return 'ask somebody else';
    case 'version-conflict':
      return 'look again';
    default:
      return assertNever(code);
  }
}

export function rejectionForgotten(code: RejectionCode): string {
  if (isOneOf<OtherRejection>(code)) return code;
  switch (code) {
    case 'role-not-allowed':
      return 'ask somebody else';
    default:
      // @ts-expect-error `version-conflict` is forgotten
      return assertNever(code);
  }
}

export function rejectionMisspelt(code: RejectionCode): string {
  // @ts-expect-error a code that does not exist
  return code === 'version-conflicts' ? 'look again' : '';
}

type OtherKind = Exclude<ViolationKind, 'missing-reply' | 'late-reply'>;

export function kindAll(kind: ViolationKind): string {
  if (isOneOf<OtherKind>(kind)) return kind;
  switch (kind) {
    case 'missing-reply':
      return 'no reply';
    case 'late-reply':
      return 'late reply';
    default:
      return assertNever(kind);
  }
}

export function kindForgotten(kind: ViolationKind): string {
  if (isOneOf<OtherKind>(kind)) return kind;
  switch (kind) {
    case 'missing-reply':
      return 'no reply';
    default:
      // @ts-expect-error `late-reply` is forgotten
      return assertNever(kind);
  }
}

type OtherFault = Exclude<FaultCode, 'fact-does-not-fit' | 'command-loop'>;

export function faultAll(code: FaultCode): string {
  if (isOneOf<OtherFault>(code)) return code;
  switch (code) {
    case 'fact-does-not-fit':
      return 'forged';
    case 'command-loop':
      return 'endless';
    default:
      return assertNever(code);
  }
}

export function faultForgotten(code: FaultCode): string {
  if (isOneOf<OtherFault>(code)) return code;
  switch (code) {
    case 'fact-does-not-fit':
      return 'forged';
    default:
      // @ts-expect-error `command-loop` is forgotten
      return assertNever(code);
  }
}
