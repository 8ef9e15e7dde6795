import { accept, type Decision, type DecisionInputs, decided, refuse, termOf } from '../decision/index.js';
import { type AgencyId, type OfficerId, type Rejection, reject } from '../event/index.js';
import { civilDateOf, type Instant } from '../time/index.js';
import type { CaseSituation } from './situation.js';
import type { ViolationCommandOf } from './violation.commands.js';
import type { ViolationFact, ViolationState } from './violation.types.js';

type Concluding = ViolationCommandOf<'conclude-violation'>;
type Parties = Pick<ViolationState['context'], 'against' | 'recordedFor'>;

/** Who else is responsible: agencies of the directory, each once, and never the decider; together less than the whole. */
function jointProblem(
  { joint = [], actor }: Concluding,
  { against }: Parties,
  { directory }: DecisionInputs,
): Rejection | null {
  const seen = new Set<AgencyId>([against, actor.agency]);
  for (const [index, { agency }] of joint.entries()) {
    const path = `joint.${index}.agency`;
    if (directory.agency(agency) === undefined) return reject('agency-unknown', { agency }, { path });
    if (seen.has(agency)) return reject('joint-party', { agency }, { path });
    seen.add(agency);
  }
  const sum = joint.reduce((total, { share }) => total + share, 0);
  return sum < 100 ? null : reject('joint-shares', { sum: String(sum) }, { path: 'joint' });
}

/** Who headed the accused on the day of the breach, by the directory; null where it keeps no posts for that agency. */
function headOf({ against, recordedFor }: Parties, inputs: DecisionInputs): OfficerId | null {
  const day = civilDateOf(recordedFor, inputs.calendar.zone);
  const posts = inputs.directory.agency(against)?.posts ?? [];
  const heads = posts.filter(
    ({ post, from, to }) =>
      (post === 'head' || post === 'acting') && from <= day && (to === undefined || to === null || day <= to),
  );
  // Whoever acts for the head on that day is the head on that day.
  return (heads.find(({ post }) => post === 'acting') ?? heads[0])?.holder ?? null;
}

function headProblem(
  { head }: Concluding,
  { against, recordedFor }: Parties,
  known: OfficerId | null,
  { calendar }: DecisionInputs,
): Rejection | null {
  if (head === undefined || known === null || head === known) return null;
  const date = civilDateOf(recordedFor, calendar.zone);
  const values = { agency: against, date, expected: known, officer: head };
  return reject('head-otherwise', values, { path: 'head' });
}

/** What a conclusion of earlier machine versions can not say. */
const named = ['officer', 'head', 'joint'] as const;

/** Concludes a case: who answers for it, with whom, what it delayed by how much, and by when that may be appealed. */
export function conclude(
  { context }: ViolationState,
  command: Concluding,
  judged: { readonly at: Instant; readonly case: Concluding['case']; readonly decider: AgencyId },
  { machineVersion, responsibleOfficer, delayed }: CaseSituation,
  inputs: DecisionInputs,
): Decision<ViolationFact> {
  const texts = { reason: command.reason };
  if (machineVersion < 4) {
    const tooMuch = named.find((field) => command[field] !== undefined);
    if (tooMuch === undefined)
      return accept(decided({ type: 'violation.concluded', payload: judged }, texts));
    const values = { command: command.type, current: String(machineVersion), needed: '4' };
    return refuse(reject('machine-version-too-old', values, { path: tooMuch }));
  }
  const known = headOf(context, inputs);
  const problem = jointProblem(command, context, inputs) ?? headProblem(command, context, known, inputs);
  if (problem !== null) return refuse(problem);
  const { appeal } = inputs.policy.data.violationCases;
  const term = appeal === undefined || context.appeal !== null ? null : termOf(inputs, appeal.period);
  if (term !== null && !term.ok) return refuse(term.rejection);
  const payload = {
    ...judged,
    officer: command.officer ?? responsibleOfficer,
    head: known ?? command.head ?? null,
    joint: [...(command.joint ?? [])],
    delayed,
    ...(term === null ? {} : { appeal: { dueDate: term.term.dueDate, dueAt: term.term.dueAt } }),
  };
  return accept(decided({ type: 'violation.concluded', payload }, texts));
}
