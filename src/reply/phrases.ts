import { Automaton, type State } from './phrase-automaton.js';
import { PhraseReader, type Segment } from './phrase-parts.js';
import type { Token } from './tokens.js';

/** At most so many words of the same sentence stand in the place of `…`. */
const widestGap = 10;

/** The phrases of lists, with what finds them. */
export interface Phrases<Meaning> {
  readonly byKey: Automaton;
  readonly byPlain: Automaton;
  readonly patterns: readonly { readonly meaning: Meaning; readonly segments: number }[];
  readonly segments: number;
}

/** Where a phrase was found: from its first word to behind its last, as indices of tokens. */
export interface Hit<Meaning> {
  readonly meaning: Meaning;
  readonly from: number;
  readonly to: number;
}

/** Compiles lists of phrases, each list with what its phrases mean. */
export function compilePhrases<Meaning>(
  lists: readonly (readonly [Meaning, readonly string[]])[],
): Phrases<Meaning> {
  const reader = new PhraseReader();
  const segments: Segment[] = [];
  const patterns: { meaning: Meaning; segments: number }[] = [];
  for (const [meaning, list] of lists) {
    for (const phrase of list) {
      const parts = reader.read(phrase, patterns.length);
      for (const part of parts) segments.push(part);
      patterns.push({ meaning, segments: parts.length });
    }
  }
  return {
    byKey: new Automaton(segments, 'key'),
    byPlain: new Automaton(segments, 'plain'),
    patterns,
    segments: segments.length,
  };
}

/** Behind which token the sentence ends that one stands in. */
function sentenceEnd(tokens: readonly Token[], from: number): number {
  const sentence = tokens[from]?.sentence;
  let to = from + 1;
  while (to < tokens.length && tokens[to]?.sentence === sentence) to += 1;
  return to;
}

/** Whether a sentence is typed without marks, as hardly any Vietnamese sentence is that is typed with them. */
function isUnmarked(tokens: readonly Token[], from: number, to: number): boolean {
  let marked = 0;
  for (let at = from; at < to; at += 1) {
    const token = tokens[at];
    if (token !== undefined && token.key !== token.plain) marked += 1;
  }
  return marked * 7 <= to - from;
}

/** The last two readings of each part of a phrase with gaps, by where the phrase began and where the part ended. */
class Begun {
  readonly #places: Int32Array;

  constructor(segments: number) {
    this.#places = new Int32Array(segments * 4).fill(-1);
  }

  note(segment: number, from: number, to: number): void {
    const place = segment * 4;
    this.#places.copyWithin(place, place + 2, place + 4);
    this.#places[place + 2] = from;
    this.#places[place + 3] = to;
  }

  /** Where the phrase began whose part is the last to end before a word, near it and in its sentence; -1 where none. */
  before(segment: number, at: number, sentenceFrom: number): number {
    for (let place = segment * 4 + 2; place >= segment * 4; place -= 2) {
      const from = this.#places[place] ?? -1;
      const to = this.#places[place + 1] ?? -1;
      if (from < 0) return -1;
      if (to <= at) return at - to > widestGap || from < sentenceFrom ? -1 : from;
    }
    return -1;
  }
}

/** The state after the longest reading that begins at a word, within its sentence. */
function readFrom(words: Int32Array, from: number, to: number, automaton: Automaton): State | null {
  let state = automaton.first(words[from] ?? -1);
  for (let at = from + 1; state !== null && at < to && state.live.length > 0; at += 1) {
    const word = words[at] ?? -1;
    const next: State | null = word < 0 ? null : automaton.after(state, word);
    if (next === null) break;
    state = next;
  }
  return state;
}

/** What finds the phrases of a sentence, and its words as numbers, which are written into those of the text. */
function readerOf<Meaning>(
  tokens: readonly Token[],
  [opens, closes]: readonly [number, number],
  { byKey, byPlain }: Phrases<Meaning>,
  words: Int32Array,
): Automaton {
  const by = isUnmarked(tokens, opens, closes) ? 'plain' : 'key';
  const automaton = by === 'plain' ? byPlain : byKey;
  for (let at = opens; at < closes; at += 1) words[at] = automaton.wordOf(tokens[at]?.[by] ?? '');
  return automaton;
}

/**
 * Finds every phrase in a text, sentence by sentence. A reading goes no further than the phrases have words, and of the parts
 * of a phrase with gaps only the last two are kept. So it is linear in the number of words, whatever they are.
 */
export function findPhrases<Meaning>(tokens: readonly Token[], phrases: Phrases<Meaning>): Hit<Meaning>[] {
  const words = new Int32Array(tokens.length);
  const begun = new Begun(phrases.segments);
  const hits: Hit<Meaning>[] = [];
  for (let opens = 0; opens < tokens.length; ) {
    const closes = sentenceEnd(tokens, opens);
    const automaton = readerOf(tokens, [opens, closes], phrases, words);
    for (let at = opens; at < closes; at += 1) {
      const state = readFrom(words, at, closes, automaton);
      if (state !== null) note(state, at, opens, phrases.patterns, begun, hits);
    }
    opens = closes;
  }
  return hits;
}

/** Notes the parts that were read: the whole phrase with its last part, else that it has begun. */
function note<Meaning>(
  { read }: State,
  at: number,
  sentenceFrom: number,
  patterns: Phrases<Meaning>['patterns'],
  begun: Begun,
  hits: Hit<Meaning>[],
): void {
  for (const { segment, words } of read) {
    const from = segment.index === 0 ? at : begun.before(segment.id - 1, at, sentenceFrom);
    const pattern = patterns[segment.pattern];
    if (from < 0 || pattern === undefined) continue;
    if (segment.index === pattern.segments - 1) hits.push({ meaning: pattern.meaning, from, to: at + words });
    else begun.note(segment.id, from, at + words);
  }
}
