/**
 * The ids that are on a cycle of the graph (or between two cycles): what is left when those that lead nowhere and
 * those that nothing leads to are taken away, again and again. `edges` names every id once, with where it leads;
 * what it leads to and does not name is ignored. Linear in the size of the graph and without recursion.
 */
export function idsOnCycles(edges: ReadonlyMap<string, readonly string[]>): ReadonlySet<string> {
  const reversed = new Map<string, string[]>([...edges.keys()].map((id) => [id, []]));
  for (const [id, targets] of edges) for (const target of targets) reversed.get(target)?.push(id);
  const left = new Set(edges.keys());
  peel(left, edges, reversed);
  peel(left, reversed, edges);
  return left;
}

type Edges = ReadonlyMap<string, readonly string[]>;

/** Takes away every id that leads to none of those left, until each leads to another. */
function peel(left: Set<string>, edges: Edges, reversed: Edges): void {
  const degrees = new Map<string, number>();
  for (const id of left) degrees.set(id, (edges.get(id) ?? []).filter((target) => left.has(target)).length);
  const loose = [...left].filter((id) => degrees.get(id) === 0);
  for (let id = loose.pop(); id !== undefined; id = loose.pop()) {
    left.delete(id);
    for (const source of reversed.get(id) ?? []) {
      const degree = (degrees.get(source) ?? 0) - 1;
      degrees.set(source, degree);
      if (degree === 0 && left.has(source)) loose.push(source);
    }
  }
}
