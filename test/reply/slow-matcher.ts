import type { Hit } from '../../src/reply/phrases.js';
import { type Token, tokensOf } from '../../src/reply/tokens.js';

type Line = readonly { readonly key: string; readonly plain: string }[];

/** A phrase as it is written: its parts, in each its choices, in each its lines of words. */
const partsOf = (phrase: string): readonly (readonly (readonly Line[])[])[] =>
  phrase.split('…').map((part) =>
    part
      .split(/[{}]/)
      .map((text, at) => (at % 2 === 1 ? text.split('|') : [text]).map(tokensOf))
      .filter((lines) => lines.some(({ length }) => length > 0)),
  );

const isPlain = (tokens: readonly Token[], sentence: number): boolean => {
  const all = tokens.filter((token) => token.sentence === sentence);
  return all.filter(({ key, plain }) => key !== plain).length * 7 <= all.length;
};

const fits = (line: Line, at: number, sentence: number, tokens: readonly Token[]): boolean => {
  const by = isPlain(tokens, sentence) ? 'plain' : 'key';
  return line.every(
    (word, index) => tokens[at + index]?.sentence === sentence && tokens[at + index]?.[by] === word[by],
  );
};

/** Behind which word the longest reading of choices ends; -1 where there is none. */
function longest(
  choices: readonly (readonly Line[])[],
  at: number,
  sentence: number,
  tokens: readonly Token[],
): number {
  const [first, ...others] = choices;
  if (first === undefined) return at;
  const ends = first
    .filter((line) => fits(line, at, sentence, tokens))
    .map((line) => longest(others, at + line.length, sentence, tokens));
  return Math.max(-1, ...ends);
}

interface Place {
  readonly from: number;
  readonly to: number;
}

/** Where the phrase began whose part before is the last to end before a word; -1 where it is too far off. */
function began(before: readonly Place[] | undefined, at: number, tokens: readonly Token[]): number {
  if (before === undefined) return at;
  const last = before.filter(({ to }) => to <= at).at(-1);
  const isNear = last !== undefined && at - last.to <= 10;
  return isNear && tokens[last.from]?.sentence === tokens[at]?.sentence ? last.from : -1;
}

function matchesOf(phrase: string, tokens: readonly Token[]): Hit<string>[] {
  const parts = partsOf(phrase);
  const found: Place[][] = parts.map(() => []);
  for (const [at, { sentence }] of tokens.entries()) {
    for (const [index, choices] of parts.entries()) {
      const to = longest(choices, at, sentence, tokens);
      const from = to <= at ? -1 : began(found[index - 1], at, tokens);
      if (from >= 0) found[index]?.push({ from, to });
    }
  }
  return (found.at(-1) ?? []).map(({ from, to }) => ({ meaning: phrase, from, to }));
}

/** The matcher of phrases as one would write it down: every phrase is tried at every word. */
export const slowMatches = (tokens: readonly Token[], phrases: readonly string[]): Hit<string>[] =>
  phrases.flatMap((phrase) => matchesOf(phrase, tokens));
