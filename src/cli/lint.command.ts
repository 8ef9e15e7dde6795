import type { DirectoryData } from '../directory/index.js';
import type { Language, LocalText } from '../event/index.js';
import type { PolicyData } from '../policy/index.js';
import { civilDateSchema } from '../time/index.js';
import { accusableIn, kindFindings } from './agency-kinds.js';
import { readDataFile } from './data-file.js';
import { checkDirectoryPart } from './directory-part.js';
import { type ExitCode, exitCodes } from './exit-code.js';
import { type Part, partOf } from './part.js';
import { checkPolicyForm, type LintFinding, lintFindings } from './policy-part.js';
import { inOrder, printableProblem, WrongUse } from './problem.js';
import { readText } from './source-file.js';
import { type Colours, coloursFor, type Surroundings } from './terminal.js';

export interface LintCommandOptions {
  readonly on?: string;
  /** A directory file: the kinds of agency in both are compared. */
  readonly directory?: string;
  readonly language: Language;
  readonly json: boolean;
}

function findingsIn(
  file: string,
  { on, directory }: LintCommandOptions,
  cwd: string,
): readonly LintFinding[] {
  const day = on === undefined ? null : civilDateSchema.safeParse(on);
  if (day?.success === false) {
    throw new WrongUse({
      vi: `--on: “${on}” không phải ngày YYYY-MM-DD`,
      en: `--on: “${on}” is not a date YYYY-MM-DD`,
    });
  }
  const unreadable = { vi: 'Không đọc được chính sách.', en: 'The policy can not be read.' };
  const part = partOfFile(file, cwd, unreadable);
  const checked = checkPolicyForm(part);
  if (!checked.ok) return checked.problems.map((problem) => ({ severity: 'error', code: 'form', problem }));
  const inForce = day === null ? {} : { on: day.data };
  if (directory === undefined) return lintFindings(part, checked.value, inForce);
  const agencies = directoryIn(directory, cwd);
  return [
    ...lintFindings(part, checked.value, { ...inForce, accusable: accusableIn(agencies.data) }),
    ...findingsWithDirectory(part, checked.value, agencies),
  ];
}

function partOfFile(file: string, cwd: string, unreadable: LocalText): Part {
  const text = readText(file, cwd);
  if (!text.ok) throw new WrongUse({ vi: `${file}: ${text.message.vi}`, en: `${file}: ${text.message.en}` });
  const reading = readDataFile(file, text.value);
  if (!reading.ok) throw new WrongUse(unreadable, inOrder(reading.problems));
  return partOf(reading.value, [], reading.value.data);
}

function directoryIn(file: string, cwd: string): { readonly part: Part; readonly data: DirectoryData } {
  const unreadable = { vi: 'Không đọc được danh mục.', en: 'The directory can not be read.' };
  const part = partOfFile(file, cwd, unreadable);
  const checked = checkDirectoryPart(part);
  if (!checked.ok) throw new WrongUse(unreadable, inOrder(checked.problems));
  return { part, data: checked.value.data };
}

/** Kinds of agency that the policy names and the directory has not, and the other way round. */
function findingsWithDirectory(
  policyPart: Part,
  policy: PolicyData,
  { part, data }: { readonly part: Part; readonly data: DirectoryData },
): readonly LintFinding[] {
  return kindFindings(policy, data).map(({ in: place, code, path, message }) => ({
    severity: 'warning',
    code,
    problem: (place === 'policy' ? policyPart : part).problem(path, message),
  }));
}

function lineOf({ severity, code, problem }: LintFinding, language: Language, colours: Colours): string {
  const label = severity === 'error' ? { vi: 'lỗi', en: 'error' } : { vi: 'cảnh báo', en: 'warning' };
  const { place, message } = printableProblem(problem, language);
  const paint = severity === 'error' ? colours.red : colours.yellow;
  return `${place}: ${paint(label[language])}: ${message} [${code}]`;
}

function asJson(findings: readonly LintFinding[], language: Language): string {
  const plain = findings.map(({ severity, code, problem: { file, line, column, message } }) => ({
    severity,
    code,
    file,
    line,
    column,
    message: message[language],
  }));
  return `${JSON.stringify(plain, null, 2)}\n`;
}

function countText(findings: readonly LintFinding[], language: Language): string {
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  const warnings = findings.length - errors;
  const plural = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;
  return language === 'vi'
    ? `${errors} lỗi, ${warnings} cảnh báo`
    : `${plural(errors, 'error')}, ${plural(warnings, 'warning')}`;
}

/** `interagency lint POLICY`: what is wrong with a policy, each finding at its line and column. */
export function lintCommand(file: string, options: LintCommandOptions, surroundings: Surroundings): ExitCode {
  const found = findingsIn(file, options, surroundings.cwd);
  const places = inOrder(found.map(({ problem }) => problem));
  const findings = [...found].sort(
    (left, right) => places.indexOf(left.problem) - places.indexOf(right.problem),
  );
  if (options.json) surroundings.stdout(asJson(findings, options.language));
  else {
    const colours = coloursFor(surroundings);
    const lines = findings.map((finding) => lineOf(finding, options.language, colours));
    surroundings.stdout(`${[...lines, countText(findings, options.language)].join('\n')}\n`);
  }
  return findings.some(({ severity }) => severity === 'error') ? exitCodes.findings : exitCodes.good;
}
