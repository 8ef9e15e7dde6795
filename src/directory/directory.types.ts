import type { AgencyId, LocalText, MatterCode, OfficerId, TerritoryCode } from '../event/index.js';
import type { CivilDate } from '../time/index.js';

/** First and last day in force, both inclusive, as civil dates of the tenant's zone; absent or null is open-ended. */
export interface Validity {
  readonly validFrom?: CivilDate | null;
  readonly validTo?: CivilDate | null;
}

/** First and last day held, both inclusive; an absent or null `to` means still held. */
export interface Tenure {
  readonly from: CivilDate;
  readonly to?: CivilDate | null;
}

/** A subject of work (lĩnh vực). Codes are hierarchical by dots and every prefix of a listed code is listed too. */
export interface Matter {
  readonly code: MatterCode;
  readonly title: LocalText;
}

/** An administrative area; `parent` is the area that contains it. */
export interface Territory {
  readonly code: TerritoryCode;
  readonly parent: TerritoryCode | null;
  readonly title: LocalText;
}

/** What an agency is competent for (chức năng, nhiệm vụ): a matter and all below it, in a territory and all inside it. */
export interface Mandate extends Validity {
  readonly matter: MatterCode;
  readonly territory: TerritoryCode;
  readonly legalBasis: string;
}

/**
 * A post (chức vụ) and who holds it. `unit-deputy` is the deputy of a unit's head, who signs in that head's place by
 * order (TL., then KT.). Absent `fields` mean every matter of the agency.
 */
export type Post = HeadPost | FieldPost;

interface HeadPost extends Tenure {
  readonly post: 'head' | 'acting';
  readonly holder: OfficerId;
}

interface FieldPost extends Tenure {
  readonly post: 'deputy' | 'unit-head' | 'unit-deputy';
  readonly holder: OfficerId;
  readonly fields?: readonly MatterCode[];
  /** Which unit of the agency a unit's head or deputy belongs to; a deputy signs in the place of a head of the same one. */
  readonly unit?: string;
}

export type PostKind = Post['post'];

/** Days, both inclusive, on which an officer is away and signs nothing. */
export interface Absence {
  readonly holder: OfficerId;
  readonly from: CivilDate;
  readonly to: CivilDate;
}

/** A written authorisation to sign (TUQ.): always limited in time and in matters, and never passed on. */
export interface Authorisation {
  readonly holder: OfficerId;
  readonly from: CivilDate;
  readonly to: CivilDate;
  readonly scope: readonly MatterCode[];
  readonly document: string;
}

export interface Agency extends Validity {
  readonly id: AgencyId;
  readonly title: LocalText;
  /** One word, e.g. `provincial-department`; citations say which kinds they bind. */
  readonly kind: string;
  /** The superior agency. */
  readonly parent: AgencyId | null;
  readonly territory: TerritoryCode;
  /** Who takes over its duties after `validTo`. */
  readonly succeededBy?: readonly AgencyId[];
  readonly mandates?: readonly Mandate[];
  /** Absent or empty: the directory does not keep posts for this agency, and signing authority is not judged. */
  readonly posts?: readonly Post[];
  readonly absences?: readonly Absence[];
  readonly authorisations?: readonly Authorisation[];
  /** True for a collective body, whose documents may be signed on its behalf (TM.). */
  readonly collective?: boolean;
}

/** A directory of agencies (danh mục cơ quan) as data; see `directorySchema`. */
export interface DirectoryData {
  readonly id: string;
  readonly directoryVersion: string;
  readonly matters: readonly Matter[];
  readonly territories: readonly Territory[];
  readonly agencies: readonly Agency[];
}

/** A mandate with its place in the agency's list, which breaks ties between equally near mandates. */
export interface RankedMandate {
  readonly rank: number;
  readonly mandate: Mandate;
}

/** A checked, compiled and immutable directory. Unknown ids and codes are answered, never thrown at. */
export interface Directory {
  readonly id: string;
  readonly directoryVersion: string;
  readonly data: DirectoryData;
  agency(id: AgencyId): Agency | undefined;
  matter(code: MatterCode): Matter | undefined;
  territory(code: TerritoryCode): Territory | undefined;
  /** Whether the agency exists on that day, first and last day included. */
  isValid(id: AgencyId, date: CivilDate): boolean;
  /** The successors that the directory names directly, whatever the day. */
  successorsOf(id: AgencyId): readonly AgencyId[];
  /** The agencies in force that day that an agency ended by that day was passed to, through any number of mergers. */
  successorsOn(id: AgencyId, date: CivilDate): readonly AgencyId[];
  /** The superior agencies, nearest first, without the agency itself. */
  ancestorsOf(id: AgencyId): readonly AgencyId[];
  /** Whether `upper` stands above `lower`, at any height; an agency is not its own superior. */
  isSuperior(upper: AgencyId, lower: AgencyId): boolean;
  /** Whether `inner` is `outer` or lies inside it. */
  territoryCovers(outer: TerritoryCode, inner: TerritoryCode): boolean;
  /** Levels from `code` up to `above`: 0 for the same code, null when it is no ancestor or not in the directory. */
  matterDistance(above: MatterCode, code: MatterCode): number | null;
  /** The code itself, its parent and so on up (the index is the distance); empty when not in the directory. */
  matterLineage(code: MatterCode): readonly MatterCode[];
  /** The agency's mandates for exactly this matter, in the order of the data, whatever the day. */
  mandatesFor(id: AgencyId, matter: MatterCode): readonly RankedMandate[];
  /** Who heads the agency that day: the holder of the head post, present or absent, else the acting head. */
  headOf(id: AgencyId, date: CivilDate): OfficerId | undefined;
}
