import type { Period } from '../time/index.js';
import { type Check, finding, type PolicyFinding } from './policy-finding.js';

/** Whether one period is at least as long as another, where they can be told apart without a calendar: in one unit. */
const isAtLeast = (one: Period, other: Period): boolean =>
  one.unit === other.unit && one.amount >= other.amount;

const isLonger = (one: Period, other: Period): boolean =>
  one.unit === other.unit && one.amount > other.amount;

const remindersFallInTheTerm: Check = ({ term }) =>
  term.reminders.flatMap((reminder, index) => {
    const path = `term.reminders.${index}`;
    if (isAtLeast(reminder, term.period)) {
      const vi = 'Nhắc trước khi thời hạn bắt đầu thì không bao giờ được gửi.';
      return [finding('reminder-before-start', path, vi, 'A reminder before the term starts is never sent.')];
    }
    const repeated = term.reminders
      .slice(0, index)
      .some((earlier) => earlier.unit === reminder.unit && earlier.amount === reminder.amount);
    if (!repeated) return [];
    return [finding('reminder-repeated', path, 'Lần nhắc này bị trùng.', 'This reminder is given twice.')];
  });

/** A clock that a receipt starts needs to know what a receipt is, and an end to waiting for one. */
const receiptHasAnEnd: Check = ({ term }) => {
  const { start, receipt, deemedReceiptAfter } = term;
  if (start === 'dispatch') return [];
  const findings: PolicyFinding[] = [];
  if (deemedReceiptAfter === undefined) {
    const vi = `start: ${start} cần deemedReceiptAfter, nếu không văn thư chậm sẽ làm thời hạn không bao giờ bắt đầu.`;
    const en = `start: ${start} needs deemedReceiptAfter, or a slow registry keeps the clock from ever starting.`;
    findings.push(finding('receipt-without-end', 'term', vi, en));
  }
  if (receipt === undefined) {
    const vi = `start: ${start} cần receipt: thời điểm nào của văn bản là lúc nhận.`;
    const en = `start: ${start} needs receipt: which moment of the document is its receipt.`;
    findings.push(finding('receipt-unnamed', 'term', vi, en));
  }
  return findings;
};

const isOfARegister = (moment: string | undefined): boolean =>
  moment === 'accepted' || moment === 'registered';

/** What starts on dispatch needs no receipt; but a register that settles lateness needs a limit all the same. */
const nothingExecutesReceipt: Check = ({ term }) => {
  const { start, receipt, deemedReceiptAfter, lateness } = term;
  const findings: PolicyFinding[] = [];
  const idle = (path: string): PolicyFinding =>
    finding(
      'nothing-executes',
      `term.${path}`,
      `Với start: dispatch không gì thực hiện ${path}.`,
      `With start: dispatch nothing executes ${path}.`,
    );
  if (start === 'dispatch' && receipt !== undefined) findings.push(idle('receipt'));
  if (start === 'dispatch' && deemedReceiptAfter !== undefined && !isOfARegister(lateness))
    findings.push(idle('deemedReceiptAfter'));
  if (isOfARegister(lateness) && deemedReceiptAfter === undefined) {
    const vi = `lateness: ${lateness} cần deemedReceiptAfter, nếu không văn thư chậm của cơ quan chủ trì làm người khác trễ hạn.`;
    const en = `lateness: ${lateness} needs deemedReceiptAfter, or a slow registry of the lead makes others late.`;
    findings.push(finding('receipt-without-end', 'term', vi, en));
  }
  return findings;
};

const limitsAreReachable: Check = ({ term }) => {
  const { minimum, maximum, period } = term;
  const findings: PolicyFinding[] = [];
  if (minimum !== undefined && isLonger(minimum, period)) {
    const vi = 'Thời hạn tối thiểu dài hơn chính thời hạn.';
    findings.push(
      finding('minimum-too-long', 'term.minimum', vi, 'The minimum is longer than the term itself.'),
    );
  }
  if (maximum !== undefined && isLonger(period, maximum)) {
    const vi = 'Thời hạn tối đa ngắn hơn chính thời hạn.';
    findings.push(
      finding('maximum-too-short', 'term.maximum', vi, 'The maximum is shorter than the term itself.'),
    );
  }
  return findings;
};

const urgencyIsShorter: Check = ({ term, urgency }) => {
  if (urgency.mode === 'off') return [];
  return urgency.periods.flatMap(({ level, period }, index) => {
    const path = `urgency.periods.${index}`;
    if (urgency.periods.findIndex((one) => one.level === level) < index) {
      return [
        finding('urgency-repeated', path, `Mức ${level} bị trùng.`, `The level ${level} is given twice.`),
      ];
    }
    if (!isAtLeast(period, term.period)) return [];
    const vi = `Mức ${level} không ngắn hơn thời hạn thường.`;
    return [
      finding('urgency-not-shorter', path, vi, `The level ${level} is not shorter than the term itself.`),
    ];
  });
};

const clarificationIsInTime: Check = ({ term, clarification }) => {
  if (clarification.mode === 'off' || !isLonger(clarification.within, term.period)) return [];
  const vi = 'Hết thời hạn trả lời thì không còn đề nghị làm rõ được nữa.';
  const en = 'Once the term is over, nothing can be asked any more.';
  return [finding('clarification-after-term', 'clarification.within', vi, en, 'warning')];
};

/** Hours start at once and end to the millisecond: nothing counts their days. */
const hoursAreNotCounted: Check = (data) =>
  countedPeriods(data)
    .filter(({ unit, counting }) => counting !== undefined && (unit === 'hour' || unit === 'working-hour'))
    .map(({ path }) =>
      finding(
        'nothing-executes',
        `${path}.counting`,
        'Thời hạn tính bằng giờ không có cách tính ngày.',
        'A period in hours has no days to be counted.',
      ),
    );

interface CountedPlace {
  readonly path: string;
  readonly unit: unknown;
  readonly counting: unknown;
}

/** Every period of a policy that may say how it is counted, found by walking it. */
function countedPeriods(value: unknown, path: readonly string[] = []): CountedPlace[] {
  if (typeof value !== 'object' || value === null) return [];
  const inner = Object.entries(value).flatMap(([key, one]) => countedPeriods(one, [...path, key]));
  return 'unit' in value && 'counting' in value
    ? [{ path: path.join('.'), unit: value.unit, counting: value.counting }, ...inner]
    : inner;
}

/** What is wrong with the rules on time. */
export const clockChecks: readonly Check[] = [
  remindersFallInTheTerm,
  receiptHasAnEnd,
  nothingExecutesReceipt,
  limitsAreReachable,
  urgencyIsShorter,
  clarificationIsInTime,
  hoursAreNotCounted,
];
