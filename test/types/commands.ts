// Read by the type checker alone. Each `@ts-expect-error` is a promise: if the line below it compiled, the check fails.
import type { ActorInput, CommandInput, CommandOf, Coordinator } from 'interagency';

declare const coordinator: Coordinator;
declare const fromElsewhere: unknown;

const actor = { officer: 'an', agency: 'environment', role: 'lead-officer' } as const;
const open = {
  type: 'open-request',
  actor,
  request: 'r-1',
  dossier: 'd-1',
  matters: ['land'],
  territory: 'gia-lai',
  competence: { kind: 'own' },
} as const satisfies CommandInput;
const recall = {
  type: 'recall-reply',
  actor: { ...actor, role: 'consultee-head' },
  request: 'r-1',
  consultation: 'r-1/3',
  reason: 'sent by mistake',
} as const satisfies CommandInput;
const { dossier: _, ...withoutDossier } = open;
const { reason: __, ...withoutReason } = recall;

/** A command as an app writes it: plain strings for ids and dates. */
export const accepted = () => [
  coordinator.execute(open),
  coordinator.execute(recall, { idempotencyKey: 'form-4711' }),
  coordinator.execute({ ...open, subject: 'Land prices', dueDate: '2026-09-10' }),
  coordinator.executeUnknown(fromElsewhere),
];

export const refused = () => [
  // @ts-expect-error a command that does not exist
  coordinator.execute({ ...open, type: 'open-requests' }),
  // @ts-expect-error a field of the command is missing
  coordinator.execute(withoutDossier),
  // @ts-expect-error a field of another command is missing
  coordinator.execute(withoutReason),
  // @ts-expect-error a field that the command does not have
  coordinator.execute({ ...open, subjet: 'Land prices' }),
  // @ts-expect-error a field that only another command has
  coordinator.execute({ ...recall, dossier: 'd-1' }),
  // @ts-expect-error a role that does not exist
  coordinator.execute({ ...open, actor: { ...actor, role: 'lead-oficer' } }),
  // @ts-expect-error an actor without a role
  coordinator.execute({ ...open, actor: { officer: 'an', agency: 'environment' } }),
  // @ts-expect-error a field of the wrong type
  coordinator.execute({ ...open, matters: 'land' }),
  // @ts-expect-error one of a few words, and not this
  coordinator.execute({ ...open, competence: { kind: 'mine' } }),
  // @ts-expect-error what comes from elsewhere goes through executeUnknown
  coordinator.execute(fromElsewhere),
  // @ts-expect-error an option that does not exist
  coordinator.execute(open, { idempotency: 'form-4711' }),
];

// @ts-expect-error a role is one of a list, not any text
export const anybody: ActorInput = { officer: 'an', agency: 'environment', role: 'minister' };

// @ts-expect-error there is no such command to take out of all
export type NoCommand = CommandOf<'close-request'>;
