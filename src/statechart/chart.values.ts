import { type AnyStateMachine, and, not, or, stateIn } from 'xstate';
import type { ChartAction, ChartGuard, ChartParams, ChartValue } from './chart.types.js';

/** XState takes one of something where a list may stand. */
export const listed = (value: unknown): readonly unknown[] => {
  if (value === undefined) return [];
  return Array.isArray(value) ? value : [value];
};

function plainNumber(value: number): ChartValue {
  // JSON has one zero only.
  return Number.isFinite(value) ? value + 0 : `(${value})`;
}

function plainObject(value: object, above: readonly object[]): ChartValue {
  if (above.includes(value)) return '(itself)';
  const inner = [...above, value];
  if (Array.isArray(value)) return Array.from(value, (item) => plain(item, inner));
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== null) return `(${value.constructor?.name || 'object'})`;
  const entries = Object.entries(value).filter(([, item]) => item !== undefined);
  return Object.fromEntries(entries.map(([key, item]) => [key, plain(item, inner)]));
}

/** A value as JSON can hold it: what it cannot is named in brackets. */
export function plain(value: unknown, above: readonly object[] = []): ChartValue {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number') return plainNumber(value);
  if (typeof value === 'object') return plainObject(value, above);
  return `(${typeof value})`;
}

export function chartParams(params: unknown): ChartParams | null {
  if (params === undefined) return null;
  return typeof params === 'function' ? { from: 'fact' } : { from: 'machine', value: plain(params) };
}

interface Named {
  readonly name: string;
  readonly params: unknown;
}

/** A reference as the machine writes it: a name, or a name with parameters; null for a function. */
function readNamed(reference: unknown): Named | null {
  if (typeof reference === 'string') return { name: reference, params: undefined };
  if (typeof reference !== 'object' || reference === null) return null;
  return { name: String(Reflect.get(reference, 'type')), params: Reflect.get(reference, 'params') };
}

/** XState's own creators leave their kind, and what they were given, on the function that they make. */
const partOf = (made: unknown, part: string): unknown =>
  typeof made === 'function' ? Reflect.get(made, part) : undefined;

function kindOfAction(implementation: unknown): ChartAction['kind'] {
  if (implementation === undefined) return 'unimplemented';
  const type = partOf(implementation, 'type');
  return typeof type === 'string' ? type.replace(/^xstate\./, '') : 'function';
}

function eventOf(implementation: unknown): string | null {
  const event = partOf(implementation, 'event');
  const type: unknown = typeof event === 'object' && event !== null ? Reflect.get(event, 'type') : undefined;
  return typeof type === 'string' ? type : null;
}

export function chartAction(machine: AnyStateMachine, reference: unknown): ChartAction {
  const named = readNamed(reference);
  const implementation: unknown =
    named === null ? reference : Reflect.get(machine.implementations.actions, named.name);
  return {
    name: named?.name ?? null,
    kind: kindOfAction(implementation),
    params: chartParams(named?.params),
    event: eventOf(implementation),
  };
}

/** Told by the check that they share with all of their kind: names of functions do not outlive a bundler. */
const combinations = [
  ['and', and([])],
  ['or', or([])],
  ['not', not('any')],
  ['state-in', stateIn('any')],
] as const;

function kindOfGuard(implementation: unknown): ChartGuard['kind'] {
  if (implementation === undefined) return 'unimplemented';
  if (typeof implementation !== 'function') return 'alias';
  const check = partOf(implementation, 'check');
  const [kind] =
    combinations.find(([, made]) => check !== undefined && partOf(made, 'check') === check) ?? [];
  return kind ?? 'function';
}

/** `within`: the names that lead here, so that a guard which refers to itself is told once. */
export function chartGuard(
  machine: AnyStateMachine,
  reference: unknown,
  within: readonly string[] = [],
): ChartGuard {
  const named = readNamed(reference);
  const implementation: unknown =
    named === null ? reference : Reflect.get(machine.implementations.guards, named.name);
  const kind = kindOfGuard(implementation);
  const parts = kind === 'alias' ? [implementation] : listed(partOf(implementation, 'guards'));
  const isRepeated = named !== null && within.includes(named.name);
  const inner = named === null ? within : [...within, named.name];
  return {
    name: named?.name ?? null,
    kind,
    params: chartParams(named?.params),
    guards: isRepeated ? [] : parts.map((part) => chartGuard(machine, part, inner)),
    state: plain(partOf(implementation, 'stateValue') ?? null),
  };
}
