import type { AnyStateMachine } from 'xstate';
import { StatechartFault } from './fault.js';

/** What guards and actions are given. There is no actor here, so asking for one is a fault, never a silent undefined. */
export class Arguments {
  readonly context: object;
  readonly event: { readonly type: string };

  constructor(context: object, event: { readonly type: string }) {
    this.context = context;
    this.event = event;
  }

  get self(): never {
    return absent('self');
  }

  get system(): never {
    return absent('system');
  }

  get spawn(): never {
    return absent('spawn');
  }
}

function absent(feature: string): never {
  throw new StatechartFault('in a step', [
    { place: 'a guard or an action', feature: `${feature}, which needs an actor` },
  ]);
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
  /** null where there are none. */
  readonly paramsOf: ((args: Arguments) => unknown) | null;
} {
  if (typeof reference === 'string') return { name: reference, paramsOf: null };
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
  return paramsOf === null
    ? (args) => Boolean(guard(args, undefined))
    : (args) => Boolean(guard(args, paramsOf(args)));
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
    return { kind: 'assign', evaluate: (args) => update(args, paramsOf?.(args)) };
  }
  const expression: unknown = Reflect.get(implementation, 'event');
  const event: Expression = isExpression(expression) ? expression : () => expression;
  return { kind: 'emit', evaluate: (args) => event(args, paramsOf?.(args)) };
}

export type CopyContext<Context> = (context: Context) => Context;

/** Runs actions in order: each sees the context that the ones before it left. */
export function run<Context extends object, Emitted>(
  actions: readonly CompiledAction[],
  before: Context,
  event: Arguments['event'],
  { emitted, copy }: { readonly emitted: Emitted[]; readonly copy: CopyContext<Context> },
): Context {
  let context = before;
  for (const action of actions) {
    const value = action.evaluate(new Arguments(context, event));
    // XState types an assignment by the machine's context and an emission by its facts; both come from its own config.
    if (action.kind === 'assign') context = Object.assign(copy(context), value as Partial<Context>);
    else emitted.push(value as Emitted);
  }
  return context;
}
