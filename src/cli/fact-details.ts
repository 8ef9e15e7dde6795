import type { FactType, RequestStreamFact } from '../aggregate/index.js';
import {
  outcomeTitles,
  periodTitle,
  positionTitles,
  treatmentTitles,
  verdictTitles,
} from '../catalogue/index.js';
import type { Term } from '../consultation/index.js';
import { violationKinds } from '../event/index.js';
import { findings } from '../reply/index.js';
import type { CivilDate } from '../time/index.js';
import { caseDetails } from './case-details.js';
import type { Describe, Subjects } from './describe.js';
import type { PayloadOf } from './fact-of-record.js';
import { ladderDetails } from './ladder-details.js';
import { replyProcessDetails } from './reply-process-details.js';
import type { Words } from './words.js';

type OfConsultation = { readonly consultation: string };

const when = (condition: boolean, text: () => string): readonly string[] => (condition ? [text()] : []);

const consulteeOnly = ({ consultation }: OfConsultation, _: Words, { consultee }: Subjects) => [
  consultee(consultation),
];
const violationOnly = (payload: { readonly case: string }, _: Words, { violation }: Subjects) => [
  violation(payload.case),
];
const nothing = () => [];

function termDetails(term: Term | null, words: Words): readonly string[] {
  if (term === null) return [];
  return [
    words.phrase('by', { date: words.due(term) }),
    ...when(term.provisional, () => words.phrase('provisional')),
  ];
}

/** From which due date to which; nothing while the clock stands still. */
const movedDetails = (
  { previousDueDate, term }: { readonly previousDueDate: CivilDate; readonly term: Term | null },
  words: Words,
): readonly string[] =>
  term === null ? [] : [words.phrase('moved', { from: words.date(previousDueDate), to: words.due(term) })];

function judgedDetails(
  reply: PayloadOf<'reply.received'>,
  words: Words,
  { consultee }: Subjects,
): readonly string[] {
  const { overall, verdict, cure, review } = reply;
  return [
    consultee(reply.consultation),
    ...when(reply.receivedAt !== reply.at, () =>
      words.phrase('arrived', { at: words.moment(reply.receivedAt) }),
    ),
    ...when(reply.late, () => words.phrase('late')),
    ...when(reply.holding === true, () => words.phrase('holding')),
    ...when(!reply.signature.valid && reply.holding !== true, () => words.phrase('unsigned')),
    ...(overall === null ? [] : [words.text(positionTitles[overall])]),
    words.text(verdictTitles[verdict]),
    ...reply.findings.map(({ code, question }) => {
      const title = words.text(findings[code].title);
      return question === null ? title : words.phrase('finding', { title, question });
    }),
    ...(cure === null ? [] : [words.phrase('cureBy', { date: words.due(cure) })]),
    ...(review === null ? [] : [words.phrase('reviewBy', { date: words.due(review) })]),
    ...(reply.reviewer === undefined ? [] : [words.phrase('reviewer', { officer: reply.reviewer })]),
  ];
}

const details: { readonly [Type in FactType]: Describe<Type> } = {
  'request.opened': ({ dossier, due }, words) => [
    words.phrase('dossier', { dossier }),
    ...(due === null ? [] : [words.phrase('leadDue', { date: words.due(due) })]),
  ],
  'request.amended': nothing,
  'round.opened': ({ round, newMaterial }, words) => [
    words.phrase('round', { round }),
    ...when(newMaterial, () => words.phrase('newMaterial')),
  ],
  'consultee.omitted': ({ consultee, matter }, words) => [
    words.agency(consultee),
    words.phrase('matter', { matter }),
  ],
  'consultee.waived': ({ consultee, matter }, words) => [
    words.agency(consultee),
    words.phrase('matter', { matter }),
  ],
  'exchange.noted': (payload, words) => [words.phrase('with', { agency: words.agency(payload.with) })],
  'synthesis.recorded': ({ treatments }, words, { consultee }) =>
    treatments.map(
      ({ consultation, treatment }) =>
        `${consultee(consultation)}: ${words.text(treatmentTitles[treatment])}`,
    ),
  'request.resolved': nothing,
  'request.escalated': ({ to, hearing }, words) => [
    words.agency(to),
    words.phrase('hearingBy', { date: words.due(hearing) }),
  ],
  'hearing-term.reached': nothing,
  'direction.given': ({ executor, due, report }, words) => [
    words.phrase('executor', { agency: words.agency(executor) }),
    words.phrase('by', { date: words.due(due) }),
    ...(report === undefined ? [] : [words.phrase('reportBy', { date: words.due(report) })]),
  ],
  'direction-term.reached': nothing,
  'direction.carried-out': nothing,
  'report.submitted': nothing,
  'report-term.reached': nothing,
  'conclusion-term.started': ({ due, views }, words) => [
    words.phrase('by', { date: words.due(due) }),
    ...when(views === 'differ', () => words.phrase('viewsDiffer')),
  ],
  'conclusion-term.reached': nothing,
  'request-term.reached': nothing,
  'request.withdrawn': nothing,
  'machine-version.changed': ({ from, to }) => [`${from} → ${to}`],
  'attempt.refused': nothing,
  'reminder.sent': (payload, words, { consultee }) => [
    consultee(payload.consultation),
    ...when(payload.by === 'schedule', () => words.phrase('reminderBySchedule')),
    ...when(payload.withheld === true, () => words.phrase('withheld')),
  ],
  'due-date.reached': (payload, words, { consultee }) => [
    consultee(payload.consultation),
    ...when(payload.silence.deemedPosition === 'agree', () => words.phrase('deemedAgree')),
    ...when(payload.silence.liable, () => words.phrase('liable')),
  ],
  'due-date.recomputed': ({ consultation, previousDueDate, term }, words, { consultee }) => [
    consultee(consultation),
    words.phrase('moved', { from: words.date(previousDueDate), to: words.due(term) }),
  ],
  'consultation.arrived': ({ consultation, deemedReceiptAt }, words, { consultee }) => [
    consultee(consultation),
    words.phrase('deemedBy', { at: words.moment(deemedReceiptAt) }),
  ],
  'consultation.sent-back': consulteeOnly,
  'consultation.resent': ({ consultation, term }, words, { consultee }) => [
    consultee(consultation),
    ...termDetails(term, words),
  ],
  'document.supplied': ({ consultation, complete, term }, words, { consultee }) => [
    consultee(consultation),
    ...when(complete, () => words.phrase('complete')),
    ...termDetails(term, words),
  ],
  'clarification.asked': ({ consultation, effect, answer }, words, { consultee }) => [
    consultee(consultation),
    words.phrase('answerBy', { date: words.due(answer) }),
    ...when(effect !== 'run-on', () => words.phrase('clockPaused')),
  ],
  'clarification.answered': ({ consultation, term }, words, { consultee }) => [
    consultee(consultation),
    ...termDetails(term, words),
  ],
  'clarification-term.reached': consulteeOnly,
  'extension.asked': ({ consultation, by }, words, { consultee }) => [
    consultee(consultation),
    'period' in by
      ? words.text(periodTitle(by.period))
      : words.phrase('by', { date: words.date(by.dueDate) }),
  ],
  'extension.granted': (payload, words, { consultee }) => [
    consultee(payload.consultation),
    words.phrase('extensionNumber', { number: payload.number }),
    ...movedDetails(payload, words),
    words.phrase('approvedBy', { officer: payload.approvedBy }),
  ],
  'extension.refused': consulteeOnly,
  'consultation.suspended': consulteeOnly,
  'consultation.resumed': ({ consultation, by, term }, words, { consultee }) => [
    consultee(consultation),
    ...when(by === 'reply', () => words.phrase('byReply')),
    ...termDetails(term, words),
  ],
  'outage.recorded': (payload, words, { consultee }) => [
    consultee(payload.consultation),
    ...(payload.clock?.type === 'interrupted'
      ? [
          words.phrase('interval', {
            from: words.moment(payload.clock.from),
            to: words.moment(payload.clock.to),
          }),
        ]
      : []),
    ...movedDetails(payload, words),
  ],
  'consultation.passed-on': ({ from, to, term }, words) => [
    words.agency(to),
    words.phrase('fromAgency', { agency: words.agency(from) }),
    ...termDetails(term, words),
  ],
  'cure-term.reached': consulteeOnly,
  'review-term.reached': consulteeOnly,
  'explanation-term.reached': violationOnly,

  'consultation.sent': ({ consultee, questions, term }, words) => [
    words.agency(consultee),
    questions.length === 1
      ? words.phrase('oneQuestion')
      : words.phrase('questions', { count: questions.length }),
    ...termDetails(term, words),
  ],
  'consultation.imported': ({ consultee, reference, term }, words) => [
    words.agency(consultee),
    words.phrase('reference', { reference }),
    ...termDetails(term, words),
  ],
  ...ladderDetails,
  'consultation.received': ({ consultation, by, receivedAt, term }, words, { consultee }) => [
    consultee(consultation),
    ...when(by === 'evidence', () => words.phrase('receiptByEvidence', { at: words.moment(receivedAt) })),
    ...when(by === 'deemed', () => words.phrase('receiptDeemed')),
    ...termDetails(term, words),
  ],
  'consultation.redirected': ({ consultation, to }, words, { consultee }) => [
    consultee(consultation),
    words.phrase('to', { agency: words.agency(to) }),
  ],
  'consultation.closed': consulteeOnly,
  'consultation.withdrawn': consulteeOnly,
  'consultation.settled': ({ consultation, outcome }, words, { consultee }) => [
    consultee(consultation),
    words.text(outcomeTitles[outcome]),
  ],
  'consultation.reopened': consulteeOnly,
  'reply.received': judgedDetails,
  'reply.replaced': judgedDetails,
  'reply.reviewed': ({ consultation, verdict, cure, reviewer }, words, { consultee }) => [
    consultee(consultation),
    ...(reviewer === undefined ? [] : [reviewer]),
    words.text(verdictTitles[verdict]),
    ...(cure === null ? [] : [words.phrase('cureBy', { date: words.due(cure) })]),
  ],
  'reply.corrected': consulteeOnly,
  'record.corrected': ({ consultation, previousReceivedAt, receivedAt, late }, words, { consultee }) => [
    consultee(consultation),
    words.phrase('moved', { from: words.moment(previousReceivedAt), to: words.moment(receivedAt) }),
    ...when(late, () => words.phrase('late')),
  ],
  'reply.recalled': ({ consultation, cure }, words, { consultee }) => [
    consultee(consultation),
    words.phrase('replaceBy', { date: words.due(cure) }),
  ],
  ...replyProcessDetails,
  'minutes-term.reached': judgedDetails,
  'violation.recorded': ({ kind, against }, words) => [
    `${words.text(violationKinds[kind].title)} – ${words.agency(against)}`,
  ],
  'violation.superseded': (payload, words, { violation }) => [
    violation(payload.case),
    words.phrase(payload.by === null ? 'fallen' : 'replaces'),
  ],
  ...caseDetails,
};

/** What a fact says besides its title: who it is about, due dates, verdict, findings. */
export function factDetails(fact: RequestStreamFact, words: Words, subjects: Subjects): readonly string[] {
  // The table holds for each type what describes that type; the compiler can not tie the two together.
  const describe = details[fact.type] as (
    payload: unknown,
    words: Words,
    subjects: Subjects,
  ) => readonly string[];
  return describe(fact.payload, words, subjects);
}
