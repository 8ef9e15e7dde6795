import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { policy } from '../../src/policy/index.js';
import { english, giaLai2024, vietnamese } from '../../src/regimes/index.js';
import { labelled, parts } from '../corpus/corpus.js';
import { assessed } from '../corpus/measure.js';
import { seed } from '../support/seed.js';

const reply = (text: string, more: object = {}) =>
  assessed({
    id: 'x',
    ask: '',
    position: 'agree',
    verdict: 'substantive',
    flags: [],
    why: '',
    text,
    ...more,
  });
const found = (text: string, more: object = {}) => reply(text, more).findings.map(({ code }) => code);

describe('a phrase is found', () => {
  it.each([
    ['as it is', 'Đề nghị quý Sở xem xét, quyết định theo thẩm quyền.'],
    [
      'in capitals, with other spacing and punctuation',
      'ĐỀ  NGHỊ\tQUÝ SỞ: XEM-XÉT – QUYẾT ĐỊNH\ntheo thẩm quyền',
    ],
    ['with decomposed letters', 'Đề nghị quý Sở xem xét, quyết định theo thẩm quyền.'.normalize('NFD')],
    ['with the tone put elsewhere', 'Tuỳ qúy Sở quyết định.'.replace('qúy', 'quý')],
    ['typed without diacritics', 'De nghi quy So xem xet, quyet dinh theo tham quyen.'],
    ['with invisible characters in it', 'Đề ng\u200bhị quý Sở xem x\u00adét, quyết định theo thẩm quyền.'],
  ])('%s', (_, text) => {
    expect(found(text)).toContain('defers-to-the-asker');
  });

  it('at UTF-16 offsets into the text', () => {
    const text = '😀 Sở Y tế đang nghiên cứu hồ sơ.';
    const [finding] = reply(text).findings;
    expect(finding?.span && text.slice(...finding.span)).toBe('Sở Y tế đang nghiên cứu hồ sơ');
  });
});

describe('a phrase is no sign', () => {
  it.each([
    [
      'in a quotation',
      'Đề nghị bỏ cụm từ “thực hiện theo quy định hiện hành” tại Điều 5; nội dung khác thống nhất.',
    ],
    ['in what others say', 'Sở không đồng ý với ý kiến cho rằng phải dừng dự án. Sở nhất trí.'],
    [
      'with article, clause and a conclusion',
      'Sở thống nhất; đề nghị thực hiện theo quy định hiện hành tại khoản 2 Điều 24 Luật Giá.',
    ],
  ])('%s', (_, text) => {
    expect(found(text)).toEqual([]);
  });

  it('where it repeats the question', () => {
    const ask = 'Có nên đề nghị chủ đầu tư thực hiện theo quy định hiện hành hay không?';
    const text =
      'Về việc có nên đề nghị chủ đầu tư thực hiện theo quy định hiện hành hay không: nên. Sở nhất trí.';
    expect(found(text, { ask })).toEqual([]);
  });
});

describe('a legal basis', () => {
  const basis = (position: string, legalBasis: string) =>
    found('Sở không thống nhất mức giá này.', {
      position,
      reasons: 'Mức giá cao hơn giá trúng đấu giá 12%.',
      alternative: 'Tính lại theo giá trúng đấu giá.',
      competentAgency: 'so-xay-dung',
      legalBasis,
    });

  it.each(['Theo quy định của pháp luật.', 'Các quy định hiện hành có liên quan', 'Relevant legislation'])(
    'that cites nothing is none: %s',
    (text) => {
      expect(basis('disagree', text)).toContain('missing-legal-basis');
      expect(basis('outside-mandate', text)).toContain('unsupported-outside-mandate');
    },
  );

  it.each(['Quy chế làm việc của Ủy ban', 'Local Plan', 'Văn bản số 12'])(
    'that names what is no law is looked at: %s',
    (text) => {
      expect(basis('disagree', text)).toEqual(['legal-basis-unspecific']);
    },
  );

  it.each(['khoản 2 Điều 12', 'Luật Giá', 'Nghị định số 71/2024/NĐ-CP', 'Fisheries Act', '36 CFR 800.5'])(
    'that cites is one: %s',
    (text) => {
      expect(basis('disagree', text)).toEqual([]);
    },
  );
});

describe('an assessment', () => {
  const corpus = parts.flatMap((part) => labelled(part));
  const words = [...new Set(corpus.flatMap(({ text = '' }) => text.split(/\s+/)))];
  const anyText = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 200 }),
    fc.array(fc.constantFrom(...words), { maxLength: 60 }).map((chosen) => chosen.join(' ')),
  );

  it('is deterministic and total, and its spans lie in the text that they name', () => {
    const position = fc.constantFrom(
      'agree',
      'agree-with-conditions',
      'disagree',
      'no-comment',
      'outside-mandate',
    );
    fc.assert(
      fc.property(position, anyText, anyText, anyText, (chosen, text, reasons, conditions) => {
        const texts = { text, reasons, conditions, legalBasis: text, position: chosen };
        const assessment = reply(text, texts);
        expect(reply(text, texts)).toEqual(assessment);
        for (const { where, span, severity } of assessment.findings) {
          if (where === null || span === null) continue;
          const named = { text, reasons, conditions, legalBasis: text, alternative: '' }[where];
          expect(0 <= span[0] && span[0] <= span[1] && span[1] <= named.length).toBe(true);
          if (where !== 'legalBasis') expect(severity).not.toBe('vague');
        }
      }),
      { seed, numRuns: 200 },
    );
  });

  it.each([
    ['half a phrase, over and over', 'đề nghị xem xét '],
    ['phrases with gaps', 'đề nghị a b c d e f g h quyết định theo '],
    ['near misses', 'sẽ có ý kiến trả lời cụ thể chính '],
    ['English obligations', 'must comply with the relevant '],
    ['sentences', 'Sở đang chờ. '],
    ['quotation marks', '"“«'],
    ['brackets', '([{}])'],
    ['one letter', 'a'],
    ['other words each time', null],
    ['dots and commas', ' . , ; '],
    ['items', '\n1. a'],
    ['combining marks', 'a\u0301\u0323'],
    ['places of an instrument', 'Điều Điều 5 '],
    ['signs of documents', '12/2024/NĐ-'],
    ['negations', 'không không chưa '],
  ])(
    'takes about four times as long for a megabyte as for a quarter of %s',
    (_, unit) => {
      const text = (length: number): string => {
        if (unit !== null) return unit.repeat(Math.ceil(length / unit.length)).slice(0, length);
        return Array.from({ length: length / 6 }, (_word, at) => (at + 30_000).toString(36)).join(' ó');
      };
      const time = (length: number): number => {
        const hostile = text(length);
        const start = performance.now();
        reply(hostile);
        return performance.now() - start;
      };
      time(50_000);
      const quarter = Math.min(time(250_000), time(250_000));
      expect(time(1_000_000)).toBeLessThan(Math.max(quarter * 12, 2_000));
    },
    60_000,
  );

  it('points to a bounded number of places, however long the text is', () => {
    const text = 'Sở sẽ có ý kiến sau. '.repeat(10_000);
    expect(reply(text).findings.length).toBeLessThanOrEqual(20);
  });
});

describe('a lexicon', () => {
  it('is part of the policy, and of its hash', () => {
    const [one] = giaLai2024.wording.lexicons;
    const fewer = { ...giaLai2024, wording: { ...giaLai2024.wording, lexicons: [one] } };
    expect(policy(fewer).hash).not.toBe(policy(giaLai2024).hash);
  });

  it.each([vietnamese, english])('$id closes each brace that it opens', ({ flags, cues }) => {
    const phrases = [...flags.flatMap((flag) => flag.phrases), ...Object.values(cues).flat()];
    for (const phrase of phrases) {
      expect(phrase.split('{').length, phrase).toBe(phrase.split('}').length);
      expect(phrase).not.toMatch(/\{[^}]*\{/);
    }
  });
});
