import type { LocalText } from './local-text.js';

/** `invalid`: not a command; `forbidden`: not this actor; `conflict`: with another; `state`: not now; `rule`: the policy. */
export type RejectionCategory = 'invalid' | 'forbidden' | 'conflict' | 'state' | 'rule';

export interface RejectionEntry {
  readonly category: RejectionCategory;
  readonly message: LocalText;
}

export const entry = (category: RejectionCategory, vi: string, en: string): RejectionEntry => ({
  category,
  message: { vi, en },
});
