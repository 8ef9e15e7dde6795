import { describe, expect, it } from 'vitest';
import { type TrailRecord, toInstant } from '../../src/index.js';
import {
  type FigureName,
  figureNames,
  type Report,
  type ReportQuery,
  reportOf,
  reportProjection,
  type Scorecard,
  trace,
} from '../../src/report/index.js';
import { toCivilDate } from '../../src/time/index.js';
import { consulteeHead, leadOfficer, leadRegistry, supervisor } from '../support/actors.js';
import { testCalendar } from '../support/calendar.js';
import { type CommandInput, openRequest, sendTo, submit, vagueReply, withdraw } from '../support/commands.js';
import { policyWith } from '../support/policy.js';
import { stageWith } from '../support/stage.js';

type Step = readonly [at: string, command: CommandInput];

/** The department of finance is asked on Monday 24 August 2026; a reply is due on Thursday 3 September, after the feast. */
const asked = 'r-1/3';
const sent: readonly Step[] = [
  ['08-24T08:00', openRequest()],
  ['08-24T09:00', sendTo(['finance'])],
];
const reply = (at: string): Step => [at, submit(asked, 'finance')];
/** The case of a missing reply. */
const violation = 'r-1/6';
const ofCase = { actor: supervisor, request: 'r-1', case: violation };
const excused: Step = [
  '09-10T09:00',
  {
    ...ofCase,
    type: 'excuse-violation',
    ground: 'force-majeure',
    confirmedBy: 'committee',
    documentNumber: '1/BC',
    documentDate: '2026-09-08',
    reason: 'a flood',
  },
];
const dismissed: Step = ['09-10T09:00', { ...ofCase, type: 'dismiss-violation', reason: 'never told' }];
const concluded: readonly Step[] = [
  ['09-07T09:00', { ...ofCase, type: 'notify-violation', proofOfDelivery: 'gateway' }],
  [
    '09-08T09:00',
    {
      type: 'explain-violation',
      actor: consulteeHead('finance'),
      request: 'r-1',
      case: violation,
      grounds: 'subjective',
      explanation: 'it was forgotten',
    },
  ],
  ['09-10T09:00', { ...ofCase, type: 'conclude-violation', reason: 'it is so' }],
];

async function recordsOf(steps: readonly Step[], until: string): Promise<readonly TrailRecord[]> {
  const minutes = { objection: { amount: 2, unit: 'working-day' as const }, citation: 'rule' };
  const { coordinator, clock } = stageWith({ policyFor: policyWith({ minutes }) });
  const records: TrailRecord[] = [];
  coordinator.subscribe((record) => void records.push(record));
  for (const [at, command] of steps) {
    clock.set(toInstant(`2026-${at}+07:00`));
    const result = await coordinator.execute(command);
    if (!result.ok) throw new Error(`${command.type}: ${result.rejection.message.en}`);
  }
  clock.set(toInstant(`2026-${until}+07:00`));
  await coordinator.advance();
  return records;
}

function reported(records: readonly TrailRecord[], query: ReportQuery = {}): Report {
  const projection = reportProjection();
  for (const record of records) projection.apply(record);
  return reportOf(projection, { calendar: testCalendar(), ...query });
}

function cardOf({ cards }: Report, agency: string): Scorecard {
  const card = cards.find((candidate) => candidate.agency === agency && candidate.officer === null);
  if (card === undefined) throw new Error(`${agency} has no card`);
  return card;
}

/** The figures that are not 0, as a line to be read. */
const lineOf = ({ figures, onTimeRate }: Scorecard): string =>
  [
    ...figureNames.flatMap((name: FigureName) =>
      figures[name].count === 0 ? [] : [`${name} ${figures[name].count}`],
    ),
    `rate ${onTimeRate.numerator}/${onTimeRate.denominator}`,
  ].join(', ');

describe('what one consultation comes to in the scorecard of the agency that was asked', () => {
  it.each<[string, readonly Step[], string, string]>([
    ['not due yet', sent, '08-26T09:00', 'asked 1, open 1, rate 0/0'],
    [
      'answered before the due date',
      [...sent, reply('08-26T09:00')],
      '09-20T09:00',
      'asked 1, early 1, in-time 1, due 1, rate 1/1',
    ],
    [
      'answered on its last day',
      [...sent, reply('09-03T23:00')],
      '09-20T09:00',
      'asked 1, on-time 1, in-time 1, due 1, rate 1/1',
    ],
    [
      'answered a day late: the missing reply gives its place to the late one',
      [...sent, reply('09-04T09:00')],
      '09-20T09:00',
      'asked 1, late 1, due 1, violations-recorded 1, violations-superseded 1, rate 0/1',
    ],
    [
      'not answered: missing, and still open',
      sent,
      '09-20T09:00',
      'asked 1, missing 1, due 1, overdue 1, violations-recorded 1, rate 0/1',
    ],
    [
      'not answered, and excused: in no rate',
      [...sent, excused],
      '09-20T09:00',
      'asked 1, missing 1, overdue 1, exonerated 1, violations-excused 1, rate 0/0',
    ],
    [
      'not answered, and the case is dismissed: in no rate',
      [...sent, dismissed],
      '09-20T09:00',
      'asked 1, missing 1, overdue 1, exonerated 1, violations-dismissed 1, rate 0/0',
    ],
    [
      'not answered, and concluded',
      [...sent, ...concluded],
      '09-20T09:00',
      'asked 1, missing 1, due 1, overdue 1, violations-recorded 1, violations-concluded 1, rate 0/1',
    ],
    [
      'a vague reply that went back, within its cure term',
      [...sent, ['08-25T09:00', submit(asked, 'finance', vagueReply('finance'))]],
      '08-26T09:00',
      'asked 1, open 1, returned 1, rate 0/0',
    ],
    [
      'a vague reply that was not cured',
      [...sent, ['08-25T09:00', submit(asked, 'finance', vagueReply('finance'))]],
      '09-20T09:00',
      'asked 1, vague 1, due 1, returned 1, violations-recorded 1, rate 0/1',
    ],
    [
      'a vague reply that was cured in time',
      [...sent, ['08-25T09:00', submit(asked, 'finance', vagueReply('finance'))], reply('08-27T09:00')],
      '09-20T09:00',
      'asked 1, early 1, in-time 1, due 1, returned 1, rate 1/1',
    ],
    ['withdrawn', [...sent, ['08-26T09:00', withdraw()]], '09-20T09:00', 'asked 1, withdrawn 1, rate 0/0'],
  ])('%s', async (_, steps, until, line) => {
    expect(lineOf(cardOf(reported(await recordsOf(steps, until)), 'finance'))).toBe(line);
  });

  it('of the lead: what it asked', async () => {
    const records = await recordsOf(sent, '08-26T09:00');
    expect(lineOf(cardOf(reported(records), 'lead'))).toBe('requests 1, rounds 1, sent 1, rate 0/0');
  });
});

describe('a report', () => {
  const late = [...sent, reply('09-04T09:00')];

  it('counts working days from the start of the clock', async () => {
    const records = await recordsOf(late, '09-20T09:00');
    const { daysTaken } = cardOf(reported(records), 'finance');
    expect(daysTaken).toEqual({ replies: 1, median: 6, ninetiethPercentile: 6 });
    const projection = reportProjection();
    for (const record of records) projection.apply(record);
    expect(cardOf(reportOf(projection), 'finance').daysTaken.replies).toBe(0);
  });

  it('counts to the moment of receipt as it was corrected, and to the meeting that was minuted', async () => {
    const corrected: Step = [
      '09-07T09:00',
      {
        type: 'correct-record',
        actor: leadRegistry,
        request: 'r-1',
        consultation: asked,
        receivedAt: '2026-09-03T16:50:00+07:00',
        evidence: 'the stamp',
        confirmedBy: 'second',
        reason: 'the time of the entry was taken for it',
      },
    ];
    const entered: Step = [
      '09-04T09:00',
      {
        ...submit(asked, 'finance'),
        type: 'register-reply',
        actor: leadRegistry,
        receivedAt: '2026-09-04T08:00:00+07:00',
        evidence: 'the time of the entry',
        confirmedBy: 'second',
      },
    ];
    const onTime = cardOf(reported(await recordsOf([...sent, entered, corrected], '09-20T09:00')), 'finance');
    expect(onTime.daysTaken).toEqual({ replies: 1, median: 5, ninetiethPercentile: 5 });
    const minuted: Step = [
      '08-27T15:00',
      {
        type: 'minute-view',
        actor: leadOfficer,
        request: 'r-1',
        consultation: asked,
        heldAt: '2026-08-27T10:00:00+07:00',
        delegate: 'delegate.finance',
        authority: { documentNumber: '3/GUQ', documentDate: '2026-08-26' },
        confirmedBy: 'second',
        view: { answers: [{ question: 'q1', position: 'agree' }], accountable: 'unit 1' },
      },
    ];
    const records = await recordsOf([...sent, minuted], '09-20T09:00');
    const rules = { perOfficer: 'on', counts: 'recorded' } as const;
    const { cards } = reported(records, { rules });
    const [agency, officer] = cards.filter((card) => card.agency === 'finance');
    expect(agency?.daysTaken).toEqual({ replies: 1, median: 3, ninetiethPercentile: 3 });
    expect(agency?.figures.early.count).toBe(1);
    expect(officer?.officer).toBe('delegate.finance');
  });

  it('puts what was asked in the period of its due date', async () => {
    const records = await recordsOf(late, '09-20T09:00');
    const september = reported(records, { from: toCivilDate('2026-09-01'), to: toCivilDate('2026-09-30') });
    expect(cardOf(september, 'finance').figures.late.count).toBe(1);
    const august = reported(records, { to: toCivilDate('2026-08-31') });
    expect(august.cards.map(({ agency }) => agency)).toEqual([null, 'lead']);
    const { cards } = reported(records, { by: 'month' });
    expect(cards.map(({ agency, period }) => `${period.title.en} ${agency}`)).toEqual([
      'August 2026 null',
      'August 2026 lead',
      'September 2026 null',
      'September 2026 finance',
    ]);
    expect(reported(records, { by: 'quarter' }).cards[0]?.period).toMatchObject({
      from: '2026-07-01',
      to: '2026-09-30',
      title: { vi: 'Quý III/2026', en: 'Q3 2026' },
    });
    expect(reported(records, { by: 'year' }).cards[0]?.period).toMatchObject({
      from: '2026-01-01',
      to: '2026-12-31',
    });
  });

  it('goes from a figure down to the records', async () => {
    const card = cardOf(reported(await recordsOf(late, '09-20T09:00')), 'finance');
    expect(trace(card, 'late')).toEqual([
      { id: asked, facts: expect.arrayContaining(['r-1/3', 'r-1/5', 'r-1/7']) },
    ]);
  });

  it('tells officers apart only where the policy says so', async () => {
    const records = await recordsOf(late, '09-20T09:00');
    const officers = ({ cards }: Report) =>
      cards.flatMap(({ officer }) => (officer === null ? [] : [officer]));
    expect(officers(reported(records))).toEqual([]);
    expect(officers(reported(records, { rules: { perOfficer: 'off', counts: 'recorded' } }))).toEqual([]);
    const told = reported(records, { rules: { perOfficer: 'on', counts: 'concluded' } });
    expect(officers(told)).toEqual(['consultee-officer.finance']);
    expect(told.counts).toBe('concluded');
  });

  it('counts by clause what was breached, excused and dismissed; a superseded case in none of it', async () => {
    const counts = async (steps: readonly Step[]) =>
      reported(await recordsOf(steps, '09-20T09:00')).clauses.map(
        ({ citation, breached, concluded: judged, excused: let_, dismissed: none }) =>
          `${citation.id}: ${breached.count} ${judged.count} ${let_.count} ${none.count}`,
      );
    expect(await counts(sent)).toEqual(['rule: 1 0 0 0']);
    expect(await counts(late)).toEqual(['rule: 1 0 0 0']);
    expect(await counts([...sent, ...concluded])).toEqual(['rule: 1 1 0 0']);
    expect(await counts([...sent, excused])).toEqual(['rule: 0 0 1 0']);
    expect(await counts([...sent, dismissed])).toEqual(['rule: 0 0 0 1']);
  });

  it('leaves requests in shadow mode out unless they are asked for', async () => {
    const records = await recordsOf(sent, '08-26T09:00');
    const state = (() => {
      const projection = reportProjection();
      for (const record of records) projection.apply(record);
      const { streams, reportVersion } = projection.state();
      return {
        reportVersion,
        streams: streams.map(([key, stream]) => [key, { ...stream, shadow: true }] as const),
      };
    })();
    expect(reportOf(reportProjection(state)).cards).toHaveLength(1);
    expect(cardOf(reportOf(reportProjection(state), { shadow: true }), 'finance').figures.asked.count).toBe(
      1,
    );
  });

  it('takes each record once and in order', async () => {
    const records = await recordsOf(sent, '08-26T09:00');
    const projection = reportProjection();
    const [first, second, third] = records;
    if (first === undefined || second === undefined || third === undefined)
      throw new Error('too few records');
    projection.apply(first);
    projection.apply(first);
    expect(projection.position(first.stream)).toBe(1);
    expect(() => projection.apply(third)).toThrow(expect.objectContaining({ code: 'trail-invalid' }));
    projection.apply(second);
    projection.apply(third);
    expect(projection.position(first.stream)).toBe(3);
  });
});
