import type { RequestStreamFact } from '../aggregate/index.js';
import {
  answerStateTitles,
  clockStateTitles,
  factTitles,
  requestStateTitles,
  violationStatusTitles,
} from '../catalogue/index.js';
import type { ConsultationView, RequestView } from '../coordinator/index.js';
import { citationText, type LocalText, type TrailRecord, violationKinds } from '../event/index.js';
import type { Instant } from '../time/index.js';
import type { Case } from './case.js';
import { daysLeft } from './days-left.js';
import type { Subjects } from './describe.js';
import { factDetails } from './fact-details.js';
import { factOfRecord } from './fact-of-record.js';
import type { Words } from './words.js';

/** One line of the timeline, before it gets its colours. */
export interface TimelineLine {
  readonly at: Instant;
  readonly kind: 'fact' | 'consequence' | 'violation' | 'refusal' | 'mismatch';
  readonly text: string;
  /** The state of what the fact is about, behind it; empty where it has none. */
  readonly state: string;
  /** Said below it, in a line of its own: the citation of a violation or of the rule that refuses. */
  readonly note: string | null;
}

function subjectsIn(view: RequestView | undefined, words: Words): Subjects {
  return {
    consultee: (id) => {
      const found = view?.consultations.find((consultation) => consultation.id === id);
      return found === undefined ? id : words.agency(found.consultee);
    },
    violation: (id) => {
      const found = view?.violations.find((violation) => violation.id === id);
      if (found === undefined) return id;
      return `${words.text(violationKinds[found.kind].title)} – ${words.agency(found.against)}`;
    },
  };
}

/** States that machines of other versions may have keep their own name. */
function titled(titles: Readonly<Record<string, LocalText>>, name: string, words: Words): string {
  const title = Object.hasOwn(titles, name) ? titles[name] : undefined;
  return title === undefined ? name : words.text(title);
}

/** Where the clock is says more than that a reply is awaited: nobody can answer what was not received, or was sent back. */
const telling: readonly string[] = ['awaiting-receipt', 'sent-back', 'awaiting-dossier', 'paused'];

function consultationState({ state, clock, outcome }: ConsultationView, words: Words): string {
  if (telling.includes(clock) && outcome === null) return titled(clockStateTitles, clock, words);
  const overdue = clock === 'overdue' && outcome === null ? [titled(clockStateTitles, clock, words)] : [];
  return [titled(answerStateTitles, state, words), ...overdue].join(', ');
}

/** The consultation that a record is about: the one it names, or the one it begins. */
function consultationOf(record: TrailRecord, view: RequestView | undefined): ConsultationView | undefined {
  const named = record.payload['consultation'];
  const begins = ['consultation.sent', 'consultation.imported'].includes(record.type);
  const id = begins ? `${record.stream}/${record.position}` : named;
  return view?.consultations.find((consultation) => consultation.id === id);
}

function stateOf(record: TrailRecord, view: RequestView | undefined, words: Words): string {
  if (view === undefined) return '';
  const named = record.payload['case'];
  const id = record.type === 'violation.recorded' ? `${record.stream}/${record.position}` : named;
  const violation = view.violations.find((candidate) => candidate.id === id);
  if (violation !== undefined) return words.text(violationStatusTitles[violation.status]);
  const consultation = consultationOf(record, view);
  if (consultation !== undefined) return consultationState(consultation, words);
  return titled(requestStateTitles, view.state, words);
}

/** A fact whose line tells how many days are left: the clock of what it is about runs. */
const tellsDays = (type: string): boolean =>
  [
    'consultation.sent',
    'consultation.received',
    'reminder.sent',
    'due-date.recomputed',
    'clarification.answered',
    'consultation.resumed',
    'consultation.resent',
    'extension.granted',
    'outage.recorded',
    'document.supplied',
    'consultation.passed-on',
  ].includes(type);

const citationIn = (fact: RequestStreamFact, words: Words): string | null =>
  fact.type === 'violation.recorded' || fact.type === 'consultee.omitted'
    ? words.text(citationText(fact.payload.citation))
    : null;

/** What a record says, in words. */
export function lineOf(
  record: TrailRecord,
  view: RequestView | undefined,
  played: Case,
  words: Words,
): TimelineLine {
  const fact = factOfRecord(record);
  const consultation = tellsDays(fact.type) ? consultationOf(record, view) : undefined;
  const details = [
    ...factDetails(fact, words, subjectsIn(view, words)),
    ...(consultation === undefined ? [] : daysLeft(consultation, fact.payload.at, played, words)),
  ];
  const isViolation = fact.type === 'violation.recorded';
  const title = isViolation ? words.phrase('violation') : words.text(factTitles[fact.type]);
  return {
    at: fact.payload.at,
    kind: isViolation ? 'violation' : record.cause === null ? 'fact' : 'consequence',
    text: details.length === 0 ? title : `${title}: ${details.join(' · ')}`,
    state: stateOf(record, view, words),
    note: citationIn(fact, words),
  };
}
