/** A word of a text, by how it is compared and where it stands (UTF-16 offsets). */
export interface Token {
  /** In lower case, with its tone at its end wherever it was typed: hoà and hòa have one key. */
  readonly key: string;
  /** Without any mark, as it is typed on a machine without Vietnamese. */
  readonly plain: string;
  readonly start: number;
  readonly end: number;
  readonly sentence: number;
  /** Counts up at each comma too. */
  readonly clause: number;
  /** Between quotation marks: the words of somebody else. */
  readonly quoted: boolean;
}

/** Longer than any word that a lexicon has; what is longer is compared with nothing. */
const longestWord = 40;
const longestQuotation = 400;
const word = /[\p{L}\p{N}][\p{L}\p{M}\p{N}\u00ad\u200b-\u200d\u2060\ufeff]*/gu;
const invisible = /[\u00ad\u200b-\u200d\u2060\ufeff]/g;
const tones = /[\u0300\u0301\u0303\u0309\u0323]/g;
const marks = /\p{M}/gu;
const iAfter = /^([hklmstvq]|qu)y$/;

interface Keys {
  readonly key: string;
  readonly plain: string;
}

/** How a word is compared: lý is lí, quý is quí, thuỷ is thủy. */
function keysOf(text: string): Keys {
  if (text.length > longestWord) return { key: '', plain: '' };
  const letters = text.replace(invisible, '').normalize('NFKD').toLowerCase();
  const tone = (letters.match(tones) ?? []).join('');
  const bare = letters.replace(tones, '').normalize('NFC').replace(iAfter, '$1i');
  return { key: bare + tone, plain: bare.normalize('NFD').replace(marks, '').replaceAll('đ', 'd') };
}

const closing: Readonly<Record<string, string>> = { '"': '"', '“': '”', '«': '»', '„': '“' };
const quotationMark = /["“”«»„]/g;

/** The parts of a text that stand between quotation marks. A mark that nothing closes quotes nothing. */
function quotations(text: string): readonly (readonly [number, number])[] {
  const found: [number, number][] = [];
  let opened: { readonly at: number; readonly close: string } | null = null;
  for (const { 0: mark, index } of text.matchAll(quotationMark)) {
    if (opened !== null && mark === opened.close && index - opened.at <= longestQuotation) {
      found.push([opened.at, index]);
      opened = null;
    } else if (opened === null || index - opened.at > longestQuotation) {
      const close: string | undefined = closing[mark];
      opened = close === undefined ? null : { at: index, close };
    }
  }
  return found;
}

const abbreviations = new Set([
  'tp',
  'tx',
  'tt',
  'no',
  'nos',
  'art',
  'arts',
  'sec',
  'para',
  'paras',
  'cf',
  'ts',
  'ths',
  'mr',
  'mrs',
  'ms',
  'dr',
  'st',
]);
const sentenceMark = /[;!?…]|\.(?=\s|$)|\.\/\./;
const listItem = /\n\s{0,20}(?:[-+*•–]|\(?[\da-zđ]{1,2}[.)])/;

/** Whether a sentence ends between two words. */
function endsSentence(between: string, before: string): boolean {
  if (
    between.includes('\n') &&
    (listItem.test(between) || /\n[^\S\n]*\n/.test(between) || /[.;:!?]/.test(between))
  )
    return true;
  if (!sentenceMark.test(between)) return false;
  return !(between.startsWith('.') && (abbreviations.has(before) || /^\p{L}$/u.test(before)));
}

/** What stands between two words decides by its beginning and its end: no need to read a megabyte of dots. */
function betweenWords(text: string, end: number, index: number, found: string): string {
  const between =
    text.slice(end, Math.min(index, end + 64)) + text.slice(Math.max(end + 64, index - 64), index);
  const behind = index + found.length;
  // The number of an item is a word too: with what follows it, it shows that an item begins.
  return /^[\da-zđ]{1,2}$/u.test(found) ? between + found + text.slice(behind, behind + 1) : between;
}

/** The words of a text, in order. Linear in its length. */
export function tokensOf(text: string): readonly Token[] {
  const known = new Map<string, Keys>();
  const quoted = quotations(text);
  const tokens: Token[] = [];
  let [sentence, clause, end, quotation, before] = [0, 0, 0, 0, ''];
  for (const { 0: found, index } of text.matchAll(word)) {
    const between = betweenWords(text, end, index, found);
    const ends = endsSentence(between, before);
    if (ends) sentence += 1;
    if (ends || /[,:()]/.test(between)) clause += 1;
    const keys = known.get(found) ?? keysOf(found);
    if (known.size < 20_000) known.set(found, keys);
    while ((quoted[quotation]?.[1] ?? Number.POSITIVE_INFINITY) < index) quotation += 1;
    end = index + found.length;
    before = keys.plain;
    const isQuoted = (quoted[quotation]?.[0] ?? Number.POSITIVE_INFINITY) < index;
    tokens.push({ ...keys, start: index, end, sentence, clause, quoted: isQuoted });
  }
  // Who puts all of a letter between quotation marks quotes nobody.
  const isAllQuoted = tokens.every((token) => token.quoted);
  return isAllQuoted ? tokens.map((token) => ({ ...token, quoted: false })) : tokens;
}
