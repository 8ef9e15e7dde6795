import { describe, expect, it } from 'vitest';
import { lintPolicy, type PolicyData, policySchema } from '../../src/index.js';
import { basePolicy, type PolicyInput } from '../support/policy.js';

type Ladder = NonNullable<PolicyInput['ladder']>;
type Step = Ladder['steps'][number];

const days = (amount: number) => ({ amount, unit: 'working-day' }) as const;
const citation = 'rule';
const reminder: Step = {
  id: 'reminder',
  when: { before: days(2) },
  notice: 'reminder',
  to: 'consultee',
  citation,
};
const overdue: Step = { id: 'overdue', when: 'due-date', notice: 'overdue', to: 'consultee', citation };
const head: Step = {
  id: 'head',
  when: { after: days(1) },
  notice: 'escalation',
  to: 'consultee-head',
  respondWithin: days(2),
  citation,
};
const superior: Step = { ...head, id: 'superior', when: { after: days(3) }, to: 'supervisor' };

const policyOf = (steps: readonly Step[], more: Partial<Ladder> = {}, reminders = false): PolicyData =>
  policySchema.parse({
    ...basePolicy,
    term: reminders ? basePolicy.term : { ...basePolicy.term, reminders: [] },
    ladder: { steps, respondFrom: 'issued', violation: 'record', ...more },
  });

const found = (data: PolicyData): string[] =>
  lintPolicy(data)
    .filter(({ code }) => code !== 'citation-unused')
    .map(({ code, path }) => `${code} ${path}`);

describe('a ladder', () => {
  it.each<[string, PolicyData, readonly string[]]>([
    ['in order is sound', policyOf([reminder, overdue, head, superior]), []],
    [
      'has no step twice',
      policyOf([overdue, head, { ...superior, id: 'head' }]),
      ['step-repeated ladder.steps.2.id'],
    ],
    [
      'goes up in the order of time',
      policyOf([overdue, superior, head]),
      ['steps-out-of-order ladder.steps.2'],
    ],
    [
      'tells the earlier of two reminders first',
      policyOf([reminder, { ...reminder, id: 'sooner', when: { before: days(3) } }, head]),
      ['steps-out-of-order ladder.steps.1'],
    ],
    [
      'begins within the term',
      policyOf([{ ...reminder, when: { before: days(5) } }, head]),
      ['step-before-start ladder.steps.0.when'],
    ],
    [
      'asks only the head and the superior for a response',
      policyOf([{ ...head, to: 'lead-head' }]),
      ['nothing-executes ladder.steps.0.respondWithin'],
    ],
    [
      'and only once it is overdue',
      policyOf([{ ...overdue, to: 'supervisor', respondWithin: days(1) }, head]),
      ['nothing-executes ladder.steps.0.respondWithin'],
    ],
    [
      'does not remind of what is past',
      policyOf([{ ...overdue, notice: 'reminder' }, head]),
      ['notice-out-of-place ladder.steps.0.notice'],
    ],
    [
      'nor says that it is overdue before it is',
      policyOf([{ ...reminder, notice: 'overdue' }, head]),
      ['notice-out-of-place ladder.steps.0.notice'],
    ],
    [
      'records no lapse where nobody has a time to respond',
      policyOf([overdue]),
      ['nothing-executes ladder.violation'],
    ],
    ['may do without any', policyOf([overdue], { violation: 'off' }), []],
    [
      'does not remind a second time beside the reminders of the term',
      policyOf([reminder, head], {}, true),
      ['reminded-twice term.reminders'],
    ],
    ['may tell others before the due date', policyOf([{ ...reminder, to: 'monitor' }, head], {}, true), []],
    [
      'cites what there is',
      policyOf([{ ...overdue, citation: 'nothing' }, head]),
      ['citation-unknown ladder.steps.0.citation'],
    ],
  ])('%s', (_, data, expected) => {
    expect(found(data)).toEqual(expected);
  });
});
