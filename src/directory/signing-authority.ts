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
  readonly signatory: { readonly officer: OfficerId; readonly capacity: SigningCapacity };
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
} as const satisfies Record<Exclude<SigningCapacity, 'TUQ'>, readonly PostKind[]>;

/** Whether an officer may sign for an agency in a capacity on a day (DOMAIN §5). */
export function hasSigningAuthority(directory: Directory, query: SigningQuery): SigningAuthority {
  const agency = directory.agency(query.agency);
  if (agency === undefined) return refuse('agency-unknown');
  if (!isInForce(agency, query.date)) return refuse('agency-not-in-force');
  const posts = agency.posts ?? [];
  if (posts.length === 0) return { ok: true, ground: 'not-kept' };
  const { capacity } = query.signatory;
  if (capacity === 'TM' && agency.collective !== true) return refuse('agency-not-collective');
  const authority =
    capacity === 'TUQ'
      ? byAuthorisation(directory, agency.authorisations ?? [], query)
      : byPost(directory, posts, postsByCapacity[capacity], query);
  return authority.ok && isAbsent(agency, query) ? refuse('signatory-absent') : authority;
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
