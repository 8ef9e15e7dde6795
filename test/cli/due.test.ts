import { describe, expect, it } from 'vitest';
import { giaLai2024, vietnamCalendar } from '../../src/regimes/index.js';
import { workFolder } from './interagency.js';

const folder = workFolder();

const due = (text: string, more: readonly string[] = [], surroundings = {}) =>
  folder.interagency(['due', '--calendar', 'vietnam', ...text.split(' '), ...more], surroundings);

const inJson = async (text: string, more: readonly string[] = []) => {
  const { code, stdout, stderr } = await due(`${text} --json`, more);
  expect(stderr).toBe('');
  expect(code).toBe(0);
  return JSON.parse(stdout);
};

const nationalDay = '--from 2026-08-27T09:00+07:00 --period 5wd';
const plan2026 = '9859/VPCP-KGVX';

describe('the due date', () => {
  it('as JSON is these fields and no others', async () => {
    const fortyHourWeek = vietnamCalendar.weekSource;
    expect(await inJson(nationalDay)).toEqual({
      dueDate: '2026-09-08',
      dueAt: '2026-09-08T16:59:59.999Z',
      zone: 'Asia/Ho_Chi_Minh',
      counted: 5,
      skipped: [
        { date: '2026-08-29', reason: 'weekly', source: fortyHourWeek },
        { date: '2026-08-30', reason: 'weekly', source: fortyHourWeek },
        { date: '2026-08-31', reason: 'day-off', source: plan2026 },
        { date: '2026-09-01', reason: 'day-off', source: plan2026 },
        { date: '2026-09-02', reason: 'day-off', source: plan2026 },
        { date: '2026-09-05', reason: 'weekly', source: fortyHourWeek },
        { date: '2026-09-06', reason: 'weekly', source: fortyHourWeek },
      ],
    });
  });

  it.each([
    ['--from 2026-08-27T02:00Z --period 5wd', '2026-09-08T16:59:59.999Z', 5],
    ['--from 2026-08-27 --period 5wd', '2026-09-08T16:59:59.999Z', 5],
    ['--from 2026-08-27T09:00 --period 5wd', '2026-09-08T16:59:59.999Z', 5],
    ['--from 2026-08-21T09:00+07:00 --period 5wd', '2026-08-27T16:59:59.999Z', 5],
    ['--from 2026-11-20T09:00+07:00 --period 2wd', '2026-11-25T16:59:59.999Z', 2],
    ['--from 2026-08-27 --period 5wd --day-zero included', '2026-09-07T16:59:59.999Z', 5],
    ['--from 2026-08-27 --period 5wd --end closing-time', '2026-09-08T10:00:00.000Z', 5],
    ['--from 2026-08-27T18:00 --period 5wd --cut-off closing-time', '2026-09-09T16:59:59.999Z', 5],
    ['--from 2026-08-27T16:00 --period 5wd --cut-off 16:00', '2026-09-08T16:59:59.999Z', 5],
    ['--from 2026-08-27T16:00:01 --period 5wd --cut-off 16:00', '2026-09-09T16:59:59.999Z', 5],
    // The sixth day is the feast: it rolls to Thursday, or does not.
    ['--from 2026-08-27 --period 6d', '2026-09-03T16:59:59.999Z', 6],
    ['--from 2026-08-27 --period 6d --no-roll', '2026-09-02T16:59:59.999Z', 6],
    ['--from 2026-07-15 --period 1mo', '2026-08-17T16:59:59.999Z', 31],
    ['--from 2026-08-27T09:00 --period 48h', '2026-08-29T02:00:00.000Z', 48],
    // Two and a half hours of Thursday afternoon, seven and a half of Friday, six of Thursday after the feast.
    ['--from 2026-08-27T14:30 --period 16wh', '2026-09-03T08:30:00.000Z', 16],
  ])('%s', async (text, dueAt, counted) => {
    expect(await inJson(text)).toMatchObject({ dueAt, counted });
  });

  it('leaves out of the skipped days day zero, the due date, and the days of a rolled end that were counted', async () => {
    const rolled = await inJson('--from 2026-08-22 --period 10d');
    expect(rolled).toMatchObject({ dueDate: '2026-09-03', counted: 10 });
    expect(rolled.skipped.map(({ date }: { date: string }) => date)).toEqual(['2026-09-02']);
  });

  it('says so where it is provisional', async () => {
    const provisional = await inJson('--from 2026-12-30 --period 5wd --uncovered provisional');
    expect(provisional).toMatchObject({ dueDate: '2027-01-07', provisional: true });
    const { stdout } = await due('--from 2026-12-30 --period 5wd --uncovered provisional');
    expect(stdout).toMatch(/\nProvisional {2}the plan/);
  });

  it('in a few lines for people, in both languages', async () => {
    expect((await due(nationalDay)).stdout).toBe(
      [
        'Due date  2026-09-08, Tue 8 Sep 2026',
        'Due at    24:00 Asia/Ho_Chi_Minh, that is 2026-09-08T16:59:59.999Z',
        'Counted   5 working days from 09:00 Thu 27 Aug 2026; 7 days skipped\n',
      ].join('\n'),
    );
    expect((await due(`${nationalDay} --lang vi`)).stdout).toBe(
      [
        'Ngày hết hạn  2026-09-08, Thứ Ba 08/09/2026',
        'Hết hạn lúc   24:00 Asia/Ho_Chi_Minh, tức 2026-09-08T16:59:59.999Z',
        'Đã tính       5 ngày làm việc, từ 09:00 Thứ Năm 27/08/2026; bỏ qua 7 ngày\n',
      ].join('\n'),
    );
  });
});

describe('--explain', () => {
  it('tells each day once, with its number and its source, and draws the months', async () => {
    const { stdout, code } = await due(`${nationalDay} --explain`);
    expect(code).toBe(0);
    const days = stdout
      .split('\n')
      .flatMap((line) => /^│ (\d{4}-\d\d-\d\d) │ (\S+) +│ (\S+) /.exec(line)?.slice(1) ?? []);
    expect(days.join(' ')).toBe(
      '2026-08-27 Thu – 2026-08-28 Fri 1 2026-08-29 Sat – 2026-08-30 Sun – 2026-08-31 Mon – 2026-09-01 Tue – ' +
        '2026-09-02 Wed – 2026-09-03 Thu 2 2026-09-04 Fri 3 2026-09-05 Sat – 2026-09-06 Sun – 2026-09-07 Mon 4 2026-09-08 Tue 5',
    );
    expect(stdout).toContain(
      [
        'August 2026                    September 2026',
        'Mon Tue Wed Thu Fri Sat Sun    Mon Tue Wed Thu Fri Sat Sun',
        '                     1   2          1-  2-  3+  4+  5-  6-',
        ' 3   4   5   6   7   8   9      7+  8#  9  10  11  12  13',
        '10  11  12  13  14  15  16     14  15  16  17  18  19  20',
        '17  18  19  20  21  22  23     21  22  23  24  25  26  27',
        '24  25  26  27* 28+ 29- 30-    28  29  30',
        '31-',
        '',
        '* day zero   + counted   - skipped   # due date\n',
      ].join('\n'),
    );
  });

  it('heads the weeks as in Vietnam', async () => {
    const { stdout } = await due(`${nationalDay} --explain --lang vi`);
    expect(stdout).toContain('Tháng 8/2026');
    expect(stdout).toContain('T2  T3  T4  T5  T6  T7  CN');
    expect(stdout).toContain('# ngày hết hạn\n');
  });

  it.each(['vi', 'en'])('keeps to a line of 80 characters in %s', async (language) => {
    for (const period of ['5wd', '45wd', '21d', '1mo>=30d', '100h', '40wh']) {
      const { stdout } = await due(
        `--from 2026-08-21T18:00 --cut-off closing-time --period ${period} --explain`,
        ['--lang', language],
        {
          columns: 80,
        },
      );
      expect(stdout.split('\n').filter((line) => line.length > 80)).toEqual([]);
    }
  });

  it('colours nothing but on a terminal', async () => {
    const plain = await due(`${nationalDay} --explain`);
    const coloured = await due(`${nationalDay} --explain`, [], { isTerminal: true });
    expect(plain.stdout).not.toContain('\u001b[');
    const withoutColours = coloured.stdout
      .split('\u001b[')
      .map((part, index) => (index === 0 ? part : part.replace(/^\d+m/, '')));
    expect(withoutColours.join('')).toBe(plain.stdout);
    expect(coloured.stdout).not.toBe(plain.stdout);
  });
});

describe('--policy', () => {
  it('counts as the policy says, and cites it', async () => {
    folder.write(
      'policy.json',
      JSON.stringify({
        ...giaLai2024,
        id: 'other',
        counting: { ...giaLai2024.counting, dayZero: 'included', end: 'closing-time' },
      }),
    );
    const { stdout } = await due(`${nationalDay} --explain --policy ./policy.json`);
    expect(stdout).toContain('2026-09-07T10:00:00.000Z');
    const cited = giaLai2024.citations.find(({ id }) => id === giaLai2024.counting.citation);
    expect(stdout).toMatch(new RegExp(`\nRule +${cited?.article.en}, `));
  });

  it.each(['--no-roll', '--end closing-time', '--cut-off none', '--day-zero excluded'])(
    'and %s exclude each other',
    async (option) => {
      const { code, stderr } = await due(`${nationalDay} --policy vn-gia-lai-2024 ${option}`);
      expect(stderr).toMatch(/--policy <policy>' cannot be used with option/);
      expect(code).toBe(2);
    },
  );
});

describe('a day that the calendar does not cover', () => {
  const asked = '--from 2026-12-30 --period 5wd';

  it('ends with 1 and says which plan is missing', async () => {
    const { code, stdout, stderr } = await due(asked);
    expect(stderr).toMatch(/vietnam.*2027-01-01|2027-01-01.*vietnam/);
    expect(stderr).not.toMatch(/[{}]/);
    expect(stdout).toBe('');
    expect(code).toBe(1);
  });

  it('is an error in JSON where JSON was asked for', async () => {
    const { code, stdout, stderr } = await due(`${asked} --json --lang vi`);
    expect(Object.keys(JSON.parse(stdout))).toEqual(['error']);
    expect(JSON.parse(stdout).error).toMatch(/2027/);
    expect(stderr).toBe('');
    expect(code).toBe(1);
  });
});

it('has examples in its help that run', async () => {
  const { stdout } = await folder.interagency(['due', '--help']);
  const examples = stdout.split('\n').filter((text) => text.startsWith('  $ interagency due '));
  expect(examples.length).toBeGreaterThan(2);
  for (const example of examples.filter((text) => !text.endsWith('--batch -'))) {
    const { code, stderr } = await folder.interagency(example.slice('  $ interagency '.length).split(' '));
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  }
});

describe('wrong use ends with 2 and says what to write', () => {
  it.each<[string, RegExp]>([
    ['--from 2026-08-27', /It takes --from and --period, such as /],
    ['--period 5wd', /It takes --from and --period, such as /],
    ['--from 2026-08-27 --period 5', /"5" is not a period; write it as 5wd, /],
    ['--from 2026-08-27 --period 5WD', /"5WD" is not a period; .*\(did you mean “5wd”\?\)/],
    ['--from 2026-08-27 --period 0wd', /1 to 3660 days/],
    ['--from 2026-02-30 --period 5wd', /“2026-02-30”: Not an instant that exists/],
    [
      '--from 27/08/2026 --period 5wd',
      /“27\/08\/2026”: Not an instant .* write it as 2026-08-27T09:00\+07:00/,
    ],
    ['--from 2300-01-01 --period 5wd', /1900 to 2200/],
    ['--from 2026-08-27 --period 5wd --cut-off 25:00', /--cut-off: “25:00” is not a time of day/],
    ['--from 2026-08-27 --period 5wd --end noon', /Allowed choices are end-of-day, closing-time/],
    ['--from 2026-08-27 --period 5wd --calendar vietnm', /did you mean “vietnam”/],
    ['--from 2026-08-27 --period 5wd --calendar ./nowhere.yaml', /there is no such file/],
    ['--from 2026-08-27 --period 5wd --policy nowhere', /--policy/],
    ['--from 2026-08-27 --batch terms.jsonl', /cannot be used with option/],
    ['--batch nowhere.jsonl', /^nowhere\.jsonl: there is no such file\n$/],
    ['--from 2026-08-27 --period 5wd --explian', /did you mean .*--explain/i],
  ])('%s', async (text, message) => {
    const { code, stdout, stderr } = await due(text);
    expect(stderr).toMatch(message);
    expect(stdout).toBe('');
    expect(code).toBe(2);
  });

  it('asks for a calendar', async () => {
    const { code, stderr } = await folder.interagency(['due', ...nationalDay.split(' ')]);
    expect(stderr).toMatch(/required option '--calendar <calendar>' not specified/);
    expect(code).toBe(2);
  });
});
