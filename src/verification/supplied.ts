import type { TextOf } from '../audit/index.js';
import type { DecisionInputs } from '../decision/index.js';
import type { Directory } from '../directory/index.js';
import type { Hash, TenantId } from '../event/index.js';
import type { Policy } from '../policy/index.js';
import type { Instant, WorkingCalendar } from '../time/index.js';

/** What was effective for a tenant at an instant (UTC): one value for all of them, or a function that tells. */
export type Effective<Value extends object> =
  | Value
  | ((scope: { readonly tenant: TenantId; readonly at: Instant }) => Value);

/** What a trail is judged again by: what was effective when each of its facts was judged. */
export interface JudgedBy {
  readonly directory: Effective<Directory>;
  readonly calendar: Effective<WorkingCalendar>;
  /** The policy that the requests were opened under, or a function that finds one by its hash; null where it has none. */
  readonly policy: Policy | ((hash: Hash) => Policy | null);
  /** The texts that stand beside the trail, once they were checked: then the wording of replies is read again. */
  readonly texts?: TextOf;
}

const effective = <Value extends object>(
  given: Effective<Value>,
  scope: { readonly tenant: TenantId; readonly at: Instant },
): Value => (typeof given === 'function' ? given(scope) : given);

/** The policy with this hash; null where what was supplied is another one, or none. */
export const policyWithHash = ({ policy }: JudgedBy, hash: Hash): Policy | null =>
  typeof policy === 'function' ? policy(hash) : policy;

/** What a decision at an instant is made by. */
export type InputsAt = (at: Instant) => DecisionInputs;

/** The inputs of each instant, as the coordinator would gather them for one stream; without what lies in other streams. */
export function inputsUnder(policy: Policy, judgedBy: JudgedBy, tenant: TenantId): InputsAt {
  return (at) => ({
    now: at,
    policy,
    directory: effective(judgedBy.directory, { tenant, at }),
    calendar: effective(judgedBy.calendar, { tenant, at }),
    lookups: { leadOfDossier: null, questionTexts: new Map() },
  });
}
