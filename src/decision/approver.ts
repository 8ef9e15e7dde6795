import { hasSigningAuthority } from '../directory/index.js';
import { type AgencyId, type OfficerId, type Rejection, reject } from '../event/index.js';
import type { DecisionInputs } from './inputs.js';
import { today } from './term.js';

/** Whether an officer who is named as approver heads that agency today; not judged where its posts are not kept. */
export function notItsHead(officer: OfficerId, agency: AgencyId, inputs: DecisionInputs): Rejection | null {
  const date = today(inputs);
  const heads = (['head', 'Q'] as const).some(
    (capacity) =>
      hasSigningAuthority(inputs.directory, {
        agency,
        signatory: { officer, capacity },
        matters: [],
        date,
      }).ok,
  );
  return heads ? null : reject('approver-not-head', { officer, agency }, { path: 'approvedBy' });
}
