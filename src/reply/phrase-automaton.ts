import type { By, Node, Segment } from './phrase-parts.js';

/** A part of a phrase that was read, and how many words it has. */
interface Read {
  readonly segment: Segment;
  readonly words: number;
}

/** All that may go on after some words, and the longest readings of the parts that were read so far. */
export interface State {
  readonly live: readonly Node[];
  /** In the order of the parts. */
  readonly read: readonly Read[];
  readonly words: number;
  readonly next: Map<number, State | null>;
}

/** So many states are kept; a text that needs more has them made again. */
const mostStates = 20_000;

/**
 * Reads all parts of all phrases at once, word by word. A state is made when a text first comes to it, and kept: then one word
 * is one look-up, however many phrases there are.
 */
export class Automaton {
  readonly #by: By;
  readonly #vocabulary = new Map<string, number>();
  readonly #words: string[] = [];
  readonly #roots: Node[] = [];
  readonly #states = new Map<string, State>();
  readonly #first = new Map<number, State | null>();

  constructor(segments: readonly Segment[], by: By) {
    this.#by = by;
    for (const segment of segments) {
      for (const { root } of segment.choices) this.#learn(root[by]);
      this.#open(segment, 0, this.#roots);
    }
  }

  /** The number of a word that some phrase has; -1 for all others. */
  wordOf(word: string): number {
    return this.#vocabulary.get(word) ?? -1;
  }

  /** The state after a first word; null where no phrase has a part that begins so. */
  first(word: number): State | null {
    const known = this.#first.get(word);
    if (known !== undefined) return known;
    const made = this.#step(this.#roots, [], 0, word);
    this.#first.set(word, made);
    return made;
  }

  /** The state after one word more; null where nothing goes on so. */
  after(state: State, word: number): State | null {
    const known = state.next.get(word);
    if (known !== undefined) return known;
    const made = this.#step(state.live, state.read, state.words, word);
    state.next.set(word, made);
    return made;
  }

  #learn(node: Node): void {
    for (const [word, next] of node.next) {
      if (!this.#vocabulary.has(word)) {
        this.#vocabulary.set(word, this.#words.length);
        this.#words.push(word);
      }
      this.#learn(next);
    }
  }

  /** The choices that may come next, from one on; whether all that are left may be left out. */
  #open(segment: Segment, from: number, into: Node[]): boolean {
    for (const { root, optional } of segment.choices.slice(from)) {
      into.push(root[this.#by]);
      if (!optional) return false;
    }
    return true;
  }

  #step(from: readonly Node[], readBefore: readonly Read[], before: number, word: number): State | null {
    const text = this.#words[word];
    if (text === undefined) return null;
    const live: Node[] = [];
    const read = new Map(readBefore.map((each) => [each.segment.id, each]));
    const words = before + 1;
    for (const node of from) {
      const next = node.next.get(text);
      if (next === undefined) continue;
      if (next.next.size > 0) live.push(next);
      if (next.ends && this.#open(next.segment, next.choice + 1, live))
        read.set(next.segment.id, { segment: next.segment, words });
    }
    const hasRead = [...read.values()].some((each) => each.words === words);
    return live.length === 0 && !hasRead ? null : this.#stateOf(live, [...read.values()], words);
  }

  #stateOf(open: readonly Node[], parts: readonly Read[], words: number): State {
    const live = [...new Set(open)].sort((one, other) => one.id - other.id);
    const read = [...parts].sort((one, other) => one.segment.id - other.segment.id);
    const name = `${words} ${live.map(({ id }) => id).join(',')} ${read.map((each) => `${each.segment.id}:${each.words}`).join(',')}`;
    const known = this.#states.get(name);
    if (known !== undefined) return known;
    if (this.#states.size >= mostStates) {
      this.#states.clear();
      this.#first.clear();
    }
    const made: State = { live, read, words, next: new Map() };
    this.#states.set(name, made);
    return made;
  }
}
