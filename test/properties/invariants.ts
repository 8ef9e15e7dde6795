import { isDeepStrictEqual } from 'node:util';
import type {
  AgencyId,
  ConsultationId,
  ConsultationView,
  ExecuteResult,
  RequestView,
  TrailRecord,
} from '../../src/index.js';
import type { Before, Play, Recorded } from '../support/play.js';
import { countsAsReply, isAbout, type Timeliness, timelinessOf } from './timeliness-model.js';

export function demand(holds: boolean, what: string, play: Play): void {
  if (holds) return;
  const last = play.script.at(-1);
  throw new Error(`${what}\nat ${play.now}, after ${JSON.stringify(last)}`);
}

const covers = (upper: string, lower: string, maximumDistance: number): boolean => {
  if (upper !== lower && !lower.startsWith(`${upper}.`)) return false;
  return lower.split('.').length - upper.split('.').length <= maximumDistance;
};

/** No consultation awaits an agency without a matched mandate while relevance is refused. */
export function onlyRelevantAgenciesAreAwaited(play: Play): void {
  const { relevance } = play.world.policy.data;
  if (relevance.mode !== 'refuse') return;
  for (const { context, tags } of play.aggregate.consultations.values()) {
    // What was running before the software came was sent under no policy.
    if (!tags.includes('open') || context.imported !== null) continue;
    const mandates = play.world.directory.agency(context.consultee)?.mandates ?? [];
    for (const question of context.questions) {
      const matched = mandates.some(
        ({ matter, territory }) =>
          (territory === 'province' || territory === question.territory) &&
          question.matters.some((asked) => covers(matter, asked, relevance.maximumDistance)),
      );
      demand(matched && question.match !== null, `${context.consultee} is awaited without a mandate`, play);
    }
  }
}

/** No request ends with an unsettled consultation. */
export function nothingEndsUnsettled(play: Play, view: RequestView): void {
  if (view.outcome === null) return;
  const open = view.consultations.filter((consultation) => consultation.outcome === null);
  demand(
    open.length === 0,
    `${view.outcome} with open consultations ${open.map(({ id }) => id).join(', ')}`,
    play,
  );
}

function recordsTimeliness({ world }: Play, agency: AgencyId): boolean {
  const { silence, citations } = world.policy.data;
  const binds: readonly string[] = citations.find(({ id }) => id === silence.citation)?.binds ?? [];
  const kind = world.directory.agency(agency)?.kind ?? '';
  return silence.violation === 'record' && (binds.length === 0 || binds.includes(kind));
}

const timely: readonly string[] = ['missing-reply', 'late-reply'];
const decided: readonly string[] = ['concluded', 'dismissed', 'excused', 'appealed', 'remedied', 'closed'];

function oneCaseOf(owed: Timeliness, id: ConsultationId, play: Play, view: RequestView): void {
  const { agency } = owed;
  const active = view.violations.filter(
    ({ kind, consultation, against, status }) =>
      timely.includes(kind) && consultation === id && against === agency && status !== 'superseded',
  );
  const expected = recordsTimeliness(play, agency) ? owed.breach : null;
  // A case that a decider has judged keeps its kind: one cause is not charged twice. What is missing after a recall is
  // another cause, and stands beside what was judged before.
  const judged = active.filter(({ status }) => decided.includes(status));
  const last = active.at(-1);
  const kind = last !== undefined && decided.includes(last.status) ? expected : last?.kind;
  const recalls = play.facts.filter(
    ({ fact }) => fact.type === 'reply.recalled' && fact.payload.consultation === id,
  ).length;
  const most = Math.min(judged.length, recalls) + 1;
  const found = active.map(({ kind: each, status }) => `${each} (${status})`).join(', ') || 'none';
  const areJudged = active.slice(0, -1).every(({ status }) => decided.includes(status));
  const number = expected === null ? active.length === 0 : active.length >= 1 && active.length <= most;
  const agrees = number && areJudged && (expected === null || kind === expected);
  demand(agrees, `${id}: expected ${expected ?? 'no case'} of ${agency}, found ${found}`, play);
}

/**
 * Past its due date with no signed reply received: exactly one active case of timeliness, and none otherwise. Who owed
 * the reply before another took over has its own, which stands as it was.
 */
export function oneCaseOfTimeliness(play: Play, view: RequestView): void {
  for (const { id } of view.consultations) {
    for (const owed of timelinessOf(play.facts, id, play.now)) oneCaseOf(owed, id, play, view);
  }
}

/** Behind these a reply is taken in without effect. */
const closing: readonly string[] = ['synthesis.recorded', 'request.escalated', 'request.withdrawn'];

/** The verdict that stands after a fact about a consultation, where `last` stood before it. */
function verdictAfter({ fact }: Recorded, last: string | null): string | null {
  switch (fact.type) {
    case 'reply.reviewed':
      return fact.payload.verdict;
    case 'reply.recalled':
      return null;
    case 'reply.received':
    case 'reply.replaced':
      return countsAsReply(fact.payload) ? fact.payload.verdict : last;
    case 'minutes-term.reached':
      // Behind a reply in hand the minutes of a meeting say only that it was spoken in time.
      return (last === null || last === 'vague') && countsAsReply(fact.payload) ? fact.payload.verdict : last;
    default:
      return last;
  }
}

/** The verdict on the last reply that counts, told from the facts; null where there is none. */
function lastVerdict({ facts }: Play, { id }: ConsultationView): string | null {
  let last: string | null = null;
  let isClosed = false;
  for (const recorded of facts) {
    const { type } = recorded.fact;
    if (closing.includes(type)) isClosed = true;
    if (type === 'round.opened') isClosed = false;
    if (!isClosed && isAbout(recorded, id)) last = verdictAfter(recorded, last);
  }
  return last;
}

const answers: readonly (string | null)[] = ['answered', 'answered-late'];

/** A vague verdict never settles as answered. */
export function vagueNeverAnswers(play: Play, view: RequestView): void {
  for (const consultation of view.consultations) {
    const { id, outcome, verdict } = consultation;
    if (!answers.includes(outcome)) continue;
    // What waited for a review may have been answered by the review's lapse.
    const last = lastVerdict(play, consultation);
    const isSound = verdict === 'substantive' && (last === 'substantive' || last === 'needs-review');
    demand(isSound, `${id} is ${outcome} on a ${last} reply`, play);
  }
}

const isOfHead = (role: string): boolean => role.endsWith('-head');

/** A due date never moves earlier without a recorded decision of a head. */
export function dueDatesOnlyMoveLater(play: Play, view: RequestView): void {
  for (const { id, dueAt, clock } of view.consultations) {
    let known: string | null = null;
    for (const recorded of play.facts) {
      const { fact, record } = recorded;
      if (!isAbout(recorded, id) || !('term' in fact.payload) || fact.payload.term === null) continue;
      const next = fact.payload.term.dueAt;
      const isDecided =
        fact.type === 'due-date.recomputed' && fact.payload.decision && isOfHead(record.actor.role);
      demand(known === null || next >= known || isDecided, `${id} moves from ${known} to ${next}`, play);
      known = next;
    }
    // While it is paused nobody knows when it ends.
    const shown = clock === 'paused' ? null : known;
    demand(dueAt === shown, `${id} shows ${dueAt}, its facts say ${known}`, play);
  }
}

export function recordedInOrder(play: Play): void {
  const last = play.records.at(-1);
  const before = play.records.at(-2);
  demand(!last || !before || before.recordedAt <= last.recordedAt, 'recordedAt goes back', play);
}

/** A plan that was published since the stream last moved counts from the next command on. */
const isOfSchedule = ({ actor }: TrailRecord): boolean =>
  actor.role === 'system' && actor.agency === 'system';

const withoutCases = (view: RequestView | null) => view && { ...view, streamVersion: 0, violations: [] };

/** A refused command changes neither request nor consultations; at most the attempt and what it is stand on the trail. */
export function refusalsChangeNothing(
  play: Play,
  before: Before,
  result: ExecuteResult,
  view: RequestView | null,
): void {
  const recorded = play.records.slice(before.records);
  const added = recorded.slice(recorded.length - result.records.length);
  demand(isDeepStrictEqual(added, [...result.records]), 'the result does not tell what was recorded', play);
  const caughtUp = recorded.slice(0, recorded.length - added.length);
  demand(caughtUp.every(isOfSchedule), 'the result leaves out what was recorded', play);
  if (result.ok || caughtUp.length > 0) return;
  const [attempt, ...others] = added;
  demand(
    attempt === undefined || attempt.type === 'attempt.refused',
    `a refusal records ${attempt?.type}`,
    play,
  );
  const follows = others.every(
    ({ type, cause }) => type.startsWith('violation.') && cause === attempt?.position,
  );
  demand(follows, 'a refusal records more than the attempt', play);
  const { request, consultations } = play.aggregate;
  demand(isDeepStrictEqual(request, before.aggregate.request), 'a refusal changes the request', play);
  demand(
    isDeepStrictEqual(consultations, before.aggregate.consultations),
    'a refusal changes a consultation',
    play,
  );
  demand(
    isDeepStrictEqual(withoutCases(view), withoutCases(before.view)),
    'a refusal changes the view',
    play,
  );
}
