import type { Period } from '../time/index.js';
import type { LadderStep, PolicyData } from './policy.schema.js';
import { type Check, finding, type PolicyFinding } from './policy-finding.js';

/** Where a step stands beside the due date: before it, at it, after it. */
const sideOf = ({ when }: LadderStep): -1 | 0 | 1 => (when === 'due-date' ? 0 : 'before' in when ? -1 : 1);

const periodOf = ({ when }: LadderStep): Period | null => {
  if (when === 'due-date') return null;
  return 'before' in when ? when.before : when.after;
};

/** Whether a step surely comes before another; periods are compared only in one unit. */
function isEarlier(one: LadderStep, other: LadderStep): boolean {
  const [side, otherSide] = [sideOf(one), sideOf(other)];
  if (side !== otherSide) return side < otherSide;
  const [period, otherPeriod] = [periodOf(one), periodOf(other)];
  if (period === null || otherPeriod === null || period.unit !== otherPeriod.unit) return false;
  return side < 0 ? period.amount > otherPeriod.amount : period.amount < otherPeriod.amount;
}

const stepsOf = ({ ladder }: PolicyData): readonly LadderStep[] => ladder?.steps ?? [];

const stepsAreNamedOnce: Check = (data) =>
  stepsOf(data).flatMap(({ id }, index, steps) => {
    if (steps.findIndex((step) => step.id === id) === index) return [];
    const path = `ladder.steps.${index}.id`;
    return [finding('step-repeated', path, `Bước "${id}" bị trùng.`, `The step "${id}" is given twice.`)];
  });

const stepsAreInOrder: Check = (data) =>
  stepsOf(data).flatMap((step, index, steps) => {
    const before = steps[index - 1];
    if (before === undefined || !isEarlier(step, before)) return [];
    const vi = `Bước "${step.id}" đến trước bước "${before.id}": hãy xếp theo thứ tự thời gian.`;
    const en = `The step "${step.id}" comes before "${before.id}": put the steps in the order of time.`;
    return [finding('steps-out-of-order', `ladder.steps.${index}`, vi, en)];
  });

/** What is told before the term begins is never told. */
const stepsAreReachable: Check = (data) =>
  stepsOf(data).flatMap((step, index) => {
    const period = sideOf(step) < 0 ? periodOf(step) : null;
    const { period: term } = data.term;
    if (period === null || period.unit !== term.unit || period.amount < term.amount) return [];
    const vi = 'Bước này ở trước khi thời hạn bắt đầu nên không bao giờ xảy ra.';
    const en = 'This step lies before the term starts, and is never taken.';
    return [finding('step-before-start', `ladder.steps.${index}.when`, vi, en)];
  });

const answersBack: readonly LadderStep['to'][] = ['consultee-head', 'supervisor'];

function wordsOf(step: LadderStep, index: number): PolicyFinding[] {
  const path = `ladder.steps.${index}`;
  const findings: PolicyFinding[] = [];
  if (step.respondWithin !== undefined && (!answersBack.includes(step.to) || sideOf(step) < 1)) {
    const vi =
      'Chỉ người đứng đầu cơ quan được hỏi và cấp trên, sau khi quá hạn, mới có thời hạn phải xử lý.';
    const en =
      'Only the head of the consultee and the supervisor, once it is overdue, have a time to respond.';
    findings.push(finding('nothing-executes', `${path}.respondWithin`, vi, en));
  }
  if ((step.notice === 'reminder') !== sideOf(step) < 0) {
    const vi = 'Nhắc (reminder) là trước hạn; tại hạn và sau hạn là overdue hoặc escalation.';
    const en = 'A reminder comes before the due date; at it and after it stands overdue or escalation.';
    findings.push(finding('notice-out-of-place', `${path}.notice`, vi, en));
  }
  return findings;
}

const stepsSayWhatTheyMean: Check = (data) => stepsOf(data).flatMap(wordsOf);

/** Whoever reads that a violation is off must not find terms whose lapse would be one, nor the other way round. */
const someoneMustRespond: Check = ({ ladder }) => {
  if (ladder === undefined || ladder.steps.some((step) => step.respondWithin !== undefined)) return [];
  const vi = 'Không bước nào có thời hạn phải xử lý (respondWithin), nên không có gì để ghi vi phạm.';
  const en = 'No step gives a time to respond (respondWithin), so nothing can be put on record.';
  return ladder.violation === 'record' ? [finding('nothing-executes', 'ladder.violation', vi, en)] : [];
};

/** Both are sent where both are given: the consultee would be reminded twice. */
const remindersAreGivenOnce: Check = (data) => {
  const reminds = stepsOf(data).some((step) => step.to === 'consultee' && sideOf(step) < 0);
  if (!reminds || data.term.reminders.length === 0) return [];
  const vi = 'Cơ quan được hỏi bị nhắc hai lần: bỏ term.reminders, hoặc bỏ bước nhắc trong ladder.';
  const en = 'The consultee is reminded twice: drop term.reminders, or the reminder of the ladder.';
  return [finding('reminded-twice', 'term.reminders', vi, en)];
};

/** What is wrong with the ladder. */
export const ladderChecks: readonly Check[] = [
  stepsAreNamedOnce,
  stepsAreInOrder,
  stepsAreReachable,
  stepsSayWhatTheyMean,
  someoneMustRespond,
  remindersAreGivenOnce,
];
