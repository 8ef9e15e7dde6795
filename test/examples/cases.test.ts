import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as z from 'zod';
import { type CaseSummary, exitCodes, runCli } from '../../src/cli/index.js';

// What each story must come to is worked out by hand from the rules (the working calendar of August and September
// 2026, the periods of the two policies), never copied from what the program prints.

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'interagency-cases-'));
afterAll(() => rmSync(folder, { recursive: true }));

const line = z.object({
  type: z.string(),
  position: z.number(),
  recordedAt: z.string(),
  actor: z.object({ officer: z.string(), agency: z.string(), role: z.string() }),
  payload: z.record(z.string(), z.unknown()),
});
type Line = z.infer<typeof line>;

async function interagency(
  ...argv: readonly string[]
): Promise<{ code: number; stdout: string; stderr: string }> {
  let stdout = '';
  let stderr = '';
  const code = await runCli(argv, {
    stdout: (text) => {
      stdout += text;
    },
    stderr: (text) => {
      stderr += text;
    },
    cwd: root,
    env: {},
    isTerminal: false,
  });
  return { code, stdout, stderr };
}

async function play(file: string): Promise<{ summary: CaseSummary; trail: readonly Line[]; text: string }> {
  const out = join(folder, file);
  const { code, stderr } = await interagency('run', `examples/cases/${file}.yaml`, '--out', out, '--json');
  expect(stderr).toBe('');
  expect(code).toBe(exitCodes.good);
  const summary: CaseSummary = JSON.parse(readFileSync(join(out, 'summary.json'), 'utf8'));
  const text = readFileSync(join(out, 'trail.jsonl'), 'utf8');
  const trail = text
    .trimEnd()
    .split('\n')
    .map((one) => line.parse(JSON.parse(one)));
  return { summary, trail, text };
}

const ofType = (trail: readonly Line[], type: string): readonly Line[] =>
  trail.filter((record) => record.type === type);

describe('a: opinions on a land price plan around the National Day break', () => {
  let summary: CaseSummary;
  let trail: readonly Line[];
  let text: string;
  beforeAll(async () => {
    ({ summary, trail, text } = await play('a-land-price-plan'));
  });

  test('is carried out in the end, on a trail that verifies', () => {
    expect(summary.request).toEqual({ state: 'carried-out', outcome: 'carried-out' });
    expect(summary.verified).toBe(true);
  });

  test('the ward that surveys prices elsewhere is not asked, and the attempt is on the trail', () => {
    expect(summary.refusals).toEqual([{ command: 'send-consultation', code: 'not-relevant' }]);
    expect(ofType(trail, 'attempt.refused').map(({ payload }) => payload)).toMatchObject([
      { code: 'not-relevant', violation: null },
    ]);
    expect(ofType(trail, 'consultation.sent').map(({ payload }) => payload['consultee'])).toEqual([
      'so-tai-chinh',
      'so-xay-dung',
      'ubnd-xa-dak-doa',
    ]);
  });

  test('the due dates leave out the break, and a slow registry moves none', () => {
    // Received on Monday 24 August: 25, 26, 27, 28 August and 3 September. 31 August to 2 September are days off.
    // Received on 25 August, or counted as received at its end: one working day later.
    expect(summary.consultations.map(({ consultee, dueDate }) => [consultee, dueDate])).toEqual([
      ['so-tai-chinh', '2026-09-03'],
      ['so-xay-dung', '2026-09-04'],
      ['ubnd-xa-dak-doa', '2026-09-04'],
    ]);
    const receipts = ofType(trail, 'consultation.received');
    expect(receipts.map(({ payload }) => payload['by'])).toEqual([
      'acknowledgement',
      'acknowledgement',
      'deemed',
    ]);
  });

  test('each is reminded one working day before, at the opening of the office, and the silent one once more', () => {
    expect(
      ofType(trail, 'reminder.sent').map(({ recordedAt, payload }) => [recordedAt, payload['by']]),
    ).toEqual([
      ['2026-08-28T00:30:00.000Z', 'schedule'],
      ['2026-09-03T00:30:00.000Z', 'schedule'],
      ['2026-09-03T07:00:00.000Z', 'monitor'],
    ]);
  });

  test('one is answered, one answered late, one lapsed', () => {
    expect(summary.consultations.map(({ dueDate: _, ...rest }) => rest)).toEqual([
      {
        consultee: 'so-tai-chinh',
        outcome: 'answered',
        receivedAt: '2026-09-03T09:40:00.000Z',
        verdict: 'substantive',
      },
      {
        consultee: 'so-xay-dung',
        outcome: 'answered-late',
        receivedAt: '2026-09-08T02:30:00.000Z',
        verdict: 'substantive',
      },
      { consultee: 'ubnd-xa-dak-doa', outcome: 'lapsed', receivedAt: null, verdict: null },
    ]);
  });

  test('the vague reply is signed in the place of the absent head, and goes back with its findings', () => {
    const [vague] = ofType(trail, 'reply.received');
    expect(vague?.payload).toMatchObject({
      signature: { valid: true, ground: 'deputy' },
      verdict: 'vague',
      effect: 'return',
      // Two working days after Friday 28 August: 3 and 4 September.
      cure: { dueDate: '2026-09-04' },
      findings: [
        { code: 'missing-position', question: 'quy-hoach' },
        { code: 'missing-position', question: 'ha-tang' },
        { code: 'no-accountable-officer', question: null },
        // And what the wording gives signs of, with the place in the text.
        { code: 'restates-the-law-only', question: 'quy-hoach', where: 'text', rule: 'wording' },
        { code: 'defers-to-the-asker', question: 'ha-tang', where: 'text', rule: 'wording' },
      ],
    });
  });

  test('the breach that only looked like one is superseded, never erased; nobody is charged twice', () => {
    expect(summary.violations.map(({ kind, against, at, status }) => [kind, against, at, status])).toEqual([
      ['missing-reply', 'so-tai-chinh', '2026-09-03T16:59:59.999Z', 'superseded'],
      ['missing-reply', 'ubnd-xa-dak-doa', '2026-09-04T16:59:59.999Z', 'excused'],
      ['vague-reply', 'so-xay-dung', '2026-09-04T16:59:59.999Z', 'concluded'],
    ]);
    expect(summary.violations.every(({ citation }) => citation.includes('reported'))).toBe(true);
    expect(ofType(trail, 'violation.superseded').map(({ payload }) => payload['by'])).toEqual([null]);
  });

  test('the arrival is entered by the registry and confirmed by a second person', () => {
    const entered = ofType(trail, 'reply.received').find(({ actor }) => actor.role === 'registry');
    expect(entered?.recordedAt).toBe('2026-09-07T01:40:00.000Z');
    expect(entered?.payload).toMatchObject({ late: false, confirmedBy: 'binh.snnmt' });
    expect(entered?.actor.officer).not.toBe('binh.snnmt');
  });

  test('what was not accepted goes up with the dossier', () => {
    const [sent] = ofType(trail, 'consultation.sent');
    const [escalated] = ofType(trail, 'request.escalated');
    expect(escalated?.payload).toMatchObject({
      to: 'ubnd-gia-lai',
      dissent: [`lp-2026-01/${sent?.position}`],
      shifted: null,
      groundless: null,
    });
  });

  test('the flood is confirmed by an authority and judged by the superior of the accused', () => {
    const [excused] = ofType(trail, 'violation.excused');
    expect(excused?.payload).toMatchObject({
      decider: 'ubnd-gia-lai',
      ground: 'objective-obstacle',
      confirmedBy: 'ban-chi-huy-phong-thu-dan-su',
      documentDate: '2026-09-07',
    });
  });

  test('no name and no free text stands in the trail', () => {
    expect(text).not.toContain('Phạm Thị Lan');
    expect(text).not.toContain('chiết khấu');
  });
});

describe('b: a building permit under two working days', () => {
  let summary: CaseSummary;
  let trail: readonly Line[];
  beforeAll(async () => {
    ({ summary, trail } = await play('b-building-permit'));
  });

  test('is resolved without a violation', () => {
    expect(summary.request).toEqual({ state: 'resolved', outcome: 'resolved' });
    expect(summary.violations).toEqual([]);
    expect(summary.verified).toBe(true);
  });

  test('silence is agreement, for which the silent agency is liable; a late objection changes nothing', () => {
    // Received on Tuesday 25 August: two working days end with Thursday 27 August.
    expect(summary.consultations).toEqual([
      {
        consultee: 'so-xay-dung',
        outcome: 'answered',
        dueDate: '2026-08-27',
        receivedAt: '2026-08-26T03:00:00.000Z',
        verdict: 'substantive',
      },
      {
        consultee: 'so-van-hoa-the-thao-du-lich',
        outcome: 'deemed',
        dueDate: '2026-08-27',
        receivedAt: null,
        verdict: null,
      },
    ]);
    const [reached] = ofType(trail, 'due-date.reached');
    expect(reached?.payload['silence']).toMatchObject({
      violation: false,
      deemedPosition: 'agree',
      liable: true,
    });
    const objection = ofType(trail, 'reply.received').at(-1);
    expect(objection?.payload).toMatchObject({ overall: 'disagree', late: true });
  });

  test('a written authorisation signs while the head is away', () => {
    const [reply] = ofType(trail, 'reply.received');
    expect(reply?.payload).toMatchObject({
      signatory: { officer: 'khoa.sxd', capacity: 'TUQ' },
      signature: { valid: true, ground: 'authorisation' },
    });
  });

  test('nobody decides while an agency has time', () => {
    expect(summary.refusals).toEqual([{ command: 'resolve-request', code: 'consultations-open' }]);
  });
});

describe('c: a matter of own competence pushed upward', () => {
  let summary: CaseSummary;
  let trail: readonly Line[];
  beforeAll(async () => {
    ({ summary, trail } = await play('c-pushed-upward'));
  });

  test('is refused, and decided by the one whose matter it is', () => {
    expect(summary.refusals).toEqual([
      { command: 'send-consultation', code: 'clears-missing' },
      { command: 'escalate-request', code: 'own-competence' },
    ]);
    expect(ofType(trail, 'request.escalated')).toEqual([]);
    expect(summary.request).toEqual({ state: 'resolved', outcome: 'resolved' });
    expect(summary.verified).toBe(true);
  });

  test('the attempt is itself the violation, under point two, and is judged', () => {
    expect(summary.violations).toMatchObject([
      {
        kind: 'upward-shifting',
        against: 'so-xay-dung',
        at: '2026-09-11T08:00:00.000Z',
        status: 'concluded',
      },
    ]);
    expect(summary.violations[0]?.citation).toContain('Point two');
    expect(summary.violations[0]?.citation).toContain('reported');
  });

  test('the commune is asked and answers in time', () => {
    // Received on Monday 7 September: five working days end with Monday 14 September.
    expect(summary.consultations).toEqual([
      {
        consultee: 'ubnd-xa-dak-doa',
        outcome: 'answered',
        dueDate: '2026-09-14',
        receivedAt: '2026-09-10T03:30:00.000Z',
        verdict: 'substantive',
      },
    ]);
  });
});

describe('d: a clock that is stopped, extended, and hit by an outage', () => {
  let summary: CaseSummary;
  let trail: readonly Line[];
  beforeAll(async () => {
    ({ summary, trail } = await play('d-clock-stopped-and-moved'));
  });

  test('the paused days do not count, and an extension runs on from the due date', () => {
    // 25 August, [26 and 27 paused], 28 August, 3, 4 and 7 September.
    const [answer] = ofType(trail, 'clarification.answered');
    expect(answer?.payload).toMatchObject({ clock: { type: 'resumed' }, term: { dueDate: '2026-09-07' } });
    // Received on 25 August: due on 4 September, and three working days more.
    const [extension] = ofType(trail, 'extension.granted');
    expect(extension?.payload).toMatchObject({
      previousDueDate: '2026-09-04',
      term: { dueDate: '2026-09-09' },
      number: 1,
      approvedBy: 'an.snnmt',
    });
  });

  test('the lead that answers a day too late is on record for it', () => {
    const [lapse] = ofType(trail, 'clarification-term.reached');
    // Asked on 25 August: two working days end with the 27th.
    expect(lapse?.payload['dueAt']).toBe('2026-08-27T16:59:59.999Z');
    expect(summary.violations).toMatchObject([
      { kind: 'unanswered-clarification', against: 'so-nong-nghiep-moi-truong', status: 'recorded' },
      { kind: 'missing-reply', against: 'so-xay-dung', status: 'superseded' },
    ]);
  });

  test('the outage moves the due date over the morning after, and the breach falls', () => {
    const [outage] = ofType(trail, 'outage.recorded');
    expect(outage?.payload).toMatchObject({ previousDueDate: '2026-09-09', term: { dueDate: '2026-09-10' } });
    expect(
      summary.consultations.map(({ consultee, outcome, dueDate }) => [consultee, outcome, dueDate]),
    ).toEqual([
      ['so-tai-chinh', 'answered', '2026-09-07'],
      ['so-xay-dung', 'answered', '2026-09-10'],
    ]);
  });

  test('an officer alone grants nothing, and nobody is given more time twice', () => {
    expect(summary.refusals).toEqual([
      { command: 'grant-extension', code: 'approver-missing' },
      { command: 'ask-extension', code: 'extensions-exhausted' },
    ]);
  });
});

describe('e: flagged, blamed, appealed', () => {
  let summary: CaseSummary;
  let trail: readonly Line[];
  let text: string;
  beforeAll(async () => {
    ({ summary, trail, text } = await play('e-contested'));
  });

  const caseOf = (kind: string, against: string): string => {
    const found = ofType(trail, 'violation.recorded').find(
      ({ payload }) => payload['kind'] === kind && payload['against'] === against,
    );
    return `rp-2026-09/${found?.position}`;
  };
  const ofCase = (type: string, id: string): readonly Line[] =>
    ofType(trail, type).filter(({ payload }) => payload['case'] === id);

  test('is resolved, and every step went as the story has it', () => {
    expect(summary.request).toEqual({ state: 'resolved', outcome: 'resolved' });
    expect(summary.refusals).toEqual([]);
    expect(summary.verified).toBe(true);
  });

  test('due dates and outcomes', () => {
    // Received on Monday 14 September: 15, 16, 17, 18, 21. Received on the 15th, or counted as received at its end:
    // 16, 17, 18, 21, 22.
    expect(
      summary.consultations.map(({ consultee, outcome, dueDate, receivedAt }) => [
        consultee,
        outcome,
        dueDate,
        receivedAt,
      ]),
    ).toEqual([
      ['so-tai-chinh', 'answered', '2026-09-21', '2026-09-18T08:00:00.000Z'],
      ['so-nong-nghiep-moi-truong', 'answered', '2026-09-21', '2026-09-21T09:50:00.000Z'],
      ['so-van-hoa-the-thao-du-lich', 'answered-late', '2026-09-22', '2026-09-24T09:00:00.000Z'],
      ['so-khoa-hoc-cong-nghe', 'answered', '2026-09-21', '2026-09-17T07:00:00.000Z'],
      ['ubnd-xa-dak-doa', 'answered-late', '2026-09-22', '2026-09-29T09:00:00.000Z'],
    ]);
  });

  test('both verdicts on the flagged reply stand on the trail, with the reviewer and what was found where', () => {
    const [flagged] = ofType(trail, 'reply.received');
    expect(flagged?.payload).toMatchObject({ consultation: 'rp-2026-09/3', verdict: 'needs-review' });
    expect(flagged?.payload['findings']).toMatchObject([{ where: 'text', rule: 'wording', question: 'von' }]);
    expect(ofType(trail, 'reviewer.assigned').map(({ payload }) => payload['reviewer'])).toEqual([
      'khanh.sxd',
    ]);
    const [reviewed] = ofType(trail, 'reply.reviewed');
    expect(reviewed?.actor.officer).toBe('khanh.sxd');
    // Two working days after Thursday 17 September: 18 and 21.
    expect(reviewed?.payload).toMatchObject({ verdict: 'vague', cure: { dueDate: '2026-09-21' } });
    expect(text).not.toContain('nhất trí');
  });

  test('what a delegate said counts once nobody has objected', () => {
    // Two working days after Thursday 17 September: 18 and 21.
    const [counted] = ofType(trail, 'minutes-term.reached');
    expect(counted?.payload).toMatchObject({ consultation: 'rp-2026-09/6' });
    expect(ofType(trail, 'view.minuted')[0]?.payload).toMatchObject({ objection: { dueDate: '2026-09-21' } });
  });

  test('what each breach came to', () => {
    expect(summary.violations.map(({ kind, against, at, status }) => [kind, against, at, status])).toEqual([
      ['missing-reply', 'so-nong-nghiep-moi-truong', '2026-09-21T16:59:59.999Z', 'superseded'],
      ['late-reply', 'so-nong-nghiep-moi-truong', '2026-09-22T01:05:00.000Z', 'superseded'],
      ['missing-reply', 'so-van-hoa-the-thao-du-lich', '2026-09-22T16:59:59.999Z', 'superseded'],
      ['missing-reply', 'ubnd-xa-dak-doa', '2026-09-22T16:59:59.999Z', 'superseded'],
      ['late-reply', 'so-van-hoa-the-thao-du-lich', '2026-09-24T09:00:00.000Z', 'closed'],
      ['late-reply', 'ubnd-xa-dak-doa', '2026-09-29T09:00:00.000Z', 'dismissed'],
    ]);
  });

  test('the arrival stamp clears the one whose paper lay in the tray, with evidence and a second person', () => {
    const [corrected] = ofType(trail, 'record.corrected');
    expect(corrected?.payload).toMatchObject({
      previousReceivedAt: '2026-09-22T01:05:00.000Z',
      receivedAt: '2026-09-21T09:50:00.000Z',
      late: false,
      confirmedBy: 'khanh.sxd',
    });
    const id = caseOf('late-reply', 'so-nong-nghiep-moi-truong');
    expect(ofCase('violation.notified', id)).toHaveLength(1);
    expect(ofCase('violation.explained', id)).toHaveLength(1);
    expect(ofCase('violation.superseded', id)).toHaveLength(1);
  });

  test('the ladder: who was told when, what was proven, and that nobody lets lapse what never came', () => {
    const told = (consultation: string) =>
      ofType(trail, 'notice.issued')
        .filter(({ payload }) => payload['consultation'] === consultation)
        .map(({ recordedAt, payload }) => [payload['step'], recordedAt]);
    const first = [
      ['reminder', '2026-09-21T00:30:00.000Z'],
      ['overdue', '2026-09-22T17:00:00.000Z'],
      ['head', '2026-09-23T00:30:00.000Z'],
    ];
    expect(told('rp-2026-09/5')).toEqual(first);
    // 23, 24, 25 and 28 September: the fourth working day after the due date.
    expect(told('rp-2026-09/7')).toEqual([...first, ['superior', '2026-09-28T00:30:00.000Z']]);
    expect(
      ofType(trail, 'notice.delivered').map(({ payload }) => [
        payload['consultation'],
        payload['deliveredAt'],
      ]),
    ).toEqual([
      ['rp-2026-09/5', '2026-09-23T01:15:00.000Z'],
      ['rp-2026-09/7', '2026-09-28T02:00:00.000Z'],
    ]);
    expect(ofType(trail, 'head-action.recorded').map(({ payload }) => payload['action'])).toEqual([
      'reassigned',
    ]);
    expect(ofType(trail, 'reply.ordered')[0]?.payload).toMatchObject({
      by: 'ubnd-gia-lai',
      due: { dueDate: '2026-09-30' },
    });
  });

  test('late is late: concluded with officer, head and delay, upheld by another agency, remedied, closed', () => {
    const id = caseOf('late-reply', 'so-van-hoa-the-thao-du-lich');
    expect(ofCase('violation.explained', id)[0]?.payload).toMatchObject({
      causeCode: 'staff-shortage',
      grounds: 'subjective',
    });
    expect(ofCase('violation.concluded', id)[0]?.payload).toMatchObject({
      decider: 'ubnd-gia-lai',
      officer: 'thao.svhttdl',
      head: 'xuan.svhttdl',
      // Due on the 22nd, there on the 24th.
      delayed: { workingDays: 2 },
      // Five working days after Thursday 1 October: 2, 5, 6, 7, 8.
      appeal: { dueDate: '2026-10-08' },
    });
    expect(ofCase('appeal.decided', id)[0]?.payload).toMatchObject({
      decider: 'thanh-tra-gia-lai',
      outcome: 'upheld',
    });
    expect(ofCase('remedy.checked', id)[0]?.payload).toMatchObject({ accepted: true });
  });

  test('who never got the letter is blamed by the superior, and wins before the inspectorate', () => {
    const id = caseOf('late-reply', 'ubnd-xa-dak-doa');
    expect(ofCase('violation.explained', id)[0]?.payload).toMatchObject({
      causeCode: 'not-delivered',
      grounds: 'objective',
    });
    expect(ofCase('violation.concluded', id)[0]?.payload).toMatchObject({ decider: 'ubnd-gia-lai' });
    expect(ofCase('appeal.decided', id)[0]?.payload).toMatchObject({
      decider: 'thanh-tra-gia-lai',
      outcome: 'overturned',
    });
  });

  test('every fact can be judged again', async () => {
    const out = join(folder, 'e-contested');
    const { code, stdout } = await interagency(
      'verify',
      join(out, 'trail.jsonl'),
      '--case',
      'examples/cases/e-contested.yaml',
      '--json',
    );
    expect(code).toBe(exitCodes.good);
    expect(JSON.parse(stdout)).toMatchObject({ level: 'judged-again', ok: true });
  });

  test.each(['vi', 'en'] as const)('its evidence sheets have words for everything (%s)', async (lang) => {
    const out = join(folder, 'e-contested');
    const sheets = await Promise.all(
      ofType(trail, 'violation.recorded').map(async ({ position }) => {
        const { code, stdout } = await interagency(
          'dossier',
          join(out, 'trail.jsonl'),
          '--case',
          `rp-2026-09/${position}`,
          '--content',
          join(out, 'content.jsonl'),
          '--case-file',
          'examples/cases/e-contested.yaml',
          '--lang',
          lang,
        );
        expect(code).toBe(exitCodes.good);
        return stdout;
      }),
    );
    // A field that nobody has named shows as the name that programs have for it; a list of nobody, as an empty cell.
    for (const sheet of sheets) {
      expect(sheet).not.toMatch(/^\| [a-z]+[A-Za-z]* \|/m);
      expect(sheet).not.toMatch(/^\| [^|]+ \| {2,}\|$/m);
    }
    const closed = sheets[4];
    const rows =
      lang === 'vi'
        ? [
            'Nguyên nhân | Thiếu người',
            'Làm chậm | 2 ngày làm việc',
            'Ký với tư cách | người đứng đầu – xuan.svhttdl',
          ]
        : [
            'Cause | Shortage of staff',
            'Delayed | 2 working days',
            'What was done | gave the work to somebody else',
          ];
    for (const row of rows) expect(closed).toContain(`| ${row} |`);
  });

  test('its policy is as the lint would have it', async () => {
    const { code, stdout } = await interagency(
      'lint',
      'examples/policies/gia-lai-extended.yaml',
      '--on',
      '2026-09-14',
      '--lang',
      'en',
    );
    expect(code).toBe(exitCodes.good);
    expect(stdout).toContain('0 errors, 0 warnings');
  });
});

describe('the five together', () => {
  const files = [
    'a-land-price-plan',
    'b-building-permit',
    'c-pushed-upward',
    'd-clock-stopped-and-moved',
    'e-contested',
  ];
  const paths = files.map((file) => `examples/cases/${file}.yaml`);

  test('the same case gives the same trail, byte for byte', async () => {
    const first = await play('a-land-price-plan');
    const second = await play('a-land-price-plan');
    expect(second.text).toBe(first.text);
  });

  test('their texts are the ones that the trail commits to', async () => {
    for (const file of files) {
      await play(file);
      const out = join(folder, file);
      const verified = await interagency(
        'verify',
        join(out, 'trail.jsonl'),
        '--content',
        join(out, 'content.jsonl'),
      );
      expect(verified.code).toBe(exitCodes.good);
    }
  });

  test('are told in Vietnamese too', async () => {
    const { code, stdout } = await interagency('run', ...paths, '--lang', 'vi');
    expect(code).toBe(exitCodes.good);
    expect(stdout).toContain('Lấy ý kiến phương án giá đất dịp nghỉ lễ Quốc khánh 2026');
    expect(stdout).toContain('Điểm Thứ sáu');
    expect(stdout).toContain('Lấy ý kiến quy hoạch khu dân cư, có khiếu nại và minh oan');
    expect(stdout).toContain('hủy kết luận');
    expect(stdout).toMatch(/thao\.svhttdl\s+chịu\s+trách\s+nhiệm/);
  });
});
