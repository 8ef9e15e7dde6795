import { contentText, seededRandom } from '../audit/index.js';
import { type Coordinator, createCoordinator, type RequestView } from '../coordinator/index.js';
import type { Rejection, RequestId, TrailRecord } from '../event/index.js';
import { memoryStore } from '../store/index.js';
import { fromEpoch, type Instant, type VirtualClock, virtualClock } from '../time/index.js';
import type { Case, CommandStep } from './case.js';
import { resolveReferences } from './references.js';

/** What happened at one moment: records with the requests as they stood behind them, or a refusal. */
export interface Moment {
  readonly at: Instant;
  readonly records: readonly TrailRecord[];
  readonly views: ReadonlyMap<string, RequestView>;
  readonly refusal: Refusal | null;
  /** Where the step came to something else than the case says. */
  readonly mismatch: Mismatch | null;
}

export interface Refusal {
  readonly step: CommandStep;
  readonly rejection: Rejection;
}

/** A step that came to something else than the case says. */
export interface Mismatch {
  readonly step: CommandStep;
  readonly expected: string;
  /** `accepted`, or the code of the rejection. */
  readonly found: string;
}

export interface PlayedCase {
  readonly case: Case;
  readonly moments: readonly Moment[];
  /** The requests at the end, the case's own first. */
  readonly views: readonly RequestView[];
  readonly mismatches: readonly Mismatch[];
  /** Canonical lines, request by request. */
  readonly trail: readonly string[];
  readonly content: readonly string[];
}

interface Play {
  readonly case: Case;
  readonly clock: VirtualClock;
  readonly coordinator: Coordinator;
  /** Records that are not in a moment yet. */
  readonly fresh: TrailRecord[];
  readonly requests: Set<RequestId>;
  readonly moments: Moment[];
  readonly mismatches: Mismatch[];
}

async function closeMoment(
  play: Play,
  refusal: Refusal | null = null,
  mismatch: Mismatch | null = null,
): Promise<void> {
  const records = play.fresh.splice(0);
  if (records.length === 0 && refusal === null && mismatch === null) return;
  const views = new Map<string, RequestView>();
  for (const { stream } of records) {
    play.requests.add(stream);
    const view = views.has(stream) ? null : await play.coordinator.query(stream);
    if (view !== null) views.set(stream, view);
  }
  play.moments.push({ at: play.clock.now(), records, views, refusal, mismatch });
}

/** Does what is due by the clock's now, and tells when something is due next. */
async function doWhatIsDue(play: Play): Promise<Instant | null> {
  const { nextDueAt, failed } = await play.coordinator.advance();
  const [failure] = failed;
  if (failure !== undefined) throw failure.fault;
  await closeMoment(play);
  return nextDueAt;
}

/** Lets time pass as a scheduler would that is called whenever something is due, so that records bear that time. */
async function passTime(play: Play, until: Instant): Promise<void> {
  let due = await doWhatIsDue(play);
  while (due !== null && due <= until && due > play.clock.now()) {
    play.clock.set(due);
    due = await doWhatIsDue(play);
  }
  play.clock.set(until);
  await doWhatIsDue(play);
}

async function give(play: Play, step: CommandStep): Promise<Rejection | null> {
  const { coordinator } = play;
  const resolved = resolveReferences(step.fields, await coordinator.query(step.request));
  if (!resolved.ok) return resolved.rejection;
  const { actor, command: type, request } = step;
  const result = await coordinator.executeUnknown({ ...resolved.fields, type, actor, request });
  return result.ok ? null : result.rejection;
}

function mismatchOf(step: CommandStep, rejection: Rejection | null): Mismatch | null {
  const { expect } = step;
  if (expect === null) return null;
  const found = rejection?.code ?? 'accepted';
  const holds = expect === found || (expect === 'refused' && rejection !== null);
  return holds ? null : { step, expected: expect, found };
}

async function playStep(play: Play, step: Case['steps'][number]): Promise<void> {
  await passTime(play, step.at);
  if (step.kind === 'advance') return;
  const rejection = await give(play, step);
  const mismatch = mismatchOf(step, rejection);
  if (mismatch !== null) play.mismatches.push(mismatch);
  await closeMoment(play, rejection === null ? null : { step, rejection }, mismatch);
}

async function collect(play: Play): Promise<PlayedCase> {
  const { coordinator, moments, mismatches } = play;
  const requests = [...new Set([play.case.request, ...play.requests])];
  const views: RequestView[] = [];
  const trail: string[] = [];
  const content: string[] = [];
  for (const request of requests) {
    const view = await coordinator.query(request);
    if (view !== null) views.push(view);
    trail.push(...(await coordinator.trail(request)));
    content.push(...(await coordinator.content(request)).map(contentText));
  }
  return { case: play.case, moments, views, mismatches, trail, content };
}

/** Plays a case in virtual time, on a store and a clock of its own; the same case gives the same trail each time. */
export async function playCase(played: Case): Promise<PlayedCase> {
  const [first] = played.steps;
  const clock = virtualClock(first?.at ?? fromEpoch(0));
  const coordinator = createCoordinator({
    directoryAt: played.directory,
    policyFor: played.policy,
    calendarFor: played.calendar,
    store: memoryStore(),
    clock,
    random: seededRandom(played.seed),
  });
  const play: Play = {
    case: played,
    clock,
    coordinator,
    fresh: [],
    requests: new Set(),
    moments: [],
    mismatches: [],
  };
  coordinator.subscribe((record) => play.fresh.push(record));
  for (const step of played.steps) await playStep(play, step);
  return collect(play);
}
