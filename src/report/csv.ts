/** What a spreadsheet would take for a formula, whoever wrote it (OWASP, CSV injection); a number of ours is none. */
const startsFormula = /^[=+\-@\t\r\n|%＝＋－＠]/u;

/** A cell of text: one that a spreadsheet might execute gets an apostrophe before it, and stays text. */
function cellOf(value: string | number | null): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const safe = startsFormula.test(value.trimStart()) || startsFormula.test(value) ? `'${value}` : value;
  // Some spreadsheets take a semicolon or a tab for the end of a cell.
  return /[",;\t\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/**
 * Rows as CSV (RFC 4180): commas, CRLF, quotes where they are needed; first a byte order mark, by which spreadsheets know
 * UTF-8. Give numbers as numbers: only texts are made safe against formulas.
 */
export const csvText = (rows: readonly (readonly (string | number | null)[])[]): string =>
  `\ufeff${rows.map((row) => `${row.map(cellOf).join(',')}\r\n`).join('')}`;
