import type { AgencyId, OfficerId } from '../event/index.js';
import type { Delayed } from './violation.types.js';

/** What a decision on a case must know of the request that it is about; the aggregate computes it. */
export interface CaseSituation {
  /** What older machines know nothing of is neither asked for nor carried. */
  readonly machineVersion: number;
  /** The officer of the accused whom the request itself names as responsible. */
  readonly responsibleOfficer: OfficerId | null;
  readonly delayed: Delayed | null;
  /** Who may hear an appeal against the first decider. */
  readonly hearers: readonly AgencyId[];
}
