import type { ActorInput, CommandInput, ConsultationId, RequestView } from 'interagency';
import { municipality, territory } from './directory.js';
import type { Step } from './plan.js';

type StepTo<Type extends Step['type']> = Extract<Step, { type: Type }>;

const lead = (officer: string): ActorInput => ({ officer, agency: municipality, role: 'lead-officer' });
const head: ActorInput = { officer: 'head-of-permits', agency: municipality, role: 'lead-head' };

export const openRequest = ({ permit, officer, dueDate }: StepTo<'open'>): CommandInput => ({
  type: 'open-request',
  actor: lead(officer),
  request: permit,
  dossier: permit,
  matters: ['permit'],
  territory,
  competence: { kind: 'own' },
  subject: `Environmental permit ${permit}`,
  responsibleOfficer: officer,
  ...(dueDate === null ? {} : { dueDate }),
});

/** One round: everybody who is asked at this step, each about its own aspect. */
export const askAdvisers = ({ permit, officer, advisers, activity }: StepTo<'ask'>): CommandInput => ({
  type: 'send-consultation',
  actor: lead(officer),
  request: permit,
  consultees: advisers.map(({ agency, matter }) => ({
    agency,
    reason: activity,
    questions: [{ id: 'advice', text: `Advice on permit ${permit}`, matters: [matter] }],
  })),
});

/** The log has that advice came, not what it said: each is played as agreement. */
export const giveAdvice = (
  { permit, officer, adviser, activity }: StepTo<'reply'>,
  consultation: ConsultationId,
): CommandInput => ({
  type: 'submit-reply',
  actor: { officer, agency: adviser.agency, role: 'consultee-officer' },
  request: permit,
  consultation,
  reply: {
    answers: [{ question: 'advice', position: 'agree', text: activity }],
    signatory: { officer, capacity: 'head' },
  },
});

/** The lead answers each advice before it decides. */
export const synthesise = ({ permit }: StepTo<'resolve'>, { consultations }: RequestView): CommandInput => ({
  type: 'record-synthesis',
  actor: head,
  request: permit,
  treatments: consultations.map(({ id }) => ({ consultation: id, treatment: 'noted' })),
  conclusion: 'Noted; the log does not say what was concluded.',
});

export const resolveRequest = ({ permit }: StepTo<'resolve'>): CommandInput => ({
  type: 'resolve-request',
  actor: head,
  request: permit,
  decision: 'Decided; the log does not say how.',
});
