import { agencyProblems, type ListedIds, missing } from './agency-check.js';
import { idsOnCycles } from './cycles.js';
import { directorySchema } from './directory.schema.js';
import type { Agency, DirectoryData, Matter, Territory } from './directory.types.js';
import { type DirectoryProblem, type DirectoryProblemCode, problem } from './directory-problem.js';
import { prefixOf } from './matter-prefix.js';

type Checked =
  | { readonly ok: true; readonly data: DirectoryData }
  | { readonly ok: false; readonly problems: readonly DirectoryProblem[] };

/** Form first, for the rest can only be judged on what has the right form; then all that goes across its parts. */
export function checkDirectory(value: unknown): Checked {
  const parsed = directorySchema.safeParse(value);
  if (!parsed.success) {
    const problems = parsed.error.issues.map(({ path, message }) =>
      problem('form-invalid', path.map(plainKey), { detail: clipped(message) }),
    );
    return { ok: false, problems };
  }
  const problems = crossProblems(parsed.data);
  return problems.length === 0 ? { ok: true, data: parsed.data } : { ok: false, problems };
}

/** Everything that is wrong with what may be a directory, all at once; empty when `directory` would accept it. */
export function directoryProblems(value: unknown): readonly DirectoryProblem[] {
  try {
    const checked = checkDirectory(value);
    return checked.ok ? [] : checked.problems;
  } catch {
    // A getter that throws, a structure too deep: what can't even be read is no directory.
    return [problem('form-invalid', [], { detail: 'it cannot be read' })];
  }
}

const longestDetail = 240;

/** A schema repeats the names of fields that it does not know, however long they are. */
const clipped = (detail: string): string =>
  detail.length > longestDetail ? `${detail.slice(0, longestDetail)}…` : detail;

function crossProblems({ matters, territories, agencies }: DirectoryData): readonly DirectoryProblem[] {
  const listed: ListedIds = {
    matters: new Set(matters.map(({ code }) => code)),
    territories: new Set(territories.map(({ code }) => code)),
    agencies: new Set(agencies.map(({ id }) => id)),
  };
  return [
    ...duplicates(
      'matter-duplicate',
      'matters',
      'code',
      matters.map(({ code }) => code),
    ),
    ...matterProblems(matters, listed.matters),
    ...duplicates(
      'territory-duplicate',
      'territories',
      'code',
      territories.map(({ code }) => code),
    ),
    ...territoryProblems(territories, listed.territories),
    ...duplicates(
      'agency-duplicate',
      'agencies',
      'id',
      agencies.map(({ id }) => id),
    ),
    ...agencies.flatMap((agency, index) => agencyProblems(agency, ['agencies', index], listed)),
    ...agencyCycles(agencies),
  ];
}

function duplicates(
  code: DirectoryProblemCode,
  list: string,
  field: string,
  ids: readonly string[],
): readonly DirectoryProblem[] {
  const seen = new Set<string>();
  return ids.flatMap((id, index) => {
    const isRepeated = seen.has(id);
    seen.add(id);
    return isRepeated ? [problem(code, [list, index, field], { id })] : [];
  });
}

function matterProblems(
  matters: readonly Matter[],
  listed: ReadonlySet<string>,
): readonly DirectoryProblem[] {
  return matters.flatMap(({ code }, index) => {
    const path = ['matters', index, 'code'];
    if (code.split('.').includes('')) return [problem('matter-malformed', path, { id: code })];
    const above = prefixOf(code);
    if (above === null || listed.has(above)) return [];
    return [problem('matter-prefix-missing', path, { id: code, other: above })];
  });
}

function territoryProblems(
  territories: readonly Territory[],
  listed: ReadonlySet<string>,
): readonly DirectoryProblem[] {
  const onCycle = idsOnCycles(new Map(territories.map(({ code, parent }) => [code, asList(parent)])));
  return territories.flatMap(({ code, parent }, index) => {
    const path = ['territories', index, 'parent'];
    return [
      ...missing('territory-unknown', asList(parent), listed, () => path),
      ...(onCycle.has(code) ? [problem('territory-cycle', path, { id: code })] : []),
    ];
  });
}

function agencyCycles(agencies: readonly Agency[]): readonly DirectoryProblem[] {
  const underItself = idsOnCycles(new Map(agencies.map(({ id, parent }) => [id, asList(parent)])));
  const afterItself = idsOnCycles(new Map(agencies.map(({ id, succeededBy }) => [id, succeededBy ?? []])));
  return agencies.flatMap(({ id }, index) => [
    ...(underItself.has(id) ? [problem('agency-parent-cycle', ['agencies', index, 'parent'], { id })] : []),
    ...(afterItself.has(id) ? [problem('successor-cycle', ['agencies', index, 'succeededBy'], { id })] : []),
  ]);
}

function asList(parent: string | null): readonly string[] {
  return parent === null ? [] : [parent];
}

function plainKey(key: PropertyKey): string | number {
  return typeof key === 'symbol' ? String(key) : key;
}
