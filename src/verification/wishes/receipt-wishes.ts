import type { CommandOf } from '../../aggregate/index.js';
import type { MomentsInput, OfficerId, TrailRecord } from '../../event/index.js';
import { momentNames } from '../../event/index.js';
import type { Instant } from '../../time/index.js';
import type { FactOf } from '../primary.js';
import { hasText, standIn } from './wish.js';

interface Entered {
  readonly receivedAt: Instant;
  readonly confirmedBy: OfficerId | null;
  readonly moments?: FactOf<'consultation.arrived'>['payload']['moments'];
}

/** The moments as they were given: what the evidence said is not read. */
export function momentsOf(moments: NonNullable<Entered['moments']>): MomentsInput {
  const given = momentNames.flatMap((name) => {
    const moment = moments[name];
    return moment === undefined ? [] : [[name, { ...moment, reference: standIn }] as const];
  });
  return Object.fromEntries(given);
}

type Proof = Pick<CommandOf<'record-receipt'>, 'receivedAt' | 'moments' | 'evidence' | 'confirmedBy'>;

/** When a document came, as a registry entered it: a moment, or several with their evidence. */
export const proofOf = (record: TrailRecord, { receivedAt, confirmedBy, moments }: Entered): Proof => ({
  ...(moments === undefined ? { receivedAt } : { moments: momentsOf(moments) }),
  ...(hasText(record, 'evidence') ? { evidence: standIn } : {}),
  ...(confirmedBy === null ? {} : { confirmedBy }),
});
