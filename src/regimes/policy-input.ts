import type * as z from 'zod';
import type { policySchema } from '../policy/index.js';

/** A policy as an author writes it: plain strings for ids and dates, checked when `policy()` reads it. */
export type PolicyInput = z.input<typeof policySchema>;
export type CitationInput = PolicyInput['citations'][number];
export type LexiconInput = NonNullable<PolicyInput['wording']>['lexicons'][number];
