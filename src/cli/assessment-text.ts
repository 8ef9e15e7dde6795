import type { Cited, Language, LocalText } from '../event/index.js';
import type { Policy } from '../policy/index.js';
import { findings } from '../reply/index.js';
import { printable, type Style, wrapped } from './terminal.js';
import type { AssessedReply } from './written-reply.js';

type Found = AssessedReply['findings'][number];

const severities: Readonly<Record<Found['severity'], LocalText>> = {
  vague: { vi: 'không rõ', en: 'vague' },
  review: { vi: 'cần xem', en: 'review' },
  note: { vi: 'lưu ý', en: 'note' },
};

const rules: Readonly<Record<Found['rule'], LocalText>> = {
  standard: { vi: 'tiêu chuẩn trả lời', en: 'reply standard' },
  wording: { vi: 'cách diễn đạt', en: 'wording' },
  signature: { vi: 'chữ ký', en: 'signature' },
  redirection: { vi: 'chuyển cơ quan khác', en: 'redirection' },
};

const mark = /\p{M}/u;
const wide =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|\p{Extended_Pictographic}/u;

/** Cells that a text takes on a terminal: a combining mark none, a wide character two. */
function cellsOf(text: string): number {
  let cells = 0;
  for (const character of text) cells += mark.test(character) ? 0 : wide.test(character) ? 2 : 1;
  return cells;
}

/** The line of a text that a span begins on, cut to what is around it, with the span marked below. */
function markedLines(text: string, [from, to]: readonly [number, number], width: number): readonly string[] {
  const start = text.lastIndexOf('\n', from - 1) + 1;
  const newline = text.indexOf('\n', from);
  const end = newline < 0 ? text.length : newline;
  const before = Math.max(start, from - Math.floor(width / 3));
  const after = Math.min(end, before + width);
  const lead = `${before > start ? '…' : ''}${printable(text.slice(before, from))}`;
  const marked = printable(text.slice(from, Math.min(to, after)));
  const tail = `${printable(text.slice(Math.min(to, after), after))}${after < end ? '…' : ''}`;
  return [
    `${lead}${marked}${tail}`,
    `${' '.repeat(cellsOf(lead))}${'^'.repeat(Math.max(cellsOf(marked), 1))}`,
  ];
}

function citationText(cited: Cited, language: Language): string {
  const number = cited.number === null ? '' : ` ${cited.number}`;
  return `${cited.instrument[language]}${number}, ${cited.article[language]}`;
}

const indent = '  ';

function linesOf(
  found: Found,
  { texts }: AssessedReply,
  policy: Policy,
  language: Language,
  style: Style,
): readonly string[] {
  const { code, severity, question, where, span, rule, citation } = found;
  const { colours, width } = style;
  const paint = severity === 'vague' ? colours.red : severity === 'review' ? colours.yellow : colours.dim;
  const text = where === null ? undefined : texts.get(question ?? '')?.[where];
  const place = [question, where].filter((name) => name !== null).join('.');
  const quoted =
    span === null || text === undefined
      ? []
      : markedLines(text, [span[0], span[1]], width - 8).map(
          (line, at) => `${indent}${indent}${at === 1 ? paint(line) : line}`,
        );
  const label = `${severities[severity][language]}: ${findings[code].title[language]} [${code}]`;
  const ground = `${rules[rule][language]}: ${citationText(policy.cited(citation), language)}`;
  return [
    ...(place === '' ? [] : [`${indent}${colours.dim(printable(place))}`]),
    ...quoted,
    ...wrapped(label, width - 4).map((line) => `${indent}${indent}${paint(line)}`),
    ...wrapped(ground, width - 4).map((line) => `${indent}${indent}${colours.dim(line)}`),
  ];
}

/** Each finding under the text that it points to, with its rule and citation, as a compiler prints it. */
export const assessmentLines = (
  reply: AssessedReply,
  policy: Policy,
  language: Language,
  style: Style,
): readonly string[] => reply.findings.flatMap((found) => linesOf(found, reply, policy, language, style));
