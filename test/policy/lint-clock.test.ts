import { describe, expect, it } from 'vitest';
import { lintPolicy, policySchema } from '../../src/policy/index.js';
import { basePolicy } from '../support/policy.js';

const workingDays = (amount: number) => ({ amount, unit: 'working-day' });
const { term } = basePolicy;
const onReceipt = { ...term, start: 'receipt', receipt: 'arrived', deemedReceiptAfter: workingDays(1) };
const { receipt: _, ...unnamed } = onReceipt;
const { deemedReceiptAfter: __, ...endless } = onReceipt;
const onDispatch = { ...term, start: 'dispatch' };
const urgency = (...periods: readonly (readonly [level: string, period: object])[]) => ({
  urgency: {
    mode: 'on',
    periods: periods.map(([level, period]) => ({ level, period })),
    citation: 'rule',
  },
});
const asking = (within: object) => ({ clarification: { ...basePolicy.clarification, within } });

/** What is found in the policy of the tests with these rules instead of its own; its term is five working days. */
function found(change: object): string[] {
  const data = policySchema.parse({ ...basePolicy, ...change });
  return lintPolicy(data)
    .filter(({ code }) => code !== 'citation-unused')
    .map(({ code, path, severity }) => `${severity} ${code} ${path}`);
}

describe('what the lint says of the rules on time', () => {
  it.each<[rule: string, change: object, findings: readonly string[]]>([
    ['the policy of the tests is sound', {}, []],
    ['a start on receipt, with a receipt and an end to waiting for it', { term: onReceipt }, []],
    ['without an end to waiting', { term: endless }, ['error receipt-without-end term']],
    ['without saying what a receipt is', { term: unnamed }, ['error receipt-unnamed term']],
    [
      'a start with the last document needs both',
      { term: { ...term, start: 'last-document' } },
      ['error receipt-without-end term', 'error receipt-unnamed term'],
    ],
    [
      'and so does one with the complete dossier',
      { term: { ...term, start: 'complete-dossier' } },
      ['error receipt-without-end term', 'error receipt-unnamed term'],
    ],
    [
      'a start on dispatch needs neither',
      { term: { ...onReceipt, start: 'dispatch' } },
      ['error nothing-executes term.receipt', 'error nothing-executes term.deemedReceiptAfter'],
    ],
    [
      'a register that settles lateness needs a limit',
      { term: { ...onDispatch, lateness: 'registered' } },
      ['error receipt-without-end term'],
    ],
    [
      'which is executed then, though the clock starts on dispatch',
      { term: { ...onDispatch, lateness: 'accepted', deemedReceiptAfter: workingDays(1) } },
      [],
    ],
    ['a minimum as long as the term', { term: { ...term, minimum: workingDays(5) } }, []],
    [
      'one that is longer',
      { term: { ...term, minimum: workingDays(6) } },
      ['error minimum-too-long term.minimum'],
    ],
    [
      'one in another unit can’t be compared',
      { term: { ...term, minimum: { amount: 30, unit: 'hour' } } },
      [],
    ],
    ['a maximum as long as the term', { term: { ...term, maximum: workingDays(5) } }, []],
    [
      'one that is shorter',
      { term: { ...term, maximum: workingDays(4) } },
      ['error maximum-too-short term.maximum'],
    ],
    ['a reminder a day after the start', { term: { ...term, reminders: [workingDays(4)] } }, []],
    [
      'one at the start is never sent',
      { term: { ...term, reminders: [workingDays(5)] } },
      ['error reminder-before-start term.reminders.0'],
    ],
    [
      'one that is given twice',
      { term: { ...term, reminders: [workingDays(1), workingDays(2), workingDays(1)] } },
      ['error reminder-repeated term.reminders.2'],
    ],
    ['an urgency that is shorter', urgency(['urgent', workingDays(4)]), []],
    ['one that is not', urgency(['urgent', workingDays(5)]), ['error urgency-not-shorter urgency.periods.0']],
    [
      'a level that is given twice',
      urgency(['urgent', workingDays(3)], ['express', workingDays(1)], ['urgent', workingDays(2)]),
      ['error urgency-repeated urgency.periods.2'],
    ],
    ['a question up to the end of the term', asking(workingDays(5)), []],
    [
      'a question after it can’t be asked',
      asking(workingDays(6)),
      ['warning clarification-after-term clarification.within'],
    ],
    [
      'the days of a period in hours are not counted',
      urgency(['express', { amount: 8, unit: 'hour', counting: { dayZero: 'included' } }]),
      ['error nothing-executes urgency.periods.0.period.counting'],
    ],
    [
      'those of a period in days are',
      urgency(['express', { ...workingDays(1), counting: { dayZero: 'included' } }]),
      [],
    ],
    [
      'wherever the period stands',
      {
        recall: {
          ...basePolicy.recall,
          cure: { amount: 8, unit: 'working-hour', counting: { roll: false } },
        },
      },
      ['error nothing-executes recall.cure.counting'],
    ],
  ])('%s', (___, change, findings) => {
    expect(found(change)).toEqual(findings);
  });

  it('in both languages', () => {
    const data = policySchema.parse({ ...basePolicy, term: { ...term, minimum: workingDays(6) } });
    expect(lintPolicy(data).filter(({ code }) => code === 'minimum-too-long')).toEqual([
      expect.objectContaining({
        message: {
          vi: 'Thời hạn tối thiểu dài hơn chính thời hạn.',
          en: 'The minimum is longer than the term itself.',
        },
      }),
    ]);
  });
});
