import { canonicalConstant, canonicalText, type Hashing, portableHashing } from '../audit/index.js';
import { type Citation, type Cited, cite, type Hash, InteragencyFault } from '../event/index.js';
import { problemLines } from '../time/index.js';
import { ofThisRelease } from './earlier-policies.js';
import { lintPolicy } from './policy.lint.js';
import { type PolicyData, policySchema } from './policy.schema.js';

/** A policy that has passed its schema and its lint, with the hash of its canonical text. */
export interface Policy {
  readonly data: PolicyData;
  readonly hash: Hash;
  /** Its canonical text: what is kept by hash, so that a request can be read under the policy it was opened under. */
  readonly text: string;
  /** The citation with this id, in the short form that facts carry. */
  cited(id: string): Cited;
}

const citationOf = (data: PolicyData, id: string): Citation => {
  const found = data.citations.find((citation) => citation.id === id);
  if (found === undefined)
    throw new InteragencyFault('policy-invalid', `policy ${data.id} has no citation ${id}`);
  return found;
};

/** Each citation is made once: the same few stand in every record. */
function citationsOf(data: PolicyData): Policy['cited'] {
  const made = new Map<string, Cited>();
  return (id) => {
    const known = made.get(id);
    if (known !== undefined) return known;
    const { instrument, article, ...rest } = cite(citationOf(data, id));
    const cited = canonicalConstant({ ...rest, instrument: { ...instrument }, article: { ...article } });
    made.set(id, cited);
    return cited;
  };
}

/** What is wrong by schema or lint, or the data; a value that cannot even be read is wrong too. */
function read(input: unknown): { readonly data: PolicyData; readonly text: string } {
  const parsed = policySchema.safeParse(input);
  if (!parsed.success) {
    const { issues } = parsed.error;
    const problems = problemLines(
      issues,
      (issue) => `${issue.path.join('.') || '(policy)'}: ${issue.message}`,
    );
    throw new InteragencyFault('policy-invalid', problems);
  }
  const { data } = parsed;
  const errors = lintPolicy(data).filter((finding) => finding.severity === 'error');
  if (errors.length > 0) {
    const problems = problemLines(errors, ({ path, message }) => `${path}: ${message.en}`);
    throw new InteragencyFault('policy-invalid', problems);
  }
  return { data, text: canonicalText(data) };
}

/**
 * The policy that is kept under a hash, as the release that kept it read it: its text, and so its hash, stay what they are.
 * @throws InteragencyFault `policy-invalid`
 */
export function keptPolicy(text: string, hashing: Hashing = portableHashing): Policy {
  try {
    const { data } = read(ofThisRelease(JSON.parse(text)));
    return { data, hash: hashing.sha256(text), text, cited: citationsOf(data) };
  } catch (fault) {
    if (fault instanceof InteragencyFault && fault.code === 'policy-invalid') throw fault;
    throw new InteragencyFault('policy-invalid', 'the policy cannot be read', { cause: fault });
  }
}

/**
 * Makes a policy of trusted or untrusted data.
 * @throws InteragencyFault `policy-invalid`, with the problems of schema and lint in its message.
 */
export function policy(input: unknown, hashing: Hashing = portableHashing): Policy {
  try {
    const { data, text } = read(input);
    return { data, hash: hashing.sha256(text), text, cited: citationsOf(data) };
  } catch (fault) {
    if (fault instanceof InteragencyFault && fault.code === 'policy-invalid') throw fault;
    throw new InteragencyFault('policy-invalid', 'the policy cannot be read', { cause: fault });
  }
}
