import type { AnyStateMachine } from 'xstate';
import { StatechartFault } from './fault.js';

/** A context is made of the input alone: there is no actor here that it could refer to, or spawn others. */
function absent(machine: AnyStateMachine, feature: string): never {
  throw new StatechartFault(machine.id, [{ place: machine.id, feature: `${feature} in its context` }]);
}

/**
 * The context that a machine begins with.
 * @throws StatechartFault `machine-not-in-subset` where the context asks for an actor
 */
export function initialContext<Context extends object>(machine: AnyStateMachine, input: unknown): Context {
  const { context } = machine.config;
  const made: unknown =
    typeof context === 'function'
      ? context({
          input,
          spawn: () => absent(machine, 'spawn'),
          get self() {
            return absent(machine, 'self');
          },
        })
      : (context ?? {});
  // The machine's own type says what its context is.
  return made as Context;
}

/**
 * The copy that a machine begins with. A `copyContext` that is no copy would let one step alter what another left, so it
 * is looked at here, once for each beginning.
 * @throws StatechartFault `machine-not-in-subset`
 */
export function firstCopy<Context extends object>(
  machine: AnyStateMachine,
  context: Context,
  copy: (context: Context) => Context,
): Context {
  const copied = copy(context);
  const hasAll = Object.keys(context).every((key) => Object.hasOwn(copied, key));
  if (copied !== context && hasAll) return copied;
  const feature =
    copied === context
      ? 'a copyContext that gives back the context itself'
      : 'a copyContext that leaves out a field';
  throw new StatechartFault(machine.id, [{ place: machine.id, feature }]);
}
