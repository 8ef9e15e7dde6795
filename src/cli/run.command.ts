import { join } from 'node:path';
import type { Language } from '../event/index.js';
import type { Case } from './case.js';
import { readCaseFile } from './case-file.js';
import { type CaseSummary, summaryOf } from './case-summary.js';
import { type ExitCode, exitCodes } from './exit-code.js';
import { type Mismatch, type PlayedCase, playCase, type Refusal } from './play-case.js';
import { type FileProblem, inOrder, problemLine, WrongUse, warningLine } from './problem.js';
import { prepareFolder, writeResults } from './result-files.js';
import { tables } from './tables.js';
import { type Colours, type Surroundings, styleFor } from './terminal.js';
import { timeline } from './timeline.js';

export interface RunOptions {
  readonly out?: string;
  /** A refusal that no step expects is a finding too. */
  readonly strict: boolean;
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
  const counted = language === 'vi' ? `${facts} sự kiện` : `${facts} ${facts === 1 ? 'fact' : 'facts'}`;
  const good = language === 'vi' ? 'nhật ký hợp lệ' : 'the trail verifies';
  const bad = language === 'vi' ? 'nhật ký KHÔNG hợp lệ' : 'the trail does NOT verify';
  return `${counted} · ${verified ? colours.green(good) : colours.red(bad)}`;
}

/** Refused commands that no step said anything about: a slip in the case, or the very thing that was to be seen. */
const unexpectedRefusals = ({ moments }: PlayedCase): readonly Refusal[] =>
  moments.flatMap(({ refusal }) => (refusal !== null && refusal.step.expect === null ? [refusal] : []));

function refusalsLine(count: number, language: Language): string {
  if (language === 'vi') return `${count} lệnh bị từ chối mà không bước nào dự kiến (expect)`;
  return `${count} ${count === 1 ? 'command' : 'commands'} refused that no step expected`;
}

function unexpectedText({ file }: Case, { step, rejection }: Refusal): FileProblem {
  const { command, place } = step;
  return {
    file,
    ...place,
    message: {
      vi: `${command}: bị từ chối (“${rejection.code}”) mà bước này không dự kiến`,
      en: `${command}: refused (“${rejection.code}”), which the step does not expect`,
    },
  };
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
  const refused = unexpectedRefusals(played).length;
  const lines = [
    ...timeline(played, language, style),
    ...tables(played, language, style),
    closingLine(summary, language, style.colours),
    ...(refused === 0 ? [] : [style.colours.yellow(refusalsLine(refused, language))]),
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
  const unexpected = options.strict ? unexpectedRefusals(played) : [];
  const problems = inOrder([
    ...played.mismatches.map((mismatch) => mismatchText(one, mismatch)),
    ...unexpected.map((refusal) => unexpectedText(one, refusal)),
  ]);
  for (const problem of problems) surroundings.stderr(`${problemLine(problem, options.language)}\n`);
  if (folder !== null) {
    writeResults(folder, surroundings.cwd, played, summary);
    if (!options.json) surroundings.stdout(`${writtenLine(folder, options.language)}\n\n`);
  }
  return { summary, good: summary.verified && problems.length === 0 };
}

/** `interagency run CASE…`: plays cases in virtual time. */
export async function runCommand(
  files: readonly string[],
  options: RunOptions,
  surroundings: Surroundings,
): Promise<ExitCode> {
  const cases = readCases(files, surroundings.cwd);
  const { out } = options;
  if (out !== undefined) refuseSameId(cases);
  const folderOf = ({ id }: Case): string | null =>
    out === undefined ? null : cases.length === 1 ? out : join(out, id);
  for (const one of cases) {
    const folder = folderOf(one);
    if (folder !== null) prepareFolder(folder, surroundings.cwd);
  }
  for (const problem of cases.flatMap(({ warnings }) => warnings)) {
    surroundings.stderr(`${warningLine(problem, options.language)}\n`);
  }
  const summaries: CaseSummary[] = [];
  let allGood = true;
  for (const one of cases) {
    const { summary, good } = await playOne(one, folderOf(one), options, surroundings);
    summaries.push(summary);
    allGood &&= good;
  }
  if (options.json) surroundings.stdout(`${JSON.stringify(summaries, null, 2)}\n`);
  return allGood ? exitCodes.good : exitCodes.findings;
}
