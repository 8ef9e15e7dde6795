import type { RequestId, TrailRecord } from '../../event/index.js';
import { answerParts, type ReplyInput } from '../../reply/index.js';
import type { FactOf } from '../primary.js';
import { proofOf } from './receipt-wishes.js';
import { hasText, standIn, type Wish } from './wish.js';

type Judged = FactOf<'reply.received' | 'reply.replaced'>['payload'];
type Answer = ReplyInput['answers'][number];

/** An answer as it came: its position from the fact, the presence of each text from its commitment. */
export function answerOf(
  record: TrailRecord,
  { question, position, competentAgency }: Judged['answers'][number],
): Answer {
  const parts = answerParts.filter((part) => hasText(record, `answers.${question}.${part}`));
  const texts: Pick<Answer, (typeof answerParts)[number]> = Object.fromEntries(
    parts.map((part) => [part, standIn]),
  );
  return {
    question,
    ...(position === null ? {} : { position }),
    ...texts,
    ...(competentAgency === null ? {} : { competentAgency }),
  };
}

/** A number of the same form: which it was stands beside the trail. */
const numbers = { state: '1/UBND-VP', party: '1-CV/TU', malformed: standIn } as const;

function documentParts(
  record: TrailRecord,
  document: Judged['document'],
): Pick<ReplyInput, 'documentNumber' | 'documentDate' | 'documentHash' | 'attachments'> {
  // A stream of older machines keeps the number alone, beside the trail.
  if (document === undefined) return hasText(record, 'documentNumber') ? { documentNumber: standIn } : {};
  const { number, date, hash, attachments } = document;
  return {
    ...(number === null ? {} : { documentNumber: numbers[number] }),
    ...(date === null ? {} : { documentDate: date }),
    ...(hash === null ? {} : { documentHash: hash }),
    ...(attachments.length === 0
      ? {}
      : { attachments: attachments.map((sha256) => ({ name: standIn, sha256 })) }),
  };
}

/** The reply as it came: positions and signatory from the fact, the presence of each text from its commitment. */
function replyOf(
  record: TrailRecord,
  { answers, overall, signatory, supplements, holding, document }: Judged,
): ReplyInput {
  // What is kept of an earlier reply did not come with this one.
  const given = answers.filter(({ question }) => !supplements?.kept.includes(question));
  return {
    answers: given.map((answer) => answerOf(record, answer)),
    ...(overall === null ? {} : { overall }),
    ...(hasText(record, 'accountable') ? { accountable: standIn } : {}),
    ...(signatory === null
      ? {}
      : { signatory: { ...signatory, ...(hasText(record, 'signatoryName') ? { name: standIn } : {}) } }),
    ...documentParts(record, document),
    ...(holding ? { holding } : {}),
    ...(supplements ? { supplement: true } : {}),
  };
}

/** Entered by a registry, for the moment that the evidence gives; or submitted by the consultee, and so received then. */
export function receipt(
  request: RequestId,
  record: TrailRecord,
  { payload }: FactOf<'reply.received'>,
): Wish {
  const { consultation } = payload;
  const common = { actor: record.actor, request, consultation, reply: replyOf(record, payload) };
  const recordedFindings = payload.findings;
  if (record.actor.role !== 'registry')
    return { command: { ...common, type: 'submit-reply' }, recordedFindings };
  return { command: { ...common, type: 'register-reply', ...proofOf(record, payload) }, recordedFindings };
}

/** Sent by the consultee, or entered by the registry of the lead. */
export function replacement(
  request: RequestId,
  record: TrailRecord,
  { payload }: FactOf<'reply.replaced'>,
): Wish {
  const { consultation } = payload;
  const common = { actor: record.actor, request, consultation, reply: replyOf(record, payload) };
  const recordedFindings = payload.findings;
  if (record.actor.role !== 'registry')
    return { command: { ...common, type: 'replace-reply', reason: standIn }, recordedFindings };
  const reason = hasText(record, 'reason') ? { reason: standIn } : {};
  const proof = proofOf(record, payload);
  return {
    command: { ...common, type: 'register-reply', ...proof, replaces: true, ...reason },
    recordedFindings,
  };
}

/** Recalled by the consultee, or entered by the registry of the lead for the day it came. */
export function recall(request: RequestId, record: TrailRecord, { payload }: FactOf<'reply.recalled'>): Wish {
  const { consultation, receivedAt, confirmedBy = null, moments } = payload;
  const common = { actor: record.actor, request, consultation, reason: standIn };
  if (receivedAt === undefined) return { command: { ...common, type: 'recall-reply' } };
  const entered = { receivedAt, confirmedBy, ...(moments === undefined ? {} : { moments }) };
  return { command: { ...common, type: 'register-recall', ...proofOf(record, entered) } };
}
