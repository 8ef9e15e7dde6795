import type { DirectoryData } from '../directory/index.js';
import type { LocalText } from '../event/index.js';
import { didYouMean, nearest, quoted } from '../form/index.js';
import type { PolicyData } from '../policy/index.js';

/** Where a kind of agency that a policy names and the kinds of a directory do not meet. */
export interface KindFinding {
  /** In which of the two files the path leads to it. */
  readonly in: 'policy' | 'directory';
  readonly code: 'kind-unknown' | 'kind-unbound';
  readonly path: readonly (string | number)[];
  readonly kind: string;
  readonly message: LocalText;
  /** Whether a kind that is there is written almost the same: then it is a slip. */
  readonly isSlip: boolean;
}

/** Who can be what by a directory: whoever has a mandate leads or is asked, and whoever stands above others hears. */
export function accusableIn({ agencies }: DirectoryData) {
  const withMandate = new Set(
    agencies.filter(({ mandates = [] }) => mandates.length > 0).map(({ kind }) => kind),
  );
  const parents = new Set(agencies.map(({ parent }) => parent));
  const supervisor = new Set(agencies.filter(({ id }) => parents.has(id)).map(({ kind }) => kind));
  return { lead: withMandate, consultee: withMandate, supervisor };
}

interface Named {
  readonly kind: string;
  readonly path: readonly (string | number)[];
}

function boundKinds({ citations }: PolicyData): readonly Named[] {
  return citations.flatMap(({ binds }, index) =>
    binds.map((kind, place) => ({ kind, path: ['citations', index, 'binds', place] })),
  );
}

function otherKinds({ mandatoryConsultees, violationCases }: PolicyData): readonly Named[] {
  const mandatory =
    mandatoryConsultees.mode === 'off'
      ? []
      : mandatoryConsultees.consultees.flatMap(({ kind }, index) =>
          kind === undefined
            ? []
            : [{ kind, path: ['mandatoryConsultees', 'consultees', index, 'kind'] as const }],
        );
  const { lastResort } = violationCases;
  return lastResort === undefined
    ? mandatory
    : [...mandatory, { kind: lastResort, path: ['violationCases', 'lastResort'] }];
}

/** Each kind once, at the first place that names it. */
const firstOfEach = (named: readonly Named[]): readonly Named[] =>
  named.filter(({ kind }, index) => named.findIndex((other) => other.kind === kind) === index);

function unknownKind({ kind, path }: Named, free: readonly string[]): KindFinding {
  const hint = didYouMean(kind, free);
  const message = {
    vi: `danh mục không có cơ quan nào thuộc loại ${quoted(kind)}${hint.vi}`,
    en: `the directory has no agency of the kind ${quoted(kind)}${hint.en}`,
  };
  return { in: 'policy', code: 'kind-unknown', path, kind, message, isSlip: nearest(kind, free) !== null };
}

function unboundKind({ kind, path }: Named, named: readonly string[]): KindFinding {
  const hint = didYouMean(kind, named);
  const message = {
    vi: `không căn cứ nào nêu đích danh loại cơ quan ${quoted(kind)}, trong khi các loại khác thì có${hint.vi}`,
    en: `no citation names the kind ${quoted(kind)} among those it binds, though others are named${hint.en}`,
  };
  return {
    in: 'directory',
    code: 'kind-unbound',
    path,
    kind,
    message,
    isSlip: nearest(kind, named) !== null,
  };
}

/** Kinds that the policy names and the directory has not, and kinds of the directory that no citation binds. */
export function kindFindings(policy: PolicyData, { agencies }: DirectoryData): readonly KindFinding[] {
  const present = firstOfEach(
    agencies.map(({ kind }, index) => ({ kind, path: ['agencies', index, 'kind'] })),
  );
  const bound = boundKinds(policy);
  const isAmong = (list: readonly Named[], wanted: string): boolean =>
    list.some(({ kind }) => kind === wanted);
  const others = otherKinds(policy);
  const unbound = bound.length === 0 ? [] : present.filter(({ kind }) => !isAmong(bound, kind));
  const free = present.filter(({ kind }) => !isAmong([...bound, ...others], kind)).map(({ kind }) => kind);
  const missing = (list: readonly Named[]) => list.filter(({ kind }) => !isAmong(present, kind));
  const all = present.map(({ kind }) => kind);
  const boundInVain = missing(firstOfEach(bound));
  return [
    ...boundInVain.map((named) => unknownKind(named, free)),
    // Here a near miss may well be bound elsewhere by its right name.
    ...missing(others).map((named) => unknownKind(named, all)),
    ...unbound.map((named) =>
      unboundKind(
        named,
        boundInVain.map(({ kind }) => kind),
      ),
    ),
  ];
}
