import { nextWord, wordEnd } from './word-scan.js';

/** A word of a text, by how it is compared and where it stands (UTF-16 offsets). */
export interface Token {
  /** In lower case, with its tone at its end wherever it was typed: hoà and hòa have one key. */
  readonly key: string;
  /** Without any mark, as it is typed on a machine without Vietnamese. */
  readonly plain: string;
  /** In lower case, as NFC, with its tone where it was typed. */
  readonly lower: string;
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
const invisible = /[\u00ad\u200b-\u200d\u2060\ufeff]/g;
const tones = /[\u0300\u0301\u0303\u0309\u0323]/g;
const marks = /\p{M}/gu;
const iAfter = /^([hklmstvq]|qu)y$/;

interface Keys {
  readonly key: string;
  readonly plain: string;
  readonly lower: string;
}

const isAscii = /^[\0-\x7f]*$/;

/** How a word is compared: lý is lí, quý is quí, thuỷ is thủy. */
function keysOf(text: string): Keys {
  if (text.length > longestWord) return { key: '', plain: '', lower: '' };
  const lower = text.toLowerCase().normalize('NFC');
  if (isAscii.test(text)) {
    const key = lower.replace(iAfter, '$1i');
    return { key, plain: key, lower };
  }
  const letters = text.replace(invisible, '').normalize('NFKD').toLowerCase();
  const tone = (letters.match(tones) ?? []).join('');
  const bare = letters.replace(tones, '').normalize('NFC').replace(iAfter, '$1i');
  const plain = bare.normalize('NFD').replace(marks, '').replaceAll('đ', 'd');
  return { key: bare + tone, plain, lower };
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
  // In a new line the number of an item is a word too: with what follows it, it shows that an item begins.
  const isItem = between.includes('\n') && /^[\da-zđ]{1,2}$/u.test(found);
  return isItem ? between + found + text.slice(behind, behind + 1) : between;
}

/** Whether a sentence, or only a part of one, ends before a word. */
function endBefore(
  text: string,
  end: number,
  index: number,
  found: string,
  before: string,
): 'sentence' | 'clause' | null {
  if (index - end === 1 && text.charCodeAt(end) === 0x20) return null;
  const between = betweenWords(text, end, index, found);
  if (endsSentence(between, before)) return 'sentence';
  return /[,:()]/.test(between) ? 'clause' : null;
}

/** The words of a text, in order: one pass, and each word that comes again is compared as before. */
export function tokensOf(text: string): readonly Token[] {
  const known = new Map<string, Keys>();
  const quoted = quotations(text);
  const tokens: Token[] = [];
  let [sentence, clause, end, quotation, before] = [0, 0, 0, 0, ''];
  for (let start = nextWord(text, 0); start < text.length; start = nextWord(text, end)) {
    const behind = wordEnd(text, start);
    const found = text.slice(start, behind);
    const ends = endBefore(text, end, start, found, before);
    if (ends === 'sentence') sentence += 1;
    if (ends !== null) clause += 1;
    let keys = known.get(found);
    if (keys === undefined) {
      keys = keysOf(found);
      known.set(found, keys);
    }
    while ((quoted[quotation]?.[1] ?? Number.POSITIVE_INFINITY) < start) quotation += 1;
    end = behind;
    before = keys.plain;
    const isQuoted = (quoted[quotation]?.[0] ?? Number.POSITIVE_INFINITY) < start;
    const { key, plain, lower } = keys;
    tokens.push({ key, plain, lower, start, end, sentence, clause, quoted: isQuoted });
  }
  // Who puts all of a letter between quotation marks quotes nobody.
  const isAllQuoted = quoted.length > 0 && tokens.every((token) => token.quoted);
  return isAllQuoted ? tokens.map((token) => ({ ...token, quoted: false })) : tokens;
}
