import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type DocumentNumber, documentNumberText, readDocumentNumber } from '../../src/index.js';

const read = (text: string): DocumentNumber | null => {
  const reading = readDocumentNumber(text);
  return reading.ok ? reading.document : null;
};

describe('number and symbol of a document', () => {
  it.each([
    ['1198/SXD-CP', { number: '1198', issuer: 'SXD', unit: 'CP', form: 'state' }],
    ['01/UBND-KT', { number: '01', issuer: 'UBND', unit: 'KT', form: 'state' }],
    ['217/QĐ-UBND', { number: '217', type: 'QĐ', issuer: 'UBND', form: 'state' }],
    ['45/2025/NĐ-CP', { number: '45', year: '2025', type: 'NĐ', issuer: 'CP', form: 'state' }],
    ['45/2019/QH14', { number: '45', year: '2019', issuer: 'QH14', form: 'state' }],
    ['12/BC-SXD-QLN', { number: '12', type: 'BC', issuer: 'SXD', unit: 'QLN', form: 'state' }],
    ['56-CT/TU', { number: '56', type: 'CT', issuer: 'TU', form: 'party' }],
    ['12-CV/BTGTU', { number: '12', type: 'CV', issuer: 'BTGTU', form: 'party' }],
  ])('%s', (text, document) => {
    expect(read(text)).toEqual(document);
  });

  it.each([
    ...['', '12', '/UBND', '12/', 'QĐ-UBND/12', '217/QĐ', '217/QĐ-', '12/ubnd-kt', 'Số: 12/UBND-KT'],
    ...[
      '12/25/QĐ-UBND',
      '45/2025/NĐ-CP/1',
      '56-CT',
      '56-CT/TU/1',
      '56-CT-X/TU',
      '1234567/UBND',
      '12/UBND KT',
    ],
  ])('%s is none: the message shows what one looks like', (text) => {
    const reading = readDocumentNumber(text);
    expect(reading.ok).toBe(false);
    if (!reading.ok) {
      expect(reading.message.vi).toContain('217/QĐ-UBND');
      expect(reading.message.en).toContain('56-CT/TU');
    }
  });

  const symbol = fc.constantFrom('UBND', 'SXD', 'STC', 'QH15', 'CCVC&TCPCP', 'BTGTU', 'VPTW.1');
  const digits = fc.stringMatching(/^[0-9]{1,6}$/);
  const state = fc.record({
    number: digits,
    year: fc.option(fc.constantFrom('1999', '2025'), { nil: undefined }),
    type: fc.option(fc.constantFrom('QĐ', 'NĐ', 'CTr'), { nil: undefined }),
    issuer: symbol,
    unit: fc.option(symbol, { nil: undefined }),
    form: fc.constant('state' as const),
  });
  const party = fc.record({
    number: digits,
    type: fc.constantFrom('CT', 'NQ', 'CV', 'KL'),
    issuer: symbol,
    form: fc.constant('party' as const),
  });

  it('is written as it was read, whatever it is', () => {
    fc.assert(
      fc.property(fc.oneof(state, party), (parts) => {
        const { number, issuer, form, ...rest } = parts;
        const given = Object.fromEntries(Object.entries(rest).filter(([, part]) => part !== undefined));
        const document: DocumentNumber = { number, issuer, form, ...given };
        const text = documentNumberText(document);
        expect(read(text)).toEqual(document);
      }),
    );
  });

  it('is read without a fault from any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const reading = readDocumentNumber(text);
        if (reading.ok) expect(documentNumberText(reading.document)).toBe(text);
      }),
    );
  });
});
