import { describe, expect, it } from 'vitest';
import { consultationCommandSchema } from '../../src/consultation/index.js';
import { requestCommandSchema } from '../../src/request/index.js';
import { violationCommandSchema } from '../../src/violation/index.js';
import { at, boundsOf, changed, isObject, type Path, placesIn } from './places.js';

const actor = { officer: 'officer', agency: 'lead', role: 'lead-officer' };
const common = { actor, request: 'r-1' };
const consultation = 'r-1/3';
const of = { ...common, consultation };
const ofCase = { ...common, case: 'r-1/6' };
const receivedAt = '2026-08-25T02:00:00.000Z';
const momentNames = ['signed', 'issued', 'dispatched', 'arrived', 'accepted', 'registered'];
const moments = Object.fromEntries(
  momentNames.map((name) => [name, { at: receivedAt, by: 'gateway', reference: 'message 17' }]),
);
const backdated = { receivedAt, moments, evidence: 'line 4', confirmedBy: 'second-officer' };
const reply = { answers: [{ question: 'q1', position: 'agree' }] };
const waivers = [{ consultee: 'construction', reason: 'r', legalBasis: 'b' }];
const draft = { subject: 's', legalBasis: 'b', expectedOutput: 'e', responsibleOfficer: 'officer-1' };
const asked = {
  agency: 'finance',
  reason: 'r',
  questions: [{ id: 'q1', text: 't', matters: ['land'], territory: 'north' }],
  dueDate: '2026-09-30',
};

const period = { amount: 1, unit: 'working-day' };

/** One command of each kind with all that it can have. */
const samples: Readonly<Record<string, object>> = {
  'open-request': {
    ...common,
    ...draft,
    dossier: 'D-1',
    matters: ['land'],
    territory: 'north',
    competence: { kind: 'delegated', from: '2026-01-01', to: '2026-12-31' },
    dueDate: '2026-09-30',
  },
  'amend-request': { ...common, ...draft },
  'send-consultation': {
    ...common,
    consultees: [asked],
    waivers,
    newMaterial: 'm',
    ownView: 'v',
    completeDossier: true,
    urgency: 'urgent',
    approvedBy: 'lead-head',
  },
  'redirect-consultation': { ...of, to: 'construction', reason: 'r' },
  'note-exchange': { ...common, with: 'finance', note: 'n' },
  'record-synthesis': {
    ...common,
    treatments: [{ consultation, treatment: 'accepted', reason: 'r' }],
    conclusion: 'c',
    waivers,
  },
  'resolve-request': { ...common, decision: 'd', waivers },
  'escalate-request': { ...common, to: 'committee', legalBasis: 'b', position: 'p', proposal: 'q', waivers },
  'give-direction': { ...common, direction: 'd', executor: 'lead', dueDate: '2026-09-30' },
  'carry-out-direction': { ...common, result: 'r' },
  'withdraw-request': { ...common, reason: 'r' },
  'change-machine-version': { ...common, machineVersion: 2, reason: 'r' },
  'acknowledge-receipt': of,
  'record-receipt': { ...of, ...backdated },
  'send-reminder': { ...of, note: 'n' },
  'submit-reply': { ...of, reply },
  'register-reply': { ...of, reply, ...backdated, replaces: true, reason: 'r' },
  'replace-reply': { ...of, reply, reason: 'r' },
  'correct-reply': { ...of, correction: 'c' },
  'recall-reply': { ...of, reason: 'r' },
  'register-recall': { ...of, reason: 'r', ...backdated },
  'assign-reviewer': { ...of, reviewer: 'officer-2', reason: 'r' },
  'record-milestone': {
    ...of,
    milestone: 'assigned',
    happenedAt: '2026-08-25T09:00Z',
    officer: 'fin-officer',
    unit: 'u',
    internalDueDate: '2026-08-28',
  },
  'minute-view': {
    ...of,
    view: { answers: [{ question: 'q1', position: 'agree' }], overall: 'agree', accountable: 'a' },
    heldAt: '2026-08-25T09:00Z',
    delegate: 'fin-officer',
    delegateName: 'n',
    authority: { documentNumber: '1', documentDate: '2026-08-25', documentHash: '0'.repeat(64) },
    confirmedBy: 'second-officer',
  },
  'object-to-minutes': { ...of, reason: 'r' },
  'review-reply': { ...of, verdict: 'vague', reason: 'r' },
  'close-consultation': { ...of, reason: 'r' },
  'withdraw-consultation': { ...of, reason: 'r' },
  'recompute-due-date': { ...of, decision: 'd' },
  'ask-clarification': { ...of, missing: 'm' },
  'answer-clarification': { ...of, answer: 'a' },
  'ask-extension': { ...of, period, dueDate: '2026-09-30', reason: 'r' },
  'grant-extension': { ...of, period, dueDate: '2026-09-30', approvedBy: 'lead-head', reason: 'r' },
  'refuse-extension': { ...of, reason: 'r' },
  'suspend-consultation': { ...of, reason: 'r' },
  'resume-consultation': { ...of, reason: 'r' },
  'record-outage': {
    ...of,
    from: '2026-08-25T09:00Z',
    to: '2026-08-25T10:00Z',
    evidence: 'e',
    confirmedBy: 'c',
  },
  'send-back-consultation': { ...of, reason: 'r' },
  'resend-consultation': { ...of, reason: 'r' },
  'supply-document': { ...of, ...backdated, document: 'd', complete: true },
  'pass-on-consultation': { ...of, to: 'construction', reason: 'r' },
  'report-violation': {
    ...common,
    kind: 'indifference',
    against: 'lead',
    consultation,
    citation: 'gia-lai-6',
    evidence: 'e',
  },
  'notify-violation': { ...ofCase, proofOfDelivery: 'p' },
  'explain-violation': { ...ofCase, grounds: 'objective', explanation: 'e' },
  'conclude-violation': { ...ofCase, reason: 'r' },
  'dismiss-violation': { ...ofCase, reason: 'r' },
  'excuse-violation': {
    ...ofCase,
    ground: 'force-majeure',
    confirmedBy: 'committee',
    documentNumber: '12',
    documentDate: '2026-09-01',
    reason: 'r',
  },
};

const backdatedParts = [
  'receivedAt',
  'evidence',
  'confirmedBy',
  'moments',
  ...momentNames.map((name) => `moments.${name}`),
];

/** What may be left out. */
const optional: Readonly<Record<string, readonly string[]>> = {
  'open-request': ['subject', 'legalBasis', 'expectedOutput', 'responsibleOfficer', 'dueDate'],
  'amend-request': ['subject', 'legalBasis', 'expectedOutput', 'responsibleOfficer'],
  'send-consultation': [
    'consultees.0.questions.0.territory',
    'consultees.0.dueDate',
    'waivers',
    'newMaterial',
    'ownView',
    'completeDossier',
    'urgency',
    'approvedBy',
  ],
  'record-synthesis': ['treatments.0.reason', 'waivers'],
  'resolve-request': ['waivers'],
  'escalate-request': ['legalBasis', 'position', 'proposal', 'waivers'],
  'give-direction': ['executor'],
  'record-receipt': [...backdatedParts],
  'send-reminder': ['note'],
  'submit-reply': ['reply.answers.0.position'],
  'register-reply': ['reply.answers.0.position', ...backdatedParts, 'replaces', 'reason'],
  'register-recall': [...backdatedParts],
  'assign-reviewer': ['reason'],
  'record-milestone': ['officer', 'unit', 'internalDueDate'],
  'minute-view': [
    'view.answers.0.position',
    'view.overall',
    'view.accountable',
    'delegateName',
    'authority.documentHash',
    'confirmedBy',
  ],
  'replace-reply': ['reply.answers.0.position'],
  'recompute-due-date': ['decision'],
  'ask-extension': ['period', 'dueDate'],
  'grant-extension': ['period', 'dueDate', 'approvedBy'],
  'supply-document': [...backdatedParts, 'complete'],
  'report-violation': ['consultation'],
  'explain-violation': ['grounds'],
};

const schemas = [requestCommandSchema, consultationCommandSchema, violationCommandSchema];
const isRead = (type: string, fields: unknown): boolean =>
  isObject(fields) && schemas.some((schema) => schema.safeParse({ type, ...fields }).success);
const nameOf = (path: Path): string => path.join('.');

describe.each(Object.entries(samples))('%s', (type, fields) => {
  const places = placesIn(fields);

  it('is a command, with all that it can have', () => {
    expect(isRead(type, fields)).toBe(true);
  });

  it('may lack what is optional, and nothing else', () => {
    const named = places.filter((path) => typeof path.at(-1) === 'string');
    const read = named.filter((path) =>
      isRead(
        type,
        changed(fields, path, () => undefined),
      ),
    );
    expect(read.map(nameOf).sort()).toEqual([...(optional[type] ?? [])].sort());
  });

  it('has no field that is not its own', () => {
    const objects = [[], ...places].filter((path) => {
      const value = at(fields, path);
      return isObject(value) && !Array.isArray(value);
    });
    const read = objects.filter((path) =>
      isRead(
        type,
        changed(fields, path, (value) => ({ ...(isObject(value) ? value : {}), more: 1 })),
      ),
    );
    expect(read.map(nameOf)).toEqual([]);
  });

  it('says something in each of them', () => {
    const texts = places.filter((path) => typeof at(fields, path) === 'string');
    const read = texts.filter((path) =>
      isRead(
        type,
        changed(fields, path, () => ''),
      ),
    );
    expect(read.map(nameOf)).toEqual([]);
  });
});

const times = <Item>(count: number, item: Item): Item[] => Array.from({ length: count }, () => item);
const letters = (count: number): string => 'x'.repeat(count);
const question = { id: 'q1', text: 't', matters: ['land'] };
const waiver = { consultee: 'construction', reason: 'r', legalBasis: 'b' };

describe('the words and the bounds of a command', () => {
  it.each(
    boundsOf([
      ['open-request', 'matters', [times(50, 'land')], [[], times(51, 'land')]],
      ['open-request', 'competence', [{ kind: 'own' }, { kind: 'beyond' }], [{ kind: 'shared' }]],
      ['send-consultation', 'consultees', [times(200, asked)], [[], times(201, asked)]],
      ['send-consultation', 'consultees.0.questions', [[], times(200, question)], [times(201, question)]],
      ['send-consultation', 'consultees.0.questions.0.matters', [times(50, 'land')], [[], times(51, 'land')]],
      ['send-consultation', 'waivers', [[], times(100, waiver)], [times(101, waiver)]],
      ['send-consultation', 'waivers.0.consultee', [letters(80)], [letters(81)]],
      ['send-consultation', 'completeDossier', [true], [false]],
      [
        'record-synthesis',
        'treatments',
        [[], times(1_000, { consultation, treatment: 'noted' })],
        [times(1_001, { consultation, treatment: 'noted' })],
      ],
      [
        'record-synthesis',
        'treatments.0.treatment',
        ['accepted', 'partly-accepted', 'not-accepted', 'noted'],
        ['refused'],
      ],
      ['change-machine-version', 'machineVersion', [2, 3], [1, 2.5]],
      ['review-reply', 'verdict', ['substantive', 'vague'], ['needs-review']],
      ['register-reply', 'replaces', [true], [false]],
      [
        'record-milestone',
        'milestone',
        ['registered', 'assigned', 'unit-asked', 'drafted', 'submitted', 'signed', 'issued'],
        ['read'],
      ],
      ['minute-view', 'authority.documentHash', ['a'.repeat(64)], ['a'.repeat(63), 'A'.repeat(64)]],
      ['record-receipt', 'receivedAt', ['2026-08-25T09:00+07:00'], ['2026-08-25T09:00', 'today']],
      ['record-receipt', 'moments.arrived.by', ['gateway', 'register', 'person'], ['rumour']],
      ['send-consultation', 'urgency', ['urgent', 'very-urgent', 'express'], ['normal']],
      ['ask-extension', 'period.amount', [1, 3_660], [0, 1.5, 3_661]],
      [
        'ask-extension',
        'period.unit',
        ['working-day', 'calendar-day', 'month', 'working-hour', 'hour'],
        ['week', 'minute'],
      ],
      ['supply-document', 'complete', [true, false], ['yes']],
      ['explain-violation', 'grounds', ['objective', 'subjective'], ['none']],
      [
        'excuse-violation',
        'ground',
        ['objective-obstacle', 'force-majeure', 'superior-order', 'protected-initiative'],
        ['illness'],
      ],
    ]),
  )('%s: %s', (type, place, sound, unsound) => {
    const path = place.split('.').map((key) => (/^\d+$/.test(key) ? Number(key) : key));
    const reads = (value: unknown) =>
      isRead(
        type,
        changed(samples[type], path, () => value),
      );
    expect(sound.map(reads)).toEqual(sound.map(() => true));
    expect(unsound.map(reads)).toEqual(unsound.map(() => false));
  });
});
