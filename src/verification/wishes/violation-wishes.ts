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
  | 'violation.appealed'
  | 'appeal.decided'
  | 'violation.remedied'
  | 'remedy.checked'
>;

type Common = Pick<Extract<Wish['command'], { case: string }>, 'actor' | 'request' | 'case'>;

/** Its grounds follow from its cause where that is named. */
function explanation(common: Common, { payload }: FactOf<'violation.explained'>): Wish {
  const { grounds, causeCode, documents } = payload;
  const cause = causeCode === undefined ? { grounds } : { causeCode };
  const proof = documents === undefined ? {} : { documents };
  return { command: { ...common, type: 'explain-violation', ...cause, ...proof, explanation: standIn } };
}

function conclusion(common: Common, { payload }: FactOf<'violation.concluded'>): Wish {
  const { officer, head, joint } = payload;
  const named = {
    ...(officer ? { officer } : {}),
    ...(head ? { head } : {}),
    ...(joint === undefined || joint.length === 0 ? {} : { joint }),
  };
  return { command: { ...common, type: 'conclude-violation', ...named, reason: standIn } };
}

/** What is done in one case. */
export function ofCase(request: RequestId, record: TrailRecord, fact: OfCase): Wish {
  const common = { actor: record.actor, request, case: fact.payload.case };
  switch (fact.type) {
    case 'violation.notified':
      return { command: { ...common, type: 'notify-violation', proofOfDelivery: standIn } };
    case 'violation.explained':
      return explanation(common, fact);
    case 'violation.concluded':
      return conclusion(common, fact);
    case 'violation.dismissed':
      return { command: { ...common, type: 'dismiss-violation', reason: standIn } };
    case 'violation.excused': {
      const { ground, confirmedBy, documentDate } = fact.payload;
      const document = { ground, confirmedBy, documentDate, documentNumber: standIn };
      return { command: { ...common, ...document, type: 'excuse-violation', reason: standIn } };
    }
    case 'violation.appealed':
      return { command: { ...common, type: 'appeal-violation', appeal: standIn } };
    case 'appeal.decided': {
      const { outcome } = fact.payload;
      return { command: { ...common, type: 'decide-appeal', outcome, reason: standIn } };
    }
    case 'violation.remedied': {
      const { documents } = fact.payload;
      const proof = documents === undefined ? {} : { documents };
      return { command: { ...common, type: 'remedy-violation', ...proof, remedy: standIn } };
    }
    case 'remedy.checked': {
      const { accepted } = fact.payload;
      return { command: { ...common, type: 'check-remedy', accepted, reason: standIn } };
    }
  }
}
