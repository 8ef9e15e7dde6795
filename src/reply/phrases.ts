import { type Token, tokensOf } from './tokens.js';

/** At most so many words of the same sentence stand in the place of `…`. */
const widestGap = 10;
/** A phrase has at most 4,000 characters, and so fewer parts than this. */
const mostSegments = 4_096;

/** Words that may follow, and whether one of the choices ends here. */
interface Node {
  readonly next: Map<string, Node>;
  ends: boolean;
}

/** One of several choices of words; an optional one may be left out. */
interface Choice {
  readonly byKey: Node;
  readonly byPlain: Node;
  readonly optional: boolean;
}

/** What stands between two gaps of a phrase. */
interface Segment {
  readonly pattern: number;
  readonly index: number;
  readonly choices: readonly Choice[];
}

/** The phrases of lists, each part found by the words that it may begin with. */
export interface Phrases<Meaning> {
  readonly byKey: ReadonlyMap<string, readonly Segment[]>;
  readonly byPlain: ReadonlyMap<string, readonly Segment[]>;
  readonly patterns: readonly { readonly meaning: Meaning; readonly segments: number }[];
}

/** Where a phrase was found: from its first word to behind its last, as indices of tokens. */
export interface Hit<Meaning> {
  readonly meaning: Meaning;
  readonly from: number;
  readonly to: number;
}

const node = (): Node => ({ next: new Map(), ends: false });

function plant(root: Node, words: readonly string[]): void {
  let at = root;
  for (const each of words) {
    const next = at.next.get(each) ?? node();
    at.next.set(each, next);
    at = next;
  }
  at.ends = true;
}

/** `{a|b}` is either, `{a|}` may be left out, and a line of words is a choice of one. */
function choiceOf(lines: readonly string[]): Choice {
  const byKey = node();
  const byPlain = node();
  const choices = lines.map(tokensOf);
  for (const tokens of choices.filter(({ length }) => length > 0)) {
    plant(
      byKey,
      tokens.map(({ key }) => key),
    );
    plant(
      byPlain,
      tokens.map(({ plain }) => plain),
    );
  }
  return { byKey, byPlain, optional: choices.some(({ length }) => length === 0) };
}

const choicesOf = (part: string): readonly Choice[] =>
  part
    .split(/[{}]/)
    .map((text, index) => (index % 2 === 1 ? choiceOf(text.split('|')) : choiceOf([text])))
    .filter(({ byKey }) => byKey.next.size > 0);

/** The words that a part may begin with. */
function beginnings({ choices }: Segment, by: 'byKey' | 'byPlain'): ReadonlySet<string> {
  const words = new Set<string>();
  for (const choice of choices) {
    for (const each of choice[by].next.keys()) words.add(each);
    if (!choice.optional) break;
  }
  return words;
}

function index(
  segments: readonly Segment[],
  by: 'byKey' | 'byPlain',
): ReadonlyMap<string, readonly Segment[]> {
  const found = new Map<string, Segment[]>();
  for (const segment of segments) {
    for (const each of beginnings(segment, by)) {
      const known = found.get(each);
      if (known === undefined) found.set(each, [segment]);
      else known.push(segment);
    }
  }
  return found;
}

/** Compiles lists of phrases, each list with what its phrases mean. */
export function compilePhrases<Meaning>(
  lists: readonly (readonly [Meaning, readonly string[]])[],
): Phrases<Meaning> {
  const segments: Segment[] = [];
  const patterns: { meaning: Meaning; segments: number }[] = [];
  for (const [meaning, list] of lists) {
    for (const phrase of list) {
      const parts = phrase.split('…').map(choicesOf);
      for (const [at, choices] of parts.entries())
        segments.push({ pattern: patterns.length, index: at, choices });
      patterns.push({ meaning, segments: parts.length });
    }
  }
  return { byKey: index(segments, 'byKey'), byPlain: index(segments, 'byPlain'), patterns };
}

/** The sentences that are typed without marks, as hardly any Vietnamese sentence is that is typed with them. */
function unmarkedSentences(tokens: readonly Token[]): ReadonlySet<number> {
  const counts = new Map<number, { words: number; marked: number }>();
  for (const { sentence, key, plain } of tokens) {
    const count = counts.get(sentence) ?? { words: 0, marked: 0 };
    count.words += 1;
    if (key !== plain) count.marked += 1;
    counts.set(sentence, count);
  }
  const isUnmarked = ({ words, marked }: { words: number; marked: number }) => marked * 7 <= words;
  return new Set([...counts].filter(([, count]) => isUnmarked(count)).map(([sentence]) => sentence));
}

/** Behind which words the choices of one place may end, from one place on. */
function endsOf(choice: Choice, from: number, plain: boolean, tokens: readonly Token[]): number[] {
  const ends = choice.optional ? [from] : [];
  let at: Node | undefined = plain ? choice.byPlain : choice.byKey;
  for (let to = from; at !== undefined; to += 1) {
    if (at.ends && to > from) ends.push(to);
    const token = tokens[to];
    if (token === undefined || token.sentence !== tokens[from]?.sentence) break;
    at = at.next.get(plain ? token.plain : token.key);
  }
  return ends;
}

/** Behind which word the longest reading of a part ends that begins here; null where it does not begin here. */
function endOf({ choices }: Segment, from: number, plain: boolean, tokens: readonly Token[]): number | null {
  let reached: readonly number[] = [from];
  const sentence = tokens[from]?.sentence;
  for (const choice of choices) {
    const inSentence = (at: number) => choice.optional || tokens[at]?.sentence === sentence;
    reached = [...new Set(reached.filter(inSentence).flatMap((at) => endsOf(choice, at, plain, tokens)))];
    if (reached.length === 0) return null;
  }
  return Math.max(...reached);
}

interface Begun {
  readonly from: number;
  readonly to: number;
}

/**
 * Finds every phrase in a text. A part of a phrase is tried where one of its first words stands, and reaches no further than
 * it has words; of the parts of a phrase with gaps only the last two that were found are kept. So it is linear in the
 * number of words, whatever they are.
 */
export function findPhrases<Meaning>(tokens: readonly Token[], phrases: Phrases<Meaning>): Hit<Meaning>[] {
  const { byKey, byPlain } = phrases;
  const unmarked = unmarkedSentences(tokens);
  const search: Search<Meaning> = { tokens, phrases, begun: new Map(), hits: [] };
  for (const [from, { sentence, key, plain }] of tokens.entries()) {
    const isPlain = unmarked.has(sentence);
    const candidates = isPlain ? byPlain.get(plain) : byKey.get(key);
    for (const segment of candidates ?? [])
      note(segment, from, endOf(segment, from, isPlain, tokens), search);
  }
  return search.hits;
}

interface Search<Meaning> {
  readonly tokens: readonly Token[];
  readonly phrases: Phrases<Meaning>;
  readonly begun: Map<number, readonly Begun[]>;
  readonly hits: Hit<Meaning>[];
}

/** Notes a part that was found: the whole phrase with its last part, else that it has begun. */
function note<Meaning>(
  segment: Segment,
  from: number,
  to: number | null,
  { tokens, phrases, begun, hits }: Search<Meaning>,
): void {
  const pattern = phrases.patterns[segment.pattern];
  if (to === null || pattern === undefined) return;
  const first = firstOf(segment, from, begun, tokens);
  if (first === null) return;
  if (segment.index === pattern.segments - 1) {
    hits.push({ meaning: pattern.meaning, from: first, to });
    return;
  }
  const place = segment.pattern * mostSegments + segment.index;
  begun.set(place, [...(begun.get(place) ?? []).slice(-1), { from: first, to }]);
}

/** Where the phrase began that goes on here with a later part; null where none did. */
function firstOf(
  { pattern, index: at }: Segment,
  from: number,
  begun: ReadonlyMap<number, readonly Begun[]>,
  tokens: readonly Token[],
): number | null {
  if (at === 0) return from;
  const before = begun.get(pattern * mostSegments + at - 1)?.filter(({ to }) => to <= from);
  const last = before?.at(-1);
  if (last === undefined || from - last.to > widestGap) return null;
  return tokens[last.from]?.sentence === tokens[from]?.sentence ? last.from : null;
}
