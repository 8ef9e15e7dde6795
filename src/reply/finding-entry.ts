import type { LocalText } from '../event/index.js';

export interface FindingEntry {
  /** `vague`: decides the verdict; `review`: a person decides; `note`: said, without effect. */
  readonly severity: 'vague' | 'review' | 'note';
  readonly title: LocalText;
}

export const entry = (severity: FindingEntry['severity'], vi: string, en: string): FindingEntry => ({
  severity,
  title: { vi, en },
});
