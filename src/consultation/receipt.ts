import { type DecisionInputs, type TermResult, termOf, today } from '../decision/index.js';
import {
  type MomentName,
  type Moments,
  type MomentsInput,
  momentNames,
  type OfficerId,
  type Rejection,
  reject,
} from '../event/index.js';
import { dueDateBefore, type Instant, startOfDay } from '../time/index.js';

/** What a registry says of when a document came, and by what that is proven. */
export interface Backdated {
  readonly actor: { readonly officer: OfficerId };
  readonly receivedAt?: Instant;
  readonly moments?: MomentsInput;
  readonly evidence?: string;
  readonly confirmedBy?: OfficerId;
}

/**
 * Whether a receipt may be entered for this moment: never in the future or before the request went out; before now only
 * with evidence, a second person, and within the policy's window (DOMAIN §4, received against entered).
 */
export function checkReceipt(
  command: Backdated,
  receivedAt: Instant,
  sentAt: Instant,
  inputs: DecisionInputs,
): Rejection | null {
  const { backdating } = inputs.policy.data;
  const citation = inputs.policy.cited(backdating.citation);
  if (receivedAt > inputs.now) return reject('in-the-future', { at: receivedAt }, { path: 'receivedAt' });
  if (receivedAt === inputs.now) return null;
  const windowStart = startOfDay(
    dueDateBefore(today(inputs), backdating.window, inputs.calendar),
    inputs.calendar.zone,
  );
  const earliest = windowStart > sentAt ? windowStart : sentAt;
  if (receivedAt < earliest) {
    return reject('backdated-too-far', { at: receivedAt, earliest }, { path: 'receivedAt', citation });
  }
  const early = (['arrived', 'accepted', 'registered'] as const).find((name) => {
    const at = command.moments?.[name]?.at;
    return at !== undefined && at < sentAt;
  });
  if (early !== undefined) {
    const values = { at: command.moments?.[early]?.at ?? receivedAt, earliest: sentAt };
    return reject('backdated-too-far', values, { path: `moments.${early}`, citation });
  }
  // Each moment comes with its own evidence.
  if (command.evidence === undefined && command.moments === undefined) {
    return reject('evidence-missing', {}, { path: 'evidence', citation });
  }
  return withoutSecondPerson(command, citation);
}

function withoutSecondPerson(
  { actor, confirmedBy }: Backdated,
  citation: Rejection['citation'],
): Rejection | null {
  if (confirmedBy !== undefined && confirmedBy !== actor.officer) return null;
  return reject('second-person-required', {}, { path: 'confirmedBy', citation });
}

/** A document is signed before it is issued, and arrives before it is registered; nothing of it lies ahead. */
function momentsProblem(moments: MomentsInput, { now }: DecisionInputs): Rejection | null {
  let latest: Instant | null = null;
  for (const name of momentNames) {
    const at = moments[name]?.at;
    if (at === undefined) continue;
    const path = `moments.${name}`;
    if (at > now) return reject('in-the-future', { at }, { path });
    if (latest !== null && at < latest) return reject('moments-out-of-order', { moment: name, at }, { path });
    latest = at;
  }
  return null;
}

/**
 * The end of the time within which what has arrived may be sent back: from then on it counts as received, and nobody's
 * slow register moves a clock (DOMAIN §4).
 */
function deemedReceipt(arrived: Instant, inputs: DecisionInputs): TermResult<Instant | null> {
  const { deemedReceiptAfter } = inputs.policy.data.term;
  if (deemedReceiptAfter === undefined) return { ok: true, term: null };
  const deemed = termOf(inputs, deemedReceiptAfter, { start: arrived, path: 'moments.arrived' });
  return deemed.ok ? { ok: true, term: deemed.term.dueAt } : deemed;
}

/** What the moments of a document come to: received, or only arrived so far. */
export type Settled =
  | { readonly receivedAt: Instant }
  | { readonly arrivedAt: Instant; readonly deemedReceiptAt: Instant };

const missing = (
  moment: MomentName,
  path: string,
): { readonly ok: false; readonly rejection: Rejection } => ({
  ok: false,
  rejection: reject('moment-missing', { moment }, { path }),
});

/** When a document counts as received, by the moment that the policy names. */
export function settleMoments(
  { receivedAt, moments }: Backdated,
  named: MomentName,
  inputs: DecisionInputs,
): TermResult<Settled> {
  if (moments !== undefined && receivedAt !== undefined)
    return { ok: false, rejection: reject('received-at-or-moments', {}, { path: 'receivedAt' }) };
  if (moments === undefined)
    return receivedAt === undefined ? missing(named, 'receivedAt') : { ok: true, term: { receivedAt } };
  const problem = momentsProblem(moments, inputs);
  if (problem !== null) return { ok: false, rejection: problem };
  const at = moments[named]?.at ?? null;
  const arrivedAt = moments.arrived?.at;
  if (arrivedAt === undefined || !['accepted', 'registered'].includes(named)) {
    return at === null ? missing(named, `moments.${named}`) : { ok: true, term: { receivedAt: at } };
  }
  const deemed = deemedReceipt(arrivedAt, inputs);
  if (!deemed.ok) return deemed;
  return bySlowRegister(arrivedAt, at, deemed.term, named, inputs);
}

function bySlowRegister(
  arrivedAt: Instant,
  at: Instant | null,
  deemedReceiptAt: Instant | null,
  named: MomentName,
  { now }: DecisionInputs,
): TermResult<Settled> {
  if (deemedReceiptAt !== null && deemedReceiptAt < (at ?? now)) {
    return { ok: true, term: { receivedAt: deemedReceiptAt } };
  }
  if (at !== null) return { ok: true, term: { receivedAt: at } };
  return deemedReceiptAt === null
    ? missing(named, `moments.${named}`)
    : { ok: true, term: { arrivedAt, deemedReceiptAt } };
}

/** The moments as a fact keeps them, and their evidence in words, which stands beside the trail. */
export function momentsKept({ moments }: Backdated): {
  readonly payload: { readonly moments?: Moments };
  readonly texts: Readonly<Record<string, string>>;
} {
  if (moments === undefined) return { payload: {}, texts: {} };
  const given = momentNames.flatMap((name) => {
    const moment = moments[name];
    return moment === undefined ? [] : [{ name, ...moment }];
  });
  return {
    payload: { moments: Object.fromEntries(given.map(({ name, at, by }) => [name, { at, by }])) },
    texts: Object.fromEntries(given.map(({ name, reference }) => [`moments.${name}.reference`, reference])),
  };
}
