import type { AgencyId, Cited, OfficerId } from '../event/index.js';
import type { LadderStep } from '../policy/index.js';
import type { CivilDate, Instant } from '../time/index.js';
import type { headActions } from './ladder.schema.js';

interface Due {
  readonly dueDate: CivilDate;
  readonly dueAt: Instant;
}

export type HeadAction = (typeof headActions)[number];

/** A notice as the consultation keeps it. */
export interface Notice {
  readonly number: number;
  readonly step: string;
  readonly at: Instant;
  readonly to: LadderStep['to'];
  readonly agency: AgencyId | null;
  readonly officer: OfficerId | null;
  readonly citation: Cited;
  readonly withheld: boolean;
  readonly deliveredAt: Instant | null;
  readonly respondBy: Due | null;
  /** What came of it: the head's action, the superior's order, or the reply; null while there is nothing. */
  readonly response: HeadAction | 'ordered' | 'reply' | null;
  /** The time to respond is over: that is on record, once. */
  readonly lapsed: boolean;
  /** The due date that it was counted from still is the due date. */
  readonly stands: boolean;
}

/** The order of a superior that the reply be given. */
interface ReplyOrder extends Due {
  readonly by: AgencyId;
  readonly lapsed: boolean;
}

/** What the context of a consultation keeps of its ladder. */
export interface LadderContext {
  readonly notices: readonly Notice[];
  /** Steps up to this instant are passed over: the due date that they are counted from was not known before. */
  readonly ladderFrom: Instant | null;
  readonly order: ReplyOrder | null;
  /** Everybody who ordered the reply, also where the order is over: nobody judges the breach of its own. */
  readonly ordersBy: readonly { readonly by: AgencyId; readonly officer: OfficerId | null }[];
}
