import type { Cure, Lexicon, Wording, WordingCode } from '../policy/index.js';
import type { Position } from './position.js';
import { type FlagFound, readText, type TextReading } from './reading.js';

/** The texts of an answer, each where there is one. */
export interface AnswerTexts {
  readonly text?: string | undefined;
  readonly conditions?: string | undefined;
  readonly reasons?: string | undefined;
  readonly legalBasis?: string | undefined;
  readonly alternative?: string | undefined;
}

export interface AnswerToRead {
  readonly position: Position | null;
  readonly texts: AnswerTexts;
  readonly namesCompetentAgency: boolean;
  /** Null where nobody can tell: no directory says what the agency is competent for. */
  readonly withinMandate: boolean | null;
  readonly question?: string | undefined;
}

type Where = keyof AnswerTexts;

type EmptyBasisCode = 'missing-legal-basis' | 'unsupported-outside-mandate';

/** What a legal basis is that cites nothing: none, whatever it says of the law. */
const emptyBasis: { readonly [Each in Position]?: EmptyBasisCode } = {
  disagree: 'missing-legal-basis',
  'outside-mandate': 'unsupported-outside-mandate',
};

/** Whether a finding says that the basis of an answer of this position cites nothing. */
export const isEmptyBasis = (code: string, where: string | null, position: Position | null): boolean =>
  where === 'legalBasis' && position !== null && emptyBasis[position] === code;

/** A sign that the wording of an answer gives, and the part of its texts that it is in. */
export interface WordingSign {
  readonly code: WordingCode | EmptyBasisCode;
  readonly where: Where;
  /** UTF-16 offsets in that text. */
  readonly span: readonly [number, number];
}

type Parts = { readonly [Part in Where]: TextReading | null };

const spanOf = ({ tokens, text }: TextReading, from: number, to: number): readonly [number, number] => [
  tokens[from]?.start ?? 0,
  tokens[to - 1]?.end ?? text.length,
];
const whole = (reading: TextReading): readonly [number, number] => spanOf(reading, 0, reading.tokens.length);

const has = (reading: TextReading | null, ...cues: Parameters<TextReading['views']['get']>[0][]): boolean =>
  reading !== null && cues.some((cue) => reading.views.has(cue));

/** English has about half as many words as Vietnamese has syllables; a text without marks is measured by the lesser. */
function fewestWords(reading: TextReading, lexicons: readonly Lexicon[]): number {
  const fitting = lexicons.filter(({ language }) => (language === 'vi') === reading.isVietnamese);
  const counts = (fitting.length > 0 ? fitting : lexicons).map(({ contentWords }) => contentWords);
  return Math.min(...counts);
}

const isThin = (reading: TextReading, lexicons: readonly Lexicon[]): boolean =>
  !reading.specific && reading.contentWords < fewestWords(reading, lexicons);

const enoughWords = 18;

/** What an answer has that takes the sign from a phrase. */
function curesOf(answer: AnswerToRead, parts: Parts, lexicons: readonly Lexicon[]): ReadonlySet<Cure> {
  const { text, conditions, reasons, legalBasis, alternative } = parts;
  const cited = [text, reasons, legalBasis, alternative, conditions].filter((part) => part !== null);
  const isSolid = (part: TextReading | null) => part !== null && !isThin(part, lexicons);
  const holds: readonly (readonly [Cure, boolean])[] = [
    ['article', cited.some(({ citations }) => citations.article)],
    ['legal-basis', cited.some(({ citations }) => citations.article || citations.instrument)],
    [
      'conclusion',
      [text, reasons].some((part) =>
        has(part, 'agrees', 'disagrees', 'favours', 'faults', 'judges', 'conditional'),
      ),
    ],
    [
      'proposal',
      isSolid(alternative) || isSolid(conditions) || [text, reasons].some((part) => has(part, 'proposes')),
    ],
    ['competent-agency', answer.namesCompetentAgency || (text?.agencies.length ?? 0) > 0],
    ['reservations', isSolid(conditions) || has(text, 'proposes')],
    ['grounds', isSolid(reasons) || (text !== null && (text.specific || text.contentWords >= enoughWords))],
    ['mandate', answer.position === 'no-comment' && answer.withinMandate !== false],
    [
      'recusal',
      answer.position === 'outside-mandate' &&
        answer.namesCompetentAgency &&
        cited.some(({ citations }) => citations.article || citations.instrument),
    ],
    ['request', [text, reasons, alternative].some((part) => part?.requests === true)],
  ];
  return new Set(holds.filter(([, isSo]) => isSo).map(([cure]) => cure));
}

const isCured = ({ curedBy }: FlagFound, cures: ReadonlySet<Cure>): boolean =>
  curedBy.some((line) => line.every((cure) => cures.has(cure)));

/** A person needs no more places to see what is meant, and a trail keeps no more. */
const mostSigns = 20;

/** One sign a code and sentence: an overlap of two phrases is one. */
function uncured(reading: TextReading, cures: ReadonlySet<Cure>): WordingSign[] {
  const seen = new Map<string, number>();
  const signs: WordingSign[] = [];
  for (const flag of reading.flags) {
    const sentence = reading.tokens[flag.from]?.sentence ?? 0;
    if (seen.get(flag.code) === sentence || isCured(flag, cures)) continue;
    seen.set(flag.code, sentence);
    signs.push({ code: flag.code, where: 'text', span: spanOf(reading, flag.from, flag.to) });
    if (signs.length === mostSigns) break;
  }
  return signs;
}

/** What the text says against the position that is ticked; the place where it says so. */
function contradiction(position: Position | null, reading: TextReading): readonly [number, number] | null {
  const first = (...cues: Parameters<TextReading['views']['get']>[0][]): readonly [number, number] | null => {
    // The views of a cue stand in the order of the text.
    const [hit] = cues
      .flatMap((cue) => reading.views.get(cue)?.slice(0, 1) ?? [])
      .sort((one, other) => one.from - other.from);
    return hit === undefined ? null : spanOf(reading, hit.from, hit.to);
  };
  switch (position) {
    case 'agree':
      return (
        first('disagrees', 'conditional') ?? (has(reading, 'agrees', 'favours') ? null : first('faults'))
      );
    case 'agree-with-conditions':
      return has(reading, 'agrees', 'conditional', 'favours') ? null : first('disagrees');
    case 'disagree':
      if (has(reading, 'disagrees', 'faults')) return null;
      return first('agrees') ?? (has(reading, 'proposes') ? null : first('favours'));
    case 'no-comment':
      return first('disagrees');
    case 'outside-mandate':
      return first('agrees');
    case null:
      return null;
  }
}

/** The parts that a position needs besides its text. */
const needed: { readonly [Each in Position]: readonly Where[] } = {
  agree: [],
  'agree-with-conditions': ['conditions'],
  disagree: ['reasons', 'legalBasis', 'alternative'],
  'no-comment': [],
  'outside-mandate': ['legalBasis'],
};

/** Words of a legal basis that says no more than that there is some law. */
const lawInGeneral = new Set([
  'luat',
  'dinh',
  'law',
  'laws',
  'legislation',
  'regulation',
  'regulations',
  'rules',
  'provisions',
  'policy',
  'policies',
  'statute',
  'guidance',
  'requirements',
]);

/** A part that is there and says nothing. */
function hollow(
  where: Where,
  reading: TextReading,
  position: Position,
  lexicons: readonly Lexicon[],
): WordingSign[] {
  const span = whole(reading);
  if (where === 'legalBasis') {
    const { article, instrument, anything } = reading.citations;
    if (article || instrument) return [];
    const none = emptyBasis[position];
    if (!anything && none !== undefined) return [{ code: none, where, span }];
    const restates = reading.tokens.some(({ plain }) => lawInGeneral.has(plain));
    return [{ code: restates ? 'restates-the-law-only' : 'legal-basis-unspecific', where, span }];
  }
  if (!isThin(reading, lexicons)) return [];
  return [{ code: reading.flags[0]?.code ?? 'text-too-thin', where, span }];
}

const everyView = ['agrees', 'disagrees', 'favours', 'faults', 'judges', 'proposes', 'conditional'] as const;

/** No view, no figure, no article: manners of speaking, however many. */
const saysNothing = (reading: TextReading): boolean => !reading.specific && !has(reading, ...everyView);

/**
 * Reads the texts of an answer, and tells what a person should look at (DOMAIN §5). Pure and total; no sign decides.
 */
export function readWording(answer: AnswerToRead, { lexicons }: Wording): WordingSign[] {
  const { position, texts, question } = answer;
  const read = (text: string | undefined) => (text === undefined ? null : readText(text, lexicons, question));
  const parts: Parts = {
    text: read(texts.text),
    conditions: read(texts.conditions),
    reasons: read(texts.reasons),
    legalBasis: read(texts.legalBasis),
    alternative: read(texts.alternative),
  };
  const cures = curesOf(answer, parts, lexicons);
  const required = position === null ? [] : needed[position];
  const signs = required.flatMap((where) => {
    const reading = parts[where];
    return reading === null || position === null ? [] : hollow(where, reading, position, lexicons);
  });
  const { text } = parts;
  if (text === null) return signs;
  const against = contradiction(position, text);
  const found = uncured(text, cures);
  // Manners of speaking beside what is worse are not told apart.
  const worse = found.filter(({ code }) => code !== 'text-too-thin');
  const flagged = [
    ...(worse.length > 0 ? worse : found),
    ...(against === null
      ? []
      : [{ code: 'text-contradicts-position', where: 'text', span: against } as const]),
  ];
  const isCarried = required.some((where) => parts[where] !== null);
  const isEmpty = flagged.length === 0 && text.flags.length === 0 && !isCarried && saysNothing(text);
  return [
    ...flagged,
    ...(isEmpty ? [{ code: 'text-too-thin', where: 'text', span: whole(text) } as const] : []),
    ...signs,
  ];
}

/** Whether a text says what should be done instead of what it is against. */
export function proposesInstead(text: string, { lexicons }: Wording): boolean {
  const reading = readText(text, lexicons);
  return reading.requests || has(reading, 'proposes', 'agrees');
}
