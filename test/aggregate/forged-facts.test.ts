import {
  emptyAggregate,
  type PrimaryFact,
  primaryFactSchema,
  type RequestAggregate,
  recordSchema,
  stepRequest,
} from 'interagency';
import { describe, expect, it } from 'vitest';
import {
  asks,
  asksMore,
  clarification,
  grants,
  resumes,
  sendsBack,
  starting,
  suspends,
} from '../specification/clock.js';
import { asked, clear, first, opened, replies, sent } from '../specification/specify.js';
import { type PolicyChange, type Step, step, until, world } from '../specification/world.js';

interface Played {
  readonly aggregate: RequestAggregate;
  readonly facts: readonly PrimaryFact[];
}

/** Where a request stands after these steps, and the primary facts that brought it there. */
async function replayed(steps: readonly Step[], change: PolicyChange = {}): Promise<Played> {
  const played = world(change);
  for (const one of steps) await played.play(one);
  const records = (await played.coordinator.trail('r-1')).map((line) => recordSchema.parse(JSON.parse(line)));
  const facts = records
    .filter(({ cause }) => cause === null)
    .map(({ type, payload }) => primaryFactSchema.parse({ type, payload }));
  const stream = records[0]?.stream;
  if (stream === undefined) throw new Error('nothing was recorded');
  let aggregate = emptyAggregate(stream);
  for (const fact of facts) ({ aggregate } = stepRequest(aggregate, fact));
  return { aggregate, facts };
}

const last = (facts: readonly PrimaryFact[], type: PrimaryFact['type']): PrimaryFact => {
  const found = [...facts].reverse().find((fact) => fact.type === type);
  if (found === undefined) throw new Error(`no ${type} was recorded`);
  return found;
};

/** The same fact with something in it that never was. */
const forged = (fact: PrimaryFact, lie: object): unknown => ({
  ...fact,
  payload: { ...fact.payload, ...lie },
});

function refuses(aggregate: RequestAggregate, lie: unknown): void {
  const fact = primaryFactSchema.parse(lie);
  expect(() => stepRequest(aggregate, fact)).toThrow(expect.objectContaining({ code: 'fact-does-not-fit' }));
}

const escalated = [
  opened(),
  step('2026-08-25', 'head', 'escalate-request', {
    to: 'committee',
    legalBasis: 'b',
    position: 'p',
    proposal: 'q',
  }),
];
const overdue = [...asked, until('2026-09-04T08:00')];
const at = '2026-09-05T02:00:00.000Z';
const more = { period: { amount: 1, unit: 'working-day' } };

describe('a forged fact does not fit where the aggregate knows better', () => {
  it('a consultation of another lead, or of a round that was never opened', async () => {
    const { aggregate, facts } = await replayed(asked);
    refuses(aggregate, forged(last(facts, 'consultation.sent'), { lead: 'ministry' }));
    refuses(aggregate, forged(last(facts, 'consultation.sent'), { round: 7 }));
  });

  it('a consultation that is sent where no round is open', async () => {
    const { facts } = await replayed(asked);
    const consultation = last(facts, 'consultation.sent');
    for (const steps of [
      [opened()],
      escalated,
      [...asked, step('2026-08-25', 'head', 'withdraw-request', { reason: 'r' })],
    ]) {
      refuses((await replayed(steps)).aggregate, consultation);
    }
  });

  it('a round out of its turn', async () => {
    const { facts } = await replayed(asked);
    refuses((await replayed([opened()])).aggregate, forged(last(facts, 'round.opened'), { round: 7 }));
  });

  it('a due date that is not the one on record', async () => {
    const { facts } = await replayed(overdue);
    const { aggregate } = await replayed(asked);
    const early = { at: '2026-08-26T16:59:59.999Z', dueAt: '2026-08-26T16:59:59.999Z' };
    refuses(aggregate, forged(last(facts, 'due-date.reached'), early));
  });

  it('a decider that is the accused or the accuser', async () => {
    const { aggregate } = await replayed(overdue);
    for (const decider of ['finance', 'lead']) {
      refuses(aggregate, { type: 'violation.dismissed', payload: { at, case: 'r-1/6', decider } });
    }
  });

  it('a direction by an agency before which the matter is not', async () => {
    const { aggregate } = await replayed(escalated);
    const due = { dueDate: '2026-10-01', dueAt: '2026-10-01T16:59:59.999Z' };
    refuses(aggregate, { type: 'direction.given', payload: { at, by: 'ministry', executor: 'lead', due } });
  });

  it('a synthesis or a resolution with an open consultation', async () => {
    const { aggregate } = await replayed([
      opened(),
      sent('finance', 'construction'),
      replies('2026-08-25', clear),
    ]);
    refuses(aggregate, { type: 'synthesis.recorded', payload: { at, treatments: [], dissent: [] } });
    refuses(aggregate, { type: 'request.resolved', payload: { at } });
  });

  it('a closed consultation before its due date', async () => {
    const { aggregate } = await replayed(asked);
    refuses(aggregate, {
      type: 'consultation.closed',
      payload: { at: '2026-08-26T02:00:00.000Z', consultation: first },
    });
  });

  it('a machine that is not known here', async () => {
    const { facts } = await replayed(asked);
    const opening = last(facts, 'request.opened');
    const stream = (await replayed(asked)).aggregate.stream;
    const fact = primaryFactSchema.parse(forged(opening, { machineVersion: 99 }));
    expect(() => stepRequest(emptyAggregate(stream), fact)).toThrow(
      expect.objectContaining({ code: 'machine-version-unknown' }),
    );
  });

  it('a report of what only a rule finds is not even well formed', () => {
    const lie = {
      type: 'violation.reported',
      payload: {
        at,
        report: 1,
        kind: 'missing-reply',
        against: 'lead',
        accuser: 'finance',
        consultation: null,
        citation: {},
      },
    };
    expect(primaryFactSchema.safeParse(lie).success).toBe(false);
  });
});

describe('a forged fact does not fit where the clock stands otherwise', () => {
  const suspended = [...asked, suspends('2026-08-25')];
  const answered = [...asked, replies('2026-08-25', clear)];

  it('a due date that passes, or a reminder, while the clock is paused', async () => {
    const { aggregate } = await replayed(suspended);
    const { facts } = await replayed(overdue);
    refuses(aggregate, last(facts, 'due-date.reached'));
    refuses(aggregate, last(facts, 'reminder.sent'));
  });

  it('what resumes a clock that is not paused, or lets one stand still that does', async () => {
    const { aggregate, facts } = await replayed([...suspended, resumes('2026-08-26')]);
    refuses(aggregate, last(facts, 'consultation.resumed'));
    refuses((await replayed(suspended)).aggregate, last(facts, 'consultation.suspended'));
  });

  it('more time where a reply is in hand', async () => {
    const { facts } = await replayed([...asked, asksMore('2026-08-25', more), grants('2026-08-25T10:00')]);
    const { aggregate } = await replayed(answered);
    refuses(aggregate, last(facts, 'extension.asked'));
    refuses(aggregate, last(facts, 'extension.granted'));
  });

  it('a lapse of the lead that is not the one on record, or no longer', async () => {
    const question = clarification('run-on');
    const { facts } = await replayed([...asked, asks('2026-08-25'), until('2026-08-29')], question);
    const lapse = last(facts, 'clarification-term.reached');
    const { aggregate } = await replayed([...asked, asks('2026-08-25')], question);
    const early = { at: '2026-08-26T16:59:59.999Z', dueAt: '2026-08-26T16:59:59.999Z' };
    refuses(aggregate, forged(lapse, early));
    refuses((await replayed(asked, question)).aggregate, lapse);
  });

  it('a receipt by the passing of time of what was sent back', async () => {
    const { facts } = await replayed([...asked, until('2026-08-28')], starting('receipt'));
    const { aggregate } = await replayed([...asked, sendsBack('2026-08-24T15:00')], starting('receipt'));
    refuses(aggregate, last(facts, 'consultation.received'));
  });

  it('a duty that another agency passes on', async () => {
    const { aggregate } = await replayed(asked);
    const payload = { at, consultation: first, from: 'construction', to: 'lead', clock: null, term: null };
    const { facts } = await replayed([...asked, asksMore('2026-08-25', more), grants('2026-08-25T10:00')]);
    const granted = last(facts, 'extension.granted');
    const citation = 'citation' in granted.payload ? granted.payload.citation : null;
    refuses(aggregate, { type: 'consultation.passed-on', payload: { ...payload, cure: null, citation } });
  });
});
