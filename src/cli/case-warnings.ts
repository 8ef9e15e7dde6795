import type { Directory } from '../directory/index.js';
import type { Policy } from '../policy/index.js';
import { type KindFinding, kindFindings } from './agency-kinds.js';
import type { Step } from './case.js';
import { namesIn } from './case-names.js';
import type { Sourced } from './case-sources.js';
import type { FileProblem } from './problem.js';

/** Those who can come to answer for something in a case: who leads, and who is asked. */
function answerable(steps: readonly Step[]): ReadonlySet<string> {
  return new Set(
    steps.flatMap((step) => {
      if (step.kind === 'advance') return [];
      const asked = ['send-consultation', 'redirect-consultation'].includes(step.command)
        ? namesIn(step.fields, step.command).flatMap(({ kind, name }) => (kind === 'agency' ? [name] : []))
        : [];
      return step.command === 'open-request' ? [step.actor.agency, ...asked] : asked;
    }),
  );
}

/**
 * Whether a finding matters to a case. A policy for a whole country names kinds that one directory has not, and a
 * directory has superiors whom nothing binds; so only a slip is told, or what touches somebody who leads or is asked.
 */
function matters(finding: KindFinding, { data }: Directory, steps: readonly Step[]): boolean {
  const named = answerable(steps);
  const involved = data.agencies.filter(({ id }) => named.has(id));
  if (finding.isSlip || finding.path[0] === 'mandatoryConsultees') return true;
  if (finding.code === 'kind-unbound') return involved.some(({ kind }) => kind === finding.kind);
  return finding.path[0] === 'violationCases' && involved.some(({ parent }) => parent === null);
}

/** What in the policy and the directory of a case probably does not mean what it says. */
export function caseWarnings(
  policy: Sourced<Policy>,
  directory: Sourced<Directory>,
  steps: readonly Step[],
): readonly FileProblem[] {
  return kindFindings(policy.value.data, directory.value.data)
    .filter((finding) => matters(finding, directory.value, steps))
    .map((finding) =>
      (finding.in === 'policy' ? policy : directory).part.problem(finding.path, finding.message),
    );
}
