import type { AgencyId, MatterCode, OfficerId } from '../event/index.js';
import type { CivilDate } from '../time/index.js';
import type { Agency, Authorisation, Directory, Post, PostKind } from './directory.types.js';
import { isHeldOn, isInForce } from './validity.js';

/**
 * How a document is signed (Decree 30/2020/NĐ-CP, art. 13): by the head; KT. in the head's place, by a deputy;
 * TL. by order, by a unit's head or that head's deputy; TUQ. by written authorisation; TM. on behalf of a collective
 * body, by its head or in the head's place by a deputy; Q. by the acting head.
 */
const signingCapacities = ['head', 'KT', 'TL', 'TUQ', 'TM', 'Q'] as const;
export type SigningCapacity = (typeof signingCapacities)[number];

export interface SigningQuery {
  readonly agency: AgencyId;
  readonly signatory: {
    readonly officer: OfficerId;
    /** One capacity, or several that compose, the outermost first: TM., KT. */
    readonly capacity: SigningCapacity | readonly SigningCapacity[];
  };
  /** The matters signed for, e.g. the matched matter of each question; each must be within the signatory's fields. */
  readonly matters: readonly MatterCode[];
  /** The day of signing. */
  readonly date: CivilDate;
}

/** What the authority rests on; `not-kept`: the directory keeps no posts for the agency, so nothing was judged. */
type SigningGround = PostKind | 'authorisation' | 'not-kept';

/** Why a signature has no authority: of all that is missing, what comes nearest to having it. */
type SigningRefusal =
  | 'agency-unknown'
  | 'agency-not-in-force'
  | 'agency-not-collective'
  | 'composition-unknown'
  | 'authorisation-passed-on'
  | 'nobody-in-whose-place'
  | 'post-not-held'
  | 'post-not-in-force'
  | 'outside-fields'
  | 'authorisation-missing'
  | 'authorisation-not-in-force'
  | 'outside-authorisation'
  | 'signatory-absent';

export type SigningAuthority =
  | { readonly ok: true; readonly ground: SigningGround }
  | { readonly ok: false; readonly reason: SigningRefusal };

const postsByCapacity = {
  head: ['head'],
  KT: ['deputy'],
  TL: ['unit-head', 'unit-deputy'],
  TM: ['head', 'deputy', 'acting'],
  Q: ['acting'],
  // What composes: on behalf of a collective body, in its head's place or as acting head; and the place of a unit's head.
  'TM KT': ['deputy'],
  'TM Q': ['acting'],
  'TL KT': ['unit-deputy'],
} as const satisfies Record<
  Exclude<SigningCapacity, 'TUQ'> | 'TM KT' | 'TM Q' | 'TL KT',
  readonly PostKind[]
>;
type ByPost = keyof typeof postsByCapacity;

const isByPost = (capacity: string): capacity is ByPost => Object.hasOwn(postsByCapacity, capacity);

/** Whether an officer may sign for an agency in a capacity on a day (DOMAIN §5). */
export function hasSigningAuthority(directory: Directory, query: SigningQuery): SigningAuthority {
  const agency = directory.agency(query.agency);
  if (agency === undefined) return refuse('agency-unknown');
  if (!isInForce(agency, query.date)) return refuse('agency-not-in-force');
  const posts = agency.posts ?? [];
  if (posts.length === 0) return { ok: true, ground: 'not-kept' };
  const capacity = [query.signatory.capacity].flat();
  if (capacity[0] === 'TM' && agency.collective !== true) return refuse('agency-not-collective');
  const authority = inCapacity(directory, agency, capacity, query);
  return authority.ok && isAbsent(agency, query) ? refuse('signatory-absent') : authority;
}

function inCapacity(
  directory: Directory,
  agency: Agency,
  capacity: readonly SigningCapacity[],
  query: SigningQuery,
): SigningAuthority {
  const { posts = [], authorisations = [] } = agency;
  const written = capacity.join(' ');
  if (written === 'TUQ') return byAuthorisation(directory, authorisations, query);
  // Who is authorised signs in person (Decree 30/2020, art. 13.3).
  if (capacity.includes('TUQ')) return refuse('authorisation-passed-on');
  if (!isByPost(written)) return refuse('composition-unknown');
  const authority = byPost(directory, posts, postsByCapacity[written], query);
  return authority.ok && written === 'TL KT' ? inUnitHeadsPlace(directory, posts, query) : authority;
}

/** The deputy of a unit signs in the place of its head, who signs by order: there must be one, of the same unit. */
function inUnitHeadsPlace(
  directory: Directory,
  posts: readonly Post[],
  { signatory, matters, date }: SigningQuery,
): SigningAuthority {
  const held = posts.filter((post) => isHeldOn(post, date));
  const covers = (post: Post): boolean =>
    !('fields' in post) || post.fields === undefined || coversAll(directory, post.fields, matters);
  const unitOf = (post: Post): string | undefined => ('unit' in post ? post.unit : undefined);
  const place = held.some(
    (deputy) =>
      deputy.post === 'unit-deputy' &&
      deputy.holder === signatory.officer &&
      covers(deputy) &&
      held.some((head) => head.post === 'unit-head' && unitOf(head) === unitOf(deputy) && covers(head)),
  );
  return place ? { ok: true, ground: 'unit-deputy' } : refuse('nobody-in-whose-place');
}

function byPost(
  directory: Directory,
  posts: readonly Post[],
  kinds: readonly PostKind[],
  { signatory, matters, date }: SigningQuery,
): SigningAuthority {
  const ofSignatory = posts.filter((post) => post.holder === signatory.officer && kinds.includes(post.post));
  if (ofSignatory.length === 0) return refuse('post-not-held');
  const inForce = ofSignatory.filter((post) => isHeldOn(post, date));
  if (inForce.length === 0) return refuse('post-not-in-force');
  const covering = inForce.find((post) => {
    const fields = 'fields' in post ? post.fields : undefined;
    return fields === undefined || coversAll(directory, fields, matters);
  });
  return covering === undefined ? refuse('outside-fields') : { ok: true, ground: covering.post };
}

function byAuthorisation(
  directory: Directory,
  authorisations: readonly Authorisation[],
  { signatory, matters, date }: SigningQuery,
): SigningAuthority {
  const ofSignatory = authorisations.filter(({ holder }) => holder === signatory.officer);
  if (ofSignatory.length === 0) return refuse('authorisation-missing');
  const inForce = ofSignatory.filter((authorisation) => isHeldOn(authorisation, date));
  if (inForce.length === 0) return refuse('authorisation-not-in-force');
  const covers = inForce.some(({ scope }) => coversAll(directory, scope, matters));
  return covers ? { ok: true, ground: 'authorisation' } : refuse('outside-authorisation');
}

function coversAll(
  directory: Directory,
  fields: readonly MatterCode[],
  matters: readonly MatterCode[],
): boolean {
  return matters.every((matter) => fields.some((field) => directory.matterDistance(field, matter) !== null));
}

function isAbsent(agency: Agency, { signatory, date }: SigningQuery): boolean {
  return (agency.absences ?? []).some(
    (absence) => absence.holder === signatory.officer && isHeldOn(absence, date),
  );
}

function refuse(reason: SigningRefusal): SigningAuthority {
  return { ok: false, reason };
}
