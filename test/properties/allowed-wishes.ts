import type { ConsultationState } from '../../src/consultation/index.js';
import {
  authorities,
  type CommandType,
  commandTypes,
  type RequestAggregate,
  roles,
  violationKinds,
} from '../../src/index.js';
import { type ActorInput, actor } from '../support/actors.js';
import type { Dice } from '../support/dice.js';
import { matterCodes, territoryCodes } from '../support/directory.js';
import { randomMore } from '../support/random-clock-commands.js';
import { randomMoment, randomReceipt } from '../support/random-moments.js';
import { randomReply } from '../support/random-replies.js';

/** What a wish is drawn from. */
export interface Draw {
  readonly aggregate: RequestAggregate;
  readonly agencies: readonly string[];
  /** Virtual time now, ISO 8601 UTC. */
  readonly now: string;
  readonly dice: Dice;
}

const text = 'for a reason';
const day = 24 * 60 * 60_000;

const anyAgency = ({ agencies, dice }: Draw): string => dice.pickAny(agencies) ?? 'lead';
const anyOf = (items: readonly string[], dice: Dice): string => dice.pickAny(items) ?? '';
const perhaps = (dice: Dice, percent: number, fields: object): object => (dice.chance(percent) ? fields : {});

/** A civil date around now, as far ahead as the terms of the random policies reach, or where the plans end. */
function anyDay({ now, dice }: Draw): string {
  if (dice.chance(20)) return dice.pick(['2026-08-28', '2026-08-29', '2026-12-31', '2027-01-01']);
  return new Date(Date.parse(now) + (dice.below(16) - 2) * day).toISOString().slice(0, 10);
}

const waivers = ['finance', 'commune'].map((consultee) => ({ consultee, reason: text, legalBasis: text }));

const asked = (draw: Draw): object => ({
  agency: anyAgency(draw),
  reason: text,
  questions: [
    {
      id: 'q1',
      text,
      matters: [anyOf(matterCodes, draw.dice)],
      ...perhaps(draw.dice, 70, { territory: anyOf(territoryCodes, draw.dice) }),
    },
  ],
  ...perhaps(draw.dice, 50, { dueDate: anyDay(draw) }),
});

const attachments = { newMaterial: text, ownView: text, completeDossier: true };

const synthesis = ({ aggregate, dice }: Draw): object => ({
  treatments: [...aggregate.consultations.keys()]
    .filter(() => dice.chance(95))
    .map((consultation) => ({ consultation, treatment: dice.pick(['accepted', 'noted']) })),
  conclusion: text,
  ...perhaps(dice, 70, { waivers }),
});

/** Between the dispatch and now, often now or at the due date; or the moments of the document. */
function moment(draw: Draw, consultation: ConsultationState): object {
  const { now, dice } = draw;
  if (dice.chance(30)) return randomReceipt(draw, consultation);
  const { context } = consultation;
  const last = Date.parse(now);
  const first = Date.parse(context.sentAt);
  const dueAt = Math.min(last, context.term === null ? last : Date.parse(context.term.dueAt));
  const receivedAt = dice.pick([last, dueAt, first + dice.below(last - first + 1)]);
  const proof = { evidence: text, confirmedBy: dice.pick(['x', 'y']) };
  return { receivedAt: new Date(receivedAt).toISOString(), ...perhaps(dice, 80, proof) };
}

/** A time before now, as short as can be or any. */
function outage({ now, dice }: Draw, consultation: ConsultationState): object {
  const last = Date.parse(now);
  const [from, to] = [dice.pick([last - 1, last - day]), last].map((at) => new Date(at).toISOString());
  const any = [randomMoment({ now, dice }, consultation), randomMoment({ now, dice }, consultation)].sort();
  const times = dice.chance(50) ? { from, to } : { from: any[0], to: any[1] };
  return { ...times, evidence: text, confirmedBy: dice.pick(['x', 'y']) };
}

const extension = (draw: Draw, consultation: ConsultationState): object => ({
  ...randomMore(draw, consultation),
  reason: text,
});

function report(draw: Draw): object {
  const { aggregate, dice } = draw;
  const consultation = dice.pickAny([...aggregate.consultations.keys()]);
  return {
    kind: dice.pickAny(Object.keys(violationKinds)),
    against: dice.chance(60) ? 'lead' : anyAgency(draw),
    citation: dice.pick(['rule', 'narrow']),
    evidence: text,
    ...(consultation === undefined || dice.chance(50) ? {} : { consultation }),
  };
}

const excuse = (draw: Draw): object => ({
  ground: draw.dice.pick(['objective-obstacle', 'protected-initiative']),
  confirmedBy: draw.dice.chance(60) ? 'ministry' : anyAgency(draw),
  documentNumber: text,
  documentDate: anyDay(draw),
  reason: text,
});

const opening = (draw: Draw): object => ({
  dossier: 'd-1',
  matters: [anyOf(matterCodes, draw.dice)],
  territory: anyOf(territoryCodes, draw.dice),
  competence: { kind: 'own' },
  ...perhaps(draw.dice, 50, { dueDate: anyDay(draw) }),
});

type OnRequest = (draw: Draw) => object;

const onRequest: Partial<Record<CommandType, OnRequest>> = {
  'open-request': opening,
  'amend-request': ({ dice }) => perhaps(dice, 50, { subject: text }),
  'send-consultation': (draw) => ({
    consultees: draw.dice.chance(80) ? [asked(draw)] : [asked(draw), asked(draw)],
    ...perhaps(draw.dice, 80, attachments),
    ...perhaps(draw.dice, 70, { waivers }),
    ...perhaps(draw.dice, 20, { urgency: 'express', approvedBy: draw.dice.pick(['x', 'y']) }),
  }),
  'import-consultation': (draw) => ({
    reference: draw.dice.pick(['x1', 'x2', 'other']),
    agency: anyAgency(draw),
    reason: text,
    questions: [{ id: 'q1', text, matters: [anyOf(matterCodes, draw.dice)] }],
    sentAt: new Date(Date.parse(draw.now) - 1 - draw.dice.below(2) * day).toISOString(),
    dueDate: anyDay(draw),
    goLive: draw.now,
    evidence: text,
    confirmedBy: draw.dice.pick(['x', 'y']),
  }),
  'note-exchange': (draw) => ({ with: anyAgency(draw), note: text }),
  'record-synthesis': synthesis,
  'resolve-request': ({ dice }) => ({ decision: text, ...perhaps(dice, 70, { waivers }) }),
  'escalate-request': (draw) => ({
    to: draw.dice.chance(60) ? 'committee' : anyAgency(draw),
    ...perhaps(draw.dice, 80, { legalBasis: text, position: text, proposal: text }),
    ...perhaps(draw.dice, 70, { waivers }),
  }),
  'give-direction': (draw) => ({
    direction: text,
    dueDate: anyDay(draw),
    ...perhaps(draw.dice, 50, { executor: anyAgency(draw) }),
    ...perhaps(draw.dice, 50, { reportBy: anyDay(draw) }),
  }),
  'submit-report': () => ({ report: text }),
  'carry-out-direction': () => ({ result: text }),
  'change-machine-version': ({ dice }) => ({ machineVersion: dice.pick([2, 3, 4]), reason: text }),
  'withdraw-request': () => ({ reason: text }),
  'report-violation': report,
};

/** Every question is said, with support, to be another agency's: what a redirection begins with. */
const recusal = ({ context: { consultee, questions } }: ConsultationState): object => ({
  answers: questions.map(({ id }) => ({
    question: id,
    position: 'outside-mandate',
    legalBasis: text,
    competentAgency: 'works',
  })),
  accountable: text,
  signatory: { officer: `head.${consultee}`, capacity: 'head' },
});

const reply = ({ dice }: Draw, consultation: ConsultationState): object => ({
  reply: dice.chance(30) ? recusal(consultation) : randomReply(consultation, dice),
});

type OnConsultation = (draw: Draw, consultation: ConsultationState) => object;

const onConsultation: Partial<Record<CommandType, OnConsultation>> = {
  'redirect-consultation': (draw) => ({ to: anyAgency(draw), reason: text }),
  'acknowledge-receipt': () => ({}),
  'record-receipt': moment,
  'send-reminder': () => ({}),
  'submit-reply': reply,
  'register-reply': (draw, one) => ({
    ...reply(draw, one),
    ...moment(draw, one),
    ...perhaps(draw.dice, 40, { replaces: true }),
  }),
  'register-recall': (draw, one) => ({ reason: text, ...moment(draw, one) }),
  'assign-reviewer': ({ dice }) => ({
    reviewer: dice.pick(['x', 'y', 'lead-officer.lead', 'head.finance', 'head.works']),
  }),
  'record-milestone': ({ now, dice }, one) => ({
    milestone: dice.pick(['registered', 'issued']),
    happenedAt: randomMoment({ now, dice }, one),
  }),
  'minute-view': ({ now, dice }, one) => ({
    view: { answers: randomReply(one, dice).answers },
    heldAt: dice.chance(50) ? now : randomMoment({ now, dice }, one),
    delegate: dice.pick(['x', 'y', 'lead-officer.lead', 'head.finance']),
    authority: { documentNumber: text, documentDate: now.slice(0, 10) },
    ...perhaps(dice, 80, { confirmedBy: dice.pick(['x', 'y']) }),
  }),
  'object-to-minutes': () => ({ reason: text }),
  'replace-reply': (draw, one) => ({ ...reply(draw, one), reason: text }),
  'correct-reply': () => ({ correction: text }),
  'correct-record': (draw, one) => ({
    evidence: text,
    confirmedBy: draw.dice.pick(['x', 'y']),
    receivedAt: draw.dice.chance(50) ? draw.now : randomMoment(draw, one),
    reason: text,
  }),
  'recall-reply': () => ({ reason: text }),
  'review-reply': ({ dice }) => ({ verdict: dice.pick(['substantive', 'vague']), reason: text }),
  'close-consultation': () => ({ reason: text }),
  'withdraw-consultation': () => ({ reason: text }),
  'recompute-due-date': ({ dice }) => perhaps(dice, 50, { decision: text }),
  'confirm-delivery': ({ dice }, { context }) => ({
    number: 1 + dice.below(context.notices.length + 1),
    proof: text,
  }),
  'record-head-action': () => ({ action: 'took-over', account: text }),
  'order-reply': (draw) => ({ dueDate: anyDay(draw), direction: text }),
  'pass-on-consultation': (draw) => ({ to: anyAgency(draw), reason: text }),
  'ask-clarification': () => ({ missing: text }),
  'answer-clarification': () => ({ answer: text }),
  'ask-extension': extension,
  'grant-extension': (draw, one) => ({
    ...(draw.dice.chance(30) ? { reason: text } : extension(draw, one)),
    ...perhaps(draw.dice, 70, { approvedBy: draw.dice.pick(['x', 'y']) }),
  }),
  'refuse-extension': () => ({ reason: text }),
  'suspend-consultation': () => ({ reason: text }),
  'resume-consultation': () => ({ reason: text }),
  'record-outage': outage,
  'send-back-consultation': () => ({ reason: text }),
  'resend-consultation': () => ({ reason: text }),
  'supply-document': (draw, one) => ({
    document: text,
    ...perhaps(draw.dice, 60, { complete: true }),
    ...(draw.dice.chance(50) ? moment(draw, one) : {}),
  }),
};

const onCase: Partial<Record<CommandType, OnRequest>> = {
  'notify-violation': () => ({ proofOfDelivery: text }),
  'explain-violation': () => ({ grounds: 'objective', explanation: text }),
  'conclude-violation': (draw) => ({
    reason: text,
    ...perhaps(draw.dice, 30, { joint: [{ agency: anyAgency(draw), share: 40 }], officer: 'o-3' }),
  }),
  'appeal-violation': () => ({ appeal: text }),
  'decide-appeal': ({ dice }) => ({ outcome: dice.pick(['upheld', 'overturned']), reason: text }),
  'remedy-violation': () => ({ remedy: text }),
  'check-remedy': ({ dice }) => ({ accepted: dice.chance(50), reason: text }),
  'dismiss-violation': () => ({ reason: text }),
  'excuse-violation': excuse,
};

/** Somebody in a role that may give the command, mostly of an agency that has to do with the request. */
function utterer(type: CommandType, draw: Draw, party: string | undefined): ActorInput {
  const { aggregate, dice } = draw;
  const { lead, direction } = aggregate.request?.context ?? {};
  const involved = [lead, party, party, direction?.executor, 'committee', 'ministry', anyAgency(draw)];
  const agency = dice.pickAny(involved) ?? 'lead';
  const role = dice.pickAny(authorities[type].roles) ?? 'system';
  // Whoever wrote a reply, or is named as the second person, must be met now and then.
  return dice.chance(85) ? actor(agency, role) : actor(agency, role, 'x');
}

/** Anybody at all. */
export const anyActor = (agencies: readonly string[], dice: Dice): ActorInput =>
  actor(dice.pickAny(agencies) ?? 'lead', dice.pickAny(roles) ?? 'system');

/** A wish of this type with any payload; undefined where the request has nothing yet that it could be about. */
function wishOf(type: CommandType, draw: Draw): object | undefined {
  const { aggregate, dice } = draw;
  const ofRequest = onRequest[type]?.(draw);
  if (ofRequest !== undefined) return { ...ofRequest, actor: utterer(type, draw, undefined) };
  const consultation = dice.pickAny([...aggregate.consultations.values()]);
  if (consultation !== undefined && type in onConsultation) {
    const { id, consultee } = consultation.context;
    const fields = onConsultation[type]?.(draw, consultation);
    return { ...fields, consultation: id, actor: utterer(type, draw, consultee) };
  }
  const violation = dice.pickAny([...aggregate.cases.values()]);
  if (violation === undefined || !(type in onCase)) return undefined;
  const { id, against } = violation.context;
  return { ...onCase[type]?.(draw), case: id, actor: utterer(type, draw, against) };
}

/** What one payload of many suits is wished more than once: whom to ask instead, and on which ground to excuse. */
const wishesOf = (type: CommandType): number => (manyPayloads.includes(type) ? 6 : 1);
const manyPayloads: readonly CommandType[] = [
  'redirect-consultation',
  'pass-on-consultation',
  'ask-extension',
  'grant-extension',
  'excuse-violation',
];

/** Wishes of each type, with any payload; what parses is a command. */
export function* anyWishes(draw: Draw): Generator<unknown> {
  const request = draw.aggregate.stream;
  for (const type of commandTypes) {
    for (let count = 0; count < wishesOf(type); count += 1) {
      const wish = wishOf(type, draw);
      if (wish !== undefined) yield { ...wish, type, request };
    }
  }
}
