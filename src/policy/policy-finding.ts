import type { LocalText } from '../event/index.js';
import type { CivilDate } from '../time/index.js';
import type { PolicyData } from './policy.schema.js';

export interface PolicyFinding {
  readonly code: string;
  readonly severity: 'error' | 'warning';
  /** Where in the policy, e.g. `term.reminders.0`. */
  readonly path: string;
  readonly message: LocalText;
}

/** The kinds of agency that can be each party of a request. */
export type Accusable = Readonly<Record<'lead' | 'consultee' | 'supervisor', ReadonlySet<string>>>;

export interface LintOptions {
  /** The day on which every citation must be in force. Without it only the citations' own dates are compared. */
  readonly on?: CivilDate;
  /** The kinds of agency that exist where the policy is to apply. Without it `binds` is not checked. */
  readonly kinds?: ReadonlySet<string>;
  /** Which of them can break which rules. Without it nobody asks whether a rule binds whom it accuses. */
  readonly accusable?: Accusable;
}

export type Check = (data: PolicyData, options: LintOptions) => PolicyFinding[];

export const finding = (
  code: string,
  path: string,
  vi: string,
  en: string,
  severity: PolicyFinding['severity'] = 'error',
): PolicyFinding => ({ code, severity, path, message: { vi, en } });
