import type { Cited } from './citation.js';
import { fillText, type LocalText } from './local-text.js';
import { type RejectionCategory, type RejectionCode, rejections } from './rejection-catalogue.js';

/** An expected refusal, as a value. */
export interface Rejection {
  readonly code: RejectionCode;
  readonly category: RejectionCategory;
  /** Where in the command, e.g. `consultees.0.agency`; null when it is about the command as a whole. */
  readonly path: string | null;
  readonly message: LocalText;
  /** The rule that refuses, where a rule does. */
  readonly citation: Cited | null;
}

type Values = Readonly<Record<string, string | LocalText>>;

/** A message names a few hundred characters of a list and leaves the rest: it stands on the trail, which is bounded. */
const longestValue = 400;

function clip(value: string | LocalText): string | LocalText {
  const short = (text: string): string =>
    text.length > longestValue ? `${text.slice(0, longestValue)}…` : text;
  return typeof value === 'string' ? short(value) : { vi: short(value.vi), en: short(value.en) };
}

export function reject(
  code: RejectionCode,
  values: Values = {},
  { path = null, citation = null }: { path?: string | null; citation?: Cited | null } = {},
): Rejection {
  const { category, message } = rejections[code];
  const clipped = Object.fromEntries(Object.entries(values).map(([name, value]) => [name, clip(value)]));
  return { code, category, path, message: fillText(message, clipped), citation };
}

/** The rejection that a trail keeps of a refused attempt; its code comes from a record, so it is checked. */
export function rejectionAgain(
  kept: Omit<Rejection, 'category' | 'code'> & { readonly code: string },
): Rejection | null {
  const code = Object.keys(rejections).find((known): known is RejectionCode => known === kept.code);
  if (code === undefined) return null;
  const { path, message, citation } = kept;
  return { code, category: rejections[code].category, path, message, citation };
}
