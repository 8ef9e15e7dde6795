import type { Actor, JsonValue, LocalText } from '../event/index.js';

/** A problem is one sentence: of a long value it tells the beginning. */
const longest = 200;

const clipped = (text: string): string => (text.length > longest ? `${text.slice(0, longest)}…` : text);

/** A recorded value for people. */
export function valueTold(value: JsonValue | undefined): LocalText {
  if (value === undefined || value === null) return { vi: 'không có', en: 'nothing' };
  if (typeof value === 'boolean') return value ? { vi: 'có', en: 'yes' } : { vi: 'không', en: 'no' };
  const text = clipped(typeof value === 'string' ? `“${value}”` : JSON.stringify(value));
  return { vi: text, en: text };
}

export const actorTold = ({ officer, agency, role }: Actor): string => `${officer} (${agency}, ${role})`;

/** Several titles as one enumeration, any of which may stand. */
export const eitherOf = (texts: readonly LocalText[]): LocalText => ({
  vi: texts.map(({ vi }) => vi).join(' / '),
  en: texts.map(({ en }) => en).join(' / '),
});
