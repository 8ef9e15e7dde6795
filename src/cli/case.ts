import type { CommandType } from '../aggregate/index.js';
import type { Directory } from '../directory/index.js';
import type { Actor, LocalText, RequestId } from '../event/index.js';
import type { Policy } from '../policy/index.js';
import type { Instant, WorkingCalendar } from '../time/index.js';
import type { FileProblem } from './problem.js';

/** Where a step stands in its file, both from 1. */
interface StepPlace {
  readonly line: number;
  readonly column: number;
}

interface AdvanceStep {
  readonly kind: 'advance';
  readonly at: Instant;
  readonly place: StepPlace;
}

export interface CommandStep {
  readonly kind: 'command';
  readonly at: Instant;
  readonly actor: Actor;
  readonly command: CommandType;
  readonly request: RequestId;
  /** The command's own fields, with references that are resolved when it is given. */
  readonly fields: Readonly<Record<string, unknown>>;
  /** `accepted`, `refused` or the code of a rejection; null where the case does not say. */
  readonly expect: string | null;
  readonly place: StepPlace;
}

export type Step = AdvanceStep | CommandStep;

/** A case that can be played: read, checked, and with everything it names found. */
export interface Case {
  /** The file as it was named. */
  readonly file: string;
  readonly id: string;
  readonly title: LocalText;
  readonly policy: Policy;
  readonly directory: Directory;
  readonly calendar: WorkingCalendar;
  readonly seed: number;
  readonly request: RequestId;
  /** At least one, in order of time. */
  readonly steps: readonly Step[];
  /** What is probably a slip, but may be what the case is about: it is told, and the case is played. */
  readonly warnings: readonly FileProblem[];
}
