import type { CivilDate } from '../time/index.js';
import type { Agency, Mandate, Post } from './directory.types.js';
import { type DirectoryProblem, problem } from './directory-problem.js';

type Path = readonly (string | number)[];

/** The ids and codes that the directory lists, to look up whether something named is there. */
export interface ListedIds {
  readonly matters: ReadonlySet<string>;
  readonly territories: ReadonlySet<string>;
  readonly agencies: ReadonlySet<string>;
}

/** What one agency names that is not there, and its spans that end before they begin. */
export function agencyProblems(agency: Agency, path: Path, listed: ListedIds): readonly DirectoryProblem[] {
  const successors = agency.succeededBy ?? [];
  return [
    ...spanProblems(agency.validFrom, agency.validTo, [...path, 'validTo']),
    ...missing('agency-unknown', agency.parent === null ? [] : [agency.parent], listed.agencies, () => [
      ...path,
      'parent',
    ]),
    ...missing('territory-unknown', [agency.territory], listed.territories, () => [...path, 'territory']),
    ...missing('agency-unknown', successors, listed.agencies, (index) => [...path, 'succeededBy', index]),
    ...(agency.mandates ?? []).flatMap((mandate, index) =>
      mandateProblems(mandate, [...path, 'mandates', index], listed),
    ),
    ...(agency.posts ?? []).flatMap((post, index) => postProblems(post, [...path, 'posts', index], listed)),
    ...headOverlaps(agency.posts ?? [], [...path, 'posts']),
    ...(agency.absences ?? []).flatMap((absence, index) =>
      spanProblems(absence.from, absence.to, [...path, 'absences', index, 'to']),
    ),
    ...(agency.authorisations ?? []).flatMap(({ from, to, scope }, index) => [
      ...spanProblems(from, to, [...path, 'authorisations', index, 'to']),
      ...missing('matter-unknown', scope, listed.matters, (place) => [
        ...path,
        'authorisations',
        index,
        'scope',
        place,
      ]),
    ]),
  ];
}

function mandateProblems(mandate: Mandate, path: Path, listed: ListedIds): readonly DirectoryProblem[] {
  return [
    ...missing('matter-unknown', [mandate.matter], listed.matters, () => [...path, 'matter']),
    ...missing('territory-unknown', [mandate.territory], listed.territories, () => [...path, 'territory']),
    ...spanProblems(mandate.validFrom, mandate.validTo, [...path, 'validTo']),
  ];
}

function postProblems(post: Post, path: Path, listed: ListedIds): readonly DirectoryProblem[] {
  const fields = 'fields' in post ? (post.fields ?? []) : [];
  return [
    ...spanProblems(post.from, post.to, [...path, 'to']),
    ...missing('matter-unknown', fields, listed.matters, (index) => [...path, 'fields', index]),
  ];
}

/** Later than every civil date, as a text. */
const endOfTime = '9999-99-99';

/** An agency has one head on a day; a vacancy is no problem, and an acting head may serve beside a suspended one. */
function headOverlaps(posts: readonly Post[], path: Path): readonly DirectoryProblem[] {
  const heads = [...posts.entries()]
    .filter(([, post]) => post.post === 'head')
    .sort(([, one], [, other]) => (one.from < other.from ? -1 : Number(one.from > other.from)));
  const problems: DirectoryProblem[] = [];
  let heldUntil = '';
  for (const [index, { from, to }] of heads) {
    if (from <= heldUntil) problems.push(problem('heads-overlap', [...path, index], { id: from }));
    const until = to ?? endOfTime;
    if (until > heldUntil) heldUntil = until;
  }
  return problems;
}

function spanProblems(
  first: CivilDate | null | undefined,
  last: CivilDate | null | undefined,
  path: Path,
): readonly DirectoryProblem[] {
  if (first === null || first === undefined || last === null || last === undefined || first <= last)
    return [];
  return [problem('ends-before-it-begins', path, { id: first, other: last })];
}

/** One problem for each id that is named and not listed. */
export function missing(
  code: 'agency-unknown' | 'matter-unknown' | 'territory-unknown',
  named: readonly string[],
  listed: ReadonlySet<string>,
  pathOf: (index: number) => Path,
): readonly DirectoryProblem[] {
  return named.flatMap((id, index) => (listed.has(id) ? [] : [problem(code, pathOf(index), { id })]));
}
