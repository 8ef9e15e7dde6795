import type { LocalText } from '../event/index.js';
import { valueAt } from '../form/index.js';
import { type LintOptions, lintPolicy, type PolicyData, policySchema } from '../policy/index.js';
import { builtInLexicons } from '../regimes/index.js';
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

const aCase: LocalText = {
  vi: 'đây có vẻ là tệp hồ sơ (case), không phải chính sách: hãy chạy bằng interagency run',
  en: 'this looks like a case file, not like a policy: play it with interagency run',
};

/** A policy may name lexicons that ship with the package; named or stated, they are part of it, and of its hash. */
function withLexicons(part: Part): Part {
  const named = valueAt(part.data, ['wording', 'lexicons']);
  if (!Array.isArray(named) || typeof part.data !== 'object') return part;
  const lexicons: unknown[] = named.map(
    (one: unknown) => builtInLexicons.find(({ id }) => id === one) ?? one,
  );
  const wording = { ...Object(valueAt(part.data, ['wording'])), lexicons };
  return { ...part, data: { ...part.data, wording } };
}

/** The form of a policy. Of another file, one thing is wrong, and not each of its fields. */
export function checkPolicyForm(part: Part): Checked<PolicyData> {
  const isCase = ['case', 'steps'].every((field) => valueAt(part.data, [field]) !== undefined);
  return isCase
    ? { ok: false, problems: [part.problem([], aCase)] }
    : checkPart(withLexicons(part), policySchema);
}

/** Form first; the lint can only judge what has the right form. Warnings keep no policy from being used. */
export function checkPolicyPart(part: Part): Checked<PolicyData> {
  const checked = checkPolicyForm(part);
  if (!checked.ok) return checked;
  const errors = lintFindings(part, checked.value).filter(({ severity }) => severity === 'error');
  return errors.length === 0 ? checked : { ok: false, problems: errors.map(({ problem }) => problem) };
}
