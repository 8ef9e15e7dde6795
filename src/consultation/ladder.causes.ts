import {
  type AgencyId,
  type Cause,
  causeSchema,
  type ViolationKind,
  type ViolationRecorded,
} from '../event/index.js';
import type { ConsultationContext, ConsultationFactOf } from './consultation.types.js';

/** What a lapse of the ladder is about: none of them is the missing reply itself, so each is a cause of its own. */
export type LadderCause = 'head-action' | 'supervision' | 'order';
const ladderCauses: readonly LadderCause[] = ['head-action', 'supervision', 'order'];

const prefix = 'timeliness:';

/**
 * The causes that fall with another: where a reply turns out to have been in time, no head and no superior had anything
 * to do about it, and nothing urgent was neglected.
 */
export const causesFallingWith = (cause: Cause): readonly Cause[] =>
  cause.startsWith(prefix)
    ? [...ladderCauses, 'priority'].map((one) => causeSchema.parse(`${one}:${cause.slice(prefix.length)}`))
    : [];

/** The violation that a lapse of the ladder is. The lead, which waits for the reply, is the other side. */
export function ladderViolation(
  { id, lead, consultee, successions }: ConsultationContext,
  { payload }: ConsultationFactOf<'response-term.reached' | 'order-term.reached'>,
  { kind, cause }: { readonly kind: ViolationKind; readonly cause: LadderCause },
): ViolationRecorded {
  const against: AgencyId = 'against' in payload ? payload.against : consultee;
  return {
    type: 'violation.recorded',
    payload: {
      at: payload.at,
      kind,
      against,
      accuser: against === lead ? consultee : lead,
      consultation: id,
      cause: causeSchema.parse(`${cause}:${id}${successions > 0 ? `.${successions + 1}` : ''}`),
      citation: payload.lapse.citation,
    },
  };
}
