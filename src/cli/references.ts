import type { ConsultationView, RequestView } from '../coordinator/index.js';
import { type Rejection, reject } from '../event/index.js';
import { caseReferenceSchema } from './case-reference.schema.js';

type Fields = Readonly<Record<string, unknown>>;

interface AgencyReference {
  readonly path: readonly PropertyKey[];
  readonly agency: string;
}

const isObject = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isAgency = (reference: string): boolean => !reference.includes('/');

/** The items of `treatments`, each of which names a consultation. */
const treatmentsOf = (fields: Fields): readonly Fields[] => {
  const { treatments } = fields;
  return Array.isArray(treatments) ? treatments.filter(isObject) : [];
};

/** The agencies that a command names instead of an id that only exists once the case is played. */
export function referencedAgencies(fields: Fields): readonly AgencyReference[] {
  const named: AgencyReference[] = [];
  const note = (path: readonly PropertyKey[], value: unknown): void => {
    if (typeof value === 'string' && isAgency(value)) named.push({ path, agency: value });
  };
  note(['consultation'], fields['consultation']);
  const { case: violation } = fields;
  if (isObject(violation)) note(['case', 'against'], violation['against']);
  for (const [index, treatment] of treatmentsOf(fields).entries()) {
    note(['treatments', index, 'consultation'], treatment['consultation']);
  }
  return named;
}

export type Resolved =
  | { readonly ok: true; readonly fields: Fields }
  | { readonly ok: false; readonly rejection: Rejection };

const latest = <Item>(items: readonly Item[], fits: (item: Item) => boolean): Item | undefined =>
  [...items].reverse().find(fits);

function consultationOf(view: RequestView | null, reference: unknown): string | Rejection {
  const given = String(reference);
  if (!isAgency(given)) return given;
  const isOfAgency = ({ consultee }: ConsultationView): boolean => consultee === given;
  return (
    latest(view?.consultations ?? [], isOfAgency)?.id ??
    reject('consultation-unknown', { consultation: given })
  );
}

function caseOf(view: RequestView | null, reference: unknown): string | Rejection {
  const given = caseReferenceSchema.parse(reference);
  if (typeof given === 'string') return given;
  const found = latest(
    view?.violations ?? [],
    ({ kind, against }) => kind === given.kind && against === given.against,
  );
  return found?.id ?? reject('case-unknown', { case: `${given.kind} (${given.against})` });
}

const isRejection = (value: string | Rejection): value is Rejection => typeof value !== 'string';

/** Puts ids in the place of references. What is not there (yet) is refused as the coordinator would refuse it. */
export function resolveReferences(fields: Fields, view: RequestView | null): Resolved {
  const resolved: Record<string, unknown> = { ...fields };
  if (fields['consultation'] !== undefined) {
    const id = consultationOf(view, fields['consultation']);
    if (isRejection(id)) return { ok: false, rejection: id };
    resolved['consultation'] = id;
  }
  if (fields['case'] !== undefined) {
    const id = caseOf(view, fields['case']);
    if (isRejection(id)) return { ok: false, rejection: id };
    resolved['case'] = id;
  }
  if (fields['treatments'] === undefined) return { ok: true, fields: resolved };
  const treatments: Fields[] = [];
  for (const treatment of treatmentsOf(fields)) {
    const id = consultationOf(view, treatment['consultation']);
    if (isRejection(id)) return { ok: false, rejection: id };
    treatments.push({ ...treatment, consultation: id });
  }
  return { ok: true, fields: { ...resolved, treatments } };
}
