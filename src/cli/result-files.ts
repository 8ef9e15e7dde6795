import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { CaseSummary } from './case-summary.js';
import type { PlayedCase } from './play-case.js';
import { WrongUse } from './problem.js';
import { systemFailure } from './source-file.js';

const asLines = (lines: readonly string[]): string => lines.map((line) => `${line}\n`).join('');

/** Writes the trail, the texts beside it and the summary of a case into a folder, which is made where it is not there. */
export function writeResults(folder: string, cwd: string, played: PlayedCase, summary: CaseSummary): void {
  const files: readonly (readonly [string, string])[] = [
    ['trail.jsonl', asLines(played.trail)],
    ['content.jsonl', asLines(played.content)],
    ['summary.json', `${JSON.stringify(summary, null, 2)}\n`],
  ];
  try {
    mkdirSync(resolve(cwd, folder), { recursive: true });
    for (const [name, text] of files) writeFileSync(resolve(cwd, join(folder, name)), text);
  } catch (error) {
    const { message } = systemFailure(error);
    throw new WrongUse({
      vi: `không ghi được vào ${folder}: ${message.vi}`,
      en: `can not write to ${folder}: ${message.en}`,
    });
  }
}
