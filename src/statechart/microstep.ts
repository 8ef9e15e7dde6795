import type { AnyStateNode, AnyTransitionDefinition } from 'xstate';

/**
 * What a set of enabled transitions leaves and enters, after the algorithm of SCXML (https://www.w3.org/TR/scxml/,
 * appendix D) with XState's own readings of it. Computed once for a configuration and its transitions, and kept.
 */

type Node = AnyStateNode;

/** Everything, the root too, is below nothing: a transition that leaves the root leaves all. */
const isBelow = (node: Node, above: Node | undefined): boolean => {
  if (above === undefined) return true;
  for (let parent = node.parent; parent !== undefined; parent = parent.parent)
    if (parent === above) return true;
  return false;
};

const targetsOf = (transition: AnyTransitionDefinition): readonly Node[] => transition.target ?? [];

/** The state within which everything happens; undefined for a transition that leaves the root itself. */
function domainOf(transition: AnyTransitionDefinition): Node | undefined {
  const { source, reenter } = transition;
  const targets = targetsOf(transition);
  if (!reenter && targets.every((target) => target === source || isBelow(target, source))) return source;
  const [head, ...tail] = [...targets, source];
  for (let above = head?.parent; above !== undefined; above = above.parent) {
    if (tail.every((node) => isBelow(node, above))) return above;
  }
  return reenter ? undefined : source.machine.root;
}

/** The active states that a transition leaves; one without a target leaves none. */
function leftBy(transition: AnyTransitionDefinition, active: ReadonlySet<Node>): Set<Node> {
  const left = new Set<Node>();
  if (targetsOf(transition).length === 0) return left;
  const domain = domainOf(transition);
  if (transition.reenter && transition.source === domain) left.add(transition.source);
  for (const node of active) if (isBelow(node, domain)) left.add(node);
  return left;
}

/** Of two transitions that would leave the same state the inner one goes first, else the one selected earlier. */
function withoutConflicts(
  enabled: readonly AnyTransitionDefinition[],
  active: ReadonlySet<Node>,
): AnyTransitionDefinition[] {
  let kept: AnyTransitionDefinition[] = [];
  for (const transition of enabled) {
    const left = leftBy(transition, active);
    const rivals = kept.filter((other) => [...leftBy(other, active)].some((node) => left.has(node)));
    const isPreempted = rivals.some((rival) => !isBelow(transition.source, rival.source));
    if (!isPreempted) kept = [...kept.filter((other) => !rivals.includes(other)), transition];
  }
  return kept;
}

const childrenOf = (node: Node): Node[] => Object.values(node.states);

/** A state with what is active below it by default, unless something below it is entered already. */
function enterBelow(node: Node, entered: Set<Node>): void {
  if (node.type === 'compound') {
    for (const initial of node.initial.target) {
      entered.add(initial);
      enterBelow(initial, entered);
      enterAbove(ancestorsOf(initial, node), node, entered);
    }
  }
  if (node.type === 'parallel') enterRegions(node, entered);
}

/** Everything that is active when a machine begins, in document order. */
export function initialNodes(root: Node): Node[] {
  const entered = new Set([root]);
  enterBelow(root, entered);
  return [...entered].sort((one, other) => one.order - other.order);
}

function enterRegions(parallel: Node, entered: Set<Node>): void {
  for (const region of childrenOf(parallel)) {
    if ([...entered].some((node) => isBelow(node, region))) continue;
    entered.add(region);
    enterBelow(region, entered);
  }
}

/** The states above a node, nearest first, up to but without `end`. */
function ancestorsOf(node: Node, end: Node | undefined): Node[] {
  const ancestors: Node[] = [];
  for (
    let above = node === end ? undefined : node.parent;
    above !== undefined && above !== end;
    above = above.parent
  ) {
    ancestors.push(above);
  }
  return ancestors;
}

function enterAbove(ancestors: readonly Node[], within: Node | undefined, entered: Set<Node>): void {
  for (const ancestor of ancestors) {
    if (within === undefined || isBelow(ancestor, within)) entered.add(ancestor);
    if (ancestor.type === 'parallel') enterRegions(ancestor, entered);
  }
}

/** What one transition enters: its targets with what is below them, and what lies between them and its domain. */
function enter(transition: AnyTransitionDefinition, entered: Set<Node>): void {
  const { source, reenter } = transition;
  const domain = domainOf(transition);
  for (const target of targetsOf(transition)) {
    const staysInside = source === target && source === domain && !reenter;
    if (!staysInside) entered.add(target);
    enterBelow(target, entered);
  }
  const leavesRoot = source.parent === undefined && reenter;
  for (const target of targetsOf(transition)) {
    const ancestors = ancestorsOf(target, domain);
    if (domain?.type === 'parallel') ancestors.push(domain);
    enterAbove(ancestors, leavesRoot ? undefined : domain, entered);
  }
}

function enteredBy(transitions: readonly AnyTransitionDefinition[]): Set<Node> {
  const entered = new Set<Node>();
  for (const transition of transitions) enter(transition, entered);
  return entered;
}

export interface Microstep {
  readonly transitions: readonly AnyTransitionDefinition[];
  /** Innermost last states first: the order in which exit actions run. */
  readonly left: readonly Node[];
  /** In document order: the order in which entry actions run. */
  readonly entered: readonly Node[];
}

export function microstepOf(
  enabled: readonly AnyTransitionDefinition[],
  active: ReadonlySet<Node>,
): Microstep {
  const transitions = withoutConflicts(enabled, active);
  const left = new Set(transitions.flatMap((transition) => [...leftBy(transition, active)]));
  return {
    transitions,
    left: [...left].sort((one, other) => other.order - one.order),
    entered: [...enteredBy(transitions)].sort((one, other) => one.order - other.order),
  };
}
