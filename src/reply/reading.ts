import type { Cure, Lexicon, WordingCode } from '../policy/index.js';
import { echoesOf } from './echoes.js';
import { isFigure } from './figures.js';
import { type LegalCitations, legalCitations } from './legal-citations.js';
import { compilePhrases, findPhrases, type Hit, type Phrases } from './phrases.js';
import { type Token, tokensOf } from './tokens.js';

type Cue = keyof Lexicon['cues'];

interface FlagMeaning {
  readonly code: WordingCode;
  readonly curedBy: readonly (readonly Cure[])[];
}
type Meaning =
  | { readonly cue: Cue; readonly flag: null }
  | { readonly cue: null; readonly flag: FlagMeaning };
type Found = Hit<Meaning>;

/** Where a phrase that is a sign of something was found. */
export interface FlagFound extends FlagMeaning {
  readonly from: number;
  readonly to: number;
}

/** What a text says, as far as its words tell. */
export interface TextReading {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly flags: readonly FlagFound[];
  /** The own views, by what they say; those that are asked of others, supposed or reported are not among them. */
  readonly views: ReadonlyMap<Cue, readonly Hit<Cue>[]>;
  readonly agencies: readonly Hit<Cue>[];
  /** Whether it asks for something to be done that no phrase of a lexicon makes a manner of speaking. */
  readonly requests: boolean;
  readonly citations: LegalCitations;
  /** Words that say something of the matter. */
  readonly contentWords: number;
  /** It has a figure or an article: more than manners of speaking. */
  readonly specific: boolean;
  readonly isVietnamese: boolean;
}

const compiled = new WeakMap<readonly Lexicon[], Phrases<Meaning>>();

/** The lists of all lexicons, compiled once for as long as the policy lives. */
function phrasesOf(lexicons: readonly Lexicon[]): Phrases<Meaning> {
  const known = compiled.get(lexicons);
  if (known !== undefined) return known;
  const lists = lexicons.flatMap(({ flags, cues }): (readonly [Meaning, readonly string[]])[] => [
    ...flags.map(({ code, curedBy, phrases }) => [{ cue: null, flag: { code, curedBy } }, phrases] as const),
    ...cueNames.map((cue) => [{ cue, flag: null }, cues[cue]] as const),
  ]);
  const made = compilePhrases(lists);
  compiled.set(lexicons, made);
  return made;
}

const views = ['agrees', 'disagrees', 'favours', 'faults', 'judges', 'proposes', 'conditional'] as const;
const cueNames: readonly Cue[] = [
  ...views,
  'asks',
  'supposes',
  'others',
  'self',
  'requests',
  'agencies',
  'neutral',
  'empty',
];
const isViewByCue: ReadonlySet<Cue | null> = new Set<Cue | null>(views);
const isView = (cue: Cue | null): boolean => isViewByCue.has(cue);

const byPlace = (one: Found, other: Found): number => one.from - other.from || other.to - one.to;

/** Whether a phrase is part of the one that reaches furthest so far: không có ý kiến, in không có ý kiến khác. */
function isPartOf(reach: Found | null, hit: Found): boolean {
  if (reach === null) return false;
  const same = reach.from === hit.from && reach.to === hit.to;
  if (hit.to <= reach.to && !same) return true;
  // What begins inside a view is denied by it: đủ điều kiện, in chưa đủ điều kiện.
  const begins = hit.from < reach.to && hit.from > reach.from;
  return begins && isView(hit.meaning.cue) && isView(reach.meaning.cue);
}

/** The longest phrases; of cues that are no views, all. */
function longestOf(hits: readonly Found[]): Found[] {
  const neutral = new NeutralReach(hits);
  let reach: Found | null = null;
  const kept: Found[] = [];
  for (const hit of hits) {
    if (hit.meaning.cue !== 'neutral' && neutral.covers(hit)) continue;
    const counts = hit.meaning.flag !== null || isView(hit.meaning.cue);
    if (counts && isPartOf(reach, hit)) continue;
    if (counts && (reach === null || hit.to > reach.to)) reach = hit;
    kept.push(hit);
  }
  return kept;
}

/** How far the neutral phrases reach that begin at a word or before it; asked in the order of the text. */
class NeutralReach {
  readonly #neutral: readonly Found[];
  #next = 0;
  #reach = 0;

  constructor(hits: readonly Found[]) {
    this.#neutral = hits.filter(({ meaning }) => meaning.cue === 'neutral');
  }

  covers({ from, to }: Found): boolean {
    for (let hit = this.#neutral[this.#next]; hit !== undefined && hit.from <= from; ) {
      this.#reach = Math.max(this.#reach, hit.to);
      this.#next += 1;
      hit = this.#neutral[this.#next];
    }
    return to <= this.#reach;
  }
}

const askedWithin = 12;
const reportedWithin = 8;

interface Before {
  asks: Found | null;
  supposes: Found | null;
  others: Found | null;
  /** The agency that replies, named where a clause begins: what follows is its own again. */
  self: Found | null;
}

/** Whether a view is asked of somebody else, supposed or reported: none of the agency's own. */
function isForeign(hit: Found, before: Before, tokens: readonly Token[]): boolean {
  const at = tokens[hit.from];
  const near = (other: Found | null, words: number, unit: 'sentence' | 'clause'): boolean =>
    other !== null &&
    other.to <= hit.from &&
    hit.from - other.to <= words &&
    tokens[other.from]?.[unit] === at?.[unit] &&
    !(before.self !== null && before.self.from >= other.from);
  if (near(before.others, reportedWithin, 'clause')) return true;
  // To propose is to ask somebody.
  if (hit.meaning.cue === 'proposes') return false;
  return near(before.asks, askedWithin, 'sentence') || near(before.supposes, askedWithin, 'clause');
}

const opensClause = (at: number, tokens: readonly Token[]): boolean =>
  at === 0 || tokens[at - 1]?.clause !== tokens[at]?.clause;

/** Leaves out the views that are not the agency's own. */
function ownOf(hits: readonly Found[], tokens: readonly Token[]): Found[] {
  const before: Before = { asks: null, supposes: null, others: null, self: null };
  let named = 0;
  return hits.filter((hit) => {
    const { cue } = hit.meaning;
    // The people, in the name of an agency: Ủy ban nhân dân.
    if (cue === 'others' && hit.to <= named) return true;
    if (cue === 'self' || cue === 'agencies') named = Math.max(named, hit.to);
    if (cue === 'asks' || cue === 'supposes' || cue === 'others') before[cue] = hit;
    if (cue === 'self' && opensClause(hit.from, tokens)) before.self = hit;
    return !isView(cue) || !isForeign(hit, before, tokens);
  });
}

/** How many words stand outside all that says nothing. */
function contentWordsOf(tokens: readonly Token[], hits: readonly Found[]): number {
  let [hollow, reach] = [0, 0];
  for (const { meaning, from, to } of hits) {
    if (meaning.flag === null && meaning.cue !== 'empty' && meaning.cue !== 'agencies') continue;
    hollow += Math.max(0, to - Math.max(from, reach));
    reach = Math.max(reach, to);
  }
  return tokens.length - hollow;
}

const fewestAsked = 3;

/** A request with words of its own behind it; where a flagged phrase follows at once, that is all it asks. */
function asksForMore(hits: readonly Found[], tokens: readonly Token[]): boolean {
  const flagged = new Uint8Array(tokens.length);
  let reach = 0;
  for (const { meaning, from, to } of hits) {
    if (meaning.flag === null) continue;
    for (let at = Math.max(from, reach); at < to; at += 1) flagged[at] = 1;
    reach = Math.max(reach, to);
  }
  return hits.some(({ meaning, from, to }) => {
    const last = to + fewestAsked;
    if (meaning.cue !== 'requests' || tokens[last - 1]?.sentence !== tokens[from]?.sentence) return false;
    for (let at = from; at <= last; at += 1) if (flagged[at] === 1) return false;
    return true;
  });
}

const toCue = ({ meaning, from, to }: Found): Hit<Cue>[] =>
  meaning.cue === null ? [] : [{ meaning: meaning.cue, from, to }];

function byCue(hits: readonly Hit<Cue>[]): ReadonlyMap<Cue, readonly Hit<Cue>[]> {
  const grouped = new Map<Cue, Hit<Cue>[]>();
  for (const hit of hits) {
    const known = grouped.get(hit.meaning);
    if (known === undefined) grouped.set(hit.meaning, [hit]);
    else known.push(hit);
  }
  return grouped;
}

/** Reads a text by lexicons. Pure, total, and linear in the length of the text. */
export function readText(text: string, lexicons: readonly Lexicon[], question?: string): TextReading {
  const tokens = tokensOf(text);
  const echoes = echoesOf(tokens, question);
  const isSaid = ({ from, to }: Found): boolean =>
    !(tokens[from]?.quoted === true && tokens[to - 1]?.quoted === true) &&
    !(echoes.has(from) && echoes.has(to - 1));
  const found = findPhrases(tokens, phrasesOf(lexicons)).filter(isSaid).sort(byPlace);
  const longest = longestOf(found);
  const own = ownOf(longest, tokens);
  const citations = legalCitations(text, tokens);
  return {
    text,
    tokens,
    flags: longest.flatMap(({ meaning, from, to }) =>
      meaning.flag === null ? [] : [{ ...meaning.flag, from, to }],
    ),
    views: byCue(own.flatMap(toCue).filter(({ meaning }) => isView(meaning))),
    requests: asksForMore(longest, tokens),
    agencies: longest.flatMap(toCue).filter(({ meaning }) => meaning === 'agencies'),
    citations,
    contentWords: contentWordsOf(tokens, longest),
    specific: citations.article || tokens.some((_, at) => isFigure(at, tokens, text)),
    isVietnamese: tokens.some(({ key, plain }) => key !== plain),
  };
}
