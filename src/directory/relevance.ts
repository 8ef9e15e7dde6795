import type { AgencyId, MatterCode, QuestionId, TerritoryCode } from '../event/index.js';
import type { CivilDate } from '../time/index.js';
import type { Directory, Mandate } from './directory.types.js';
import { isAfter, isInForce } from './validity.js';

/** What makes an agency directly relevant: which of the question's matters, by which mandate, how far above it. */
export interface MandateMatch {
  /** The matter of the question that the mandate covers. */
  readonly matter: MatterCode;
  readonly mandate: Pick<Mandate, 'matter' | 'territory' | 'legalBasis'>;
  /** Levels from the question's matter up to the mandate's: 0 for the same matter. */
  readonly distance: number;
}

export interface MandateQuery {
  readonly agency: AgencyId;
  /** The matters of one question; one that is covered is enough. */
  readonly matters: readonly MatterCode[];
  readonly territory: TerritoryCode;
  /** The day on which mandate and agency must be in force. */
  readonly date: CivilDate;
  /** How far above the question's matter a mandate may stand (levels, 0 or more), as the policy says. */
  readonly maximumDistance: number;
}

/**
 * The agency's nearest mandate for a question (DOMAIN §3, relevance), or null. The mandate covers the matter or one
 * above it within `maximumDistance`, in the question's territory or one that contains it, and is in force that day,
 * as is the agency. Of equally near ones the first in the directory counts, then the first of the question's matters.
 */
export function matchMandate(directory: Directory, query: MandateQuery): MandateMatch | null {
  if (!directory.isValid(query.agency, query.date)) return null;
  let nearest: Candidate | null = null;
  for (const matter of query.matters) {
    const candidate = nearestForMatter(directory, matter, query);
    if (candidate !== null && (nearest === null || isNearer(candidate, nearest))) nearest = candidate;
  }
  return nearest === null ? null : nearest.match;
}

interface Candidate {
  readonly match: MandateMatch;
  readonly rank: number;
}

function nearestForMatter(directory: Directory, matter: MatterCode, query: MandateQuery): Candidate | null {
  for (const [distance, above] of directory.matterLineage(matter).entries()) {
    if (distance > query.maximumDistance) return null;
    for (const { mandate, rank } of directory.mandatesFor(query.agency, above)) {
      if (!isInForce(mandate, query.date)) continue;
      if (!directory.territoryCovers(mandate.territory, query.territory)) continue;
      const { matter: covered, territory, legalBasis } = mandate;
      return { match: { matter, mandate: { matter: covered, territory, legalBasis }, distance }, rank };
    }
  }
  return null;
}

function isNearer(one: Candidate, other: Candidate): boolean {
  if (one.match.distance !== other.match.distance) return one.match.distance < other.match.distance;
  return one.rank < other.rank;
}

interface RelevanceQuestion {
  readonly id: QuestionId;
  readonly matters: readonly MatterCode[];
  readonly territory: TerritoryCode;
}

export interface RelevanceQuery extends Pick<MandateQuery, 'agency' | 'date' | 'maximumDistance'> {
  readonly questions: readonly RelevanceQuestion[];
}

interface QuestionMatch {
  readonly question: QuestionId;
  readonly match: MandateMatch | null;
}

/** Why an agency cannot be asked at all that day; `successors` are those in force that took over from it. */
interface RelevanceProblem {
  readonly code: 'agency-unknown' | 'agency-abolished' | 'agency-not-established';
  readonly successors: readonly AgencyId[];
}

export interface Relevance {
  readonly relevant: boolean;
  /** One for each question, in their order. */
  readonly matches: readonly QuestionMatch[];
  readonly problem?: RelevanceProblem;
}

/**
 * Whether an agency is directly relevant (DOMAIN §3): it is in force that day and has a mandate for each question put
 * to it. Without a question nothing is relevant.
 */
export function assessRelevance(directory: Directory, query: RelevanceQuery): Relevance {
  const { questions, ...rest } = query;
  const matches = questions.map(({ id, matters, territory }) => ({
    question: id,
    match: matchMandate(directory, { ...rest, matters, territory }),
  }));
  const relevant = matches.length > 0 && matches.every(({ match }) => match !== null);
  const problem = problemOf(directory, query.agency, query.date);
  return problem === null ? { relevant, matches } : { relevant: false, matches, problem };
}

function problemOf(directory: Directory, id: AgencyId, date: CivilDate): RelevanceProblem | null {
  const agency = directory.agency(id);
  if (agency === undefined) return { code: 'agency-unknown', successors: [] };
  if (isInForce(agency, date)) return null;
  if (!isAfter(date, agency.validTo)) return { code: 'agency-not-established', successors: [] };
  return { code: 'agency-abolished', successors: directory.successorsOn(id, date) };
}
