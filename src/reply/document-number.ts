import type { LocalText } from '../event/index.js';

/** The number and symbol of a document (số, ký hiệu), taken apart. */
export interface DocumentNumber {
  /** As it is written, with its leading zeros. */
  readonly number: string;
  /** The year, of a document that lays down rules. */
  readonly year?: string;
  /** The kind of document (NĐ, QĐ, CT …); an official letter (công văn) of the State has none. */
  readonly type?: string;
  readonly issuer: string;
  /** The unit that drafted it. */
  readonly unit?: string;
  readonly form: 'state' | 'party';
}

export type DocumentNumberReading =
  | { readonly ok: true; readonly document: DocumentNumber }
  | { readonly ok: false; readonly message: LocalText };

const malformed: DocumentNumberReading = {
  ok: false,
  message: {
    vi: 'số, ký hiệu viết như 1198/SXD-CP, 217/QĐ-UBND, 45/2025/NĐ-CP, hoặc theo thể thức của Đảng như 56-CT/TU',
    en: 'a number and symbol is written like 1198/SXD-CP, 217/QĐ-UBND, 45/2025/NĐ-CP or, in the form of the Party, 56-CT/TU',
  },
};

/** The kinds of document of the State, as their symbols write them (Decree 30/2020, annex III; Law on laws 2025). */
const stateTypes: ReadonlySet<string> = new Set(
  (
    'NQ QĐ CT QC QyĐ TC TB HD CTr KH PA ĐA DA BC BB TTr HĐ CĐ BGN BTT GUQ GM GGT GNP PG PC PB ' +
    'NĐ TT TTLT NQLT PL L SL'
  ).split(' '),
);

const longest = 80;
const digits = /^[0-9]{1,6}$/;
const years = /^(19|20|21)[0-9]{2}$/;
/** A kind, an agency or a unit, in its letters: UBND, QH15, CCVC&TCPCP. */
const symbol = /^\p{Lu}[\p{L}\p{N}&.]{0,29}$/u;

const areSymbols = (parts: readonly string[]): boolean => parts.every((part) => symbol.test(part));

/** `56-CT/TU`: the kind stands with the number, and the body alone behind the stroke. */
function readParty(before: string, issuer: string): DocumentNumberReading {
  const [number = '', type = '', ...more] = before.split('-');
  if (more.length > 0 || !digits.test(number) || !areSymbols([type, issuer])) return malformed;
  return { ok: true, document: { number, type, issuer, form: 'party' } };
}

/** `QĐ-UBND`, `SXD-CP`, `UBND`: kind and agency, or agency and unit. */
function readSymbol(number: string, year: string | null, parts: readonly string[]): DocumentNumberReading {
  const [first = ''] = parts;
  const typed = stateTypes.has(first);
  const [issuer, ...units] = typed ? parts.slice(1) : parts;
  if (issuer === undefined || !areSymbols(parts)) return malformed;
  const unit = units.join('-');
  const document: DocumentNumber = {
    number,
    ...(year === null ? {} : { year }),
    ...(typed ? { type: first } : {}),
    issuer,
    ...(unit === '' ? {} : { unit }),
    form: 'state',
  };
  return { ok: true, document };
}

/**
 * Reads the number and symbol of a document as Decree 30/2020/NĐ-CP or the Party writes them. Total; the text is in NFC.
 * What it does not know as a kind of document is taken for the agency, as on an official letter.
 */
export function readDocumentNumber(text: string): DocumentNumberReading {
  if (text.length > longest) return malformed;
  const [number = '', ...rest] = text.split('/');
  const [second, third] = rest;
  if (second === undefined || rest.length > 2) return malformed;
  if (third === undefined) {
    return number.includes('-')
      ? readParty(number, second)
      : digits.test(number)
        ? readSymbol(number, null, second.split('-'))
        : malformed;
  }
  if (!digits.test(number) || !years.test(second)) return malformed;
  return readSymbol(number, second, third.split('-'));
}

/** Writes a number and symbol as it was read. */
export function documentNumberText({ number, year, type, issuer, unit, form }: DocumentNumber): string {
  if (form === 'party') return `${number}-${type ?? ''}/${issuer}`;
  const symbols = [type, issuer, unit].filter((part) => part !== undefined).join('-');
  return [number, year, symbols].filter((part) => part !== undefined).join('/');
}
