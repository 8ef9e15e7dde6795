import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runCli } from '../../src/cli/index.js';
import { announceSeed, seed } from '../support/seed.js';
import { workFolder } from './interagency.js';

announceSeed('due --batch');

const folder = workFolder();

async function batch(text: string | Uint8Array, ...options: readonly string[]) {
  folder.write('terms.jsonl', text);
  const { code, stdout, stderr } = await folder.interagency([
    'due',
    '--calendar',
    'vietnam',
    '--batch',
    'terms.jsonl',
    ...options,
  ]);
  expect(stderr).toBe('');
  expect(code).toBe(0);
  return stdout
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line));
}

const line = (from: string, period: string) => `${JSON.stringify({ from, period })}\n`;
const good = line('2026-08-27T09:00+07:00', '5wd');

describe('interagency due --batch', () => {
  it('answers a line each, in order, and goes on after a bad one', async () => {
    const bad = ['{', '[]', 'null', '"5wd"', '{"from":"2026-08-27"}', '{"from":1,"period":"5wd"}'];
    const refused = [line('27/08/2026', '5wd'), line('2026-08-27', '5'), line('2026-12-30', '5wd')];
    const answers = await batch(
      [good, ...bad.map((text) => `${text}\n`), ...refused, line('2026-08-21', '5wd')].join(''),
    );
    expect(answers).toEqual([
      { dueDate: '2026-09-08' },
      { error: 'the line is not JSON' },
      ...Array.from({ length: 5 }, () => ({
        error: 'the line must be written {"from": "2026-08-27", "period": "5wd"}',
      })),
      { error: expect.stringContaining('“27/08/2026”') },
      { error: expect.stringContaining('"5" is not a period') },
      { error: expect.stringContaining('2027-01-01') },
      { dueDate: '2026-08-27' },
    ]);
  });

  it('tells errors in the language asked for', async () => {
    expect(await batch('{\n', '--lang', 'vi')).toEqual([{ error: 'dòng này không phải JSON' }]);
  });

  it('counts as the options say', async () => {
    expect(await batch(line('2026-08-27', '6d'), '--no-roll')).toEqual([{ dueDate: '2026-09-02' }]);
    expect(await batch(line('2026-12-30', '5wd'), '--uncovered', 'provisional')).toEqual([
      { dueDate: '2027-01-07' },
    ]);
  });

  it.each([
    ['no line', '', 0],
    ['blank lines', `\n  \n${good}\r\n\n`, 1],
    ['a last line that does not end', good.trimEnd(), 1],
    ['ends of lines of Windows, and a byte order mark', `\ufeff${good.replaceAll('\n', '\r\n')}`, 1],
    ['further fields', `{"id":7,${good.slice(1)}`, 1],
  ])('takes a file with %s', async (_, text, answers) => {
    expect(await batch(text)).toEqual(Array.from({ length: answers }, () => ({ dueDate: '2026-09-08' })));
  });

  it('is not stopped by bytes that are no UTF-8', async () => {
    const broken = Buffer.concat([
      Buffer.from(good),
      Buffer.from([0x22, 0xff, 0xfe, 0x0a]),
      Buffer.from(good),
    ]);
    expect((await batch(broken)).map((answer) => Object.keys(answer))).toEqual([
      ['dueDate'],
      ['error'],
      ['dueDate'],
    ]);
  });

  it('reads standard input where the file is -', async () => {
    let stdout = '';
    const code = await runCli(['due', '--calendar', 'vietnam', '--batch', '-'], {
      stdout: (text) => {
        stdout += text;
      },
      stderr: () => {},
      cwd: folder.path,
      env: {},
      isTerminal: false,
      stdin: () => Buffer.from(good),
    });
    expect({ code, stdout }).toEqual({ code: 0, stdout: '{"dueDate":"2026-09-08"}\n' });
  });

  it('answers what the command answers for each alone', async () => {
    const term = fc.record({
      from: fc
        .date({ min: new Date('2023-01-01'), max: new Date('2026-06-30'), noInvalidDate: true })
        .map((date) => date.toISOString()),
      period: fc.oneof(
        fc
          .tuple(fc.integer({ min: 1, max: 60 }), fc.constantFrom('wd', 'd', 'h', 'wh'))
          .map((parts) => parts.join('')),
        fc.constantFrom('1mo', '2mo', '1mo>=30d'),
      ),
    });
    const terms = fc.sample(term, { numRuns: 40, seed });
    const alone = await Promise.all(
      terms.map(async ({ from, period }) => {
        const argv = ['due', '--calendar', 'vietnam', '--from', from, '--period', period, '--json'];
        const { stdout } = await folder.interagency(argv);
        return { dueDate: JSON.parse(stdout).dueDate };
      }),
    );
    expect(await batch(terms.map(({ from, period }) => line(from, period)).join(''))).toEqual(alone);
  });

  it('answers every line with a date or with what is wrong, whatever stands in it', async () => {
    const digits = fc.integer({ min: -1, max: 99_999 }).map(String);
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 30 }),
      fc
        .tuple(digits, fc.constantFrom('wd', 'd', 'mo', 'mo>=30d', 'h', 'wh', ''))
        .map((parts) => parts.join('')),
      fc
        .tuple(fc.constantFrom('2026', '1900', '2200', '0'), fc.constantFrom('-12-31', '-02-30', 'T', '-13'))
        .map((parts) => parts.join('')),
    );
    const from = fc.oneof(
      text,
      fc.date({ noInvalidDate: true }).map((date) => date.toISOString()),
    );
    const value = fc.oneof(fc.record({ from, period: text }), fc.jsonValue({ maxDepth: 2 }));
    const anyLine = fc.oneof(
      value.map((json) => JSON.stringify(json)),
      fc.string({ unit: 'binary', maxLength: 60 }).map((written) => `#${written.replaceAll('\n', '')}`),
    );
    const lines = fc.sample(anyLine, { numRuns: 2_000, seed });
    const answers = await batch(lines.join('\n'), '--uncovered', 'provisional');
    expect(answers).toHaveLength(lines.length);
    for (const answer of answers)
      expect(answer).toEqual(
        'dueDate' in answer
          ? { dueDate: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) }
          : { error: expect.stringMatching(/./) },
      );
  });
});
