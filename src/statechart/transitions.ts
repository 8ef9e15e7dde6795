import type { AnyStateMachine, AnyTransitionDefinition } from 'xstate';
import { type CompiledAction, type CompiledGuard, compileAction, compileGuard } from './references.js';

/** One transition with its guard looked up. */
export interface Candidate {
  readonly guard: CompiledGuard | null;
  readonly definition: AnyTransitionDefinition;
}

export interface TransitionTable {
  candidateOf(definition: AnyTransitionDefinition): Candidate;
  actionsOf(references: readonly unknown[]): CompiledAction[];
}

/** The transitions and actions of one machine, each looked up once. */
export function transitionTable(machine: AnyStateMachine): TransitionTable {
  const candidates = new Map<AnyTransitionDefinition, Candidate>();
  const actions = new Map<unknown, CompiledAction>();
  return {
    candidateOf(definition) {
      const known = candidates.get(definition);
      if (known !== undefined) return known;
      const guard = definition.guard === undefined ? null : compileGuard(machine, definition.guard);
      const made = { guard, definition };
      candidates.set(definition, made);
      return made;
    },
    actionsOf: (references) =>
      references.map((reference) => {
        const known = actions.get(reference) ?? compileAction(machine, reference);
        actions.set(reference, known);
        return known;
      }),
  };
}
