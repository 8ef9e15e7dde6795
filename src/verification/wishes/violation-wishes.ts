import type { RequestId, TrailRecord } from '../../event/index.js';
import type { FactOf } from '../primary.js';
import { standIn, type Wish } from './wish.js';

export function report(
  request: RequestId,
  record: TrailRecord,
  { payload }: FactOf<'violation.reported'>,
): Wish {
  const { kind, against, consultation, citation } = payload;
  return {
    command: {
      type: 'report-violation',
      actor: record.actor,
      request,
      kind,
      against,
      citation: citation.id,
      evidence: standIn,
      ...(consultation === null ? {} : { consultation }),
    },
  };
}

type OfCase = FactOf<
  | 'violation.notified'
  | 'violation.explained'
  | 'violation.concluded'
  | 'violation.dismissed'
  | 'violation.excused'
>;

/** What is done in one case. */
export function ofCase(request: RequestId, record: TrailRecord, fact: OfCase): Wish {
  const common = { actor: record.actor, request, case: fact.payload.case };
  switch (fact.type) {
    case 'violation.notified':
      return { command: { ...common, type: 'notify-violation', proofOfDelivery: standIn } };
    case 'violation.explained': {
      const { grounds } = fact.payload;
      return { command: { ...common, type: 'explain-violation', grounds, explanation: standIn } };
    }
    case 'violation.concluded':
      return { command: { ...common, type: 'conclude-violation', reason: standIn } };
    case 'violation.dismissed':
      return { command: { ...common, type: 'dismiss-violation', reason: standIn } };
    case 'violation.excused': {
      const { ground, confirmedBy, documentDate } = fact.payload;
      const document = { ground, confirmedBy, documentDate, documentNumber: standIn };
      return { command: { ...common, ...document, type: 'excuse-violation', reason: standIn } };
    }
  }
}
