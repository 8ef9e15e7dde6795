import type { Language } from '../event/index.js';
import { policySchema } from '../policy/index.js';
import { civilDateSchema } from '../time/index.js';
import { readDataFile } from './data-file.js';
import { type ExitCode, exitCodes } from './exit-code.js';
import { checkPart, partOf } from './part.js';
import { type LintFinding, lintFindings } from './policy-part.js';
import { inOrder, printableProblem, WrongUse } from './problem.js';
import { readText } from './source-file.js';
import { type Colours, coloursFor, type Surroundings } from './terminal.js';

export interface LintCommandOptions {
  readonly on?: string;
  readonly language: Language;
  readonly json: boolean;
}

function findingsIn(file: string, { on }: LintCommandOptions, cwd: string): readonly LintFinding[] {
  const day = on === undefined ? null : civilDateSchema.safeParse(on);
  if (day?.success === false) {
    throw new WrongUse({
      vi: `--on: “${on}” không phải ngày YYYY-MM-DD`,
      en: `--on: “${on}” is not a date YYYY-MM-DD`,
    });
  }
  const text = readText(file, cwd);
  if (!text.ok) throw new WrongUse({ vi: `${file}: ${text.message.vi}`, en: `${file}: ${text.message.en}` });
  const reading = readDataFile(file, text.value);
  if (!reading.ok) {
    throw new WrongUse(
      { vi: 'Không đọc được chính sách.', en: 'The policy can not be read.' },
      inOrder(reading.problems),
    );
  }
  const part = partOf(reading.value, [], reading.value.data);
  const checked = checkPart(part, policySchema);
  if (checked.ok) return lintFindings(part, checked.value, day === null ? {} : { on: day.data });
  return checked.problems.map((problem) => ({ severity: 'error', code: 'form', problem }));
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
  return language === 'vi' ? `${errors} lỗi, ${warnings} cảnh báo` : `${errors} errors, ${warnings} warnings`;
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
