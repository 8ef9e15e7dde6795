import { beforeAll, describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { giaLai2024 } from '../../src/regimes/index.js';
import { docsCase, workFolder } from './interagency.js';

const folder = workFolder();

beforeAll(async () => {
  folder.write('case.yaml', docsCase);
  await folder.interagency(['run', 'case.yaml', '--out', 'good', '--json']);
});

const withTrail = async (name: string, change: (trail: string) => string) => {
  folder.write(name, change(folder.read('good/trail.jsonl')));
  return folder.interagency(['verify', name, '--lang', 'en']);
};

describe('verify', () => {
  it('ends with 0 for a good trail and its texts', async () => {
    const argv = ['verify', 'good/trail.jsonl', '--content', 'good/content.jsonl', '--lang', 'en'];
    const { code, stdout } = await folder.interagency(argv);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^br-1: 13 records, last hash [0-9a-f]{64}\n/);
    expect(stdout).toMatch(/The trail verifies\.\n$/);
  });

  it.each<[string, (trail: string) => string, RegExp]>([
    ['a byte changed', (trail) => trail.replace('2026/C-7', '2026/C-8'), /^t:1:1: \[hash-mismatch\] /],
    [
      'a record removed',
      (trail) =>
        trail
          .split('\n')
          .filter((_, index) => index !== 4)
          .join('\n'),
      /^t:5:1: \[position-mismatch\] /,
    ],
    ['a line that is no record', (trail) => `${trail}{}\n`, /^t:14:1: \[not-a-record\] /],
    ['nothing at all', () => '', /^t:1:1: \[empty-trail\] /],
  ])('names %s, and ends with 1', async (_, change, message) => {
    const { code, stdout } = await withTrail('t', change);
    expect(stdout).toMatch(message);
    expect(stdout).toMatch(/does NOT verify\.\n$/);
    expect(code).toBe(1);
  });

  it('finds a text that was changed', async () => {
    folder.write('content.jsonl', folder.read('good/content.jsonl').replace('kilometre 7', 'kilometre 8'));
    const { code, stdout } = await folder.interagency([
      'verify',
      'good/trail.jsonl',
      '--content',
      'content.jsonl',
    ]);
    expect(code).toBe(1);
    expect(stdout).toMatch(/^content\.jsonl:\d+:1: \[content-altered\] /);
  });

  it('lists the texts that were not supplied', async () => {
    const [first = '', ...rest] = folder.read('good/content.jsonl').trimEnd().split('\n');
    folder.write('content.jsonl', `${rest.join('\n')}\n`);
    const { position, path } = JSON.parse(first);
    const argv = ['verify', 'good/trail.jsonl', '--content', 'content.jsonl', '--lang', 'en'];
    const { code, stdout } = await folder.interagency(argv);
    expect(code).toBe(0);
    expect(stdout).toContain(
      `${rest.length} texts are the ones committed to, 1 was not supplied:\n  br-1/${position} ${path}\n`,
    );
  });

  it('says of a list that a trail has one record a line', async () => {
    const { code, stdout } = await withTrail(
      'list',
      (trail) => `[${trail.trimEnd().replaceAll('\n', ',')}]\n`,
    );
    expect(code).toBe(1);
    expect(stdout).toMatch(
      /^list:1:1: \[not-a-record\] .* no object .*one entry a line, not a list of them\.\n/,
    );
  });

  it('speaks Vietnamese', async () => {
    folder.write('altered', folder.read('good/trail.jsonl').replace('2026/C-7', '2026/C-8'));
    const good = await folder.interagency(['verify', 'good/trail.jsonl', '--lang', 'vi']);
    const bad = await folder.interagency(['verify', 'altered', '--lang', 'vi']);
    expect(good.stdout).toMatch(/\nNhật ký hợp lệ\.\n$/);
    expect(bad.stdout).toMatch(/\nNhật ký KHÔNG hợp lệ\.\n$/);
  });

  it('reads bytes: what is not UTF-8 is a problem of its line', async () => {
    folder.write('bytes', Uint8Array.from([0xff, 0x0a]));
    const { code, stdout } = await folder.interagency(['verify', 'bytes']);
    expect(code).toBe(1);
    expect(stdout).toMatch(/^bytes:1:1: \[not-utf8\] /);
  });

  it('prints JSON', async () => {
    const good = await folder.interagency(['verify', 'good/trail.jsonl', '--json']);
    expect(JSON.parse(good.stdout)).toMatchObject({
      ok: true,
      records: 13,
      problems: [],
      streams: [{ stream: 'br-1', records: 13, holds: true }],
      content: null,
    });
    folder.write('bad', folder.read('good/trail.jsonl').replace('2026/C-7', '2026/C-8'));
    const bad = await folder.interagency(['verify', 'bad', '--json', '--content', 'good/content.jsonl']);
    expect(bad.code).toBe(1);
    expect(JSON.parse(bad.stdout)).toMatchObject({
      ok: false,
      problems: [{ line: 1, code: 'hash-mismatch' }],
    });
  });
});

describe('verify judges again', () => {
  const parts = async () => {
    const { parse } = await import('yaml');
    const { policy, directory, calendar } = parse(docsCase);
    folder.write('judges/directory.yaml', stringify(directory));
    return [
      '--policy',
      String(policy),
      '--directory',
      'judges/directory.yaml',
      '--calendar',
      String(calendar),
    ];
  };
  const judged = (file: string, ...options: readonly string[]) =>
    folder.interagency(['verify', file, '--lang', 'en', ...options]);

  it('says how far it went', async () => {
    const machines = await judged('good/trail.jsonl');
    expect(machines.stdout).toContain('\nlevel: chain and machines\nThe trail verifies.\n');
    for (const options of [['--case', 'case.yaml'], await parts()]) {
      const { code, stdout } = await judged('good/trail.jsonl', ...options);
      expect(stdout).toContain(
        '\nlevel: chain and machines, and every fact judged again\nThe trail verifies.\n',
      );
      expect(code).toBe(0);
    }
    const json = await judged('good/trail.jsonl', '--case', 'case.yaml', '--json');
    expect(JSON.parse(json.stdout)).toMatchObject({ ok: true, level: 'judged-again' });
  });

  it('names the record that was judged by something else, and ends with 1', async () => {
    folder.write('other.yaml', docsCase.replace(/^policy: .*$/m, 'policy: vn-nd-217-2026'));
    const { code, stdout } = await judged('good/trail.jsonl', '--case', 'other.yaml');
    expect(stdout).toMatch(
      /^good\/trail\.jsonl:1:1: \[other-policy\] .*The request was judged by the policy/,
    );
    expect(stdout).toMatch(/does NOT verify\.\n$/);
    expect(code).toBe(1);
  });

  it.each([
    [['--policy', 'vn-gia-lai-2024'], /takes --policy, --directory and --calendar together/],
    [['--case', 'case.yaml', '--calendar', 'vietnam'], /or --case alone/],
    [['--case', 'nowhere.yaml'], /nowhere\.yaml:1:1: there is no such file/],
    [
      ['--policy', 'vn-gia-lai-2025', '--directory', 'nowhere.yaml', '--calendar', 'vietnam'],
      /^--policy:1:1: .*did you mean “vn-gia-lai-2024”.*\n--directory:1:1: nowhere\.yaml: there is no such file\n/,
    ],
  ])('refuses %j', async (options, message) => {
    const { code, stdout, stderr } = await judged('good/trail.jsonl', ...options);
    expect(stderr).toMatch(message);
    expect(stdout).toBe('');
    expect(code).toBe(2);
  });
});

const policyText = stringify(giaLai2024);

describe('lint', () => {
  it('ends with 0 for a policy without errors', async () => {
    folder.write('policy.yaml', policyText);
    const { code, stdout } = await folder.interagency(['lint', 'policy.yaml', '--lang', 'en']);
    expect(stdout).toMatch(/0 errors, \d+ warnings\n$/);
    expect(code).toBe(0);
  });

  it('places each finding, and ends with 1', async () => {
    const text = policyText.replace(
      /\nsilence:\n {2}violation: record\n/,
      '\nsilence:\n  violation: recrd\n',
    );
    folder.write('bad.yaml', text);
    const line = text.slice(0, text.indexOf('recrd')).split('\n').length;
    const { code, stdout } = await folder.interagency(['lint', 'bad.yaml', '--lang', 'en']);
    expect(stdout).toContain(
      `bad.yaml:${line}:14: error: “recrd” can not stand here (did you mean “record”?) [form]`,
    );
    expect(code).toBe(1);
  });

  it('finds a citation that is not there', async () => {
    const text = policyText.replace(/(\nsilence:\n(?: {2}.*\n)*? {2}citation: ).*/, '$1nowhere');
    folder.write('cites.yaml', text);
    const line = text.slice(0, text.indexOf('nowhere')).split('\n').length;
    const { code, stdout } = await folder.interagency(['lint', 'cites.yaml', '--json', '--lang', 'en']);
    expect(JSON.parse(stdout)).toContainEqual({
      severity: 'error',
      code: 'citation-unknown',
      file: 'cites.yaml',
      line,
      column: 13,
      message: 'There is no citation "nowhere".',
    });
    expect(code).toBe(1);
  });

  it('asks whether citations are in force on a day', async () => {
    folder.write('policy.yaml', policyText);
    const { code, stdout } = await folder.interagency([
      'lint',
      'policy.yaml',
      '--on',
      '1999-01-01',
      '--lang',
      'vi',
    ]);
    expect(stdout).toContain('[citation-out-of-force]');
    expect(stdout).toContain('lỗi: ');
    expect(code).toBe(1);
  });

  it('compares the kinds of agency with those of a directory', async () => {
    const { parse } = await import('yaml');
    folder.write(
      'kinds.yaml',
      policyText
        .replaceAll('provincial-department', 'provincial-departement')
        .replace(/lastResort: .*/, 'lastResort: ministry'),
    );
    folder.write('directory.yaml', stringify(parse(docsCase).directory));
    const { code, stdout } = await folder.interagency([
      'lint',
      'kinds.yaml',
      '--directory',
      'directory.yaml',
      '--lang',
      'en',
    ]);
    // A kind that is misspelt everywhere leaves rules that bind nobody.
    expect(code).toBe(1);
    expect(stdout).toContain('could break this rule. [citation-does-not-bind-accused]');
    expect(stdout).toMatch(
      /kinds\.yaml:\d+:9: warning: the directory has no agency of the kind “provincial-departement” \(did you mean “provincial-department”\?\) \[kind-unknown\]/,
    );
    expect(stdout).toContain('the directory has no agency of the kind “ministry” [kind-unknown]');
    expect(stdout).toMatch(
      /directory\.yaml:\d+:\d+: warning: no citation names the kind “provincial-committee”/,
    );
    expect(stdout).toMatch(
      /“provincial-department”.*\(did you mean “provincial-departement”\?\) \[kind-unbound\]/,
    );
  });

  it('knows a case file when it sees one', async () => {
    const { code, stdout } = await folder.interagency(['lint', 'case.yaml', '--lang', 'en']);
    expect(code).toBe(1);
    expect(stdout).toMatch(
      /^case\.yaml:\d+:\d+: error: this looks like a case file, .* \[form\]\n1 error, 0 warnings\n$/,
    );
  });

  it('ends with 2 for what is no YAML', async () => {
    folder.write('broken.yaml', 'a: [1\nb: 2');
    const { code, stderr } = await folder.interagency(['lint', 'broken.yaml']);
    expect(stderr).toMatch(/^broken\.yaml:\d+:\d+: this is not valid YAML: /);
    expect(code).toBe(2);
  });
});
