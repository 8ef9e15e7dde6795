import type { AllowedCommand, CommandInput, DueDateMove } from '../aggregate/index.js';
import type { Hashing, Random } from '../audit/index.js';
import type { ExplainedBy } from '../catalogue/index.js';
import type { ActorInput, Cited, Rejection, RequestId, TenantId, TrailRecord } from '../event/index.js';
import type { ContentEntry, Store } from '../store/index.js';
import type { Clock, DueDate, DueDateExplanation, Instant, WorkingCalendar } from '../time/index.js';
import type { Providers } from './providers.js';
import type { RequestView } from './views.js';

export interface CoordinatorOptions extends Providers {
  readonly store: Store;
  readonly clock: Clock;
  /** Salts of the commitments. `platformRandom()` in production, `seededRandom(…)` where a run must repeat. */
  readonly random: Random;
  /** SHA-256; pure JavaScript unless the platform's is given. */
  readonly hashing?: Hashing;
  /** Whose requests these are, where one store serves several; `default` unless given. */
  readonly tenant?: string;
  /**
   * `shadow`: requests are opened so that all is computed and nobody is told: notices are withheld, and violations held
   * against nobody. A request keeps the mode it was opened in. `live` unless given.
   */
  readonly mode?: 'live' | 'shadow';
  /** Told of what a subscriber throws; the records are appended all the same. */
  readonly onSubscriberFault?: (fault: unknown, record: TrailRecord) => void;
}

export interface ExecuteOptions {
  /** Unique for an agency: the same command under the same key answers as the first time and changes nothing. */
  readonly idempotencyKey?: string;
  /** The stream version that the actor saw; another one is refused with `version-conflict`. */
  readonly expectedVersion?: number;
}

export type ExecuteResult =
  | {
      readonly ok: true;
      readonly request: RequestId;
      /** The records of this command, with what follows from it. */
      readonly records: readonly TrailRecord[];
      readonly view: RequestView;
    }
  | {
      readonly ok: false;
      readonly rejection: Rejection;
      /** What a refused attempt leaves on the trail: nothing, or `attempt.refused` and what follows from it. */
      readonly records: readonly TrailRecord[];
    };

export interface AdvanceResult {
  readonly records: readonly TrailRecord[];
  /** The streams that moved. */
  readonly streams: readonly RequestId[];
  /** When something is due next, so that the app knows when to call again; null when nothing is. */
  readonly nextDueAt: Instant | null;
  /** The streams that could not be brought up to now, and why; they do not stop the others. */
  readonly failed: readonly { readonly request: RequestId; readonly fault: unknown }[];
}

export interface AdvanceOptions {
  /** How many streams to bring up to now at the most; all that are due unless given. */
  readonly limit?: number;
}

/** A due date that a calendar moves, and on which request. */
export type RequestDueDateMove = DueDateMove & { readonly request: RequestId };

export interface RecomputeResult {
  /** What was recorded: due dates that came later. */
  readonly records: readonly TrailRecord[];
  /** Due dates that would come earlier: each needs `recompute-due-date` with the decision of a head. */
  readonly undecided: readonly RequestDueDateMove[];
  /** The streams that could not be brought up to now, and why; they do not stop the others. */
  readonly failed: readonly { readonly request: RequestId; readonly fault: unknown }[];
}

/** Why a consultation is due when it is, with the rules that say so. */
export type ExplainedConsultation =
  | {
      readonly status: 'running';
      /**
       * The due date that binds. It is later than the one explained where today's calendar would bring it earlier, and no
       * head has decided that.
       */
      readonly inForce: Pick<DueDate, 'dueDate' | 'dueAt' | 'provisional'>;
      readonly explanation: DueDateExplanation;
      /** What it is explained by; `explanationText(explanation, by, language)` tells it in words. */
      readonly by: ExplainedBy;
      /** The rule on the term; the rule on how its days are counted is in `by`. */
      readonly citation: Cited;
    }
  | { readonly status: 'unstarted' }
  | { readonly status: 'paused'; readonly since: Instant };

/** What an app embeds. */
export interface Coordinator {
  readonly tenant: TenantId;
  /**
   * Parses, authorises, decides and appends one command. Whatever is given, an expected refusal is a value: the type
   * helps who writes the command, and nothing relies on it.
   */
  execute(command: CommandInput, options?: ExecuteOptions): Promise<ExecuteResult>;
  /**
   * The same for a value from elsewhere, e.g. the JSON of an HTTP request: what is not a command is refused with
   * `invalid-command`.
   */
  executeUnknown(value: unknown, options?: ExecuteOptions): Promise<ExecuteResult>;
  /** Lets time pass up to the clock's now, or to an earlier `until`: reminders, due dates, terms. */
  advance(until?: Instant, options?: AdvanceOptions): Promise<AdvanceResult>;
  /**
   * What an actor may do now, e.g. to make buttons of: the commands for which some payload would be accepted. The stream
   * is brought up to now in memory, as `execute` does, and nothing is appended. A request that is not opened answers
   * `open-request` where the actor may open one; an actor or a request id that is none, the empty list.
   */
  allowed(request: string, actor: ActorInput): Promise<readonly AllowedCommand[]>;
  /**
   * Why a consultation is due when it is, day by day: by the ledger of its clock, the policy it is under and the calendar
   * in force now; null where there is no such consultation.
   */
  explain(request: string, consultation: string): Promise<ExplainedConsultation | null>;
  /** Which open due dates another calendar would move, from when to when. Nothing is recorded. */
  previewCalendar(calendar: WorkingCalendar): Promise<readonly RequestDueDateMove[]>;
  /**
   * Counts every open due date again with the calendar in force now, e.g. when a new plan was put in place. What comes
   * later is recorded by the scheduler; what would come earlier is only listed, for a head of the lead to decide.
   */
  recomputeDueDates(): Promise<RecomputeResult>;
  /** A request as it stands on its trail; null where there is none. */
  query(request: string): Promise<RequestView | null>;
  /** The lines of the trail, each the canonical text of its record. */
  trail(request: string): Promise<readonly string[]>;
  /** The free texts and names beside the trail. */
  content(request: string): Promise<readonly ContentEntry[]>;
  /** Calls the listener with each record after it is appended, in order; returns how to stop that. */
  subscribe(listener: (record: TrailRecord) => void): () => void;
}
