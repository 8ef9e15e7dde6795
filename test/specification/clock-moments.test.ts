import { carry } from './carries.js';
import { moments, receives, starting, workingDays } from './clock.js';
import { asked, clear, registers, replies, specify } from './specify.js';
import { cited, type Step, step, until } from './world.js';

// Sent on Monday 24 August 2026, 10:00; a reply is due on Thursday 3 September where the clock starts on dispatch.
const byRegister = starting('receipt', { receipt: 'registered', lateness: 'registered' });

const record = (on: string, times: Readonly<Record<string, string>>, more: object = {}): Step =>
  step(on, 'registry', 'record-receipt', { consultation: 'r-1/3', ...moments(times), ...more });

specify('which moment of the request is its receipt, the policy says (DOMAIN §4)', [
  {
    rule: 'its arrival',
    policy: starting('receipt'),
    given: asked,
    when: record('2026-08-25', { arrived: '2026-08-24T11:00', registered: '2026-08-25T08:00' }),
    facts: ['consultation.received'],
    dueDates: ['2026-09-03'],
  },
  {
    rule: 'its line in the register',
    policy: byRegister,
    given: asked,
    when: record('2026-08-25', { arrived: '2026-08-24T11:00', registered: '2026-08-25T08:00' }),
    facts: ['consultation.received'],
    dueDates: ['2026-09-04'],
  },
  {
    rule: 'its acceptance',
    policy: starting('receipt', { receipt: 'accepted' }),
    given: asked,
    when: record('2026-08-25', { accepted: '2026-08-24T16:00', registered: '2026-08-25T08:00' }),
    dueDates: ['2026-09-03'],
  },
  {
    rule: 'a moment that the policy does not name proves nothing of it',
    policy: starting('receipt'),
    given: asked,
    when: record('2026-08-25', { dispatched: '2026-08-24T10:00' }),
    refused: 'moment-missing',
    clocks: ['awaiting-receipt'],
  },
  {
    rule: 'neither a moment nor a receipt is no proof',
    policy: starting('receipt'),
    given: asked,
    when: step('2026-08-25', 'registry', 'record-receipt', { consultation: 'r-1/3' }),
    refused: 'moment-missing',
  },
  {
    rule: 'a receipt and moments at once would say it twice',
    policy: starting('receipt'),
    given: asked,
    when: record('2026-08-25', { arrived: '2026-08-24T11:00' }, { receivedAt: '2026-08-24T12:00:00+07:00' }),
    refused: 'received-at-or-moments',
  },
  {
    rule: 'each moment comes with its evidence, and needs no other; but it needs a second person',
    policy: starting('receipt'),
    given: asked,
    when: record('2026-08-25', { arrived: '2026-08-24T11:00' }, { confirmedBy: 'lead-registry' }),
    refused: 'second-person-required',
  },
  {
    rule: 'a bare receipt needs evidence',
    policy: starting('receipt'),
    given: asked,
    when: step('2026-08-25', 'registry', 'record-receipt', {
      consultation: 'r-1/3',
      receivedAt: '2026-08-24T11:00:00+07:00',
      confirmedBy: 'second-officer',
    }),
    refused: 'evidence-missing',
  },
  {
    rule: 'what is received now needs neither',
    policy: starting('receipt'),
    given: asked,
    when: step('2026-08-25', 'registry', 'record-receipt', {
      consultation: 'r-1/3',
      receivedAt: '2026-08-25T09:00:00+07:00',
    }),
    facts: ['consultation.received'],
  },
  {
    rule: 'a document does not arrive before it is issued',
    policy: starting('receipt'),
    given: asked,
    when: record('2026-08-25', { issued: '2026-08-24T12:00', arrived: '2026-08-24T11:00' }),
    refused: 'moments-out-of-order',
  },
  {
    rule: 'nor is it registered before it arrives',
    policy: byRegister,
    given: asked,
    when: record('2026-08-25', { arrived: '2026-08-24T12:00', registered: '2026-08-24T11:00' }),
    refused: 'moments-out-of-order',
  },
  {
    rule: 'all at one instant is in order',
    policy: byRegister,
    given: asked,
    when: record('2026-08-25', { arrived: '2026-08-24T12:00', registered: '2026-08-24T12:00' }),
    facts: ['consultation.received'],
  },
  {
    rule: 'nothing of it lies in the future',
    policy: starting('receipt'),
    given: asked,
    when: record('2026-08-25', { arrived: '2026-08-24T12:00', registered: '2026-08-25T09:01' }),
    refused: 'in-the-future',
  },
  {
    rule: 'it did not arrive before it was sent',
    policy: starting('receipt'),
    given: asked,
    when: record('2026-08-25', { arrived: '2026-08-24T09:59' }),
    refused: 'backdated-too-far',
  },
  {
    rule: 'what is received once is not received again',
    policy: starting('receipt'),
    given: [...asked, receives('2026-08-25', '2026-08-24T11:00')],
    when: receives('2026-08-25T10:00', '2026-08-24T12:00'),
    refused: 'already-received',
  },
]);

specify('nobody’s slow register moves a clock (DOMAIN §4)', [
  {
    rule: 'what has only arrived is not received yet',
    policy: byRegister,
    given: asked,
    when: record('2026-08-24T15:00', { arrived: '2026-08-24T11:00' }),
    facts: ['consultation.arrived'],
    clocks: ['awaiting-receipt'],
  },
  {
    rule: 'it is at the end of the next working day after its arrival',
    policy: byRegister,
    given: [...asked, record('2026-08-25T12:00', { arrived: '2026-08-25T11:00' })],
    when: until('2026-08-27T00:00'),
    facts: ['consultation.received'],
    dueDates: ['2026-09-07'],
  },
  {
    rule: 'and not before it',
    policy: byRegister,
    given: [...asked, record('2026-08-25T12:00', { arrived: '2026-08-25T11:00' })],
    when: until('2026-08-26T23:59:59.999'),
    facts: [],
  },
  {
    rule: 'unless it is registered before',
    policy: byRegister,
    given: [...asked, record('2026-08-25T12:00', { arrived: '2026-08-25T11:00' })],
    when: record('2026-08-26', { arrived: '2026-08-25T11:00', registered: '2026-08-26T08:00' }),
    facts: ['consultation.received'],
    dueDates: ['2026-09-07'],
  },
  {
    rule: 'a wait in hours ends to the minute',
    policy: starting('receipt', {
      receipt: 'registered',
      deemedReceiptAfter: { amount: 4, unit: 'hour' },
    }),
    given: [...asked, record('2026-08-24T13:00', { arrived: '2026-08-24T12:00' })],
    when: until('2026-08-24T16:00:00.001'),
    facts: ['consultation.received'],
    dueDates: ['2026-09-03'],
  },
]);

const registered = (on: string, times: Readonly<Record<string, string>>): Step =>
  step(on, 'registry', 'register-reply', { ...clear, ...moments(times) });
const settledBy = (lateness: string) => ({
  term: {
    period: workingDays(5),
    start: 'dispatch',
    ...(lateness === 'registered' || lateness === 'accepted' ? { deemedReceiptAfter: workingDays(1) } : {}),
    lateness,
    uncovered: 'provisional',
    reminders: [],
    citation: cited,
  },
});
const posted = {
  signed: '2026-09-03T08:00',
  issued: '2026-09-03T10:00',
  dispatched: '2026-09-03T17:00',
  arrived: '2026-09-04T10:00',
  registered: '2026-09-07T08:00',
};
const inTime = {
  facts: ['reply.received', 'violation.superseded', 'consultation.settled'],
  outcomes: ['finance answered'],
  violations: ['missing-reply finance superseded'],
};
const tooLate = {
  outcomes: ['finance answered-late'],
  violations: ['missing-reply finance superseded', 'late-reply finance recorded'],
};

specify('which moment of the reply settles whether it is late, the policy says', [
  {
    rule: 'its number',
    policy: settledBy('issued'),
    given: [...asked, until('2026-09-07')],
    when: registered('2026-09-07', posted),
    ...inTime,
  },
  {
    rule: 'its dispatch',
    policy: settledBy('dispatched'),
    given: [...asked, until('2026-09-07')],
    when: registered('2026-09-07', posted),
    ...inTime,
  },
  {
    rule: 'its arrival, a day late',
    policy: settledBy('arrived'),
    given: asked,
    when: registered('2026-09-07', posted),
    ...tooLate,
  },
  {
    rule: 'the register of the lead, but for no longer than a working day: arrived on Friday 28 August, it counts by 3 September',
    policy: settledBy('registered'),
    given: [...asked, until('2026-09-07')],
    when: registered('2026-09-07', { arrived: '2026-08-28T16:00', registered: '2026-09-07T08:00' }),
    ...inTime,
  },
  {
    rule: 'even where it is not registered at all',
    policy: settledBy('registered'),
    given: [...asked, until('2026-09-07')],
    when: registered('2026-09-07', { arrived: '2026-08-28T16:00' }),
    ...inTime,
  },
  {
    rule: 'registered within that working day, it counts when it was registered',
    policy: settledBy('registered'),
    given: asked,
    when: registered('2026-09-07', { arrived: '2026-09-03T16:00', registered: '2026-09-04T08:00' }),
    ...tooLate,
  },
  {
    rule: 'and while it is not, it is no reply yet',
    policy: settledBy('accepted'),
    given: asked,
    when: registered('2026-08-26', { arrived: '2026-08-25T16:00' }),
    refused: 'moment-missing',
    outcomes: ['finance null'],
  },
  {
    rule: 'what the consultee submits itself is received now, whatever it says',
    policy: settledBy('issued'),
    given: asked,
    when: replies('2026-09-04'),
    ...tooLate,
  },
  {
    rule: 'dated back beyond the window: not without a rule for it',
    policy: { ...settledBy('arrived'), backdating: { window: workingDays(1), citation: cited } },
    given: asked,
    when: registered('2026-09-07', { arrived: '2026-09-03T23:59' }),
    refused: 'backdated-too-far',
  },
  {
    rule: 'within it, from its first instant',
    policy: { ...settledBy('arrived'), backdating: { window: workingDays(2), citation: cited } },
    given: asked,
    when: registered('2026-09-07', { arrived: '2026-09-03T00:00' }),
    outcomes: ['finance answered'],
  },
  {
    rule: 'one moment that is known is enough',
    policy: settledBy('arrived'),
    given: asked,
    when: registers('2026-08-26', '2026-08-25T09:00'),
    outcomes: ['finance answered'],
  },
]);

carry('what a fact keeps of the moments', [
  {
    rule: 'the instant and the kind of evidence; what it says in words stands beside the trail',
    policy: byRegister,
    given: asked,
    when: record('2026-08-24T15:00', { arrived: '2026-08-24T11:00' }),
    facts: [
      [
        'consultation.arrived',
        {
          at: '2026-08-24T08:00:00.000Z',
          consultation: 'r-1/3',
          arrivedAt: '2026-08-24T04:00:00.000Z',
          deemedReceiptAt: '2026-08-25T16:59:59.999Z',
          confirmedBy: 'second-officer',
          moments: { arrived: { at: '2026-08-24T04:00:00.000Z', by: 'gateway' } },
        },
      ],
    ],
    texts: { 'moments.arrived.reference': 'message arrived' },
  },
]);
