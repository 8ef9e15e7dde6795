import { emptyAggregate, stepRequest } from '../aggregate/index.js';
import type { FoldProblem } from '../audit/index.js';
import { factTitles } from '../catalogue/index.js';
import type { TrailRecord } from '../event/index.js';
import { foldProblem, reasonOf } from './fold-problem.js';
import { judgeAttempt } from './judge-attempt.js';
import { judgeCommand } from './judge-command.js';
import { isOfSchedule, judgeSchedule, missingBefore } from './judge-schedule.js';
import { type Judged, type Place, placeAt } from './place.js';
import { type Primary, primariesOf } from './primary.js';
import { type InputsAt, inputsUnder, type JudgedBy, policyWithHash } from './supplied.js';
import { isOfTime } from './wishes/index.js';

function judge(place: Place): Judged {
  const { fact } = place.first;
  if (isOfTime(fact) || isOfSchedule(place)) return judgeSchedule(place);
  const missing = missingBefore(place, fact.payload.at);
  if (missing !== null) return { problem: missing };
  return fact.type === 'attempt.refused' ? judgeAttempt(place, fact) : judgeCommand(place, fact);
}

/** Whatever a trail from elsewhere holds, and whatever a supplied function throws, is a problem of its record. */
function judgeSafely(place: Place): Judged {
  try {
    return judge(place);
  } catch (fault) {
    const { record, fact } = place.first;
    const values = { fact: factTitles[fact.type], why: reasonOf(fault) };
    return { problem: foldProblem('cannot-be-judged', record.position, values) };
  }
}

function inputsOf({ record, fact }: Primary, judgedBy: JudgedBy): InputsAt | FoldProblem {
  const { position, tenant } = record;
  if (fact.type !== 'request.opened') {
    const values = { fact: factTitles[fact.type], why: 'the stream does not begin with request.opened' };
    return foldProblem('cannot-be-judged', position, values);
  }
  const { id, policyVersion, hash } = fact.payload.policy;
  const policy = policyWithHash(judgedBy, hash);
  if (policy?.hash === hash) return inputsUnder(policy, judgedBy, tenant);
  const found = `${id} ${policyVersion} (${hash})`;
  const expected = policy === null ? '–' : `${policy.data.id} ${policy.data.policyVersion} (${policy.hash})`;
  return foldProblem('other-policy', position, { found, expected });
}

/**
 * Judges every primary fact of a stream again, as far as its records fit the machines: what a person did is decided
 * again from what the facts tell of the command, what time did from the schedule. Null where all of them hold.
 */
export function judgeAgain(records: readonly TrailRecord[], judgedBy: JudgedBy): FoldProblem | null {
  const primaries = primariesOf(records);
  const [opened] = primaries;
  if (opened === undefined) return null;
  const inputsAt = inputsOf(opened, judgedBy);
  if (typeof inputsAt !== 'function') return inputsAt;
  const { texts: textOf = () => null } = judgedBy;
  const end = (records.at(-1)?.position ?? 0) + 1;
  let aggregate = emptyAggregate(opened.record.stream);
  for (let index = 0; ; ) {
    const place = placeAt({ aggregate, inputsAt, textOf, primaries, end }, index);
    if (place === null) return null;
    const judged = judgeSafely(place);
    if ('problem' in judged) return judged.problem;
    const behind = index + judged.count;
    for (; index < behind; index += 1) {
      const primary = primaries[index];
      if (primary !== undefined) aggregate = stepRequest(aggregate, primary.fact).aggregate;
    }
  }
}
