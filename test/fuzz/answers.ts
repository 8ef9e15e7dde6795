import { type LocalText, rejections } from '../../src/index.js';
import { isOwnRefusal, overlong } from '../support/mutation.js';

/** What a reader may do with a value: take it, since it is sound after all, or refuse it as it is meant to. */
export type Answer = 'taken' | 'refused';

/** No more than this of what somebody wrote comes back in an answer. */
const longestEcho = 400;
const echo = overlong.slice(0, longestEcho + 1);

/** What the engine says of a program's own slip, never of a value: an answer that says it was not foreseen. */
const slips =
  /Cannot (read|convert|destructure|set|define)|is not (a function|iterable|defined|a constructor)|\[object |call stack|Invalid (array|string) length|of undefined|of null/;

/** Demands that a text for people is there, short, no echo of what was fed, and not what the engine says of a slip. */
export function demandClear(text: unknown, longest: number): void {
  if (typeof text !== 'string' || text.trim() === '') throw new Error('an answer without a text');
  if (text.length > longest) throw new Error(`an answer of ${text.length} characters: ${text.slice(0, 300)}`);
  if (text.includes(echo)) throw new Error('an answer that echoes more than 400 characters');
  if (slips.test(text)) throw new Error(`an answer that nobody foresaw: ${text}`);
}

export function demandLocal({ vi, en }: LocalText, longest: number): void {
  demandClear(vi, longest);
  demandClear(en, longest);
}

/** A typed rejection: a known code with its category, a short text in both languages, and a place. */
export function demandRejection(rejection: {
  readonly code: string;
  readonly category: string;
  readonly path: string | null;
  readonly message: LocalText;
}): void {
  const known = Object.entries(rejections).find(([code]) => code === rejection.code)?.[1];
  if (known?.category !== rejection.category) throw new Error(`no such rejection: ${rejection.code}`);
  demandLocal(rejection.message, 1_000);
  if (rejection.path !== null && rejection.path.length > 400) throw new Error('a place that is no place');
}

/** How long the message of a fault may be: it may list what is wrong, for whoever wrote the data. */
const longestFault = 10_000;

/** What a reader throws must be a fault with one of the codes that it is documented to throw. */
export function refusedWith(fault: unknown, ...codes: readonly string[]): Answer {
  const code: unknown = fault instanceof Error && 'code' in fault ? fault.code : undefined;
  if (!(fault instanceof Error) || typeof code !== 'string' || !codes.includes(code)) throw fault;
  demandClear(fault.message, longestFault);
  return 'refused';
}

/** A bare schema passes on what the value itself throws when it is read, and throws nothing of its own. */
export function refusedByItself(fault: unknown): Answer {
  if (isOwnRefusal(fault)) return 'refused';
  throw fault;
}

/** Reads or throws a fault with one of these codes. */
export const readsOrFaults =
  (read: (value: unknown) => unknown, ...codes: readonly string[]) =>
  (make: () => unknown): Answer => {
    try {
      read(make());
      return 'taken';
    } catch (fault) {
      return refusedWith(fault, ...codes);
    }
  };
