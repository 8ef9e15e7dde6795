import type { ConsultationState } from '../../src/consultation/index.js';
import { evidenceKinds, momentNames } from '../../src/event/moments.js';
import type { CommandInput } from './commands.js';
import type { Situation } from './situation.js';

type InputOf<Type extends CommandInput['type']> = Extract<CommandInput, { type: Type }>;
type Moments = NonNullable<InputOf<'register-reply'>['moments']>;
type Entered = Pick<InputOf<'record-receipt'>, 'receivedAt' | 'moments' | 'evidence' | 'confirmedBy'>;

/** When it is, and what chance says. */
type Draw = Pick<Situation, 'now' | 'dice'>;

const iso = (epoch: number): string => new Date(epoch).toISOString();

/** A moment between dispatch and now, often at or just around the due date; sometimes in the future. */
export function randomMoment({ now, dice }: Draw, { context }: ConsultationState): string {
  const last = Date.parse(now);
  const first = Date.parse(context.sentAt);
  const due = context.cure?.dueAt ?? context.term?.dueAt;
  const around = due === undefined ? last : Date.parse(due) + dice.pick([-1, 0, 1]);
  const chosen = dice.chance(50) ? Math.min(around, last) : first + dice.below(last - first + 1);
  return iso(dice.chance(95) ? chosen : last + 1);
}

/** Some of the moments of a document: mostly in their order, the last of them mostly before now. */
function randomMoments(situation: Draw, consultation: ConsultationState): Moments {
  const { dice } = situation;
  const names = momentNames.filter((name) => dice.chance(name === 'arrived' ? 85 : 50));
  const chosen = names.map(() => randomMoment(situation, consultation));
  const instants = dice.chance(95) ? chosen.sort() : chosen;
  const given = names.map((name, index) => {
    const at = instants[index] ?? situation.now;
    return [name, { at, by: dice.pick(evidenceKinds), reference: 'line 7' }] as const;
  });
  return Object.fromEntries(given);
}

/** What a registry enters: the moment of the receipt, or the moments of the document; mostly with what proves it. */
export function randomReceipt(situation: Draw, consultation: ConsultationState): Entered {
  const { dice } = situation;
  const proof = dice.chance(92) ? { evidence: 'message 1', confirmedBy: 'second' } : {};
  return dice.chance(65)
    ? { receivedAt: randomMoment(situation, consultation), ...proof }
    : { moments: randomMoments(situation, consultation), ...proof };
}
