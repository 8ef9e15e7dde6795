import { type Block, type Sheet, segmentsOf, shown } from './sheet.js';

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const escaped = (text: string): string => shown(text).replace(/[&<>"']/g, (sign) => entities[sign] ?? '');

/** Lines stay lines. */
const lines = (text: string): string => escaped(text).replaceAll('\n', '<br>');

/** What official paper looks like in Viet Nam (Decree 30/2020, annex I): A4, a serif face, black. */
const style = `
@page { size: A4; margin: 20mm 18mm 20mm 25mm; }
* { box-sizing: border-box; }
html { background: #fff; }
body { margin: 0 auto; max-width: 167mm; padding: 8mm 0; color: #000; background: #fff;
  font: 11pt/1.4 "Times New Roman", "Liberation Serif", "Noto Serif", serif; }
@media print { body { padding: 0; max-width: none; } }
header { text-align: center; border-bottom: 0.6pt solid #000; padding-bottom: 8pt; margin-bottom: 10pt; }
h1 { font-size: 15pt; line-height: 1.25; margin: 0 0 3pt; text-transform: uppercase; }
header p { margin: 0; }
h2 { font-size: 12pt; margin: 15pt 0 5pt; break-after: avoid; }
h3 { font-size: 11pt; font-style: italic; font-weight: normal; margin: 8pt 0 2pt; break-after: avoid; }
p { margin: 0 0 5pt; overflow-wrap: anywhere; }
.title { margin-top: 9pt; font-weight: bold; break-after: avoid; }
.note { font-size: 10pt; font-style: italic; }
table { width: calc(100% - 1px); border-collapse: collapse; table-layout: fixed; margin: 0 0 8pt; font-size: 10pt; line-height: 1.3; }
th, td { border: 0.5pt solid #444; padding: 2.5pt 4pt; text-align: left; vertical-align: top; overflow-wrap: anywhere; }
thead { display: table-header-group; }
thead th { background: #eee; }
tr { break-inside: avoid; }
.fields tr:first-child { break-after: avoid; }
.fields th { width: 32%; font-weight: normal; background: #f6f6f6; }
.text { margin: 0 0 6pt; padding: 4pt 6pt; border: 0.5pt solid #444; white-space: pre-wrap; overflow-wrap: anywhere; }
mark { background: #e4e4e4; color: #000; border-bottom: 1.2pt solid #000; }
mark sup { font-weight: bold; padding-left: 1pt; }
footer { margin-top: 14pt; padding-top: 5pt; border-top: 0.6pt solid #000; font-size: 9pt; }
footer p { margin: 0 0 2pt; }
`;

const cells = (tag: 'td' | 'th', texts: readonly string[]): string =>
  texts.map((text) => `<${tag}>${lines(text)}</${tag}>`).join('');

function blockHtml(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `<h2>${lines(block.text)}</h2>`;
    case 'paragraph':
      return `<p${block.tone === 'plain' ? '' : ` class="${block.tone}"`}>${lines(block.text)}</p>`;
    case 'fields': {
      const rows = block.rows.map(
        ([name, said]) => `<tr><th scope="row">${lines(name)}</th>${cells('td', [said])}</tr>`,
      );
      return `<table class="fields"><tbody>\n${rows.join('\n')}\n</tbody></table>`;
    }
    case 'table': {
      const columns = block.widths.map((width) => `<col style="width: ${Math.round(width)}%">`).join('');
      const rows = block.rows.map((row) => `<tr>${cells('td', row)}</tr>`);
      return `<table><colgroup>${columns}</colgroup><thead><tr>${cells('th', block.head)}</tr></thead><tbody>\n${rows.join('\n')}\n</tbody></table>`;
    }
    case 'text': {
      const text = segmentsOf(block.text, block.marks)
        .map((part) =>
          part.mark === null
            ? escaped(part.text)
            : `<mark>${escaped(part.text)}<sup>${part.mark}</sup></mark>`,
        )
        .join('');
      return `<h3>${lines(block.title)}</h3>\n<div class="text">${text}</div>`;
    }
  }
}

/** A sheet as one file of HTML: print-ready on A4, without scripts and without anything from elsewhere. */
export function sheetHtml({ language, title, subtitle, blocks, foot }: Sheet): string {
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escaped(title)}</title>
<style>${style}</style>
</head>
<body>
<header>
<h1>${lines(title)}</h1>
<p>${lines(subtitle)}</p>
</header>
<main>
${blocks.map(blockHtml).join('\n')}
</main>
<footer>
${foot.map((line) => `<p>${lines(line)}</p>`).join('\n')}
</footer>
</body>
</html>
`;
}
