import type { ConsultationContext, Notice } from '../consultation/index.js';
import type { AgencyId, OfficerId } from '../event/index.js';
import type { CivilDate, Instant } from '../time/index.js';

/** One step of the ladder as it was taken. */
export interface NoticeView {
  readonly number: number;
  readonly step: string;
  readonly at: Instant;
  readonly to: Notice['to'];
  /** null where the directory had no superior of the consultee. */
  readonly agency: AgencyId | null;
  /** The head, where the directory knew who that was. */
  readonly officer: OfficerId | null;
  /** Computed only: in shadow mode nobody is told. */
  readonly withheld: boolean;
  /** null while nothing proves that it arrived. */
  readonly deliveredAt: Instant | null;
  readonly respondBy: CivilDate | null;
  readonly response: Notice['response'];
  /** The time to respond went by without one. */
  readonly lapsed: boolean;
}

export interface OrderView {
  readonly by: AgencyId;
  readonly dueDate: CivilDate;
  readonly dueAt: Instant;
  readonly lapsed: boolean;
}

export interface ImportedView {
  readonly reference: string;
  readonly goLive: Instant;
  /** Its due date was past when the software came: whoever is late by it is held to nothing. */
  readonly dueBeforeGoLive: boolean;
}

const viewNotice = ({ stands: _, citation: __, respondBy, ...notice }: Notice): NoticeView => ({
  ...notice,
  respondBy: respondBy?.dueDate ?? null,
});

interface LadderView {
  readonly ladder: readonly NoticeView[];
  readonly order: OrderView | null;
  readonly imported: ImportedView | null;
}

export const viewLadder = (context: ConsultationContext): LadderView => ({
  ladder: context.notices.map(viewNotice),
  order: context.order,
  imported: context.imported,
});
