import { clockTerm, type DecisionInputs, type TermResult } from '../decision/index.js';
import type { ClockEntry } from '../time/index.js';
import type { ConsultationContext } from './consultation.types.js';
import type { Term } from './term.schema.js';

export interface Moved {
  readonly clock: ClockEntry | null;
  /** null while the clock stands still. */
  readonly term: Term | null;
}

/** The clock as it was: for what happens to a consultation without moving it. */
export const unmoved: TermResult<Moved> = { ok: true, term: { clock: null, term: null } };

/**
 * What the clock says once this has happened to it. Nothing that happens to a clock shortens its term; where today's
 * calendar would, that is for a head to decide and for nobody else (DOMAIN §4, end).
 */
export function moveClock(
  { ledger, urgency, term: before }: ConsultationContext,
  clock: ClockEntry,
  inputs: DecisionInputs,
): TermResult<Moved> {
  const result = clockTerm(inputs, [...ledger, clock], { urgency, notBefore: before });
  return result.ok ? { ok: true, term: { clock, term: result.term } } : result;
}
