import type { AnyStateMachine, AnyStateNode, AnyTransitionDefinition } from 'xstate';
import type { Chart, ChartEdge, ChartInvoke, ChartNode } from './chart.types.js';
import { chartAction, chartGuard, chartParams, listed, plain } from './chart.values.js';

const kindsByPrefix = [
  ['xstate.after.', 'after'],
  ['xstate.done.', 'done'],
  ['xstate.error.', 'error'],
  ['xstate.snapshot.', 'snapshot'],
  ['xstate.route', 'route'],
] as const;

function kindOfEvent(descriptor: string): ChartEdge['kind'] {
  const [, kind] = kindsByPrefix.find(([prefix]) => descriptor.startsWith(prefix)) ?? [];
  return kind ?? (descriptor.includes('*') ? 'wildcard' : 'event');
}

/** What XState hands to a route is its own check of the address, with the guard of the state that is addressed. */
function guardOf({ guard, target, eventType }: AnyTransitionDefinition): unknown {
  return eventType === 'xstate.route' ? target?.[0]?.config.route?.guard : guard;
}

type EdgeWithoutPlace = Omit<ChartEdge, 'id' | 'source' | 'order'>;

function edgeOf(machine: AnyStateMachine, transition: AnyTransitionDefinition): EdgeWithoutPlace {
  const { target, reenter, eventType, actions, description, meta } = transition;
  const delay: unknown = Reflect.get(transition, 'delay');
  const guard = guardOf(transition);
  return {
    targets: (target ?? []).map(({ id }) => id),
    kind: eventType === '' ? 'always' : kindOfEvent(eventType),
    event: eventType === '' ? null : eventType,
    delay: typeof delay === 'number' || typeof delay === 'string' ? delay : null,
    guard: guard === undefined ? null : chartGuard(machine, guard),
    actions: actions.map((action) => chartAction(machine, action)),
    reenter,
    description: description ?? null,
    meta: plain(meta ?? null),
  };
}

/** The state that a history state leads to by default: one that it names, or where its parent begins. */
function defaultOf(machine: AnyStateMachine, history: AnyStateNode): AnyStateNode[] {
  const { parent } = history;
  const named: readonly string[] = listed(Reflect.get(history.config, 'target')).map(String);
  if (named.length === 0) return parent?.type === 'compound' ? [...parent.initial.target] : [];
  return named.map((target) => {
    if (target.startsWith('#')) return machine.getStateNodeById(target);
    return target.split('.').reduce<AnyStateNode>((node, key) => {
      const child = node.states[key];
      if (child === undefined) throw new Error(`${history.id} leads to ${target}, which is not there`);
      return child;
    }, parent ?? machine.root);
  });
}

const historyEdge = (machine: AnyStateMachine, node: AnyStateNode): EdgeWithoutPlace => ({
  targets: defaultOf(machine, node).map(({ id }) => id),
  kind: 'history',
  event: null,
  delay: null,
  guard: null,
  actions: [],
  reenter: false,
  description: null,
  meta: null,
});

/** Eventless ones first, then those that name their event, then wildcards, the narrowest first: as XState tries them. */
function edgesFrom(machine: AnyStateMachine, node: AnyStateNode): ChartEdge[] {
  const transitions = [...node.transitions.values()].flat();
  const [exact, wide] = [false, true].map((isWide) =>
    transitions.filter(({ eventType }) => eventType.includes('*') === isWide),
  );
  const narrowestFirst = (wide ?? []).sort((one, other) => other.eventType.length - one.eventType.length);
  const inOrder = [...(node.always ?? []), ...(exact ?? []), ...narrowestFirst];
  const edges = inOrder.map((transition) => edgeOf(machine, transition));
  if (node.type === 'history') edges.push(historyEdge(machine, node));
  return edges.map((edge, order) => ({ id: `${node.id}:${order}`, source: node.id, ...edge, order }));
}

function invokesOf(node: AnyStateNode): ChartInvoke[] {
  return node.invoke.map(({ id, src, systemId, input }, index) => {
    const isNamed = typeof listed(node.config.invoke).map(sourceOf)[index] === 'string';
    return {
      id,
      source: isNamed && typeof src === 'string' ? src : null,
      systemId: systemId ?? null,
      input: chartParams(input),
    };
  });
}

const sourceOf = (invoke: unknown): unknown =>
  typeof invoke === 'object' && invoke !== null ? Reflect.get(invoke, 'src') : undefined;

/** A history state remembers one level unless it says `deep`. */
function historyOf({ type, history }: AnyStateNode): ChartNode['history'] {
  if (type !== 'history') return null;
  return history === 'deep' ? 'deep' : 'shallow';
}

function chartNode(machine: AnyStateMachine, node: AnyStateNode): ChartNode {
  const { config } = node;
  // XState adds the timers of `after` to these; they are told by its transitions.
  const [entry, exit] = [listed(config.entry), listed(config.exit)];
  const initial = node.type === 'compound' ? node.initial : null;
  return {
    id: node.id,
    key: node.key,
    parent: node.parent?.id ?? null,
    kind: node.type,
    history: historyOf(node),
    initial: initial?.target[0]?.id ?? null,
    initialActions: (initial?.actions ?? []).map((action) => chartAction(machine, action)),
    tags: [...node.tags],
    entry: entry.map((action) => chartAction(machine, action)),
    exit: exit.map((action) => chartAction(machine, action)),
    invokes: invokesOf(node),
    output: chartParams(node.output),
    description: node.description ?? null,
    meta: plain(node.meta ?? null),
  };
}

const withChildren = (node: AnyStateNode): AnyStateNode[] => [
  node,
  ...Object.values(node.states).flatMap(withChildren),
];

/**
 * Any machine of XState v5 as plain data: every state and every transition, with what `compile` refuses as well, each
 * said by its kind. Nothing is run; what only code can tell (a function that stands where a name would, parameters
 * that are made from the fact) is said to be that.
 */
export function chart(machine: AnyStateMachine): Chart {
  const nodes = withChildren(machine.root);
  return {
    id: machine.id,
    version: machine.version ?? null,
    description: machine.root.description ?? null,
    nodes: nodes.map((node) => chartNode(machine, node)),
    edges: nodes.flatMap((node) => edgesFrom(machine, node)),
  };
}
