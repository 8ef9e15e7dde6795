import type { AnyStateMachine, AnyStateNode, AnyTransitionDefinition } from 'xstate';
import { StatechartFault, type SubsetProblem } from './fault.js';

/** An action or guard as XState keeps it: a name, a name with parameters, or a function. */
type Reference =
  | string
  | { readonly type: string; readonly params?: unknown }
  | ((...args: never[]) => unknown);

const nameOf = (reference: Reference): string | null => {
  if (typeof reference === 'function') return null;
  return typeof reference === 'string' ? reference : reference.type;
};

/** What an implementation is: XState's own creators leave their kind on the function that they make. */
function kindOfAction(implementation: unknown): string {
  const type: unknown =
    typeof implementation === 'function' ? Reflect.get(implementation, 'type') : undefined;
  return typeof type === 'string' ? type.replace('xstate.', '') : 'a function of its own';
}

function actionProblem(machine: AnyStateMachine, action: Reference, where: string): string | null {
  const name = nameOf(action);
  if (name === null) return `an inline function as ${where} action`;
  const implementation: unknown = Reflect.get(machine.implementations.actions, name);
  if (implementation === undefined) return `the ${where} action ${name}, which is not implemented`;
  const kind = kindOfAction(implementation);
  return kind === 'assign' || kind === 'emit' ? null : `the ${where} action ${name}, which is ${kind}`;
}

function guardProblem(machine: AnyStateMachine, guard: Reference): string | null {
  const name = nameOf(guard);
  if (name === null) return 'an inline function as guard';
  const implementation: unknown = Reflect.get(machine.implementations.guards, name);
  if (implementation === undefined) return `the guard ${name}, which is not implemented`;
  if (typeof implementation !== 'function') return `the guard ${name}, which refers to another guard`;
  return 'check' in implementation ? `the guard ${name}, which combines others` : null;
}

/** Of several transitions of a state, the one that it is about. */
const named = (problem: string | null, eventType: string): string | null =>
  problem === null ? null : `on ${eventType}, ${problem}`;

function transitionProblems(
  machine: AnyStateMachine,
  transition: AnyTransitionDefinition,
): (string | null)[] {
  const { eventType, target, guard, actions } = transition;
  const where = `${eventType}`;
  return [
    eventType.includes('*') ? `the wildcard ${eventType}` : null,
    target?.some((node) => node.type === 'history') ? `${where} to a history state` : null,
    guard === undefined ? null : named(guardProblem(machine, guard), eventType),
    ...actions.map((action) => actionProblem(machine, action, where)),
  ];
}

const hasKey = (value: unknown, key: string): boolean => {
  if (typeof value !== 'object' || value === null) return false;
  const inner: unknown = Reflect.get(value, key);
  return inner !== undefined && !(Array.isArray(inner) && inner.length === 0);
};

/** As written: XState adds actions of its own to a state that has timers, and those are told as its timers. */
const listed = <Action>(actions: Action | readonly Action[] | undefined): readonly Action[] =>
  actions === undefined ? [] : isList(actions) ? actions : [actions];

const isList = <Action>(actions: Action | readonly Action[]): actions is readonly Action[] =>
  Array.isArray(actions);

function nodeProblems(machine: AnyStateMachine, node: AnyStateNode): string[] {
  const problems: (string | null)[] = [
    node.type === 'final' ? 'a final state' : null,
    node.type === 'history' ? 'a history state' : null,
    ...(['onDone', 'always', 'after', 'invoke', 'output', 'route'] as const).map((key) =>
      hasKey(node.config, key) ? key : null,
    ),
    node.type === 'compound' && node.initial.actions.length > 0 ? 'actions on its initial transition' : null,
    ...listed(node.config.entry).map((action) => actionProblem(machine, action, 'entry')),
    ...listed(node.config.exit).map((action) => actionProblem(machine, action, 'exit')),
    ...[...node.transitions.values()].flat().flatMap((transition) => transitionProblems(machine, transition)),
  ];
  return problems.filter((problem) => problem !== null);
}

/** Every state of a machine, in document order. */
function nodesOf(machine: AnyStateMachine): AnyStateNode[] {
  const walk = (node: AnyStateNode): AnyStateNode[] => [node, ...Object.values(node.states).flatMap(walk)];
  return walk(machine.root).sort((one, other) => one.order - other.order);
}

/** What a machine has that the subset does not; empty for a machine that can be compiled. */
function subsetProblems(machine: AnyStateMachine): SubsetProblem[] {
  return nodesOf(machine).flatMap((node) =>
    nodeProblems(machine, node).map((feature) => ({ place: node.id, feature })),
  );
}

/** @throws StatechartFault naming everything that the subset does not have, with its place. */
export function requireSubset(machine: AnyStateMachine): void {
  const problems = subsetProblems(machine);
  if (problems.length > 0) throw new StatechartFault(machine.id, problems);
}
