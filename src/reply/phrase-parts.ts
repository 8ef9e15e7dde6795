import { tokensOf } from './tokens.js';

/** How words are compared: as they are typed with their marks, or without. */
export type By = 'key' | 'plain';

/** A place in a choice of words, and which words may follow. */
export interface Node {
  readonly id: number;
  readonly segment: Segment;
  /** Which of the choices of the segment it belongs to. */
  readonly choice: number;
  readonly next: Map<string, Node>;
  /** Whether one of the lines of the choice ends here. */
  ends: boolean;
}

/** One of several lines of words; an optional choice may be left out. */
interface Choice {
  readonly root: { readonly [Each in By]: Node };
  readonly optional: boolean;
}

/** What stands between two gaps of a phrase. */
export interface Segment {
  readonly id: number;
  readonly pattern: number;
  /** Which part of its phrase it is. */
  readonly index: number;
  readonly choices: Choice[];
}

/** Reads phrases into the words that they may consist of. */
export class PhraseReader {
  #nodes = 0;
  #segments = 0;

  #node(segment: Segment, choice: number): Node {
    this.#nodes += 1;
    return { id: this.#nodes, segment, choice, next: new Map(), ends: false };
  }

  #plant(root: Node, words: readonly string[]): void {
    let at = root;
    for (const each of words) {
      const next = at.next.get(each) ?? this.#node(root.segment, root.choice);
      at.next.set(each, next);
      at = next;
    }
    at.ends = true;
  }

  /** `{a|b}` is either, `{a|}` may be left out, and a line of words is a choice of one. */
  #addChoice(segment: Segment, lines: readonly string[]): void {
    const at = segment.choices.length;
    const root = { key: this.#node(segment, at), plain: this.#node(segment, at) };
    const choices = lines.map(tokensOf);
    for (const tokens of choices.filter(({ length }) => length > 0)) {
      this.#plant(
        root.key,
        tokens.map(({ key }) => key),
      );
      this.#plant(
        root.plain,
        tokens.map(({ plain }) => plain),
      );
    }
    if (root.key.next.size === 0) return;
    segment.choices.push({ root, optional: choices.some(({ length }) => length === 0) });
  }

  /** The parts of a phrase, between its gaps. */
  read(phrase: string, pattern: number): Segment[] {
    return phrase.split('…').map((part, index) => {
      const segment: Segment = { id: this.#segments, pattern, index, choices: [] };
      this.#segments += 1;
      for (const [at, text] of part.split(/[{}]/).entries())
        this.#addChoice(segment, at % 2 === 1 ? text.split('|') : [text]);
      return segment;
    });
  }
}
