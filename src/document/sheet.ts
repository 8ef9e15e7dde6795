import type { Language } from '../event/index.js';

/** A stretch of a text that a note speaks of: UTF-16 offsets, the end not included. */
export interface Mark {
  readonly from: number;
  readonly to: number;
  readonly number: number;
}

/** A part of a sheet. Its texts are plain: whoever renders it escapes them for what it renders to. */
export type Block =
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string; readonly tone: 'plain' | 'note' | 'title' }
  /** Names and what they say, in two columns. */
  | { readonly kind: 'fields'; readonly rows: readonly (readonly [string, string])[] }
  /** `widths`: percent of the line by column. */
  | {
      readonly kind: 'table';
      readonly head: readonly string[];
      readonly rows: readonly (readonly string[])[];
      readonly widths: readonly number[];
    }
  /** What somebody wrote, word for word, with notes on stretches of it. */
  | {
      readonly kind: 'text';
      readonly title: string;
      readonly text: string;
      readonly marks: readonly Mark[];
    };

/** A sheet for people in one language, before it is HTML or Markdown. */
export interface Sheet {
  readonly language: Language;
  readonly title: string;
  readonly subtitle: string;
  readonly blocks: readonly Block[];
  /** Said at the very end: by what the sheet can be checked. */
  readonly foot: readonly string[];
}

// Control characters but the line's end, and marks that turn the direction of reading: one place each, so that offsets stand.
const unprintable = /(?!\n)[\p{Cc}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/gu;

/** A text as it is shown: what would hide or turn it stays visible as a replacement character. */
export const shown = (text: string): string => text.replace(unprintable, '\ufffd');

/** A text cut at the borders of its marks, in order; a mark that begins within another one gives way to it. */
export function segmentsOf(
  text: string,
  marks: readonly Mark[],
): readonly { readonly text: string; readonly mark: number | null }[] {
  const segments: { text: string; mark: number | null }[] = [];
  let at = 0;
  for (const { from, to, number } of [...marks].sort((one, other) => one.from - other.from)) {
    if (from < at || to <= from || to > text.length) continue;
    if (from > at) segments.push({ text: text.slice(at, from), mark: null });
    segments.push({ text: text.slice(from, to), mark: number });
    at = to;
  }
  if (at < text.length) segments.push({ text: text.slice(at), mark: null });
  return segments;
}
