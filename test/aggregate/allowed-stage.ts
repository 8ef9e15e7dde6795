import type { AllowedCommand } from '../../src/index.js';
import { toInstant } from '../../src/index.js';
import type { ActorInput } from '../support/actors.js';
import type { CommandInput } from '../support/commands.js';
import type { Stage } from '../support/stage.js';

/** A command that is accepted, or the time (in Viet Nam) to which the clock goes on; nothing is advanced. */
export type Step = CommandInput | string;

export async function play({ coordinator, clock }: Stage, steps: readonly Step[]): Promise<void> {
  for (const step of steps) {
    if (typeof step === 'string') {
      clock.set(toInstant(`${step}+07:00`));
      continue;
    }
    const result = await coordinator.execute(step);
    if (!result.ok) throw new Error(`given ${step.type}: ${result.rejection.message.en}`);
  }
}

/** `type`, and the position of the consultation or case that it is on. */
function told(command: AllowedCommand): string {
  if ('consultation' in command) return `${command.type} ${command.consultation.split('/')[1]}`;
  return 'case' in command ? `${command.type} ${command.case.split('/')[1]}` : command.type;
}

export async function openTo({ coordinator }: Stage, somebody: ActorInput): Promise<string> {
  return (await coordinator.allowed('r-1', somebody)).map(told).join(', ');
}
