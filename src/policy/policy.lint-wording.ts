import { type Check, finding, type PolicyFinding } from './policy-finding.js';
import type { Lexicon } from './wording.schema.js';

/** Signs that somebody may take for a slot of a phrase; only `{a|b}` and `…` are. */
const strange = /[[\]<>()$*_%#=\\]|\.\.\./;
const hasWord = /[\p{L}\p{N}]/u;

interface Fault {
  readonly code: string;
  readonly vi: string;
  readonly en: string;
}

const faults = {
  braces: {
    code: 'phrase-braces',
    vi: 'Mỗi { phải có } trước … hoặc trước { khác, và | chỉ đứng trong { }.',
    en: 'Each { needs its } before a … or another {, and | stands only within { }.',
  },
  sign: {
    code: 'phrase-sign-unknown',
    vi: 'Cụm từ chỉ có {a|b}, {a|} và …; dấu khác không có nghĩa gì.',
    en: 'A phrase has only {a|b}, {a|} and …; no other sign means anything.',
  },
  empty: {
    code: 'phrase-empty',
    vi: 'Cụm từ, và mỗi phần giữa các …, phải có ít nhất một từ không được bỏ.',
    en: 'A phrase, and each part between its …, needs a word that may not be left out.',
  },
} as const satisfies Record<string, Fault>;

/** Whether braces and bars of a part stand as they must; counted, for a part may be long. */
function isBalanced(part: string): boolean {
  let isOpen = false;
  for (const sign of part) {
    if (sign === '{' && isOpen) return false;
    if (sign === '}' && !isOpen) return false;
    if (sign === '|' && !isOpen) return false;
    if (sign === '{' || sign === '}') isOpen = sign === '{';
  }
  return !isOpen;
}

/** Whether a part has a word whatever is left out of it. */
const mustHaveWord = (part: string): boolean =>
  part
    .split(/[{}]/)
    .some((text, at) => (at % 2 === 1 ? text.split('|') : [text]).every((line) => hasWord.test(line)));

function faultOf(phrase: string): Fault | null {
  const parts = phrase.split('…');
  if (!parts.every(isBalanced)) return faults.braces;
  if (strange.test(phrase)) return faults.sign;
  return parts.every(mustHaveWord) ? null : faults.empty;
}

const listsOf = ({ flags, cues }: Lexicon): readonly (readonly [string, readonly string[]])[] => [
  ...flags.map(({ phrases }, at) => [`flags.${at}.phrases`, phrases] as const),
  ...Object.entries(cues).map(([name, phrases]) => [`cues.${name}`, phrases] as const),
];

const phrasesCanBeRead: Check = ({ wording }) =>
  (wording?.lexicons ?? []).flatMap((lexicon, index) =>
    listsOf(lexicon).flatMap(([list, phrases]) =>
      phrases.flatMap((phrase, at): PolicyFinding[] => {
        const fault = faultOf(phrase);
        if (fault === null) return [];
        const path = `wording.lexicons.${index}.${list}.${at}`;
        return [finding(fault.code, path, `"${phrase}": ${fault.vi}`, `"${phrase}": ${fault.en}`)];
      }),
    ),
  );

const lexiconsAreNamedOnce: Check = ({ wording }) =>
  (wording?.lexicons ?? []).flatMap(({ id }, index, all) => {
    if (all.findIndex((other) => other.id === id) === index) return [];
    const path = `wording.lexicons.${index}.id`;
    const vi = `Bộ từ "${id}" được khai hai lần.`;
    return [finding('lexicon-repeated', path, vi, `Lexicon "${id}" is given twice.`)];
  });

const phrasesAreGivenOnce: Check = ({ wording }) =>
  (wording?.lexicons ?? []).flatMap((lexicon, index) =>
    listsOf(lexicon).flatMap(([list, phrases]) => {
      const seen = new Set<string>();
      return phrases.flatMap((phrase, at): PolicyFinding[] => {
        const isRepeated = seen.has(phrase);
        seen.add(phrase);
        if (!isRepeated) return [];
        const path = `wording.lexicons.${index}.${list}.${at}`;
        const vi = `Cụm từ "${phrase}" đã có trong danh sách này.`;
        const en = `The phrase "${phrase}" is in this list already.`;
        return [finding('phrase-repeated', path, vi, en, 'warning')];
      });
    }),
  );

/** What keeps the phrases of lexicons from meaning what they seem to. */
export const wordingChecks: readonly Check[] = [lexiconsAreNamedOnce, phrasesCanBeRead, phrasesAreGivenOnce];
