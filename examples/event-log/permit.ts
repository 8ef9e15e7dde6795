import type { Instant } from 'interagency';

export interface LogEvent {
  readonly at: Instant;
  readonly activity: string;
  /** A pseudonym, as the log has it. */
  readonly officer: string;
  /** Of the file, from 1. */
  readonly line: number;
}

/** One application for a permit, as the log has it. */
export interface Permit {
  readonly id: string;
  readonly startedAt: Instant;
  readonly deadlineAt: Instant;
  /** Null where the permit had not ended when the log was taken. */
  readonly endedAt: Instant | null;
  /** At least one, in the order of time; what happened at the same instant in the order of the file. */
  readonly events: readonly LogEvent[];
}
