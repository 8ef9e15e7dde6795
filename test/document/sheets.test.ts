import { describe, expect, it } from 'vitest';
import { type Sheet, sheetHtml, sheetMarkdown } from '../../src/document/index.js';

const hostile = `</td></style><script>alert("1")</script> | a | \`b\` [x](http://evil) <img src=x onerror='y'> @all \u202egnp.exe & ${'$'}{z}`;

const sheetWith = (text: string): Sheet => ({
  language: 'vi',
  title: text,
  subtitle: text,
  blocks: [
    { kind: 'heading', text },
    { kind: 'paragraph', text, tone: 'plain' },
    { kind: 'paragraph', text, tone: 'note' },
    { kind: 'paragraph', text, tone: 'title' },
    { kind: 'fields', rows: [[text, text]] },
    { kind: 'table', head: [text], rows: [[text]], widths: [100] },
    { kind: 'text', title: text, text, marks: [{ from: 0, to: 4, number: 1 }] },
  ],
  foot: [text],
});

describe('a hostile text stays a text', () => {
  it('in HTML: no element, attribute, link or script of its own, and nothing that turns the direction of reading', () => {
    const [plain, html] = [sheetHtml(sheetWith('x y z')), sheetHtml(sheetWith(hostile))];
    const tags = (text: string) => (text.match(/<[a-z!/][^>]*>/gi) ?? []).map((tag) => tag.toLowerCase());
    expect(tags(html)).toEqual(tags(plain));
    expect(html).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/);
    expect(html).not.toContain("onerror='");
    expect(html).toContain('&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;');
  });

  it('in Markdown: no link, code, cell or element of its own', () => {
    const markdown = sheetMarkdown(sheetWith(hostile));
    expect(markdown).not.toMatch(/(?<!\\)<(?!br>)/);
    expect(markdown).not.toMatch(/(?<!\\)`/);
    expect(markdown).not.toMatch(/(?<!\\)\[x/);
    expect(markdown).not.toContain('http://');
    for (const row of markdown.split('\n').filter((line) => line.startsWith('|')))
      expect([2, 3]).toContain((row.match(/(?<!\\)\|/g) ?? []).length);
  });

  it.each([
    '# no heading',
    '- no list',
    '1. no list',
    '=== no rule',
    '+ no list',
    '    no code',
    '> no quote',
  ])('in Markdown at the beginning of a line: %s', (line) => {
    const sheet: Sheet = {
      ...sheetWith(''),
      blocks: [{ kind: 'paragraph', text: `a\n${line}`, tone: 'plain' }],
    };
    expect(sheetMarkdown(sheet)).toMatch(/a {2}\n(\\[#=+>-]|1\\\.|no code)/);
  });
});

describe('marks in a text', () => {
  const textWith = (marks: readonly (readonly [number, number])[]): Sheet => ({
    ...sheetWith(''),
    blocks: [
      {
        kind: 'text',
        title: '',
        text: 'Đề nghị xem xét & quyết định',
        marks: marks.map(([from, to], index) => ({ from, to, number: index + 1 })),
      },
    ],
  });

  it('stand around the words that they speak of', () => {
    const sheet = textWith([
      [8, 15],
      [18, 28],
    ]);
    expect(sheetHtml(sheet)).toContain(
      'Đề nghị <mark>xem xét<sup>1</sup></mark> &amp; <mark>quyết định<sup>2</sup></mark>',
    );
    expect(sheetMarkdown(sheet)).toContain('> Đề nghị ⟦xem xét⟧ (1) \\& ⟦quyết định⟧ (2)');
  });

  it.each([[[[5, 5]]], [[[7, 3]]], [[[20, 99]]]] as const)('that are none are left out: %j', (marks) => {
    expect(sheetHtml(textWith(marks))).not.toContain('<mark>');
  });

  it('that lie in another give way to it', () => {
    const html = sheetHtml(
      textWith([
        [8, 15],
        [10, 20],
      ]),
    );
    expect(html.match(/<mark>/g)).toHaveLength(1);
  });
});
