import type { RequestId, TrailRecord } from '../../event/index.js';
import { answerParts, type ReplyInput } from '../../reply/index.js';
import type { FactOf } from '../primary.js';
import { proofOf } from './receipt-wishes.js';
import { hasText, standIn, type Wish } from './wish.js';

type Judged = FactOf<'reply.received' | 'reply.replaced'>['payload'];
type Answer = ReplyInput['answers'][number];

function answerOf(
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

/** The reply as it came: positions and signatory from the fact, the presence of each text from its commitment. */
function replyOf(record: TrailRecord, { answers, overall, signatory }: Judged): ReplyInput {
  return {
    answers: answers.map((answer) => answerOf(record, answer)),
    ...(overall === null ? {} : { overall }),
    ...(hasText(record, 'accountable') ? { accountable: standIn } : {}),
    ...(signatory === null
      ? {}
      : { signatory: { ...signatory, ...(hasText(record, 'signatoryName') ? { name: standIn } : {}) } }),
    ...(hasText(record, 'documentNumber') ? { documentNumber: standIn } : {}),
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

export function replacement(
  request: RequestId,
  record: TrailRecord,
  { payload }: FactOf<'reply.replaced'>,
): Wish[] {
  const { consultation } = payload;
  const reply = replyOf(record, payload);
  return [
    {
      command: {
        type: 'replace-reply',
        actor: record.actor,
        request,
        consultation,
        reply,
        reason: standIn,
      },
      recordedFindings: payload.findings,
    },
  ];
}
