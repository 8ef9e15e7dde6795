import type { LocalText } from '../event/index.js';

const longestCompared = 80;

/** How many letters must be added, dropped, changed or swapped with the next to make one word of the other. */
function distance(left: string, right: string): number {
  let beforeLast: readonly number[] = [];
  let last: readonly number[] = Array.from({ length: right.length + 1 }, (_, index) => index);
  for (let row = 1; row <= left.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= right.length; column += 1) {
      const isSame = left.charAt(row - 1) === right.charAt(column - 1);
      const isSwapped =
        row > 1 &&
        left.charAt(row - 1) === right.charAt(column - 2) &&
        left.charAt(row - 2) === right.charAt(column - 1);
      const swapped = isSwapped ? (beforeLast[column - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY;
      const changed = (last[column - 1] ?? 0) + (isSame ? 0 : 1);
      current.push(Math.min(changed, swapped, (last[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1));
    }
    beforeLast = last;
    last = current;
  }
  return last[right.length] ?? 0;
}

/** The word that was probably meant; null where none of them is near. */
export function nearest(written: string, words: readonly string[]): string | null {
  if (written.length > longestCompared) return null;
  let best: { readonly word: string; readonly distance: number } | null = null;
  for (const word of words.slice(0, 2_000)) {
    if (word.length > longestCompared) continue;
    const found = distance(written.toLowerCase(), word.toLowerCase());
    if (found <= Math.max(1, Math.floor(word.length / 3)) && (best === null || found < best.distance)) {
      best = { word, distance: found };
    }
  }
  return best?.word ?? null;
}

/** ` (did you mean “word”?)`, to be put behind what is wrong; nothing where no word is near. */
export function didYouMean(written: string, words: readonly string[]): LocalText {
  const meant = nearest(written, words);
  return meant === null
    ? { vi: '', en: '' }
    : { vi: ` (có phải “${meant}”?)`, en: ` (did you mean “${meant}”?)` };
}
