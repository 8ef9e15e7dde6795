import Table from 'cli-table3';
import { printable } from './terminal.js';

// Borders and the space around the text of a cell, for each column and once more at the end.
const frame = 3;

/** Shares the width of a line among columns by weight, in whole characters. */
export function sharedWidths(total: number, weights: readonly number[]): number[] {
  const available = total - weights.length * frame - 1;
  const sum = weights.reduce((all, weight) => all + weight, 0);
  return weights.map((weight) => Math.max(8, Math.floor((available * weight) / sum)) + 2);
}

/** A table with borders, its words wrapped, and all that stands in it safe to print. */
export function drawnTable(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  colWidths: readonly number[],
): string {
  const drawn = new Table({
    head: [...head],
    colWidths: [...colWidths],
    wordWrap: true,
    style: { head: [], border: [], compact: true },
  });
  for (const row of rows) drawn.push([...row.map(printable)]);
  return drawn.toString();
}
