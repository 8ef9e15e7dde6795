import { dispatched, passesOn, workingDays } from '../specification/clock.js';
import { asking, clear, opened, specify } from '../specification/specify.js';
import { cited, step } from '../specification/world.js';

// Wednesday 26 August 2026 is the last day of the price office; construction takes over. A day to answer: Tuesday.
const signedBy = (officer: string) => ({
  reply: { ...clear.reply, signatory: { officer, capacity: 'head' } },
});
const answeredLateAndRecalled = [
  opened(),
  step('2026-08-24T10:00', 'officer', 'send-consultation', { consultees: [asking('price-office')] }),
  step('2026-08-26T08:00', 'priceOffice', 'submit-reply', { ...clear, ...signedBy('pri-head') }),
  step('2026-08-26T09:00', 'priceOffice', 'recall-reply', {
    consultation: clear.consultation,
    reason: 'an error',
  }),
  passesOn('2026-08-27'),
];

specify('a successor starts clean', [
  {
    rule: 'what another answered late, and took back, does not make its own answer late',
    policy: {
      ...dispatched({ period: workingDays(1) }),
      urgency: { mode: 'off' },
      succession: { grace: workingDays(3), citation: cited },
    },
    given: answeredLateAndRecalled,
    when: step('2026-08-28T09:00', 'constructionHead', 'submit-reply', { ...clear, ...signedBy('con-head') }),
    outcomes: ['construction answered'],
    violations: ['missing-reply price-office superseded', 'late-reply price-office recorded'],
  },
]);
