import { beforeAll, describe, expect, it } from 'vitest';
import {
  type Dossier,
  type DossierInput,
  dossierOf,
  dossierSheet,
  sheetHtml,
  sheetMarkdown,
  synthesisSheet,
  synthesisTable,
} from '../../src/document/index.js';
import { type TrailRecord, toInstant, verify } from '../../src/index.js';
import type { ContentEntry } from '../../src/store/index.js';
import { leadHead, leadOfficer, leadRegistry } from '../support/actors.js';
import { testCalendar } from '../support/calendar.js';
import { type CommandInput, openRequest, sendTo, signedBy, submit } from '../support/commands.js';
import { testDirectory } from '../support/directory.js';
import { policyWith } from '../support/policy.js';
import { stageWith } from '../support/stage.js';

const hostile = '</td><script>alert(1)</script> | [x](javascript:y) \u202e';

const steps: readonly (readonly [string, CommandInput])[] = [
  ['08-24T08:00', { ...openRequest(), competence: { kind: 'beyond' }, subject: hostile }],
  ['08-24T09:00', sendTo(['finance', 'works'])],
  [
    '08-26T09:00',
    submit('r-1/3', 'finance', {
      answers: [
        {
          question: 'q1',
          position: 'disagree',
          text: 'No.',
          reasons: 'too dear',
          legalBasis: 'art. 2',
          alternative: 'less',
        },
      ],
      accountable: 'unit 1',
      signatory: signedBy('finance'),
      documentNumber: '12/STC',
    }),
  ],
  [
    '09-07T09:00',
    {
      type: 'register-reply',
      actor: leadRegistry,
      request: 'r-1',
      consultation: 'r-1/4',
      moments: {
        arrived: { at: '2026-09-04T16:50:00+07:00', by: 'gateway', reference: 'G-77' },
        registered: { at: '2026-09-07T08:00:00+07:00', by: 'register', reference: 'line 9' },
      },
      confirmedBy: 'second',
      reply: { answers: [{ question: 'q1', position: 'agree' }], signatory: signedBy('works') },
    },
  ],
];

const closing: readonly (readonly [string, CommandInput])[] = [
  [
    '09-08T09:00',
    {
      type: 'record-synthesis',
      actor: leadOfficer,
      request: 'r-1',
      treatments: [
        { consultation: 'r-1/3', treatment: 'not-accepted', reason: 'the price is the market’s' },
        { consultation: 'r-1/4', treatment: 'accepted' },
      ],
      conclusion: 'the price stands',
    },
  ],
  [
    '09-08T10:00',
    {
      type: 'escalate-request',
      actor: leadHead,
      request: 'r-1',
      to: 'committee',
      legalBasis: 'art. 3',
      position: 'it stands',
      proposal: 'decide so',
    },
  ],
];

interface Played {
  readonly records: readonly TrailRecord[];
  readonly content: readonly ContentEntry[];
  readonly trail: readonly string[];
}

async function play(): Promise<Played> {
  const { coordinator, clock } = stageWith();
  const records: TrailRecord[] = [];
  coordinator.subscribe((record) => void records.push(record));
  for (const [at, command] of [...steps, ...closing]) {
    clock.set(toInstant(`2026-${at}+07:00`));
    const result = await coordinator.execute(command);
    if (!result.ok) throw new Error(`${command.type}: ${result.rejection.message.en}`);
  }
  return { records, content: await coordinator.content('r-1'), trail: await coordinator.trail('r-1') };
}

let played: Played;
let late: string;
let missing: string;
beforeAll(async () => {
  played = await play();
  const caseOf = (kind: string): string => {
    const found = played.records.find(({ payload }) => payload['kind'] === kind);
    if (found === undefined) throw new Error(`there is no ${kind}`);
    return `${found.stream}/${found.position}`;
  };
  late = caseOf('late-reply');
  missing = caseOf('missing-reply');
});

const made = (changes: Partial<DossierInput> = {}): Dossier => {
  const dossier = dossierOf({ records: played.records, case: late, content: played.content, ...changes });
  if (dossier === null) throw new Error('no such case');
  return dossier;
};
const judgedBy = () => ({ policy: policyWith(), calendar: testCalendar(), directory: testDirectory() });

describe('the dossier of a late reply', () => {
  it('names the case, the rule and what it follows from', () => {
    expect(made()).toMatchObject({
      request: 'r-1',
      kind: 'late-reply',
      against: 'works',
      accuser: 'lead',
      status: 'recorded',
      ground: { type: 'reply.received' },
      citation: { id: 'rule', article: { en: 'Article 1' }, seen: 'in-full' },
      consultation: { id: 'r-1/4', consultee: 'works' },
    });
  });

  it('tells each moment with its evidence, in the order in which they happened', () => {
    const moments = made().moments.map(({ at, title, evidence, texts }) => [
      at,
      title.en,
      evidence?.en ?? null,
      ...texts.map(({ text }) => text),
    ]);
    expect(moments).toContainEqual([
      '2026-09-04T09:50:00.000Z',
      'Reply received: arrived',
      'message of the gateway',
      'G-77',
    ]);
    expect(moments).toContainEqual([
      '2026-09-07T01:00:00.000Z',
      'Reply received: registered',
      'line of a register',
      'line 9',
    ]);
    const instants = moments.map(([at]) => String(at));
    expect(instants).toEqual([...instants].sort());
  });

  it('explains the due date by the policy and the calendar of the request, and by no others', () => {
    const { policy, calendar } = judgedBy();
    const { due } = made({ policy, calendar });
    expect(due).toMatchObject({ dueDate: '2026-09-03', explanation: { agrees: true }, why: null });
    expect(due?.explanation?.days.map(({ date, count }) => `${date} ${count ?? '–'}`)).toEqual([
      '2026-08-24 –',
      '2026-08-25 1',
      '2026-08-26 2',
      '2026-08-27 3',
      '2026-08-28 4',
      '2026-08-29 –',
      '2026-08-30 –',
      '2026-08-31 –',
      '2026-09-01 –',
      '2026-09-02 –',
      '2026-09-03 5',
    ]);
    expect(made().due).toMatchObject({ dueDate: '2026-09-03', explanation: null });
    const other = made({ policy: policyWith({ policyVersion: '2' }), calendar });
    expect(other.due?.why?.en).toContain('not the one');
    expect(other.citationInFull).toBeNull();
    expect(made({ policy, calendar }).citationInFull?.issuer.en).toBe('Test issuer');
  });

  it('shows a text that was supplied, says which was withheld, and never shows one that was altered', () => {
    const subjectIn = (content: readonly ContentEntry[]) =>
      made({ content }).documents[0]?.texts.find(({ path }) => path === 'subject');
    expect(subjectIn(played.content)).toMatchObject({ state: 'shown', text: hostile });
    expect(subjectIn([])).toMatchObject({ state: 'withheld', text: null });
    const forged = played.content.map((entry) =>
      entry.path === 'subject' ? { ...entry, text: 'else' } : entry,
    );
    expect(subjectIn(forged)).toMatchObject({ state: 'altered', text: null });
    expect(sheetHtml(dossierSheet(made({ content: forged }), 'en'))).toContain('is NOT the one');
  });

  it('says whether the trail verifies, and the hash of its last record', () => {
    const bare = dossierSheet(made(), 'en');
    expect(sheetMarkdown(bare)).toContain('The trail was not verified when this sheet was made.');
    const verification = verify(played.trail, judgedBy());
    const { records } = played;
    expect(made({ verification }).verification).toMatchObject({
      ok: true,
      level: 'judged-again',
      records: records.length,
      lastHash: records.at(-1)?.hash,
    });
  });

  it('is the same to the byte each time, in both languages, with no script and nothing from elsewhere', () => {
    for (const language of ['vi', 'en'] as const) {
      const [one, other] = [made(), made()].map((dossier) => sheetHtml(dossierSheet(dossier, language)));
      expect(one).toBe(other);
      expect(one).toContain(`<html lang="${language}">`);
      expect(one).toContain('@page { size: A4;');
      expect(one).not.toMatch(/<script|<img|<link|src=|href=|url\(/i);
    }
  });

  it('calls agencies by the names that it is given', () => {
    const named = dossierSheet(made(), 'vi', (id) => ({ vi: `Sở ${id}`, en: id }));
    expect(named.subtitle).toContain('Sở works');
    expect(dossierSheet(made(), 'vi').subtitle).toContain('works');
  });

  it('of the missing reply that gave its place says which case took it, and that it is superseded', () => {
    const dossier = made({ case: missing });
    expect(dossier).toMatchObject({ kind: 'missing-reply', status: 'superseded', supersededBy: late });
    expect(dossier.followed.map(({ type }) => type)).toEqual(['violation.superseded']);
    expect(dossier.fallenBy).toMatchObject({ type: 'reply.received' });
    expect(made().fallenBy).toBeNull();
  });

  it.each(['r-1/1', 'r-1/999', 'r-2/8', 'x', ''])('there is none of %j', (id) => {
    expect(dossierOf({ records: played.records, case: id })).toBeNull();
  });
});

describe('the synthesis table', () => {
  it('has every position with the lead’s answer, the dissent that is carried along, and the conclusion', () => {
    const table = synthesisTable(played.records, played.content);
    expect(table).toMatchObject({
      conclusion: { text: 'the price stands' },
      escalated: { to: 'committee', dissent: ['r-1/3'] },
      rows: [
        {
          consultee: 'finance',
          outcome: 'answered',
          overall: 'disagree',
          treatment: 'not-accepted',
          reason: { text: 'the price is the market’s' },
          dissent: true,
        },
        {
          consultee: 'works',
          outcome: 'answered-late',
          overall: 'agree',
          treatment: 'accepted',
          dissent: false,
        },
      ],
    });
    if (table === null) throw new Error('no table');
    const html = sheetHtml(synthesisSheet(table, 'vi'));
    expect(html).toContain('Không tiếp thu, có giải trình<br>Lý do: the price is the market’s');
    expect(html).toContain('Đã trình committee, kèm ý kiến khác của: finance.');
  });

  it('names the competent agency of an answer that is outside the mandate', () => {
    const table = synthesisTable(played.records, played.content);
    const row = table?.rows[0];
    const answer = row?.answers[0];
    if (table === null || row === undefined || answer === undefined) throw new Error('no answer');
    expect(answer.competentAgency).toBeNull();
    const competentAgency = row.consultee;
    const rows = [
      { ...row, answers: [{ ...answer, position: 'outside-mandate' as const, competentAgency }] },
    ];
    const sheet = synthesisSheet({ ...table, rows }, 'en', (id) => ({ vi: id, en: `The ${id} office` }));
    expect(sheetMarkdown(sheet)).toContain('Competent agency: The finance office');
  });

  it('of a request without a synthesis there is none', () => {
    expect(synthesisTable(played.records.slice(0, 4), [])).toBeNull();
  });

  it.each([
    [
      'a position is unanswered',
      { treatments: [{ consultation: 'r-1/4', treatment: 'accepted' as const }] },
      'positions-unanswered',
    ],
    [
      'it is not accepted and no reason is given',
      {
        treatments: [
          { consultation: 'r-1/3', treatment: 'not-accepted' as const },
          { consultation: 'r-1/4', treatment: 'accepted' as const },
        ],
      },
      'reason-missing',
    ],
    ['there is no conclusion', { conclusion: undefined }, 'invalid-command'],
  ])('is refused where %s', async (_, changes, code) => {
    const { coordinator, clock } = stageWith();
    for (const [at, command] of steps) {
      clock.set(toInstant(`2026-${at}+07:00`));
      await coordinator.execute(command);
    }
    const result = await coordinator.executeUnknown({ ...closing[0]?.[1], ...changes });
    expect(result).toMatchObject({ ok: false, rejection: { code } });
  });
});
