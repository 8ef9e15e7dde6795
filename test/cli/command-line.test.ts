import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { version } from '../../package.json';
import { docsCase, root, workFolder } from './interagency.js';

const folder = workFolder();
folder.write('case.yaml', docsCase);
const policyFile = join(root, 'examples/policies/gia-lai-2024.yaml');

describe('help', () => {
  it.each([
    [['--help']],
    [['run', '--help']],
    [['verify', '--help']],
    [['lint', '--help']],
    [['due', '--help']],
    [['help', 'run']],
  ])('interagency %j has examples, and ends with 0', async (argv) => {
    const { code, stdout, stderr } = await folder.interagency(argv);
    expect(code).toBe(0);
    expect(stdout).toContain('Usage: interagency');
    expect(stdout).toContain('Examples:\n  $ interagency ');
    expect(stderr).toBe('');
  });

  it('names no file that is not there, but for what its own examples write', async () => {
    const texts = await Promise.all(
      [[], ['run'], ['verify'], ['lint'], ['due']].map((argv) => folder.interagency([...argv, '--help'])),
    );
    const examples = texts.flatMap(({ stdout }) =>
      stdout.split('\n').filter((line) => line.startsWith('  $ ')),
    );
    const paths = examples
      .flatMap((line) => line.split(' '))
      .filter((word) => word.includes('/') || /\.(yaml|json|jsonl)$/.test(word));
    expect(paths.length).toBeGreaterThan(5);
    expect(examples.join('\n')).toContain('--out results');
    expect(paths.filter((path) => !path.startsWith('results/') && !existsSync(join(root, path)))).toEqual([]);
  });

  it('tells the exit codes', async () => {
    const { stdout } = await folder.interagency(['--help']);
    expect(stdout).toMatch(/Exit codes:\n {2}0 .*\n {2}1 .*\n {2}2 /);
  });

  it('tells the version', async () => {
    expect(await folder.interagency(['--version'])).toEqual({ code: 0, stdout: `${version}\n`, stderr: '' });
  });
});

describe('wrong use ends with 2 and says what is wrong', () => {
  it.each<[readonly string[], RegExp]>([
    [[], /Usage: interagency/],
    [['rnu', 'case.yaml'], /unknown command 'rnu'[\s\S]*run/],
    [['run'], /missing required argument 'case'/],
    [['run', 'case.yaml', '--jsn'], /unknown option '--jsn'[\s\S]*--json/],
    [['run', 'case.yaml', '--lang', 'fr'], /Allowed choices are vi, en/],
    [['run', 'case.yaml', '--out'], /argument missing/],
    [['run', 'nowhere.yaml'], /nowhere\.yaml:1:1: there is no such file/],
    [['run', '.'], /this is a folder/],
    [['run', '/dev/zero'], /this is not a regular file/],
    [['verify', '/dev/zero'], /^\/dev\/zero: this is not a regular file\n$/],
    [['verify', 'case.yaml', '--content', '/dev/zero'], /this is not a regular file/],
    [['lint', '/dev/zero'], /this is not a regular file/],
    [['lint', policyFile, '--directory', 'nowhere.yaml'], /^nowhere\.yaml: there is no such file\n$/],
    [['verify'], /missing required argument 'trail'/],
    [['verify', 'a', 'b'], /too many arguments/],
    [['verify', 'nowhere.jsonl'], /^nowhere\.jsonl: there is no such file\n$/],
    [['verify', 'case.yaml', '--content', 'nowhere.jsonl'], /^nowhere\.jsonl: there is no such file\n$/],
    [['lint'], /missing required argument 'policy'/],
    [['lint', 'nowhere.yaml'], /^nowhere\.yaml: there is no such file\n$/],
    [['lint', 'case.yaml', '--on', 'tomorrow'], /“tomorrow” is not a date/],
    [['lint', 'case.yaml', '--on', '2026-02-30'], /is not a date/],
    [['verify', 'nowhere.jsonl', '--lang', 'vi'], /^nowhere\.jsonl: không có tệp này\n$/],
  ])('interagency %j', async (argv, message) => {
    const { code, stdout, stderr } = await folder.interagency(argv);
    expect(stderr).toMatch(message);
    expect(stdout).toBe('');
    expect(code).toBe(2);
  });
});
