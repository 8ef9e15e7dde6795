import type { AnyStateMachine } from 'xstate';
import { consultationMachine } from '../src/consultation/index.js';
import { requestMachine } from '../src/request/index.js';
import { type Chart, type ChartEdge, type ChartNode, chart } from '../src/statechart/index.js';
import { violationMachine } from '../src/violation/index.js';
import { type ConsequenceName, consequencesOf } from './consequence-names.js';

/** One line of a table of transitions. */
interface Row {
  readonly from: string;
  readonly fact: string;
  readonly guard: string | null;
  readonly to: string | null;
  readonly consequences: readonly ConsequenceName[];
}

function nodeOf({ nodes }: Chart, id: string | undefined): ChartNode {
  const found = nodes.find((node) => node.id === id);
  if (found === undefined) throw new Error(`no state ${id}`);
  return found;
}

/** The name that views give to a state, behind its region where there is one; `*` for the machine as a whole. */
function nameOf({ id: machine }: Chart, { id, parent }: ChartNode): string {
  if (parent === null) return '*';
  return id.slice(machine.length + 1).replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

/** The state that a transition enters; null where it stays. Other kinds of transitions are not in our machines. */
function targetOf(from: Chart, edge: ChartEdge, source: ChartNode): ChartNode | null {
  if (edge.targets.length === 0) return null;
  const target = nodeOf(from, edge.targets[0]);
  const isPlain = source.kind === 'atomic' && target.kind === 'atomic' && source.parent === target.parent;
  if (edge.targets.length > 1 || !isPlain) {
    throw new Error(`${edge.id}: the table of transitions does not tell what a transition like this leaves`);
  }
  return target;
}

function guardOf({ id, guard }: ChartEdge): string | null {
  if (guard === null) return null;
  if (guard.name === null || guard.kind !== 'function' || guard.params !== null) {
    throw new Error(`${id}: the table of transitions does not tell a guard like this`);
  }
  return guard.name;
}

function rowOf(from: Chart, edge: ChartEdge): Row {
  if (edge.kind !== 'event' || edge.event === null) throw new Error(`${edge.id}: not a transition on a fact`);
  const source = nodeOf(from, edge.source);
  const target = targetOf(from, edge, source);
  // To its own state, but for `reenter`, it goes without leaving it.
  const moves = target !== null && (target !== source || edge.reenter);
  const [exit, entry] = moves ? [source.exit, target.entry] : [[], []];
  return {
    from: nameOf(from, source),
    fact: edge.event,
    guard: guardOf(edge),
    to: target === null ? null : nameOf(from, target),
    consequences: consequencesOf([...exit, ...edge.actions, ...entry]),
  };
}

/** Whether one that is tried before it always goes first: it has no guard, or the same. */
function isShadowed(edge: ChartEdge, { edges }: Chart): boolean {
  const before = edges.filter(
    ({ source, event, order }) => source === edge.source && event === edge.event && order < edge.order,
  );
  return before.some((other) => guardOf(other) === null || guardOf(other) === guardOf(edge));
}

const width = 110;
const quoted = (text: string | null): string => (text === null ? 'null' : `'${text}'`);

function listText(items: readonly string[], indent: string): string {
  const flat = `[${items.map(quoted).join(', ')}]`;
  if (`${indent}consequences: ${flat},`.length <= width) return flat;
  return `[\n${items.map((item) => `${indent}  ${quoted(item)},\n`).join('')}${indent}]`;
}

/** As the formatter writes it, so that it needs no exception. */
function rowText({ from, fact, guard, to, consequences }: Row): string {
  const fields = [
    `from: ${quoted(from)}`,
    `fact: ${quoted(fact)}`,
    `guard: ${quoted(guard)}`,
    `to: ${quoted(to)}`,
  ];
  const flat = `  { ${[...fields, `consequences: [${consequences.map(quoted).join(', ')}]`].join(', ')} },`;
  if (flat.length <= width) return flat;
  const lines = [...fields, `consequences: ${listText(consequences, '    ')}`];
  return `  {\n${lines.map((line) => `    ${line},\n`).join('')}  },`;
}

/** The table of one machine, as a file of TypeScript. Fails on what a table of this form does not tell. */
export function transitionTable(machine: AnyStateMachine): string {
  const told = chart(machine);
  // What can never be taken is no transition that an app should reckon with.
  const edges = told.edges.filter((edge) => !isShadowed(edge, told));
  return `// Made from the machine by \`npm run generate\`; a test fails when it is stale.

/** Every transition that the ${machine.id} machine can take: see \`Transition\`. */
export const ${machine.id}Transitions = [
${edges.map((edge) => rowText(rowOf(told, edge))).join('\n')}
] as const;
`;
}

/**
 * The table of transitions of each machine, beside the machine. A table is as long as its machine has transitions, so
 * biome.json lets these files alone be longer than others.
 */
export const transitionTables = (): readonly { readonly path: string; readonly text: string }[] =>
  [requestMachine, consultationMachine, violationMachine].map((machine) => ({
    path: `src/${machine.id}/${machine.id}.transitions.ts`,
    text: transitionTable(machine),
  }));
