import { type Block, type Sheet, segmentsOf, shown } from './sheet.js';

/** What Markdown would take for its own, wherever it stands: also what GitHub would make links and mentions of. */
const signs = /[\\`*_{}[\]<>|#~&@$^]|:(?=\/\/)|(?<=\bwww)\./gi;

const inline = (text: string): string => shown(text).replace(signs, '\\$&');

/** What would begin a list, a rule or a heading at the beginning of a line. */
const atStart = (line: string): string =>
  line
    .replace(/^(\s{0,40})([-+=])/, '$1\\$2')
    .replace(/^(\s{0,40}\d{1,9})([.)])/, '$1\\$2')
    .replace(/^\s+/, '');

const paragraph = (text: string): string => inline(text).split('\n').map(atStart).join('  \n');

const cell = (text: string): string => inline(text).replaceAll('\n', '<br>').trim() || ' ';

const row = (texts: readonly string[]): string => `| ${texts.map(cell).join(' | ')} |`;

const quoted = (text: string): string =>
  text
    .split('\n')
    .map((line) => `> ${line}`)
    .join('\n');

function blockMarkdown(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `## ${cell(block.text)}`;
    case 'paragraph':
      return block.tone === 'title' ? `### ${cell(block.text)}` : paragraph(block.text);
    case 'fields':
      return ['|  |  |', '|---|---|', ...block.rows.map(row)].join('\n');
    case 'table':
      return [row(block.head), `|${block.head.map(() => '---').join('|')}|`, ...block.rows.map(row)].join(
        '\n',
      );
    case 'text': {
      const text = segmentsOf(block.text, block.marks)
        .map(({ text: part, mark }) => (mark === null ? part : `⟦${part}⟧ (${mark})`))
        .join('');
      return `#### ${cell(block.title)}\n\n${quoted(paragraph(text))}`;
    }
  }
}

/** A sheet as Markdown (CommonMark with tables). A stretch that a note speaks of stands in ⟦ ⟧ with its number. */
export function sheetMarkdown({ title, subtitle, blocks, foot }: Sheet): string {
  const parts = [
    `# ${cell(title)}`,
    paragraph(subtitle),
    ...blocks.map(blockMarkdown),
    '---',
    ...foot.map(paragraph),
  ];
  return `${parts.join('\n\n')}\n`;
}
