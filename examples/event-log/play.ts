import type { CommandInput, ExecuteResult, RequestView } from 'interagency';
import type { Anomaly } from './anomaly.js';
import { netherlandsCalendar } from './calendar-netherlands.js';
import { askAdvisers, giveAdvice, openRequest, resolveRequest, synthesise } from './commands.js';
import { planOf, type Step } from './plan.js';
import type { EventLog } from './read-log.js';
import { type AdviceGiven, type Stage, stageFor } from './stage.js';

export interface Played {
  readonly views: readonly RequestView[];
  readonly advice: readonly AdviceGiven[];
  readonly anomalies: readonly Anomaly[];
  /** The lines of every permit's trail, one permit after another. */
  readonly trail: readonly string[];
}

function note({ refused }: Stage, { type, permit, at }: Step, why: string): void {
  refused.push({ code: 'step-refused', permit, detail: `${type} ${at}: ${why}` });
}

async function execute(stage: Stage, step: Step, command: CommandInput): Promise<ExecuteResult> {
  const result = await stage.coordinator.execute(command);
  if (!result.ok) note(stage, step, `${result.rejection.code}: ${result.rejection.message.en}`);
  return result;
}

/** How late the advice is, the library says: the working days that are left at this moment, below zero. */
async function reply(stage: Stage, step: Extract<Step, { type: 'reply' }>): Promise<void> {
  const { permit, at, adviser } = step;
  const { agency } = adviser;
  const view = await stage.coordinator.query(permit);
  const open = view?.consultations.find(({ consultee, outcome }) => consultee === agency && outcome === null);
  if (open === undefined) return note(stage, step, `nobody asked ${agency}`);
  const result = await execute(stage, step, giveAdvice(step, open.id));
  if (!result.ok) return;
  const settled = result.view.consultations.find(({ id }) => id === open.id);
  const isLate = settled?.outcome === 'answered-late';
  stage.advice.push({
    permit,
    agency,
    at,
    workingDaysLate: isLate ? Math.abs(open.workingDaysLeft ?? 0) : null,
  });
}

/** Where somebody was asked, the lead answers each advice first. */
async function resolve(stage: Stage, step: Extract<Step, { type: 'resolve' }>): Promise<void> {
  const view = await stage.coordinator.query(step.permit);
  if (view !== null && view.consultations.length > 0) await execute(stage, step, synthesise(step, view));
  await execute(stage, step, resolveRequest(step));
}

async function perform(stage: Stage, step: Step): Promise<void> {
  switch (step.type) {
    case 'open':
      await execute(stage, step, openRequest(step));
      return;
    case 'ask':
      await execute(stage, step, askAdvisers(step));
      return;
    case 'reply':
      return reply(stage, step);
    case 'resolve':
      return resolve(stage, step);
  }
}

/** Time passes: what has become due on any permit since is decided first, as a scheduler would have had it decided. */
async function passTime({ coordinator, clock }: Stage, now: Step['at']): Promise<void> {
  clock.set(now);
  const { failed } = await coordinator.advance();
  const [first] = failed;
  if (first !== undefined) throw first.fault;
}

/** What the library knows in the end: every permit as it stands, and its trail. */
async function outcome({ coordinator }: Stage, permits: EventLog['permits']) {
  const views: RequestView[] = [];
  const trail: string[] = [];
  for (const { id } of permits) {
    const view = await coordinator.query(id);
    if (view !== null) views.push(view);
    trail.push(...(await coordinator.trail(id)));
  }
  return { views, trail };
}

/** Plays the whole log in the order of time, all permits in one coordinator, up to the last instant of the log. */
export async function play({ permits, lastAt }: EventLog): Promise<Played> {
  const plans = permits.map((permit) => planOf(permit, netherlandsCalendar.zone));
  // Stable: what falls on one instant keeps the order of the file, and a permit's steps their own.
  const steps = plans
    .flatMap((plan) => plan.steps)
    .sort((one, other) => Date.parse(one.at) - Date.parse(other.at));
  const [first] = steps;
  if (first === undefined || lastAt === null) return { views: [], advice: [], anomalies: [], trail: [] };
  const stage = stageFor(permits, first.at);
  for (const step of steps) {
    await passTime(stage, step.at);
    await perform(stage, step);
  }
  await passTime(stage, lastAt);
  const anomalies = [...plans.flatMap((plan) => plan.anomalies), ...stage.refused];
  return { ...(await outcome(stage, permits)), advice: stage.advice, anomalies };
}
