import type { AnyStateMachine, AnyStateNode, StateValue } from 'xstate';
import { microstepOf } from './microstep.js';
import type { CompiledAction } from './references.js';
import { type Candidate, transitionTable } from './transitions.js';

/** What may be enabled in one part of a configuration: what lies inside first, then its own, in order. */
export interface Selector {
  readonly inner: readonly Selector[];
  readonly own: readonly Candidate[];
}

interface Effect {
  readonly actions: readonly CompiledAction[];
  readonly next: Configuration;
}

/** A set of active states as a value; regions keep the order in which they were entered, as XState holds them. */
interface Configuration {
  readonly value: StateValue;
  readonly tags: readonly string[];
  readonly active: ReadonlySet<AnyStateNode>;
  readonly selectors: Map<string, Selector | null>;
  /** By the transition where there is one, else by the indexes of several. */
  readonly effects: Map<Candidate | string, Effect>;
}

export interface ConfigurationTable {
  of(value: StateValue): Configuration;
  selector(from: Configuration, type: string): Selector | null;
  effect(from: Configuration, enabled: readonly Candidate[]): Effect;
}

function childAt(node: AnyStateNode, key: string): AnyStateNode {
  const child = Object.hasOwn(node.states, key) ? node.states[key] : undefined;
  if (child === undefined) throw new Error(`${node.id} has no state ${key}`);
  return child;
}

/** The active children of a node under a value, in the value's order, each with the value below it. */
function childrenUnder(node: AnyStateNode, value: StateValue): [AnyStateNode, StateValue][] {
  if (typeof value === 'string') return [[childAt(node, value), {}]];
  return Object.entries(value).map(([key, below]) => [childAt(node, key), below ?? {}]);
}

const activeUnder = (node: AnyStateNode, value: StateValue): AnyStateNode[] => [
  node,
  ...childrenUnder(node, value).flatMap(([child, below]) => activeUnder(child, below)),
];

/** The value of a set of active states, its regions in the set's own order. */
function valueUnder(node: AnyStateNode, active: ReadonlySet<AnyStateNode>): StateValue {
  const children = [...active].filter((candidate) => candidate.parent === node);
  const [only] = children;
  if (node.type === 'compound' && only?.type === 'atomic') return only.key;
  return Object.fromEntries(children.map((child) => [child.key, valueUnder(child, active)]));
}

/** What the map holds under the key, made when it is first asked for. */
function kept<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}

/** Two values are one configuration where their text is the same, order of regions included. */
const keyOf = (value: StateValue): string => JSON.stringify(value);

/** The configurations of a machine, and what leads from one to another, worked out when first met, and kept. */
export function configurationTable(machine: AnyStateMachine): ConfigurationTable {
  const { root } = machine;
  const { candidateOf, actionsOf } = transitionTable(machine);
  const byText = new Map<string, Configuration>();
  const byValue = new WeakMap<object, Configuration>();

  const intern = (value: StateValue): Configuration => {
    const key = keyOf(value);
    const known = byText.get(key);
    if (known !== undefined) return known;
    const active = new Set(activeUnder(root, value));
    const tags = [...new Set([...active].flatMap((node) => node.tags))].sort();
    const made: Configuration = { value, tags, active, selectors: new Map(), effects: new Map() };
    byText.set(key, made);
    if (typeof value === 'object') byValue.set(value, made);
    return made;
  };

  const selectorUnder = (node: AnyStateNode, value: StateValue, type: string): Selector | null => {
    const inner = childrenUnder(node, value)
      .map(([child, below]) => selectorUnder(child, below, type))
      .filter((selector) => selector !== null);
    const own = (node.transitions.get(type) ?? []).map(candidateOf);
    return inner.length === 0 && own.length === 0 ? null : { inner, own };
  };

  const effectOf = (from: Configuration, enabled: readonly Candidate[]): Effect => {
    const definitions = enabled.map(({ definition }) => definition);
    const { left, entered, transitions } = microstepOf(definitions, from.active);
    const stayed = [...from.active].filter((node) => !left.includes(node));
    return {
      actions: actionsOf([
        ...left.flatMap((node) => node.exit),
        ...transitions.flatMap((transition) => transition.actions),
        ...entered.flatMap((node) => node.entry),
      ]),
      next: intern(valueUnder(root, new Set([...stayed, ...entered]))),
    };
  };

  return {
    of(value) {
      const known = typeof value === 'string' ? byText.get(keyOf(value)) : byValue.get(value);
      // A value from outside is first made whole, as XState does it.
      return known ?? intern(machine.resolveState({ value, context: {} }).value);
    },
    selector: (from, type) => kept(from.selectors, type, () => selectorUnder(root, from.value, type)),
    effect(from, enabled) {
      const [only] = enabled;
      const key =
        enabled.length === 1 && only !== undefined ? only : enabled.map(({ index }) => index).join();
      return kept(from.effects, key, () => effectOf(from, enabled));
    },
  };
}
