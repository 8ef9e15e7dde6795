/**
 * What of a value can be written as JSON. What cannot is named in brackets, e.g. `(function)` or `(Date)`, and never
 * dropped.
 */
export type ChartValue =
  | null
  | boolean
  | number
  | string
  | readonly ChartValue[]
  | { readonly [key: string]: ChartValue };

/** Parameters that the machine states, or that a function of it makes from the context and the fact. */
export type ChartParams =
  | { readonly from: 'machine'; readonly value: ChartValue }
  | { readonly from: 'fact' };

/** An action at the place where it is used. */
export interface ChartAction {
  /** The name that the machine implements it under; null for a function that stands where the name would. */
  readonly name: string | null;
  /**
   * `function` does what only its code tells; `unimplemented` has a name and nothing behind it. A creator of a later
   * XState that is not known here is told by its own name.
   */
  readonly kind:
    | 'assign'
    | 'emit'
    | 'raise'
    | 'sendTo'
    | 'spawnChild'
    | 'stopChild'
    | 'cancel'
    | 'log'
    | 'enqueueActions'
    | 'function'
    | 'unimplemented'
    | (string & {});
  readonly params: ChartParams | null;
  /** The type of what it emits, raises or sends, where the machine states it; null where its code makes it. */
  readonly event: string | null;
}

/** A guard at the place where it is used. */
export interface ChartGuard {
  /** The name that the machine implements it under; null for a function, or a combination, that stands where the name would. */
  readonly name: string | null;
  /** `alias` is a name for another guard; `unimplemented` has a name and nothing behind it. */
  readonly kind: 'function' | 'and' | 'or' | 'not' | 'state-in' | 'alias' | 'unimplemented';
  readonly params: ChartParams | null;
  /** What an `and`, `or`, `not` or `alias` is made of. */
  readonly guards: readonly ChartGuard[];
  /** The state that a `state-in` asks for. */
  readonly state: ChartValue;
}

/** Something that runs while a state is active. */
export interface ChartInvoke {
  readonly id: string;
  /** The name that the machine implements it under; null for logic that stands where the name would. */
  readonly source: string | null;
  readonly systemId: string | null;
  readonly input: ChartParams | null;
}

/** One state. */
export interface ChartNode {
  /** As XState has it: unique in the machine, e.g. `consultation.answer.awaiting`. */
  readonly id: string;
  /** Its name among its siblings. */
  readonly key: string;
  /** The id of the state that it is part of; null for the root. */
  readonly parent: string | null;
  readonly kind: 'atomic' | 'compound' | 'parallel' | 'final' | 'history';
  /** Of a history state: what it remembers. */
  readonly history: 'shallow' | 'deep' | null;
  /** The id of the child that a compound state begins in. */
  readonly initial: string | null;
  /** What runs when that child is entered as the first. */
  readonly initialActions: readonly ChartAction[];
  readonly tags: readonly string[];
  readonly entry: readonly ChartAction[];
  readonly exit: readonly ChartAction[];
  readonly invokes: readonly ChartInvoke[];
  /** What a final state, or the machine at its end, hands over. */
  readonly output: ChartParams | null;
  readonly description: string | null;
  readonly meta: ChartValue;
}

/** One transition. */
export interface ChartEdge {
  /** Unique in the machine: the source's id, and the order. */
  readonly id: string;
  /** The id of the state that it is written in. */
  readonly source: string;
  /** The ids of what it enters; empty where it stays. */
  readonly targets: readonly string[];
  /**
   * What sets it off: `event` and `wildcard` what the machine is sent; `always` nothing but its guard; `after` time;
   * `done`, `error` and `snapshot` the end, the failure and the news of a state or of something invoked; `route` a
   * direct address. `history` is where a history state leads while it remembers nothing.
   */
  readonly kind:
    | 'event'
    | 'wildcard'
    | 'always'
    | 'after'
    | 'done'
    | 'error'
    | 'snapshot'
    | 'route'
    | 'history';
  /** The event's type or descriptor, XState's own for what it sends itself; null for `always` and `history`. */
  readonly event: string | null;
  /** Of an `after`: milliseconds, or the name of a delay. */
  readonly delay: number | string | null;
  readonly guard: ChartGuard | null;
  readonly actions: readonly ChartAction[];
  /** Whether it leaves and enters its source again, even where its target lies inside. */
  readonly reenter: boolean;
  readonly description: string | null;
  readonly meta: ChartValue;
  /**
   * Its place, from 0, among the transitions of its source: of those whose event fits, the first whose guard holds is
   * taken. What lies further inside goes before all of them.
   */
  readonly order: number;
}

/** A machine as plain data, to be drawn, compared or searched. The same machine always gives the same. */
export interface Chart {
  readonly id: string;
  readonly version: string | null;
  readonly description: string | null;
  /** In document order; the first is the root. */
  readonly nodes: readonly ChartNode[];
  /** By source in document order, and then in the order in which they are tried. */
  readonly edges: readonly ChartEdge[];
}
