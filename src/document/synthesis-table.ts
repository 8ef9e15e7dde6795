import { outcomeOf, type RequestAggregate } from '../aggregate/index.js';
import type { Treatment } from '../catalogue/index.js';
import type { ConsultationState } from '../consultation/index.js';
import type { AgencyId, ConsultationId, DossierId, Outcome, RequestId, TrailRecord } from '../event/index.js';
import type { Position } from '../reply/index.js';
import type { ContentEntry } from '../store/index.js';
import { type Instant, instantSchema } from '../time/index.js';
import { type CommittedText, textsOf } from './committed-texts.js';
import { foldedRecords } from './folded-records.js';

/** What a consultee answered to one question, with its texts as far as they were supplied. */
export interface SynthesisAnswer {
  readonly question: string;
  readonly position: Position | null;
  /** Whom it names instead, where it says that the question is outside its mandate. */
  readonly competentAgency: AgencyId | null;
  readonly texts: readonly CommittedText[];
}

/** One consultee's position, and what the lead made of it. */
export interface SynthesisRow {
  readonly consultation: ConsultationId;
  readonly consultee: AgencyId;
  readonly round: number;
  readonly outcome: Outcome | null;
  /** Deemed positions are the policy's, not the consultee's own. */
  readonly deemed: boolean;
  readonly overall: Position | null;
  readonly answers: readonly SynthesisAnswer[];
  /** Where the view was given at a meeting and minuted: when, and who spoke for the consultee. */
  readonly minuted: { readonly heldAt: Instant; readonly delegate: string } | null;
  /** null where there was no position to answer: no usable reply, recused, withdrawn. */
  readonly treatment: Treatment | null;
  readonly reason: CommittedText | null;
  /** An objection that was not accepted: an escalation carries it along. */
  readonly dissent: boolean;
}

/** The synthesis that stands: each position answered, and the lead's own conclusion. */
export interface SynthesisTable {
  readonly request: RequestId;
  readonly dossier: DossierId;
  readonly lead: AgencyId;
  readonly zone: string;
  readonly record: string;
  readonly at: Instant;
  readonly conclusion: CommittedText | null;
  readonly rows: readonly SynthesisRow[];
  /** Where the request was escalated: to whom, and with whose dissent. */
  readonly escalated: { readonly to: AgencyId; readonly dissent: readonly ConsultationId[] } | null;
}

const bringReplies = ['reply.received', 'reply.replaced', 'minutes-term.reached'];

/** The record that brought the reply that stands: the last of its number, for minutes that came to nothing had one too. */
function replyRecord(
  records: readonly TrailRecord[],
  { context }: ConsultationState,
): TrailRecord | undefined {
  const { standing, id } = context;
  return records
    .filter(
      ({ type, payload }) =>
        bringReplies.includes(type) && payload['consultation'] === id && payload['reply'] === standing?.reply,
    )
    .at(-1);
}

/** The words of a minuted view stand at the minutes; that nobody objected only makes it a reply. */
function wordsOf(brought: TrailRecord | undefined, records: readonly TrailRecord[]): TrailRecord | undefined {
  if (brought?.type !== 'minutes-term.reached') return brought;
  return records
    .filter(
      ({ type, position, payload }) =>
        type === 'view.minuted' &&
        position < brought.position &&
        payload['consultation'] === brought.payload['consultation'],
    )
    .at(-1);
}

function minutedIn(brought: TrailRecord | undefined): SynthesisRow['minuted'] {
  if (brought?.type !== 'minutes-term.reached') return null;
  const heldAt = instantSchema.safeParse(brought.payload['receivedAt']);
  const { delegate } = brought.payload;
  return heldAt.success && typeof delegate === 'string' ? { heldAt: heldAt.data, delegate } : null;
}

function answersOf(
  consultation: ConsultationState,
  records: readonly TrailRecord[],
  content: readonly ContentEntry[],
): readonly SynthesisAnswer[] {
  const record = wordsOf(replyRecord(records, consultation), records);
  const texts = record === undefined ? [] : textsOf(record, content);
  return (consultation.context.standing?.answers ?? []).map(({ question, position, competentAgency }) => ({
    question,
    position,
    competentAgency,
    texts: texts.filter(({ path }) => path.startsWith(`answers.${question}.`)),
  }));
}

interface Synthesis {
  readonly record: TrailRecord;
  readonly aggregate: RequestAggregate;
  readonly treatments: ReadonlyMap<string, Treatment>;
}

function rowOf(
  consultation: ConsultationState,
  { record, aggregate, treatments }: Synthesis,
  records: readonly TrailRecord[],
  content: readonly ContentEntry[],
): SynthesisRow {
  const { id, consultee, round, deemed, standing } = consultation.context;
  const texts = textsOf(record, content);
  return {
    consultation: id,
    consultee,
    round,
    outcome: outcomeOf(consultation),
    deemed: deemed !== null,
    overall: deemed?.position ?? standing?.overall ?? null,
    answers: deemed === null ? answersOf(consultation, records, content) : [],
    minuted: deemed === null ? minutedIn(replyRecord(records, consultation)) : null,
    treatment: treatments.get(id) ?? null,
    reason: texts.find(({ path }) => path === `treatments.${id}.reason`) ?? null,
    dissent: aggregate.request?.context.dissent.includes(id) ?? false,
  };
}

/**
 * The synthesis table (bảng tổng hợp, tiếp thu, giải trình) of a request: the last one that was recorded; null where none
 * was. `record-synthesis` has refused it while a position was unanswered, a reason or the conclusion missing.
 * @throws InteragencyFault `trail-invalid` for records that do not fit
 */
export function synthesisTable(
  records: readonly TrailRecord[],
  content: readonly ContentEntry[] = [],
): SynthesisTable | null {
  const record = records.filter(({ type }) => type === 'synthesis.recorded').at(-1);
  if (record === undefined) return null;
  const aggregate = foldedRecords(
    records.filter(({ position, cause }) => position <= record.position || cause === record.position),
    record.stream,
  );
  const whole = foldedRecords(records, record.stream);
  const { request } = aggregate;
  if (request === null || whole.request === null) return null;
  const { dossier, lead, calendar, treatments: given } = request.context;
  const treatments = new Map(given.map(({ consultation, treatment }) => [String(consultation), treatment]));
  const { escalatedTo, dissent } = whole.request.context;
  return {
    request: record.stream,
    dossier,
    lead,
    zone: calendar.zone,
    record: `${record.stream}/${record.position}`,
    at: record.recordedAt,
    conclusion: textsOf(record, content).find(({ path }) => path === 'conclusion') ?? null,
    rows: [...aggregate.consultations.values()].map((one) =>
      rowOf(one, { record, aggregate, treatments }, records, content),
    ),
    escalated: escalatedTo === null ? null : { to: escalatedTo, dissent },
  };
}
