import { mkdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { LocalText } from '../event/index.js';
import type { CaseSummary } from './case-summary.js';
import type { PlayedCase } from './play-case.js';
import { WrongUse } from './problem.js';
import { notAFile, systemFailure } from './source-file.js';

const asLines = (lines: readonly string[]): string => lines.map((line) => `${line}\n`).join('');

const names = ['trail.jsonl', 'content.jsonl', 'summary.json'] as const;

function cannotWrite(folder: string, { vi, en }: LocalText): WrongUse {
  return new WrongUse({ vi: `không ghi được vào ${folder}: ${vi}`, en: `can not write to ${folder}: ${en}` });
}

const statsOf = (path: string) => statSync(path, { throwIfNoEntry: false });

/**
 * Makes a folder and those above it, one by one: asked to do all at once, Node never comes back from a file system in
 * which none can be made, such as /proc.
 */
function makeFolder(path: string): void {
  const stats = statsOf(path);
  if (stats?.isDirectory() === true) return;
  if (stats !== undefined || dirname(path) === path) throw Object.assign(new Error(path), { code: 'EEXIST' });
  makeFolder(dirname(path));
  try {
    mkdirSync(path);
  } catch (error) {
    // What is above it is there: that no file is found means that none can be made.
    const isRefused = typeof error === 'object' && error !== null && Reflect.get(error, 'code') === 'ENOENT';
    throw isRefused ? Object.assign(new Error(path), { code: 'EPERM' }) : error;
  }
}

/** Makes the folder of results and looks at what stands in it, before anything is played. */
export function prepareFolder(folder: string, cwd: string): void {
  const problems = (): LocalText | null => {
    makeFolder(resolve(cwd, folder));
    for (const name of names) {
      const stats = statsOf(resolve(cwd, join(folder, name)));
      const refused = stats === undefined ? null : notAFile(stats);
      if (refused !== null) return refused.message;
    }
    return null;
  };
  let message: LocalText | null;
  try {
    message = problems();
  } catch (error) {
    message = systemFailure(error).message;
  }
  if (message !== null) throw cannotWrite(folder, message);
}

/** Writes the trail, the texts beside it and the summary of a case into its folder. */
export function writeResults(folder: string, cwd: string, played: PlayedCase, summary: CaseSummary): void {
  const texts: Record<(typeof names)[number], string> = {
    'trail.jsonl': asLines(played.trail),
    'content.jsonl': asLines(played.content),
    'summary.json': `${JSON.stringify(summary, null, 2)}\n`,
  };
  try {
    for (const name of names) writeFileSync(resolve(cwd, join(folder, name)), texts[name]);
  } catch (error) {
    throw cannotWrite(folder, systemFailure(error).message);
  }
}
