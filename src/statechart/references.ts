import type { AnyStateMachine } from 'xstate';

export interface Arguments {
  readonly context: object;
  readonly event: { readonly type: string };
}

type Expression = (args: Arguments, params: unknown) => unknown;
export type CompiledGuard = (args: Arguments) => boolean;

export interface CompiledAction {
  readonly kind: 'assign' | 'emit';
  /** The new part of the context, or the emitted fact. */
  readonly evaluate: (args: Arguments) => unknown;
}

/** XState keeps a reference as a name, or as a name with parameters that are fixed or made from the fact. */
function readReference(reference: unknown): {
  readonly name: string;
  readonly paramsOf: (args: Arguments) => unknown;
} {
  if (typeof reference === 'string') return { name: reference, paramsOf: () => undefined };
  const name: unknown =
    typeof reference === 'object' && reference !== null ? Reflect.get(reference, 'type') : undefined;
  if (typeof reference !== 'object' || reference === null || typeof name !== 'string') {
    throw new Error('a guard or action without a name');
  }
  const params: unknown = Reflect.get(reference, 'params');
  return { name, paramsOf: isExpression(params) ? (args) => params(args, undefined) : () => params };
}

const isExpression = (value: unknown): value is Expression => typeof value === 'function';

export function compileGuard(machine: AnyStateMachine, reference: unknown): CompiledGuard {
  const { name, paramsOf } = readReference(reference);
  const guard: unknown = Reflect.get(machine.implementations.guards, name);
  if (!isExpression(guard)) throw new Error(`the guard ${name} is not implemented`);
  return (args) => Boolean(guard(args, paramsOf(args)));
}

/** What `assign` was given: a function of the whole update, or one of a value or function for each key. */
function updateOf(assignment: unknown): Expression {
  if (isExpression(assignment)) return assignment;
  const entries = Object.entries(typeof assignment === 'object' && assignment !== null ? assignment : {});
  return (args, params) =>
    Object.fromEntries(
      entries.map(([key, value]) => [key, isExpression(value) ? value(args, params) : value]),
    );
}

export function compileAction(machine: AnyStateMachine, reference: unknown): CompiledAction {
  const { name, paramsOf } = readReference(reference);
  const implementation: unknown = Reflect.get(machine.implementations.actions, name);
  if (typeof implementation !== 'function') throw new Error(`the action ${name} is not implemented`);
  if (Reflect.get(implementation, 'type') === 'xstate.assign') {
    const update = updateOf(Reflect.get(implementation, 'assignment'));
    return { kind: 'assign', evaluate: (args) => update(args, paramsOf(args)) };
  }
  const expression: unknown = Reflect.get(implementation, 'event');
  const event: Expression = isExpression(expression) ? expression : () => expression;
  return { kind: 'emit', evaluate: (args) => event(args, paramsOf(args)) };
}

/** Runs actions in order: each sees the context that the ones before it left. */
export function run<Context extends object, Emitted>(
  actions: readonly CompiledAction[],
  before: Context,
  event: Arguments['event'],
  emitted: Emitted[],
): Context {
  let context = before;
  for (const action of actions) {
    const value = action.evaluate({ context, event });
    // XState types an assignment by the machine's context and an emission by its facts; both come from its own config.
    if (action.kind === 'assign') context = { ...context, ...(value as Partial<Context>) };
    else emitted.push(value as Emitted);
  }
  return context;
}
