import { type CommandType, commandTypes, decide, type PrimaryFact } from '../aggregate/index.js';
import type { FoldProblem } from '../audit/index.js';
import { commandTitles } from '../catalogue/index.js';
import { binds, type DecisionInputs, decided, today } from '../decision/index.js';
import { type LocalText, type Rejection, type RejectionCode, rejections } from '../event/index.js';
import { comparePrimary, differenceProblem } from './compare.js';
import { foldProblem } from './fold-problem.js';
import type { Judged, Place } from './place.js';
import type { FactOf } from './primary.js';
import { type RefusingRule, refusingRule } from './refusing-rules.js';
import { attemptsOf } from './wishes/attempts.js';

type Attempt = FactOf<'attempt.refused'>;

const codeOf = (text: string): RejectionCode | undefined =>
  Object.keys(rejections).find((code): code is RejectionCode => code === text);

const reasons = {
  noRule: {
    vi: 'chính sách không từ chối lệnh này với mã đó',
    en: 'the policy refuses no such command with that code',
  },
  notEvident: {
    vi: 'hồ sơ lúc đó không có gì để từ chối với mã này',
    en: 'nothing in the request as it stood is refused with this code',
  },
  agency: {
    vi: 'danh mục nói khác về các cơ quan được nêu',
    en: 'the directory says otherwise of the agencies that it names',
  },
  message: {
    vi: 'lời từ chối không nêu các cơ quan mà lần đó liên quan đến',
    en: 'its message does not name the agencies that it was about',
  },
} as const satisfies Record<string, LocalText>;

const unfounded = ({ first }: Place, { payload }: Attempt, why: LocalText): FoldProblem =>
  foldProblem('attempt-unfounded', first.record.position, {
    found: payload.code,
    command: payload.command,
    why,
  });

/** The parts of a message between its `{places}` stand in this order, and nothing before or behind them. */
function isWrittenAfter(template: string, text: string): boolean {
  const parts = template.split(/\{[a-zA-Z]{1,40}\}/);
  const [opening = '', ...rest] = parts;
  if (!text.startsWith(opening)) return false;
  const closing = rest.pop();
  if (closing === undefined) return text === opening;
  let from = opening.length;
  for (const part of rest) {
    const at = text.indexOf(part, from);
    if (at < 0) return false;
    from = at + part.length;
  }
  return text.length >= from + closing.length && text.endsWith(closing);
}

/** Who is no party, and what another rule refuses before this one can, leaves no such attempt. */
const isBarred = ({ category, code }: Rejection): boolean =>
  category === 'forbidden' || category === 'state' || code === 'consultations-open';

/** Whether this actor may have given such a command then; and, where the request alone tells, was refused so. */
function barred(
  place: Place,
  attempt: Attempt,
  command: CommandType,
  rule: RefusingRule,
): FoldProblem | null {
  const inputs = place.inputsAt(attempt.payload.at);
  const refusals: Rejection[] = [];
  for (const one of attemptsOf(command, place)) {
    const decision = decide(place.aggregate, one, inputs);
    const rejection = decision.ok ? null : decision.rejection;
    const isPossible = rule.evident
      ? rejection?.code === attempt.payload.code
      : rejection === null || !isBarred(rejection);
    if (isPossible) return null;
    if (rejection !== null) refusals.push(rejection);
  }
  const [first] = refusals.filter(isBarred);
  if (first === undefined) return unfounded(place, attempt, reasons.notEvident);
  const values = { command: commandTitles[command], message: first.message };
  return foldProblem('would-be-refused', place.first.record.position, values);
}

/** What the directory says of the agencies that the attempt names, where that is what it was refused for. */
function agenciesFit({ payload }: Attempt, rule: RefusingRule, inputs: DecisionInputs): boolean {
  const { about, code } = payload;
  const { directory, policy } = inputs;
  if (!rule.about) return about.length === 0;
  const day = today(inputs);
  const isKnown = (agency: (typeof about)[number]) => directory.agency(agency) !== undefined;
  switch (code) {
    case 'agency-unknown':
      return about.length === 1 && !about.some(isKnown);
    case 'agency-abolished':
      return (
        about.length === 1 && about.every((agency) => isKnown(agency) && !directory.isValid(agency, day))
      );
    case 'consultee-omitted': {
      const { mandatoryConsultees: duties } = policy.data;
      const named = duties.mode === 'off' ? [] : duties.consultees.map(({ agency }) => agency);
      return about.every((agency) => named.includes(agency));
    }
    default:
      return about.length > 0 && about.every((agency) => directory.isValid(agency, day));
  }
}

/** The attempt as the policy makes it: its citation, and the violation that it is of itself. */
function asPolicySays(
  attempt: Attempt,
  rule: RefusingRule,
  place: Place,
  inputs: DecisionInputs,
): PrimaryFact {
  const { policy } = inputs;
  const lead = place.aggregate.request?.context.lead;
  const citation = rule.citation === null ? null : policy.cited(rule.citation);
  const isBound = lead !== undefined && rule.citation !== null && binds(inputs, rule.citation, lead);
  const kind = isBound ? rule.violation : null;
  const violation = kind === null || citation === null ? null : { kind, citation };
  const path = rule.path === undefined ? attempt.payload.path : rule.path;
  return { ...attempt, payload: { ...attempt.payload, path, citation, violation } };
}

/** What the actor was told: the sentence of that code, with the agencies that the attempt was about in it. */
function messageProblem(place: Place, attempt: Attempt, code: RejectionCode): FoldProblem | null {
  const { payload } = attempt;
  for (const language of ['vi', 'en'] as const) {
    const expected = rejections[code].message[language];
    const found = payload.message[language];
    if (!isWrittenAfter(expected, found))
      return differenceProblem(place.first, { path: ['message', language], found, expected });
    // A long list is cut off in the message.
    const isNamed = found.includes('…') || payload.about.every((agency) => found.includes(agency));
    if (!isNamed) return unfounded(place, attempt, reasons.message);
  }
  return null;
}

function problemOf(place: Place, attempt: Attempt): FoldProblem | null {
  const { payload } = attempt;
  const inputs = place.inputsAt(payload.at);
  const code = codeOf(payload.code);
  const rule = code === undefined ? null : refusingRule(code, inputs.policy.data);
  const command = commandTypes.find((type) => type === payload.command);
  if (code === undefined || command === undefined || rule?.commands.includes(command) !== true) {
    return unfounded(place, attempt, reasons.noRule);
  }
  const { problem } = comparePrimary(place.first, decided(asPolicySays(attempt, rule, place, inputs)));
  if (problem !== null) return problem;
  if (!agenciesFit(attempt, rule, inputs)) return unfounded(place, attempt, reasons.agency);
  return barred(place, attempt, command, rule) ?? messageProblem(place, attempt, code);
}

/**
 * Judges a refused attempt as far as it is kept: who tried it and when, the rule behind its code, what the policy makes of
 * it. What exactly was asked for is not on the trail, so whether a rule was broken by it is not judged again, but where
 * the request alone tells.
 */
export function judgeAttempt(place: Place, attempt: Attempt): Judged {
  const problem = problemOf(place, attempt);
  return problem === null ? { count: 1 } : { problem };
}
