import type { Directory } from '../directory/index.js';
import type { AgencyId, QuestionId } from '../event/index.js';
import type { Policy } from '../policy/index.js';
import type { Finding } from '../reply/index.js';
import type { Instant, WorkingCalendar } from '../time/index.js';

/** Everything a decision may read besides the aggregate and the command. It reads no clock: `now` is given. */
export interface DecisionInputs {
  readonly now: Instant;
  /** The policy that the request was opened under. */
  readonly policy: Policy;
  readonly directory: Directory;
  readonly calendar: WorkingCalendar;
  /** The mode in which a request is opened; one that is open keeps its own. Absent: it counts. */
  readonly mode?: 'live' | 'shadow';
  readonly lookups: {
    /** Who leads an open request on the same dossier; null when nobody does. */
    readonly leadOfDossier: AgencyId | null;
    /** The texts of the questions of the consultation that is redirected, by question; empty for other commands. */
    readonly questionTexts: ReadonlyMap<QuestionId, string>;
    /**
     * Only where a trail is judged again, without the texts that stand beside it: what was found in their wording is taken
     * as it was recorded.
     */
    readonly recordedFindings?: readonly Finding[];
  };
}
