import type { DecisionInputs } from '../decision/index.js';
import { today } from '../decision/index.js';
import { type OfficerId, type Rejection, reject } from '../event/index.js';
import type { ConsultationContext, RequestSituation } from './consultation.types.js';

/** What a decision about a consultation must know of its request. */
export interface DecidingSituation extends RequestSituation {
  readonly responsibleOfficer: OfficerId | null;
  readonly machineVersion: number;
}

/** Whether the machines of the stream know replies as documents, their minutes and their reviewers. */
export const knowsReplies = ({ machineVersion }: DecidingSituation): boolean => machineVersion >= 4;

/**
 * Whose review a flagged reply waits for: whoever a head of the lead named, else the responsible officer of the request.
 * null where any officer of the lead may review: nobody is responsible by name, or the machines are older.
 */
export const reviewerOf = (
  { reviewer }: ConsultationContext,
  situation: DecidingSituation,
): OfficerId | null => (knowsReplies(situation) ? (reviewer ?? situation.responsibleOfficer) : null);

/** Nobody reviews what he or she sent, signed, entered or confirmed, and nobody of the agency that was asked reviews at all. */
export function mayNotReview(
  officer: OfficerId,
  { standing, consultee }: ConsultationContext,
  inputs: DecisionInputs,
): Rejection | null {
  const wrote =
    standing !== null && [standing.author, standing.signatory, standing.confirmedBy].includes(officer);
  const date = today(inputs);
  const holds = inputs.directory
    .agency(consultee)
    ?.posts?.some(({ holder, from, to }) => holder === officer && from <= date && (!to || date <= to));
  return wrote || holds ? reject('reviewer-not-eligible', { reviewer: officer }, { path: 'reviewer' }) : null;
}
