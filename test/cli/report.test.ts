import { parse } from 'csv-parse/sync';
import { beforeAll, describe, expect, it } from 'vitest';
import { root, workFolder } from './interagency.js';

const folder = workFolder();
const cases = ['a-land-price-plan', 'c-pushed-upward', 'd-clock-stopped-and-moved'].map(
  (name) => `${root}examples/cases/${name}.yaml`,
);
const directory = `${root}examples/cases/directory-gia-lai.yaml`;
const report = (...argv: string[]) => folder.interagency(['report', ...argv]);

beforeAll(async () => {
  const { code } = await folder.interagency(['run', ...cases, '--out', 'results']);
  expect(code).toBe(0);
});

describe('interagency report', () => {
  it('prints tables with the names of agencies, rates as two counts, and the clauses', async () => {
    const { code, stdout, stderr } = await report('results', '--directory', directory, '--lang', 'en');
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toContain('80.0%');
    expect(stdout).toContain('(4/5)');
    expect(stdout).toContain('A consultation falls in the period of its due date');
    expect(stdout).toContain('(as reported)');
    expect(Math.max(...stdout.split('\n').map((line) => line.length))).toBeLessThanOrEqual(110);
  });

  it.each([
    ['vi', 80],
    ['en', 80],
    ['vi', 110],
    ['en', 110],
  ] as const)('in %s fits a terminal of %i columns, and cuts no word', async (lang, columns) => {
    const argv = ['report', 'results', '--directory', directory, '--lang', lang];
    const { stdout } = await folder.interagency(argv, { columns });
    expect(Math.max(...stdout.split('\n').map((line) => line.length))).toBeLessThanOrEqual(columns);
    expect(stdout).not.toContain('…');
    expect(stdout).toContain('(4/5)');
  });

  it('on a narrow terminal still tells early from on time', async () => {
    const argv = ['report', 'results', '--directory', directory, '--lang', 'en'];
    const { stdout } = await folder.interagency(argv, { columns: 80 });
    // Of the Department of Construction: a vague reply cured late, a reply on the last day.
    expect(stdout).toMatch(
      /^Department of Construction of Gia Lai\n {2}Asked: 2 · Answered on time: 1 · Answered late: 1/m,
    );
  });

  it('in Vietnamese writes a percentage with a comma', async () => {
    const { stdout } = await report('results', '--lang', 'vi');
    expect(stdout).toContain('80,0%');
    expect(stdout).toContain('so-tai-chinh');
  });

  it('as CSV has one number a row', async () => {
    const { stdout } = await report('results', '--by', 'quarter', '--format', 'csv', '--lang', 'en');
    const rows: Record<string, string>[] = parse(stdout, { bom: true, columns: true });
    expect(rows.find(({ agency, figure }) => agency === '' && figure === 'asked')).toMatchObject({
      from: '2026-07-01',
      to: '2026-09-30',
      value: '6',
    });
    expect(rows.filter(({ figure }) => figure === 'clause:breached').length).toBeGreaterThan(0);
  });

  it('as JSON has counts, and with --facts the records behind each', async () => {
    const plain = JSON.parse((await report('results', '--format', 'json')).stdout);
    expect(plain.cards[0].onTimeRate).toEqual({ numerator: 4, denominator: 5 });
    expect(plain.cards[0].figures.late).toBe(1);
    const traced = JSON.parse((await report('results', '--format', 'json', '--facts')).stdout);
    expect(traced.cards[0].figures.late.of[0].facts.length).toBeGreaterThan(2);
  });

  it('goes from the percentage down to the records', async () => {
    const { code, stdout } = await report('results', '--trace', 'on-time-rate', '--lang', 'en');
    expect(code).toBe(0);
    expect(stdout).toContain('so-tai-chinh – All – Replies owed: 2');
    expect(stdout).toMatch(
      / {2}lp-2026-01\/4 · In time\n {4}lp-2026-01\/4 {2}09:00 Mon 24 Aug 2026 {2}Consultation sent/,
    );
  });

  it('says that there is none, and shows what was cleared where anything was', async () => {
    const none = await report('results', '--trace', 'unnecessary', '--lang', 'en');
    expect(none.stdout).toBe('Unnecessary asks: there is none.\n');
    const { stdout } = await report('results', '--lang', 'vi');
    expect(stdout).toContain('miễn');
    const cleared = await report('results', '--trace', 'exonerated', '--lang', 'vi');
    expect(cleared.stdout).toContain('Chậm, được miễn trách nhiệm hoặc kết luận không vi phạm: 1');
  });

  it('takes one agency, and a span of days', async () => {
    const { stdout } = await report(
      'results',
      '--agency',
      'so-tai-chinh',
      '--format',
      'json',
      '--to',
      '2026-09-04',
    );
    const { cards } = JSON.parse(stdout);
    expect(cards.map(({ agency }: { agency: string | null }) => agency)).toEqual([null, 'so-tai-chinh']);
    expect(cards[1].figures.asked).toBe(1);
  });

  it.each([
    [['nowhere'], 'there is no such file'],
    [['results', '--from', '2026-02-30'], '--from: “2026-02-30” is no date'],
    [['results', '--trace', 'lat'], 'there is no figure “lat” (did you mean “late”?)'],
    [['results', '--agency', 'so-tai-chinhh'], 'did you mean “so-tai-chinh”?'],
    [['results', '--by', 'week'], 'Allowed choices are month, quarter, year'],
    [['results', '--policy', 'nothing'], 'The policy can not be read.'],
  ])('report %j is wrong use: %s', async (argv, message) => {
    const { code, stdout, stderr } = await report(...argv, '--lang', 'en');
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain(message);
  });

  it('makes no report of a trail that does not verify', async () => {
    folder.write(
      'forged/trail.jsonl',
      folder.read('results/land-price-plan/trail.jsonl').replace('2026-09-08', '2026-09-03'),
    );
    const { code, stdout, stderr } = await report('forged', '--lang', 'en');
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toContain('No report is made of a trail that does not verify.');
  });

  it('takes a trail that lies in two files once, and two that tell one request otherwise not at all', async () => {
    const trail = folder.read('results/land-price-plan/trail.jsonl');
    folder.write('twice/one.jsonl', trail);
    folder.write('twice/two.jsonl', trail);
    const twice = await report('twice', '--format', 'json');
    const once = await report('results/land-price-plan', '--format', 'json');
    expect(twice.stdout).toBe(once.stdout);
  });

  it('counts what the policy says, for officers where it says so', async () => {
    const { giaLai2024 } = await import('../../src/regimes/index.js');
    const id = giaLai2024.citations[0]?.id;
    const scorecards = { perOfficer: 'on', counts: 'concluded', citation: id };
    folder.write('policy.json', JSON.stringify({ ...giaLai2024, scorecards }));
    const told = JSON.parse(
      (await report('results', '--format', 'json', '--policy', './policy.json')).stdout,
    );
    expect(told.counts).toBe('concluded');
    expect(told.cards.some(({ officer }: { officer: string | null }) => officer !== null)).toBe(true);
    const shipped = await report('results', '--format', 'json', '--policy', 'vn-gia-lai-2024');
    expect(JSON.parse(shipped.stdout).counts).toBe('recorded');
  });
});
