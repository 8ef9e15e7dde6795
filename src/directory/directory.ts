import { type AgencyId, InteragencyFault, type MatterCode, type OfficerId } from '../event/index.js';
import { type CivilDate, problemLines } from '../time/index.js';
import type { DirectoryInput } from './directory.schema.js';
import type { Agency, Directory, DirectoryData, Matter, PostKind, RankedMandate } from './directory.types.js';
import { checkDirectory } from './directory-check.js';
import { prefixOf } from './matter-prefix.js';
import { isAfter, isHeldOn, isInForce } from './validity.js';

/**
 * Checks and compiles a directory. The answer shares nothing with what was passed in and cannot be altered.
 * Throws the fault `directory-invalid`, whose message lists the problems; `directoryProblems` gives all as data.
 */
export function directory(input: DirectoryInput): Directory {
  const checked = checkReadable(input);
  if (!checked.ok) {
    const lines = problemLines(
      checked.problems,
      ({ path, message }) => `- ${path.map(String).join('.')}: ${message.en}`,
    );
    throw new InteragencyFault('directory-invalid', `The directory is not valid:\n${lines}`);
  }
  return compile(deepFreeze(checked.data));
}

/** What can't even be read, by a getter that throws or by its sheer size, is not a directory either. */
function checkReadable(input: DirectoryInput): ReturnType<typeof checkDirectory> {
  try {
    return checkDirectory(input);
  } catch (fault) {
    throw new InteragencyFault('directory-invalid', 'The directory cannot be read.', { cause: fault });
  }
}

function compile(data: DirectoryData): Directory {
  const agencies = new Map(data.agencies.map((agency) => [agency.id, agency]));
  const matters = new Map(data.matters.map((matter) => [matter.code, matter]));
  const territories = new Map(data.territories.map((territory) => [territory.code, territory]));
  const matterTexts = new Map<string, Matter>(matters);
  const lineages = new Map(data.matters.map(({ code }) => [code, lineageOf(code, matterTexts)]));
  const mandates = new Map(data.agencies.map((agency) => [agency.id, mandatesByMatter(agency)]));

  return Object.freeze<Directory>({
    id: data.id,
    directoryVersion: data.directoryVersion,
    data,
    agency: (id) => agencies.get(id),
    matter: (code) => matters.get(code),
    territory: (code) => territories.get(code),
    isValid: (id, date) => {
      const agency = agencies.get(id);
      return agency !== undefined && isInForce(agency, date);
    },
    successorsOf: (id) => agencies.get(id)?.succeededBy ?? nothing,
    successorsOn: (id, date) => successorsInForce(agencies, id, date),
    ancestorsOf: (id) => [...climb(agencies, id)],
    isSuperior: (upper, lower) => isAmong(upper, climb(agencies, lower)),
    territoryCovers: (outer, inner) =>
      territories.has(inner) && (outer === inner || isAmong(outer, climb(territories, inner))),
    matterDistance: (above, code) => {
      const distance = lineages.get(code)?.indexOf(above) ?? -1;
      return distance < 0 ? null : distance;
    },
    matterLineage: (code) => lineages.get(code) ?? nothing,
    mandatesFor: (id, matter) => mandates.get(id)?.get(matter) ?? nothing,
    headOf: (id, date) => headOn(agencies.get(id), date),
  });
}

const nothing: readonly never[] = Object.freeze([]);

/** The codes above `id`, nearest first. It ends, for the directory was checked to have no cycle. */
function* climb<Code extends string>(
  places: ReadonlyMap<Code, { readonly parent: Code | null }>,
  id: Code,
): Generator<Code> {
  let parent = places.get(id)?.parent ?? null;
  while (parent !== null) {
    yield parent;
    parent = places.get(parent)?.parent ?? null;
  }
}

function isAmong<Code>(wanted: Code, codes: Iterable<Code>): boolean {
  for (const code of codes) if (code === wanted) return true;
  return false;
}

/** Takes the codes as texts, for a prefix is a code only once the directory is found to list it. */
function lineageOf(code: MatterCode, listed: ReadonlyMap<string, Matter>): readonly MatterCode[] {
  const lineage = [code];
  for (let above = prefixOf(code); above !== null; above = prefixOf(above)) {
    const matter = listed.get(above);
    if (matter !== undefined) lineage.push(matter.code);
  }
  return Object.freeze(lineage);
}

function mandatesByMatter(agency: Agency): ReadonlyMap<MatterCode, readonly RankedMandate[]> {
  const byMatter = new Map<MatterCode, RankedMandate[]>();
  for (const [rank, mandate] of (agency.mandates ?? nothing).entries()) {
    const ranked = Object.freeze({ rank, mandate });
    const sameMatter = byMatter.get(mandate.matter);
    if (sameMatter === undefined) byMatter.set(mandate.matter, [ranked]);
    else sameMatter.push(ranked);
  }
  for (const ranked of byMatter.values()) Object.freeze(ranked);
  return byMatter;
}

/**
 * Follows mergers and splits until an agency in force is found. Only an agency that has ended passes its duties on:
 * a successor that is not established yet is neither named nor passed over.
 */
function successorsInForce(
  agencies: ReadonlyMap<AgencyId, Agency>,
  id: AgencyId,
  date: CivilDate,
): readonly AgencyId[] {
  const found: AgencyId[] = [];
  const seen = new Set<AgencyId>([id]);
  const waiting = [id];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const agency = agencies.get(next);
    if (agency === undefined) continue;
    if (next !== id && isInForce(agency, date)) found.push(next);
    if (!isAfter(date, agency.validTo)) continue;
    for (const successor of [...(agency.succeededBy ?? nothing)].reverse()) {
      if (!seen.has(successor)) waiting.push(successor);
      seen.add(successor);
    }
  }
  return found;
}

function headOn(agency: Agency | undefined, date: CivilDate): OfficerId | undefined {
  const holderOf = (kind: PostKind): OfficerId | undefined =>
    agency?.posts?.find((post) => post.post === kind && isHeldOn(post, date))?.holder;
  return holderOf('head') ?? holderOf('acting');
}

/** Depth is bounded by the schema, so recursion is safe. */
function deepFreeze<Value>(value: Value): Value {
  if (typeof value !== 'object' || value === null) return value;
  for (const part of Object.values(value)) deepFreeze(part);
  return Object.freeze(value);
}
