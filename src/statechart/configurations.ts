import type { AnyStateMachine, AnyStateNode, StateValue } from 'xstate';
import { initialNodes, microstepOf } from './microstep.js';
import type { CompiledAction } from './references.js';
import { type Candidate, type TransitionTable, transitionTable } from './transitions.js';

/** What may be enabled in one part of a configuration: what lies inside first, then its own, in order. */
export interface Selector {
  readonly inner: readonly Selector[];
  readonly own: readonly Candidate[];
}

interface Effect {
  readonly actions: readonly CompiledAction[];
  readonly next: Configuration;
}

/** What some transitions together lead to, found by them one after the other. */
interface Taken {
  effect: Effect | null;
  readonly longer: Map<Candidate, Taken>;
}

/** A set of active states as a value; regions keep the order in which they were entered, as XState holds them. */
interface Configuration {
  readonly value: StateValue;
  readonly tags: readonly string[];
  readonly active: ReadonlySet<AnyStateNode>;
  readonly selectors: Map<string, Selector | null>;
  readonly taken: Taken;
}

export interface ConfigurationTable {
  /** Where the machine begins, with what it does on entering. */
  initial(): Effect;
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

/** Two values are one configuration where their text is the same, order of regions included. */
const keyOf = (value: StateValue): string => JSON.stringify(value);

function selectorUnder(
  node: AnyStateNode,
  value: StateValue,
  type: string,
  { candidateOf }: Pick<TransitionTable, 'candidateOf'>,
): Selector | null {
  const inner = childrenUnder(node, value)
    .map(([child, below]) => selectorUnder(child, below, type, { candidateOf }))
    .filter((selector) => selector !== null);
  const own = (node.transitions.get(type) ?? []).map(candidateOf);
  return inner.length === 0 && own.length === 0 ? null : { inner, own };
}

function takenAfter({ longer }: Taken, candidate: Candidate): Taken {
  const known = longer.get(candidate);
  if (known !== undefined) return known;
  const made: Taken = { effect: null, longer: new Map() };
  longer.set(candidate, made);
  return made;
}

/** The configurations of a machine, each made once. */
function configurationsOf(machine: AnyStateMachine) {
  const byText = new Map<string, Configuration>();
  const byValue = new Map<StateValue, Configuration>();
  const intern = (value: StateValue): Configuration => {
    const key = keyOf(value);
    const known = byText.get(key);
    if (known !== undefined) return known;
    const active = new Set(activeUnder(machine.root, value));
    const tags = [...new Set([...active].flatMap((node) => node.tags))].sort();
    const taken: Taken = { effect: null, longer: new Map() };
    const made: Configuration = { value, tags, active, selectors: new Map(), taken };
    byText.set(key, made);
    byValue.set(value, made);
    return made;
  };
  return {
    intern,
    // A value from outside is first made whole, as XState does it.
    of: (value: StateValue): Configuration =>
      byValue.get(value) ?? intern(machine.resolveState({ value, context: {} }).value),
  };
}

/** The configurations of a machine, and what leads from one to another, worked out when first met, and kept. */
export function configurationTable(machine: AnyStateMachine): ConfigurationTable {
  const { root } = machine;
  const { intern, of } = configurationsOf(machine);
  const transitions = transitionTable(machine);
  const { actionsOf } = transitions;
  let begun: Effect | null = null;

  const begin = (): Effect => {
    const entered = initialNodes(root);
    const next = intern(valueUnder(root, new Set(entered)));
    return { actions: actionsOf(entered.flatMap((node) => node.entry)), next };
  };

  const effectOf = (from: Configuration, enabled: readonly Candidate[]): Effect => {
    const definitions = enabled.map(({ definition }) => definition);
    const { left, entered, transitions: taken } = microstepOf(definitions, from.active);
    const stayed = [...from.active].filter((node) => !left.includes(node));
    return {
      actions: actionsOf([
        ...left.flatMap((node) => node.exit),
        ...taken.flatMap((transition) => transition.actions),
        ...entered.flatMap((node) => node.entry),
      ]),
      next: intern(valueUnder(root, new Set([...stayed, ...entered]))),
    };
  };

  return {
    of,
    initial() {
      begun ??= begin();
      return begun;
    },
    selector(from, type) {
      const known = from.selectors.get(type);
      if (known !== undefined) return known;
      const selector = selectorUnder(root, from.value, type, transitions);
      from.selectors.set(type, selector);
      return selector;
    },
    effect(from, enabled) {
      const taken = enabled.reduce(takenAfter, from.taken);
      taken.effect ??= effectOf(from, enabled);
      return taken.effect;
    },
  };
}
