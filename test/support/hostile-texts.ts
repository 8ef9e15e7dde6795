import type { Dice } from './dice.js';
import { overlong, spoiled } from './mutation.js';

/** Pieces that readers of JSON and of lines stumble over. */
const pieces = [
  '{',
  '}',
  '[',
  ']',
  '"',
  ',',
  ':',
  '\\',
  '\n',
  '\r\n',
  '\r',
  '\t',
  '\u0000',
  '\ufeff',
  '\u2028',
  '\u00a0',
  '"\\ud800"',
  '\ud800',
  'null',
  'true',
  '-0',
  '1e999',
  '0.1',
  '9007199254740993',
  '"__proto__":{"x":1},',
  '"constructor":{"prototype":{}},',
  '"hash":"",',
  'Đ',
  'e\u0302',
  '😀',
  ' ',
] as const;

/** What readers of YAML stumble over besides: anchors, aliases, tags, merge keys, directives, blocks. */
const yamlPieces = [
  '&a ',
  '*a',
  '*a, ',
  '<<: *a\n',
  '<<: [*a, *a]\n',
  '? ',
  '? [x]\n: 1\n',
  '- ',
  ': ',
  '|\n',
  '>-\n',
  '>9\n',
  '!!binary ',
  '!!python/object:os.system ',
  '!!js/function ',
  '!<tag:x> ',
  '!!set ',
  '!!omap ',
  '!!merge ',
  '!a!b ',
  '---\n',
  '...\n',
  '%YAML 9.9\n',
  '%TAG ! tag:x,2000:\n',
  'case: again\n',
  'title: &a { vi: x, en: *a }\n',
  '__proto__: { polluted: true }\n',
  'constructor: { prototype: { polluted: true } }\n',
  'policy: ../../../etc/passwd\n',
  'policy: /dev/zero\n',
  'directory: .\n',
  '.inf',
  '0o17',
  '2026-08-24',
  '~',
  '#',
  "'",
  '`',
  '@',
] as const;

const spliced = (text: string, at: number, drop: number, piece: string): string =>
  text.slice(0, at) + piece + text.slice(at + drop);

/** A text with some places of it spoiled. */
export function spoiledText(sound: string, dice: Dice, kind: 'json' | 'yaml'): string {
  let text = sound;
  for (let times = dice.pick([1, 1, 2, 4]); times > 0; times -= 1) text = spoiledOnce(text, dice, kind);
  return text;
}

function spoiledOnce(text: string, dice: Dice, kind: 'json' | 'yaml'): string {
  const at = dice.below(text.length + 1);
  const length = dice.pick([1, 1, 2, 10, 100]);
  const piece = kind === 'yaml' && dice.chance(70) ? dice.pick(yamlPieces) : dice.pick(pieces);
  switch (dice.below(8)) {
    case 0:
      return spliced(text, at, length, '');
    case 1:
      return spliced(text, at, 0, text.slice(at, at + length));
    case 2:
      return spliced(text, at, 0, String.fromCharCode(dice.below(dice.pick([0x80, 0x10000]))));
    case 3:
      return text.slice(0, at);
    case 4:
      return spliced(text, at, 1, piece);
    case 5:
      return spliced(text, at, 0, piece.repeat(1 + dice.below(6)));
    case 6:
      return spliced(text, lineStart(text, at), 0, piece);
    default:
      return swappedLines(text, dice);
  }
}

const lineStart = (text: string, at: number): number => text.lastIndexOf('\n', at) + 1;

function swappedLines(text: string, dice: Dice): string {
  const lines = text.split('\n');
  const one = dice.below(lines.length);
  const other = dice.below(lines.length);
  [lines[one], lines[other]] = [lines[other] ?? '', lines[one] ?? ''];
  return lines.join('\n');
}

/** Text that was never anything. */
export function randomText(dice: Dice, kind: 'json' | 'yaml'): string {
  const every: readonly string[] = kind === 'yaml' ? [...pieces, ...yamlPieces] : pieces;
  const below = dice.pick([0x80, 0x100, 0x10000]);
  let text = '';
  for (let left = dice.below(30); left > 0; left -= 1) {
    text += dice.chance(60) ? (dice.pickAny(every) ?? '') : String.fromCharCode(dice.below(below));
  }
  return text;
}

const utf8 = new TextEncoder();

/** The bytes of a text with some bits turned over, or bytes that were never a text. */
export function spoiledBytes(sound: string, dice: Dice): Uint8Array {
  if (dice.chance(20)) return Uint8Array.from({ length: dice.below(60) }, () => dice.below(256));
  const bytes = utf8.encode(sound);
  for (let times = 1 + dice.below(4); times > 0 && bytes.length > 0; times -= 1) {
    bytes[dice.below(bytes.length)] = dice.below(256);
  }
  return bytes;
}

/** The JSON text of something sound that was spoiled in some places. */
export function spoiledJson(sound: readonly unknown[], dice: Dice): string {
  return JSON.stringify(spoiled(sound, dice, { isJson: true })) ?? 'null';
}

const deep = (open: string, levels: number, close = ''): string => open.repeat(levels) + close.repeat(levels);

/** Each line of it stands for nine times the line before: 9 to the power of `lines` in all. */
const aliasBomb = (lines: number): string =>
  Array.from({ length: lines }, (_, line) => {
    const inner = line === 0 ? '"x"' : `*a${line - 1}`;
    return `a${line}: &a${line} [${Array.from({ length: 9 }, () => inner).join(', ')}]\n`;
  }).join('');

/** Small texts that would be large, deep or endless to a reader that trusts them. */
export const bombs: readonly string[] = [
  aliasBomb(9),
  `${aliasBomb(4)}case: *a3\n`,
  `title: &t { vi: *t, en: x }\n`,
  deep('[', 20_000),
  deep('[', 2_000, ']'),
  deep('{a: ', 2_000, '}'),
  deep('- ', 3_000),
  Array.from({ length: 800 }, (_, level) => `${' '.repeat(level)}a:`).join('\n'),
  `case: "${'\\u0041'.repeat(20_000)}"\n`,
  `case: ${overlong}\n`,
  `${overlong}: case\n`,
  `steps:\n${'  - advance: 2026-08-24T08:00\n'.repeat(300)}`,
  `steps:\n${'  - { at: x, actor: y, command: z }\n'.repeat(300)}`,
  Array.from({ length: 500 }, (_, key) => `key${key}: 1`).join('\n'),
  'case: x\n'.repeat(500),
  `*${'a'.repeat(5_000)}`,
  `!!${'a'.repeat(5_000)} x`,
  `&${'a'.repeat(5_000)} x`,
  '? '.repeat(2_000),
  '!'.repeat(5_000),
  '%'.repeat(5_000),
];
