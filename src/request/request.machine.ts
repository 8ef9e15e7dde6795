import { about } from '../statechart/index.js';
import { conclusionAndReport } from './request.conclusion.js';
import { requestSetup } from './request.setup.js';
import type { RequestContext } from './request.types.js';

const recordUnclear = {
  type: 'recordViolation',
  params: { kind: 'unclear-assignment', against: 'lead', cause: 'assignment' },
} as const;
const recordRepeat = {
  type: 'recordViolation',
  params: { kind: 'repeat-consultation', against: 'lead', cause: 'repeat' },
} as const;
const recordShift = {
  type: 'recordViolation',
  params: { kind: 'upward-shifting', against: 'lead', cause: 'competence' },
} as const;
const recordGroundless = {
  type: 'recordViolation',
  params: { kind: 'escalation-without-position', against: 'lead', cause: 'escalation' },
} as const;

/** A round goes out; where the policy records instead of refusing, what is wrong with it is on record at once. */
const sending = {
  'round.opened': [
    { guard: 'isUnclearRepeat', target: 'consulting', actions: ['noteRound', recordUnclear, recordRepeat] },
    { guard: 'isUnclear', target: 'consulting', actions: ['noteRound', recordUnclear] },
    { guard: 'isRepeat', target: 'consulting', actions: ['noteRound', recordRepeat] },
    { target: 'consulting', actions: 'noteRound' },
  ],
} as const;

const escalating = {
  'request.escalated': [
    {
      guard: 'isGroundlessShift',
      target: 'escalated',
      actions: ['noteEscalation', recordShift, recordGroundless],
    },
    { guard: 'isShift', target: 'escalated', actions: ['noteEscalation', recordShift] },
    { guard: 'isGroundless', target: 'escalated', actions: ['noteEscalation', recordGroundless] },
    { target: 'escalated', actions: 'noteEscalation' },
  ],
} as const;

/** Whom a law says to ask: left out, or let off with a reason; judged at each dispatch and before the conclusion. */
const mandatory = {
  'consultee.omitted': {
    actions: {
      type: 'recordViolation',
      params: { kind: 'omitted-consultee', against: 'lead', cause: 'omission' },
    },
  },
  'consultee.waived': { actions: 'noteWaiver' },
} as const;

/** The lead has a due date of its own; it runs until the matter is resolved, handed up or withdrawn. */
const ownTerm = {
  'request-term.reached': [
    {
      guard: 'lapseIsViolation',
      actions: [
        'endOwnTerm',
        {
          type: 'recordViolation',
          params: { kind: 'late-resolution', against: 'lead', cause: 'resolution' },
        },
      ],
    },
    { actions: 'endOwnTerm' },
  ],
} as const;

const withdrawing = {
  'request.withdrawn': { guard: 'everyConsultationIsSettled', target: 'withdrawn' },
} as const;

const unopened = requestSetup.createStateConfig({
  ...about('lead', 'DOMAIN §3', ['Chưa lập', 'Not opened'], ['Chưa có yêu cầu.', 'There is no request yet.']),
  on: { 'request.opened': 'draft' },
});

const draft = requestSetup.createStateConfig({
  ...about(
    'lead',
    '003 §5',
    ['Dự thảo', 'Draft'],
    [
      'Cơ quan chủ trì chuẩn bị: rõ người, rõ việc, rõ tiến độ, rõ trách nhiệm, rõ kết quả.',
      'The lead prepares the request: person, work, progress, responsibility and result are to be clear.',
    ],
  ),
  tags: ['open', 'synthesis-open'],
  on: {
    'request.amended': { actions: 'noteDraft' },
    ...sending,
    ...ownTerm,
    ...mandatory,
    'request.resolved': { guard: 'nobodyWasConsulted', target: 'resolved' },
    ...escalating,
    ...withdrawing,
  },
});

const consulting = requestSetup.createStateConfig({
  ...about(
    'consultee',
    '002 §6',
    ['Đang lấy ý kiến', 'Consulting'],
    [
      'Đang chờ ý kiến của các cơ quan liên quan trực tiếp.',
      'Opinions of the directly relevant agencies are awaited.',
    ],
  ),
  tags: ['open', 'synthesis-open'],
  on: {
    'request.amended': { actions: 'noteDraft' },
    ...mandatory,
    'consultation.sent': {},
    'consultation.settled': [{ guard: 'everyConsultationIsSettled', target: 'collected' }, {}],
    'consultation.reopened': {},
    ...sending,
    ...ownTerm,
    ...withdrawing,
  },
});

const collected = requestSetup.createStateConfig({
  ...about(
    'lead',
    'DOMAIN §6',
    ['Đã đủ ý kiến', 'Opinions collected'],
    [
      'Mọi lượt lấy ý kiến đã kết thúc; cơ quan chủ trì phải tổng hợp.',
      'Every consultation is settled; the lead owes the synthesis.',
    ],
  ),
  tags: ['open', 'synthesis-open'],
  on: {
    'consultation.sent': 'consulting',
    'consultation.settled': {},
    'consultation.reopened': 'consulting',
    ...sending,
    ...mandatory,
    'synthesis.recorded': {
      guard: 'everyConsultationIsSettled',
      target: 'synthesised',
      actions: 'noteSynthesis',
    },
    ...ownTerm,
    ...withdrawing,
  },
});

const synthesised = requestSetup.createStateConfig({
  ...about(
    'lead',
    'DOMAIN §6, 003 §7(8)',
    ['Đã tổng hợp', 'Synthesised'],
    [
      'Đã tiếp thu, giải trình từng ý kiến và có kết luận; cơ quan chủ trì quyết định hoặc trình.',
      'Each position is answered and a conclusion drawn; the lead decides, or escalates what is beyond its competence.',
    ],
  ),
  tags: ['open'],
  on: {
    ...mandatory,
    ...sending,
    'request.resolved': { guard: 'everyConsultationIsSettled', target: 'resolved' },
    ...escalating,
    ...ownTerm,
    ...withdrawing,
  },
});

const resolved = requestSetup.createStateConfig({
  ...about(
    'nobody',
    'DOMAIN §6',
    ['Đã giải quyết', 'Resolved'],
    ['Cơ quan chủ trì đã quyết định.', 'The lead has decided the matter.'],
  ),
  tags: ['closed'],
  entry: 'endOwnTerm',
});

const escalated = requestSetup.createStateConfig({
  ...about(
    'supervisor',
    '002 §2, 003 §7(8)',
    ['Đã trình cấp trên', 'Escalated'],
    ['Cấp trên phải cho ý kiến chỉ đạo trong hạn.', 'The superior owes a direction within a term.'],
  ),
  tags: ['open'],
  on: {
    'hearing-term.reached': [
      {
        guard: 'lapseIsViolation',
        actions: [
          'endHearing',
          {
            type: 'recordViolation',
            params: { kind: 'supervision-lapse', against: 'supervisor', cause: 'hearing' },
          },
        ],
      },
      { actions: 'endHearing' },
    ],
    // A superior that does not answer must not hold the matter for ever.
    ...mandatory,
    ...escalating,
    ...withdrawing,
    'direction.given': { target: 'directed', actions: 'noteDirection' },
  },
});

const directed = requestSetup.createStateConfig({
  ...about(
    'lead',
    '002 §1',
    ['Đã có ý kiến chỉ đạo', 'Directed'],
    [
      'Cơ quan được giao phải thực hiện ý kiến chỉ đạo trong hạn.',
      'Whoever was told must carry the direction out within its term.',
    ],
  ),
  tags: ['open'],
  on: {
    'direction-term.reached': [
      {
        guard: 'lapseIsViolation',
        actions: [
          'endDirectionTerm',
          {
            type: 'recordViolation',
            params: { kind: 'direction-not-carried-out', against: 'executor', cause: 'direction' },
          },
        ],
      },
      { actions: 'endDirectionTerm' },
    ],
    'direction.given': { actions: 'noteDirection' },
    'direction.carried-out': { target: 'carriedOut', actions: 'endDirectionTerm' },
  },
});

const carriedOut = requestSetup.createStateConfig({
  ...about(
    'nobody',
    'DOMAIN §6',
    ['Đã thực hiện chỉ đạo', 'Carried out'],
    ['Ý kiến chỉ đạo đã được thực hiện.', 'The direction has been carried out.'],
  ),
  tags: ['closed'],
});

const withdrawn = requestSetup.createStateConfig({
  ...about(
    'nobody',
    'DOMAIN §6',
    ['Đã rút', 'Withdrawn'],
    ['Cơ quan chủ trì đã rút yêu cầu.', 'The lead has withdrawn the request.'],
  ),
  tags: ['closed'],
  entry: 'endOwnTerm',
});

/** What may be told of a request in any state. */
export const always = {
  'attempt.refused': [{ guard: 'attemptIsViolation', actions: 'recordAttempt' }, {}],
  'violation.reported': { actions: 'recordReport' },
  'exchange.noted': {},
  'consultation.settled': {},
  'consultation.reopened': {},
} as const;

/** The request without what it hears in any state: versions differ in that so far. */
export const requestStatechart = {
  id: 'request',
  context: ({ input }: { readonly input: RequestContext }) => input,
  initial: 'unopened',
  states: {
    unopened,
    draft,
    consulting,
    collected,
    synthesised,
    resolved,
    escalated,
    directed,
    carriedOut,
    withdrawn,
  },
} as const;

/** What was running before the software came is brought in before the synthesis, and awaited like the rest. */
const importing = { 'consultation.imported': { target: 'consulting', actions: 'noteImport' } } as const;
/** Every opinion is in: since version 4 it is noted when, for from then on the lead has a term to conclude. */
const consultingSince4 = requestSetup.createStateConfig({
  ...consulting,
  on: {
    ...consulting.on,
    'consultation.settled': [
      { guard: 'everyConsultationIsSettled', target: 'collected', actions: 'noteCollected' },
      {},
    ],
  },
});

/** A coordination request: the lead's whole undertaking, from the draft to its end. */
export const requestMachine = requestSetup.createMachine({
  ...requestStatechart,
  states: {
    ...requestStatechart.states,
    draft: { ...draft, on: { ...draft.on, ...importing } },
    consulting: {
      ...consultingSince4,
      on: { ...consultingSince4.on, 'consultation.imported': { actions: 'noteImport' } },
    },
    collected: { ...collected, on: { ...collected.on, ...importing } },
  },
  on: {
    ...always,
    'machine-version.changed': { actions: 'noteMachineVersion' },
    ...conclusionAndReport,
  },
});
