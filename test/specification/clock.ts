import { giaLai2024 } from 'interagency/regimes';
import { cited, type PolicyChange, type Step, step } from './world.js';

/** What happens to the clock of the first consultation, step by step; and the rules of a policy on it. */
export const workingDays = (amount: number) => ({ amount, unit: 'working-day' });
const consultation = 'r-1/3';

export const clarification = (effect: 'pause' | 'restart' | 'run-on', more: object = {}): PolicyChange => ({
  clarification: {
    mode: 'on',
    within: workingDays(3),
    maximum: 1,
    effect,
    answer: workingDays(2),
    violation: 'record',
    citation: cited,
    ...more,
  },
});
export const extension = (more: object = {}): PolicyChange => ({
  extension: {
    mode: 'on',
    asked: 'required',
    maximum: 1,
    cap: 'original',
    approver: 'head',
    citation: cited,
    ...more,
  },
});
const { uncovered } = giaLai2024.term;
/** A term of five working days that does not start on dispatch; what is not sent back counts as received. */
export const starting = (start: string, more: object = {}): PolicyChange => ({
  term: {
    period: workingDays(5),
    start,
    receipt: 'arrived',
    deemedReceiptAfter: workingDays(1),
    lateness: 'arrived',
    uncovered,
    reminders: [],
    citation: cited,
    ...more,
  },
});
/** One that does. */
export const dispatched = (more: object = {}): PolicyChange => ({
  term: {
    period: workingDays(5),
    start: 'dispatch',
    lateness: 'arrived',
    uncovered,
    reminders: [],
    citation: cited,
    ...more,
  },
});

type By = Step['by'];
const on =
  (command: string, by: NonNullable<By>, always: object = {}) =>
  (when: string, fields: object = {}, other: NonNullable<By> = by): Step =>
    step(when, other, command, { consultation, ...always, ...fields });

export const asks = on('ask-clarification', 'finance', { missing: 'Which table?' });
export const answers = on('answer-clarification', 'officer', { answer: 'The second.' });
export const asksMore = on('ask-extension', 'finance', { reason: 'A survey is under way' });
export const grants = on('grant-extension', 'head', { reason: 'It is' });
export const refuses = on('refuse-extension', 'officer', { reason: 'No time' });
export const suspends = on('suspend-consultation', 'officer', { reason: 'A page was missing' });
export const resumes = on('resume-consultation', 'officer', { reason: 'It is there' });
export const sendsBack = on('send-back-consultation', 'finance', { reason: 'Unreadable' });
export const resends = on('resend-consultation', 'officer', { reason: 'Scanned again' });
export const acknowledges = on('acknowledge-receipt', 'finance');
export const withdraws = on('withdraw-consultation', 'officer', { reason: 'Not needed' });
export const closes = on('close-consultation', 'officer', { reason: 'We go on' });
export const reminds = on('send-reminder', 'monitor');
export const passesOn = on('pass-on-consultation', 'officer', { to: 'construction', reason: 'Merged' });

const proof = { evidence: 'line 17', confirmedBy: 'second-officer' };
const local = (time: string) => `${time}:00+07:00`;
/** The registry of the lead enters what it can prove. */
export const receives = (when: string, receivedAt: string, fields: object = {}): Step =>
  step(when, 'registry', 'record-receipt', {
    consultation,
    receivedAt: local(receivedAt),
    ...proof,
    ...fields,
  });
export const outage = (when: string, from: string, to: string, fields: object = {}): Step =>
  step(when, 'registry', 'record-outage', {
    consultation,
    from: local(from),
    to: local(to),
    ...proof,
    ...fields,
  });
/** A document that reaches the consultee now, or, by the registry, before. */
export const supplies = on('supply-document', 'officer', { document: 'Annex 2' });
export const suppliedAt = (when: string, receivedAt: string, fields: object = {}): Step =>
  supplies(when, { receivedAt: local(receivedAt), ...proof, ...fields }, 'registry');

/** Moments of a document, each proven by the gateway. */
export const moments = (times: Readonly<Record<string, string>>) => ({
  moments: Object.fromEntries(
    Object.entries(times).map(([name, time]) => [
      name,
      { at: local(time), by: 'gateway', reference: `message ${name}` },
    ]),
  ),
  confirmedBy: 'second-officer',
});
