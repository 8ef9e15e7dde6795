import { type LintOptions, lintPolicy, type PolicyData, policySchema } from '../policy/index.js';
import { type Checked, checkPart, type Part } from './part.js';
import type { FileProblem } from './problem.js';

/** A path as the lint writes it, `term.reminders.0`, as steps. */
const stepsOf = (path: string): (string | number)[] =>
  path.split('.').map((step) => (/^\d{1,6}$/.test(step) ? Number(step) : step));

/** What the lint finds in a policy, at its place in the file. */
export interface LintFinding {
  readonly severity: 'error' | 'warning';
  readonly code: string;
  readonly problem: FileProblem;
}

export function lintFindings(
  part: Part,
  data: PolicyData,
  options: LintOptions = {},
): readonly LintFinding[] {
  return lintPolicy(data, options).map(({ code, severity, path, message }) => ({
    severity,
    code,
    problem: part.problem(stepsOf(path), message),
  }));
}

/** Form first; the lint can only judge what has the right form. Warnings keep no policy from being used. */
export function checkPolicyPart(part: Part): Checked<PolicyData> {
  const checked = checkPart(part, policySchema);
  if (!checked.ok) return checked;
  const errors = lintFindings(part, checked.value).filter(({ severity }) => severity === 'error');
  return errors.length === 0 ? checked : { ok: false, problems: errors.map(({ problem }) => problem) };
}
