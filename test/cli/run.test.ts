import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkContent } from '../../src/audit/index.js';
import type { CaseSummary } from '../../src/cli/index.js';
import { verify } from '../../src/verification/index.js';
import { docsCase, workFolder } from './interagency.js';

const folder = workFolder();
folder.write('case.yaml', docsCase);
folder.write('second.yaml', docsCase.replace('case: bridge-repair', 'case: second-bridge'));

const escapeCharacter = String.fromCharCode(27);

async function summariesOf(...argv: readonly string[]): Promise<readonly CaseSummary[]> {
  const { stdout } = await folder.interagency(['run', ...argv, '--json']);
  return JSON.parse(stdout);
}

describe('run --json', () => {
  it('prints one object a case, with these fields and no others', async () => {
    const summaries = await summariesOf('case.yaml', 'second.yaml');
    expect(summaries.map((summary) => summary.case)).toEqual(['bridge-repair', 'second-bridge']);
    for (const summary of summaries) {
      expect(Object.keys(summary)).toEqual([
        'case',
        'request',
        'consultations',
        'violations',
        'refusals',
        'facts',
        'verified',
      ]);
      expect(Object.keys(summary.request)).toEqual(['state', 'outcome']);
      expect(summary.consultations.map(Object.keys)).toEqual([
        ['consultee', 'outcome', 'dueDate', 'receivedAt', 'verdict'],
      ]);
      for (const violation of summary.violations) {
        expect(Object.keys(violation)).toEqual(['kind', 'against', 'at', 'citation', 'status']);
      }
      expect(summary.refusals).toEqual([{ command: 'resolve-request', code: 'consultations-open' }]);
      expect(summary.verified).toBe(true);
    }
  });

  it('cites in the language asked for, or in that of the environment', async () => {
    const [english] = await summariesOf('case.yaml', '--lang', 'en');
    const [vietnamese] = await summariesOf('case.yaml', '--lang', 'vi');
    const byLang = await folder.interagency(['run', 'case.yaml', '--json'], { env: { LANG: 'vi_VN.UTF-8' } });
    const byAll = await folder.interagency(['run', 'case.yaml', '--json'], {
      env: { LC_ALL: 'en_GB.UTF-8', LANG: 'vi_VN.UTF-8' },
    });
    expect(english?.violations[0]?.citation).toMatch(/as reported/);
    expect(vietnamese?.violations[0]?.citation).toMatch(/\(theo (tường thuật|nguồn dẫn lại)\)/);
    expect(JSON.parse(byLang.stdout)).toEqual([vietnamese]);
    expect(JSON.parse(byAll.stdout)).toEqual([english]);
  });

  it('tells of a request that was never opened', async () => {
    folder.write(
      'unopened.yaml',
      docsCase.replace(/\nsteps:[\s\S]*/, '\nsteps: [{ advance: 2026-08-24T08:00 }]\n'),
    );
    const { code, stdout } = await folder.interagency(['run', 'unopened.yaml', '--json']);
    expect(JSON.parse(stdout)).toMatchObject([
      { request: { state: 'unopened', outcome: null }, consultations: [], facts: 0, verified: true },
    ]);
    expect(code).toBe(0);
    const told = await folder.interagency(['run', 'unopened.yaml', '--lang', 'en']);
    expect(told.stdout).toMatch(/\nNothing was recorded\.\n/);
  });
});

describe('run', () => {
  it('tells by day and time who did what, the due date, the days left, and what follows', async () => {
    const { code, stdout } = await folder.interagency(['run', 'case.yaml', '--lang', 'en'], { columns: 160 });
    expect(code).toBe(0);
    const lines = stdout.split('\n');
    const expected = [
      'Opinions on a bridge repair (bridge-repair)',
      'Mon 24 Aug 2026',
      '  08:00  Department of Construction (responsible officer of the lead)',
      '         • Request opened: dossier 2026/C-7  [Draft]',
      '         • Consultation received: Department of Finance · due Thu 3 Sep 2026 · 5 working days left  [Awaiting a reply]',
      '         × Refused: Decide the matter – Some consultations are not settled: Department of Finance (br-1/3). [consultations-open]',
      'Thu 3 Sep 2026',
      '  24:00  (system)',
      '         ! Violation: No reply – Department of Finance  [Recorded]',
      'Fri 4 Sep 2026',
      '         ! Violation: Late reply – Department of Finance  [Recorded]',
      '         → Consultation settled: Department of Finance · Answered late  [Answered late]',
      'Request br-1: Resolved',
      '13 facts · the trail verifies',
    ];
    expect(lines.filter((line) => expected.includes(line))).toEqual(expected);
  });

  it('speaks Vietnamese', async () => {
    const { stdout } = await folder.interagency(['run', 'case.yaml', '--lang', 'vi']);
    expect(stdout).toContain('Thứ Hai 24/08/2026');
    expect(stdout).toContain('còn 5 ngày làm việc');
    expect(stdout).toContain('Vi phạm: Trả lời chậm – Sở Tài chính');
    expect(stdout).toBe(stdout.normalize('NFC'));
  });

  it('has colours on a terminal only, and none where NO_COLOR is set', async () => {
    const argv = ['run', 'case.yaml'];
    const plain = await folder.interagency(argv);
    const coloured = await folder.interagency(argv, { isTerminal: true });
    const refused = await folder.interagency(argv, { isTerminal: true, env: { NO_COLOR: '1' } });
    expect(plain.stdout).not.toContain(escapeCharacter);
    expect(coloured.stdout).toContain(`${escapeCharacter}[31m`);
    expect(refused.stdout).toBe(plain.stdout);
  });

  it('keeps its lines within the width of the terminal', async () => {
    const { stdout } = await folder.interagency(['run', 'case.yaml', '--lang', 'vi'], { columns: 80 });
    expect(Math.max(...stdout.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80);
  });

  it('gives the same trail each time, and other salts for another seed', async () => {
    folder.write('seeded.yaml', docsCase.replace('request: br-1', 'request: br-1\nseed: 2'));
    for (const [file, out] of [
      ['case.yaml', 'once'],
      ['case.yaml', 'twice'],
      ['seeded.yaml', 'seeded'],
    ] as const) {
      await folder.interagency(['run', file, '--out', out]);
    }
    expect(folder.read('once/trail.jsonl')).toBe(folder.read('twice/trail.jsonl'));
    expect(folder.read('once/trail.jsonl')).not.toBe(folder.read('seeded/trail.jsonl'));
  });

  it('takes a case in JSON', async () => {
    const { parse } = await import('yaml');
    folder.write('case.json', JSON.stringify(parse(docsCase), null, 2));
    expect(await summariesOf('case.json')).toEqual(await summariesOf('case.yaml'));
  });

  it('resolves a case by its kind and the accused, and refuses what is not there', async () => {
    folder.write(
      'violation.yaml',
      `${docsCase}
  - at: 2026-09-08T08:00
    actor: { officer: lan, agency: committee, role: monitor }
    command: notify-violation
    with: { case: { kind: late-reply, against: finance }, proofOfDelivery: Receipt 12 }
    expect: accepted
  - at: 2026-09-08T09:00
    actor: { officer: lan, agency: committee, role: monitor }
    command: notify-violation
    with: { case: { kind: vague-reply, against: finance }, proofOfDelivery: Receipt 13 }
    expect: case-unknown
  - at: 2026-09-08T10:00
    actor: tam
    command: submit-reply
    with: { consultation: committee, reply: { answers: [] } }
    expect: consultation-unknown
`,
    );
    const { code, stdout, stderr } = await folder.interagency(['run', 'violation.yaml', '--json']);
    expect(stderr).toBe('');
    expect(code).toBe(0);
    const [summary] = JSON.parse(stdout);
    expect(summary.violations).toMatchObject([
      { status: 'superseded' },
      { kind: 'late-reply', status: 'notified' },
    ]);
  });
});

describe('run --out', () => {
  it('writes trail, content and summary of one case into the folder', async () => {
    const { code } = await folder.interagency(['run', 'case.yaml', '--out', 'deep/results', '--lang', 'en']);
    expect(code).toBe(0);
    const trail = folder.read('deep/results/trail.jsonl');
    const verified = verify(trail);
    expect(verified).toMatchObject({ ok: true, records: 13 });
    const records = verified.streams.flatMap((stream) => stream.records);
    expect(checkContent(records, folder.read('deep/results/content.jsonl'))).toMatchObject({
      ok: true,
      absent: [],
    });
    const [summary] = await summariesOf('case.yaml', '--lang', 'en');
    expect(JSON.parse(folder.read('deep/results/summary.json'))).toEqual(summary);
  });

  it('makes a folder for each of several cases', async () => {
    await folder.interagency(['run', 'case.yaml', 'second.yaml', '--out', 'several']);
    expect(JSON.parse(folder.read('several/bridge-repair/summary.json'))).toMatchObject({
      case: 'bridge-repair',
    });
    expect(JSON.parse(folder.read('several/second-bridge/summary.json'))).toMatchObject({
      case: 'second-bridge',
    });
  });

  it('refuses two cases of one id', async () => {
    const { code, stderr } = await folder.interagency(['run', 'case.yaml', 'case.yaml', '--out', 'same']);
    expect(code).toBe(2);
    expect(stderr).toBe('Two files have the same case id, bridge-repair.\n');
  });

  it('says where it can not write', async () => {
    folder.write('in-the-way', '');
    const { code, stderr } = await folder.interagency([
      'run',
      'case.yaml',
      '--out',
      'in-the-way/results',
      '--json',
    ]);
    expect(code).toBe(2);
    expect(stderr).toMatch(/^can not write to in-the-way\/results: /);
  });

  it.each(['/proc/interagency/results', '/dev/null', 'case.yaml/results', `${'x'.repeat(300)}/results`])(
    'says that it can not write to %s, before anything is played',
    async (out) => {
      const { code, stdout, stderr } = await folder.interagency(['run', 'case.yaml', '--out', out]);
      expect(code).toBe(2);
      expect(stdout).toBe('');
      expect(stderr).toMatch(/^can not write to .+: .+\n$/);
    },
  );

  it('says when a folder stands where a file would', async () => {
    mkdirSync(join(folder.path, 'blocked', 'trail.jsonl'), { recursive: true });
    const { code, stderr } = await folder.interagency(['run', 'case.yaml', '--out', 'blocked', '--json']);
    expect(code).toBe(2);
    expect(stderr).toBe('can not write to blocked: this is a folder, not a file\n');
  });
});

describe('a step that comes to something else than it expects', () => {
  it.each([
    ['accepted', 'consultations-open'],
    ['own-competence', 'consultations-open'],
  ])('%s', async (expected, found) => {
    const text = docsCase.replace('expect: refused', `expect: ${expected}`);
    folder.write('mismatch.yaml', text);
    const { code, stderr } = await folder.interagency(['run', 'mismatch.yaml', '--json']);
    const line = text.slice(0, text.indexOf('expect:')).split('\n').length;
    expect(code).toBe(1);
    expect(stderr).toMatch(
      new RegExp(`^mismatch.yaml:${line}:\\d+: resolve-request: expected “${expected}”`),
    );
    expect(stderr).toContain(`“${found}”`);
  });

  it('accepted where a refusal was expected', async () => {
    folder.write(
      'mismatch.yaml',
      docsCase.replace('command: record-synthesis', 'command: record-synthesis\n    expect: refused'),
    );
    const { code, stderr } = await folder.interagency(['run', 'mismatch.yaml', '--json']);
    expect(code).toBe(1);
    expect(stderr).toContain('record-synthesis: expected “refused”, but it came to “accepted”');
  });
});
