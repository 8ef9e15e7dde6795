import type * as z from 'zod';
import type { commandSchema } from '../../src/index.js';
import { consulteeHead, consulteeOfficer, leadHead, leadOfficer } from './actors.js';

/** A command as it is written: ids and dates are plain strings. */
export type CommandInput = z.input<typeof commandSchema>;
type InputOf<Type extends CommandInput['type']> = Extract<CommandInput, { type: Type }>;

export const openRequest = (changes: Partial<InputOf<'open-request'>> = {}): InputOf<'open-request'> => ({
  type: 'open-request',
  actor: leadOfficer,
  request: 'r-1',
  dossier: 'd-1',
  matters: ['land.price'],
  territory: 'commune-a',
  competence: { kind: 'own' },
  subject: 'a land price plan',
  legalBasis: 'art. 1',
  expectedOutput: 'a price table',
  responsibleOfficer: leadOfficer.officer,
  ...changes,
});

const asked = (agency: string) => ({
  agency,
  reason: 'its mandate covers the matter',
  questions: [{ id: 'q1', text: 'is the price sound?', matters: ['land.price'] }],
});

export const sendTo = (agencies: readonly string[], request = 'r-1'): InputOf<'send-consultation'> => ({
  type: 'send-consultation',
  actor: leadOfficer,
  request,
  consultees: agencies.map(asked),
});

export type ReplyDraft = InputOf<'submit-reply'>['reply'];

export const signedBy = (agency: string) => ({ officer: `head.${agency}`, capacity: 'head' as const });

export const soundReply = (agency: string): ReplyDraft => ({
  answers: [{ question: 'q1', position: 'agree' }],
  accountable: 'unit 1',
  signatory: signedBy(agency),
});

/** Disagrees, and gives nothing that a disagreement needs. */
export const vagueReply = (agency: string): ReplyDraft => ({
  ...soundReply(agency),
  answers: [{ question: 'q1', position: 'disagree' }],
});

export const submit = (
  consultation: string,
  agency: string,
  reply = soundReply(agency),
): InputOf<'submit-reply'> => ({
  type: 'submit-reply',
  actor: consulteeOfficer(agency),
  request: consultation.split('/')[0] ?? '',
  consultation,
  reply,
});

export const replace = (
  consultation: string,
  agency: string,
  reply: ReplyDraft,
): InputOf<'replace-reply'> => ({
  ...submit(consultation, agency, reply),
  type: 'replace-reply',
  reason: 'the first one had an error',
});

export const recall = (consultation: string, agency: string): InputOf<'recall-reply'> => ({
  type: 'recall-reply',
  actor: consulteeHead(agency),
  request: consultation.split('/')[0] ?? '',
  consultation,
  reason: 'it was sent by mistake',
});

export const resolve = (request = 'r-1'): InputOf<'resolve-request'> => ({
  type: 'resolve-request',
  actor: leadHead,
  request,
  decision: 'decided',
});

export const withdraw = (request = 'r-1'): InputOf<'withdraw-request'> => ({
  type: 'withdraw-request',
  actor: leadHead,
  request,
  reason: 'no longer needed',
});
