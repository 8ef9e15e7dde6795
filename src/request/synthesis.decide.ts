import type { ConsultationState } from '../consultation/index.js';
import { accept, type Decision, type DecisionInputs, decided, refuse } from '../decision/index.js';
import { type ConsultationId, reject } from '../event/index.js';
import type { RequestCommandOf } from './request.commands.js';
import type { RequestFact } from './request.types.js';

type Synthesis = RequestCommandOf<'record-synthesis'>;

/** A position that the lead must answer: of a reply that stands and is no recusal, or deemed. */
const hasPosition = ({ context }: ConsultationState): boolean =>
  context.deemed !== null || (context.standing?.verdict === 'substantive' && !context.standing.recusal);

/** Objections are read off the answers: an overall position hides none of them. */
export const isObjection = ({ context }: ConsultationState): boolean =>
  context.deemed === null &&
  (context.standing?.answers ?? []).some(
    ({ position }) => position === 'disagree' || position === 'agree-with-conditions',
  );

const named = (consultations: readonly ConsultationState[]): string =>
  consultations.map(({ context }) => `${context.consultee} (${context.id})`).join(', ');

/** The lead answers each position, with a reason where it does not accept it, and concludes (DOMAIN §6). */
export function decideSynthesis(
  consultations: readonly ConsultationState[],
  command: Synthesis,
  inputs: DecisionInputs,
): Decision<RequestFact> {
  const known = new Map(consultations.map((consultation) => [consultation.context.id, consultation]));
  const treatments = new Map<ConsultationId, Synthesis['treatments'][number]>();
  for (const [index, treatment] of command.treatments.entries()) {
    const { consultation } = treatment;
    const path = `treatments.${index}.consultation`;
    if (!known.has(consultation)) return refuse(reject('consultation-unknown', { consultation }, { path }));
    if (treatments.has(consultation)) return refuse(reject('treatment-repeated', { consultation }, { path }));
    treatments.set(consultation, treatment);
  }
  const unanswered = consultations.filter(
    (consultation) => hasPosition(consultation) && !treatments.has(consultation.context.id),
  );
  if (unanswered.length > 0) {
    return refuse(
      reject('positions-unanswered', { consultations: named(unanswered) }, { path: 'treatments' }),
    );
  }
  const isRefused = (treatment: Synthesis['treatments'][number]): boolean =>
    treatment.treatment === 'not-accepted' || treatment.treatment === 'partly-accepted';
  const unreasoned = consultations.filter(({ context }) => {
    const treatment = treatments.get(context.id);
    return treatment !== undefined && isRefused(treatment) && treatment.reason === undefined;
  });
  if (unreasoned.length > 0) {
    return refuse(reject('reason-missing', { consultations: named(unreasoned) }, { path: 'treatments' }));
  }
  const dissent = consultations.filter((consultation) => {
    const treatment = treatments.get(consultation.context.id);
    return isObjection(consultation) && treatment !== undefined && isRefused(treatment);
  });
  const payload = {
    at: inputs.now,
    treatments: command.treatments.map(({ consultation, treatment }) => ({ consultation, treatment })),
    dissent: dissent.map(({ context }) => context.id),
  };
  const reasons = command.treatments.map(({ consultation, reason }) => [
    `treatments.${consultation}.reason`,
    reason,
  ]);
  return accept(
    decided(
      { type: 'synthesis.recorded', payload },
      { conclusion: command.conclusion, ...Object.fromEntries(reasons) },
    ),
  );
}
