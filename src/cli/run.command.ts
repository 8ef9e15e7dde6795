import { join } from 'node:path';
import type { Language } from '../event/index.js';
import type { Case } from './case.js';
import { readCaseFile } from './case-file.js';
import { type CaseSummary, summaryOf } from './case-summary.js';
import { type ExitCode, exitCodes } from './exit-code.js';
import { type Mismatch, type PlayedCase, playCase } from './play-case.js';
import { type FileProblem, problemLine, WrongUse } from './problem.js';
import { writeResults } from './result-files.js';
import { tables } from './tables.js';
import { type Colours, type Surroundings, styleFor } from './terminal.js';
import { timeline } from './timeline.js';

export interface RunOptions {
  readonly out?: string;
  readonly language: Language;
  readonly json: boolean;
}

/** Reads all cases before any is played, so that everything wrong in any of them is told at once. */
function readCases(files: readonly string[], cwd: string): readonly Case[] {
  const read = files.map((file) => readCaseFile(file, cwd));
  const problems: FileProblem[] = read.flatMap((one) => (one.ok ? [] : one.problems));
  if (problems.length > 0) {
    throw new WrongUse(
      { vi: 'Không thể chạy vì lỗi trong tệp.', en: 'Nothing was played: the files have errors.' },
      problems,
    );
  }
  return read.flatMap((one) => (one.ok ? [one.value] : []));
}

/** The folder of results is named after the case, so two cases may not share an id. */
function refuseSameId(cases: readonly Case[]): void {
  const twice = cases.find(({ id }, index) => cases.findIndex((other) => other.id === id) !== index);
  if (twice === undefined) return;
  throw new WrongUse({
    vi: `Hai tệp cùng mã hồ sơ ${twice.id}.`,
    en: `Two files have the same case id, ${twice.id}.`,
  });
}

function mismatchText({ file }: Case, { step, expected, found }: Mismatch): FileProblem {
  return {
    file,
    ...step.place,
    message: {
      vi: `${step.command}: cần kết quả “${expected}” nhưng là “${found}”`,
      en: `${step.command}: expected “${expected}”, but it came to “${found}”`,
    },
  };
}

function closingLine({ facts, verified }: CaseSummary, language: Language, colours: Colours): string {
  if (facts === 0) return language === 'vi' ? 'Không có gì được ghi nhận.' : 'Nothing was recorded.';
  const counted = language === 'vi' ? `${facts} sự kiện` : `${facts} facts`;
  const good = language === 'vi' ? 'nhật ký đã được kiểm chứng' : 'the trail verifies';
  const bad = language === 'vi' ? 'nhật ký KHÔNG kiểm chứng được' : 'the trail does NOT verify';
  return `${counted} · ${verified ? colours.green(good) : colours.red(bad)}`;
}

const writtenLine = (folder: string, language: Language): string =>
  `${language === 'vi' ? 'Kết quả ở' : 'Results in'} ${folder}: trail.jsonl, content.jsonl, summary.json`;

function printCase(
  played: PlayedCase,
  summary: CaseSummary,
  options: RunOptions,
  surroundings: Surroundings,
): void {
  const style = styleFor(surroundings);
  const { language } = options;
  const lines = [
    ...timeline(played, language, style),
    ...tables(played, language, style),
    closingLine(summary, language, style.colours),
  ];
  surroundings.stdout(`${lines.join('\n')}\n\n`);
}

async function playOne(
  one: Case,
  folder: string | null,
  options: RunOptions,
  surroundings: Surroundings,
): Promise<{ readonly summary: CaseSummary; readonly good: boolean }> {
  const played = await playCase(one);
  const summary = summaryOf(played, options.language);
  if (!options.json) printCase(played, summary, options, surroundings);
  for (const mismatch of played.mismatches) {
    surroundings.stderr(`${problemLine(mismatchText(one, mismatch), options.language)}\n`);
  }
  if (folder !== null) {
    writeResults(folder, surroundings.cwd, played, summary);
    if (!options.json) surroundings.stdout(`${writtenLine(folder, options.language)}\n\n`);
  }
  return { summary, good: summary.verified && played.mismatches.length === 0 };
}

/** `interagency run CASE…`: plays cases in virtual time. */
export async function runCommand(
  files: readonly string[],
  options: RunOptions,
  surroundings: Surroundings,
): Promise<ExitCode> {
  const cases = readCases(files, surroundings.cwd);
  if (options.out !== undefined) refuseSameId(cases);
  const summaries: CaseSummary[] = [];
  let allGood = true;
  for (const one of cases) {
    const { out } = options;
    const folder = out === undefined ? null : cases.length === 1 ? out : join(out, one.id);
    const { summary, good } = await playOne(one, folder, options, surroundings);
    summaries.push(summary);
    allGood &&= good;
  }
  if (options.json) surroundings.stdout(`${JSON.stringify(summaries, null, 2)}\n`);
  return allGood ? exitCodes.good : exitCodes.findings;
}
