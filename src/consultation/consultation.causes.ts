import { type Cited, causeSchema, InteragencyFault } from '../event/index.js';
import type { ConsultationContext, ConsultationEvent } from './consultation.types.js';

/** The rules of a consultation that can be broken. */
export type Rule =
  | 'relevance'
  | 'timeliness'
  | 'silence'
  | 'vagueness'
  | 'signature'
  | 'review'
  | 'clarification'
  | 'priority';

/** The citation that the fact carries for the rule that was broken. */
export function citationOf({ payload }: ConsultationEvent, rule: Rule): Cited {
  if (rule === 'relevance' && 'irrelevance' in payload && payload.irrelevance !== null)
    return payload.irrelevance;
  if (rule === 'timeliness' && 'timeliness' in payload) return payload.timeliness.citation;
  if (rule === 'priority' && 'neglect' in payload && payload.neglect !== undefined)
    return payload.neglect.citation;
  if (rule === 'silence' && 'silence' in payload) return payload.silence.citation;
  if (rule === 'vagueness' && 'vagueness' in payload) return payload.vagueness.citation;
  if (rule === 'signature' && 'signature' in payload) return payload.signature.citation;
  if ((rule === 'review' || rule === 'clarification') && 'lapse' in payload) return payload.lapse.citation;
  throw new InteragencyFault('fact-does-not-fit', `the fact carries no citation for the rule on ${rule}`);
}

const causes: Record<Rule, string> = {
  relevance: 'relevance',
  timeliness: 'timeliness',
  silence: 'timeliness',
  vagueness: 'clarity',
  signature: 'signature',
  review: 'review',
  clarification: 'clarification',
  priority: 'priority',
};

/** What an agency did is no successor's; and each question that the lead left unanswered is one of its own. */
function ordinalOf({ successions, clarifications }: ConsultationContext, rule: Rule): string {
  const ordinal = rule === 'clarification' ? clarifications - 1 : successions;
  return ordinal > 0 ? `.${ordinal + 1}` : '';
}

/** One cause, one case: a missing and a late reply to one consultation share their cause. */
export const causeOf = (context: ConsultationContext, rule: Rule) =>
  causeSchema.parse(`${causes[rule]}:${context.id}${ordinalOf(context, rule)}`);
