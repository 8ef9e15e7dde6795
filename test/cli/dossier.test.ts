import { beforeAll, describe, expect, it } from 'vitest';
import { root, workFolder } from './interagency.js';

const folder = workFolder();
const caseFile = `${root}examples/cases/a-land-price-plan.yaml`;
const trail = 'results/trail.jsonl';
const content = ['--content', 'results/content.jsonl'];
const dossier = (...argv: string[]) => folder.interagency(['dossier', trail, ...argv]);

beforeAll(async () => {
  const { code } = await folder.interagency(['run', caseFile, '--out', 'results']);
  expect(code).toBe(0);
});

describe('interagency dossier', () => {
  it('prints the evidence sheet as Markdown', async () => {
    const { code, stdout, stderr } = await dossier(
      '--case',
      'lp-2026-01/17',
      ...content,
      '--case-file',
      caseFile,
      '--lang',
      'en',
    );
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toContain('# Evidence sheet of a violation');
    expect(stdout).toContain("| Against | People's Committee of Đak Đoa Commune |");
    expect(stdout).toContain('every fact judged again by policy, directory and calendar');
    expect(stdout).toContain('| Ground of the excuse | objective obstacle |');
  });

  it('without texts says that they are withheld, and without a calendar that the due date is not explained', async () => {
    const { stdout } = await dossier('--case', 'lp-2026-01/17', '--lang', 'en');
    expect(stdout).toContain('Withheld or erased. The record commits to it by the hash');
    expect(stdout).toContain('To explain the due date takes the policy and the calendar');
  });

  it('writes HTML into a file, and gives the data', async () => {
    const { code, stdout } = await dossier(
      '--case',
      'lp-2026-01/19',
      ...content,
      '--format',
      'html',
      '--lang',
      'vi',
      '-o',
      'sheet.html',
    );
    expect([code, stdout]).toEqual([0, '']);
    expect(folder.read('sheet.html')).toContain('<h1>Hồ sơ chứng cứ vụ việc vi phạm</h1>');
    const data = JSON.parse((await dossier('--case', 'lp-2026-01/19', '--format', 'data')).stdout);
    expect(data).toMatchObject({ case: 'lp-2026-01/19', kind: 'vague-reply', status: 'concluded' });
  });

  it('prints the synthesis of a request', async () => {
    const { code, stdout } = await dossier(
      '--synthesis',
      'lp-2026-01',
      ...content,
      '--case-file',
      caseFile,
      '--lang',
      'en',
    );
    expect(code).toBe(0);
    expect(stdout).toContain('# Synthesis of the replies');
    expect(stdout).toContain('with the dissent of: Department of Finance of Gia Lai.');
  });

  it.each([
    [[], 'Name exactly one: --case ID'],
    [[], '\n  lp-2026-01/19  Vague reply – '],
    [['--case', 'lp-2026-01/19', '--synthesis', 'lp-2026-01'], 'Name exactly one: --case ID'],
    [['--case', 'lp-2026-01/18'], '  lp-2026-01/19  Vague reply – '],
    [['--synthesis', 'x'], 'the trail has no synthesis of a request “x”'],
    [
      ['--case', 'lp-2026-01/19', '--policy', 'none'],
      'The policy, the directory or the calendar can not be read.',
    ],
    [['--case', 'lp-2026-01/19', '--content', 'none'], 'there is no such file'],
    [['--case', 'lp-2026-01/19', '-o', 'no/such/folder/x.html'], 'there is no such file'],
  ])('dossier %j is wrong use: %s', async (argv, message) => {
    const { code, stdout, stderr } = await dossier(...argv, '--lang', 'en');
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain(message);
  });

  it('of a trail that was edited says so on the sheet and ends with 1', async () => {
    const forged = folder.read(trail).replace('"receivedAt":"2026-09-08', '"receivedAt":"2026-09-03');
    folder.write('forged.jsonl', forged);
    const { code, stdout, stderr } = await folder.interagency([
      'dossier',
      'forged.jsonl',
      '--case',
      'lp-2026-01/17',
      '--lang',
      'en',
    ]);
    expect(code).toBe(1);
    expect(stderr).toContain('forged.jsonl:25:1:');
    expect(stdout).toContain('The trail does NOT verify');
  });

  it('of a text that was edited says so and ends with 1', async () => {
    folder.write(
      'edited.jsonl',
      folder.read('results/content.jsonl').replace('Giao tận tay', 'Giao tan tay'),
    );
    const { code, stdout } = await dossier(
      '--case',
      'lp-2026-01/17',
      '--content',
      'edited.jsonl',
      '--lang',
      'en',
    );
    expect(code).toBe(1);
    expect(stdout).toContain('is NOT the one that the record committed to');
  });
});
