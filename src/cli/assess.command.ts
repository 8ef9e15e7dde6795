import { verdictTitles } from '../catalogue/index.js';
import type { Language } from '../event/index.js';
import type { Policy } from '../policy/index.js';
import { assessmentLines } from './assessment-text.js';
import { readPolicySource } from './case-sources.js';
import type { DataFile } from './data-file.js';
import { type ExitCode, exitCodes } from './exit-code.js';
import { inOrder, WrongUse, warningLine } from './problem.js';
import { readReplyFile } from './reply-file.js';
import { printable, type Surroundings, styleFor } from './terminal.js';
import { type AssessedReply, assessWritten } from './written-reply.js';

export interface AssessCommandOptions {
  /** A policy file, or the id of a built-in one. */
  readonly standard: string;
  readonly language: Language;
  readonly json: boolean;
}

const commandLine: DataFile = {
  file: '',
  data: null,
  problemAt: (_, message) => ({ file: '--standard', line: 1, column: 1, message }),
};

function standardOf(name: string, cwd: string): Policy {
  const read = readPolicySource(commandLine, name, cwd);
  if (read.ok) return read.value.value;
  throw new WrongUse(
    { vi: 'Không đọc được chính sách.', en: 'The policy can not be read.' },
    inOrder(read.problems),
  );
}

function asJson({ id, verdict, findings, assessmentVersion }: AssessedReply, policy: Policy) {
  return {
    ...(id === null ? {} : { id }),
    verdict,
    findings: findings.map(({ code, severity, question, where, span, rule, citation }) => ({
      code,
      severity,
      question,
      where,
      span,
      rule,
      citation: policy.cited(citation),
    })),
    assessmentVersion,
  };
}

/** `interagency assess`: what each reply of a file is worth by the standard of a policy, and why. */
export function assessCommand(
  file: string,
  { standard, language, json }: AssessCommandOptions,
  surroundings: Surroundings,
): ExitCode {
  const policy = standardOf(standard, surroundings.cwd);
  const { isList, replies, directory, warnings } = readReplyFile(file, surroundings.cwd);
  if (warnings.length > 0)
    surroundings.stderr(`${warnings.map((warning) => warningLine(warning, language)).join('\n')}\n`);
  const assessed = replies.map((reply) => assessWritten(reply, directory, policy));
  if (json) {
    const all = assessed.map((reply) => asJson(reply, policy));
    surroundings.stdout(`${JSON.stringify(isList ? all : all[0], null, 2)}\n`);
  } else {
    const style = styleFor(surroundings);
    const blocks = assessed.map((reply) => {
      const title = reply.id === null ? '' : `${printable(reply.id)}: `;
      const verdict = `${title}${verdictTitles[reply.verdict][language]}`;
      return [style.colours.bold(verdict), ...assessmentLines(reply, policy, language, style)].join('\n');
    });
    surroundings.stdout(`${blocks.join('\n\n')}\n`);
  }
  return assessed.every(({ verdict }) => verdict === 'substantive') ? exitCodes.good : exitCodes.findings;
}
