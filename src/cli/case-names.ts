import type { Directory } from '../directory/index.js';
import type { LocalText } from '../event/index.js';
import { didYouMean, quoted, valueAt } from '../form/index.js';

/** What a directory lists. */
export type Listed = 'agency' | 'matter' | 'territory';

/** A place in a case where something is named that the directory lists, or does not. */
interface NameUse {
  readonly kind: Listed;
  readonly path: readonly PropertyKey[];
  readonly name: string;
}

const idShape = /^[A-Za-z0-9][A-Za-z0-9._-]{0,79}$/;

const agencyFields = ['agency', 'to', 'executor', 'against', 'with', 'competentAgency'];
/** The fields below which something may be named; of what refers to what is played, see references.ts. */
const walkedFields = ['consultees', 'questions', 'reply', 'answers'];

function namesAt(
  key: string,
  value: unknown,
  path: readonly PropertyKey[],
  command: string,
): readonly NameUse[] {
  const use = (kind: Listed, name: unknown, at: readonly PropertyKey[]): readonly NameUse[] =>
    typeof name === 'string' && idShape.test(name) ? [{ kind, path: at, name }] : [];
  if (key === 'territory') return use('territory', value, path);
  if (key === 'matters' && Array.isArray(value))
    return value.flatMap((name, index) => use('matter', name, [...path, index]));
  // Elsewhere it is the officer who confirms.
  if (key === 'confirmedBy' && command === 'excuse-violation') return use('agency', value, path);
  if (agencyFields.includes(key)) return use('agency', value, path);
  if (!walkedFields.includes(key)) return [];
  if (Array.isArray(value)) return value.flatMap((item, index) => namesIn(item, command, [...path, index]));
  return namesIn(value, command, path);
}

/** All agencies, matters and territories that the fields of a command name. */
export function namesIn(
  fields: unknown,
  command: string,
  path: readonly PropertyKey[] = [],
): readonly NameUse[] {
  // Deeper than this no command names anything, and an alias may stand inside itself.
  if (typeof fields !== 'object' || fields === null || path.length > 6) return [];
  return Object.entries(fields).flatMap(([key, value]) => namesAt(key, value, [...path, key], command));
}

const nouns: Record<Listed, LocalText> = {
  agency: { vi: 'cơ quan', en: 'agency' },
  matter: { vi: 'lĩnh vực', en: 'matter' },
  territory: { vi: 'địa bàn', en: 'territory' },
};

/** The ids or codes of one kind that a directory lists. */
function listedIn({ data }: Directory, kind: Listed): readonly string[] {
  switch (kind) {
    case 'agency':
      return data.agencies.map(({ id }) => id);
    case 'matter':
      return data.matters.map(({ code }) => code);
    case 'territory':
      return data.territories.map(({ code }) => code);
  }
}

/** That a directory does not list a name, with the one that was probably meant; null where it does. */
export function unlisted(directory: Directory, kind: Listed, name: string): LocalText | null {
  const listed = listedIn(directory, kind);
  if (listed.includes(name)) return null;
  const { vi, en } = nouns[kind];
  const hint = didYouMean(name, listed);
  return {
    vi: `danh mục không có ${vi} ${quoted(name)}${hint.vi}`,
    en: `the directory has no ${en} ${quoted(name)}${hint.en}`,
  };
}

/** The agency of an actor that is written out. */
export const agencyOfActor = (actor: unknown): string | null => {
  const agency = valueAt(actor, ['agency']);
  return typeof agency === 'string' && idShape.test(agency) ? agency : null;
};
