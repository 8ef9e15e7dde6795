import { type Adviser, meaningOf, type Side } from './activity.js';
import type { AnomalyCode } from './anomaly.js';
import type { LogEvent } from './permit.js';

/** Who is asked when, by the indexes of the permit's events. */
export interface Dispatches {
  /** Asked at the instant of an event, before it: advice that nothing in the log asks for. */
  readonly before: ReadonlyMap<number, readonly Adviser[]>;
  /** Asked at the instant of an event, after it: a question, or the adviser's own earlier advice. */
  readonly after: ReadonlyMap<number, readonly Adviser[]>;
  readonly odd: readonly { readonly code: AnomalyCode; readonly event: LogEvent }[];
}

/** The last question to this side among the events from one index up to another, exclusive; -1 where there is none. */
function lastQuestion(events: readonly LogEvent[], side: Side, from: number, to: number): number {
  for (let index = to - 1; index >= from; index -= 1) {
    const meaning = meaningOf(events[index]?.activity ?? '');
    if (meaning.type === 'question' && meaning.side === side) return index;
  }
  return -1;
}

function isUnanswered(events: readonly LogEvent[], asked: ReadonlySet<number>, index: number): boolean {
  const meaning = meaningOf(events[index]?.activity ?? '');
  return meaning.type === 'question' && meaning.side === 'external' && !asked.has(index);
}

/**
 * The log says that a question went out, and only by the advice that came whom it went to. So each advice is taken as
 * asked for at the last T06 (internal) or T08 (external) before it, but never before the same adviser's earlier advice:
 *
 * - several advisers whose advice follows the same question are one round; advice that is repeated is a new one;
 * - where no new question stands between two advices, the second is asked for at the instant of the first;
 * - where no question stands before the first, it is asked for at the instant of the advice itself: nobody is late by
 *   a gap in the log.
 *
 * A T06 that nobody's advice follows is the decision to ask nobody. A T08 says that somebody was asked, but not who.
 */
export function dispatchesOf(events: readonly LogEvent[]): Dispatches {
  const before = new Map<number, Adviser[]>();
  const after = new Map<number, Adviser[]>();
  const odd: { code: AnomalyCode; event: LogEvent }[] = [];
  const adviceOf = new Map<string, number>();
  for (const [index, event] of events.entries()) {
    const meaning = meaningOf(event.activity);
    if (meaning.type !== 'advice') continue;
    const { adviser } = meaning;
    const earlier = adviceOf.get(adviser.agency) ?? -1;
    const question = lastQuestion(events, adviser.side, earlier + 1, index);
    const [list, at] = question >= 0 ? [after, question] : earlier >= 0 ? [after, earlier] : [before, index];
    list.set(at, [...(list.get(at) ?? []), adviser]);
    if (question < 0)
      odd.push({ code: earlier < 0 ? 'advice-without-question' : 'advice-repeated-unasked', event });
    adviceOf.set(adviser.agency, index);
  }
  const asked = new Set(after.keys());
  const unanswered = events.filter((_, index) => isUnanswered(events, asked, index));
  odd.push(...unanswered.map((event) => ({ code: 'question-without-advice' as const, event })));
  return { before, after, odd };
}
