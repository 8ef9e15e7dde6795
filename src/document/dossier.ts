import { type RequestAggregate, statusOf } from '../aggregate/index.js';
import { type CaseId, caseIdSchema, type TrailRecord } from '../event/index.js';
import type { RequestState } from '../request/index.js';
import type { ViolationState } from '../violation/index.js';
import type { Dossier, DossierInput } from './dossier.types.js';
import { dueOf } from './dossier-due.js';
import { factOf, recordId } from './dossier-facts.js';
import { momentsOf } from './dossier-moments.js';
import { foldedRecords } from './folded-records.js';

/** What a record is about: a consultation, a case, or the request as a whole. */
function isAbout(record: TrailRecord, consultation: string | null): boolean {
  const { payload, type } = record;
  if (type.startsWith('violation.') || payload['case'] !== undefined) return false;
  if (type === 'request.opened') return true;
  if (consultation === null)
    return payload['consultation'] === undefined && !type.startsWith('consultation.');
  return recordId(record) === consultation || payload['consultation'] === consultation;
}

/** What a consequence follows from: the primary record before it. */
function groundOf(records: readonly TrailRecord[], own: TrailRecord): TrailRecord {
  return records.find(({ position }) => position === own.cause) ?? own;
}

function verified({ verification }: DossierInput, stream: string): Dossier['verification'] {
  if (verification === undefined) return null;
  const { ok, level, problems, streams } = verification;
  const own = streams.find((candidate) => candidate.stream === stream);
  return {
    ok,
    level,
    records: own?.records.length ?? 0,
    lastHash: own?.lastHash ?? '',
    problems: problems.map(({ message }) => message),
  };
}

interface Found {
  readonly id: CaseId;
  readonly request: RequestState;
  readonly own: TrailRecord;
  readonly violation: ViolationState;
  readonly aggregate: RequestAggregate;
}

function found({ records, case: given }: DossierInput): Found | null {
  const parsed = caseIdSchema.safeParse(given);
  const own = records.find((record) => recordId(record) === given);
  if (!parsed.success || own === undefined) return null;
  const aggregate = foldedRecords(records, own.stream);
  const violation = aggregate.cases.get(parsed.data);
  const { request } = aggregate;
  return violation === undefined || request === null
    ? null
    : { id: parsed.data, own, violation, aggregate, request };
}

/** The rule as the policy has it: only of the policy that the request is under, for another may say another thing. */
function quoted(
  { policy }: DossierInput,
  { violation, request }: Found,
): Pick<Dossier, 'citationInFull' | 'causes'> {
  if (policy === undefined || policy.hash !== request.context.policy.hash)
    return { citationInFull: null, causes: {} };
  const { citations, violationCases } = policy.data;
  const causes = violationCases.causes ?? [];
  return {
    citationInFull: citations.find(({ id }) => id === violation.context.citation.id) ?? null,
    causes: Object.fromEntries(causes.map(({ code, title }) => [code, title])),
  };
}

/** What the case says of itself. */
function caseOf({ id, own, violation, request }: Found) {
  const { kind, against, accuser, supersededBy, recordedFor, citation } = violation.context;
  const { dossier, lead, calendar, policy } = request.context;
  return {
    case: id,
    request: own.stream,
    dossier,
    lead,
    zone: calendar.zone,
    kind,
    against,
    accuser,
    status: statusOf(violation),
    supersededBy,
    recordedFor,
    recordedAt: own.recordedAt,
    citation,
    policy,
  };
}

function consultationOf({ aggregate, violation }: Found): Dossier['consultation'] {
  const { consultation: id } = violation.context;
  const asked = id === null ? undefined : aggregate.consultations.get(id);
  if (asked === undefined) return null;
  const { consultee, round } = asked.context;
  return { id: asked.context.id, consultee, round };
}

function dueBefore(ground: TrailRecord, { violation, request }: Found, input: DossierInput): Dossier['due'] {
  const { consultation, cause } = violation.context;
  const earlier = input.records.filter(({ position }) => position < ground.position);
  const before = foldedRecords(earlier, ground.stream);
  const asked = consultation === null ? undefined : before.consultations.get(consultation);
  return dueOf(ground, { request, consultation: asked ?? null }, cause.startsWith('timeliness:'), input);
}

/**
 * The evidence sheet of a violation case, read off the records of its request; null where they have no such case. It
 * judges nothing: who reads it sees what the trail has, what was withheld, and how to check it.
 * @throws InteragencyFault `trail-invalid` for records that do not fit
 */
export function dossierOf(input: DossierInput): Dossier | null {
  const { records, content = [] } = input;
  const hit = found(input);
  if (hit === null) return null;
  const { id, own, violation } = hit;
  const ground = groundOf(records, own);
  const about = records.filter((record) => isAbout(record, violation.context.consultation));
  const steps = records.filter(({ payload }) => payload['case'] === id);
  const fallen = steps.find(({ type }) => type === 'violation.superseded');
  const inOrder = [...about, own, ...steps].sort((one, other) => one.position - other.position);
  return {
    ...caseOf(hit),
    ground: factOf(ground, content),
    fallenBy: fallen === undefined ? null : factOf(groundOf(records, fallen), content),
    ...quoted(input, hit),
    consultation: consultationOf(hit),
    due: dueBefore(ground, hit, input),
    moments: momentsOf(inOrder, content),
    documents: about.filter(({ commitments }) => commitments.length > 0).map((one) => factOf(one, content)),
    followed: steps.map((step) => factOf(step, content)),
    verification: verified(input, own.stream),
  };
}
