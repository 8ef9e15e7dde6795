import { describe, expect, it } from 'vitest';
import { docsCase, workFolder } from './interagency.js';

const folder = workFolder();
let written = 0;

/** The lines of standard error for a case file, without the sentence that closes them. */
async function errorsOf(text: string, ...options: readonly string[]): Promise<readonly string[]> {
  written += 1;
  const name = `${written}.yaml`;
  folder.write(name, text);
  const { code, stdout, stderr } = await folder.interagency(['run', name, ...options]);
  expect(stdout).toBe('');
  expect(code).toBe(2);
  return stderr
    .trimEnd()
    .split('\n')
    .slice(0, -1)
    .map((line) => line.replace(`${name}:`, ''));
}

/** The case of the documentation with one passage changed, and the place of a word in what comes of it. */
function changed(from: string, to: string): { readonly text: string; place(word: string): string } {
  expect(docsCase).toContain(from);
  const text = docsCase.replace(from, () => to);
  return {
    text,
    place(word) {
      const before = text.slice(0, text.indexOf(word)).split('\n');
      return `${before.length}:${(before.at(-1) ?? '').length + 1}`;
    },
  };
}

describe('an error names line and column, and what was probably meant', () => {
  it.each([
    ['a field with a slip', 'request: br-1', 'requets: br-1', 'requets', /no field “requets”.*“request”/],
    ['an unknown policy', 'vn-gia-lai-2024', 'vn-gia-lai-2023', 'vn-gia-lai-2023', /“vn-gia-lai-2024”/],
    ['an unknown calendar', 'calendar: vietnam', 'calendar: vietnan', 'vietnan', /did you mean “vietnam”/],
    ['a file that is not there', 'policy: vn-gia-lai-2024', 'policy: ./p.yaml', './p.yaml', /no such file/],
    ['an unknown role', 'role: lead-head', 'role: lead-hed', 'lead-hed', /“lead-head”/],
    ['an unknown alias', 'actor: tam\n', 'actor: tan\n', 'tan\n', /did you mean “tam”/],
    ['an unknown command', 'open-request', 'open-requst', 'open-requst', /“open-request”/],
    [
      'a missing field of a command',
      '      dossier: 2026/C-7\n',
      '',
      'matters: [transport.b',
      /“dossier” is missing/,
    ],
    [
      'an unknown field of a command',
      'conclusion:',
      'conclusions:',
      'conclusions:',
      /no field “conclusions”.*“conclusion”/,
    ],
    ['a field below another', 'position: agree', 'positon: agree', 'positon', /“position”/],
    ['a value of the wrong kind', 'subject: Repair', 'subject: 7 # ', '7 #', /must be a text, not a number/],
    ['a wrong choice', '{ kind: own }', '{ kind: delegatd }', 'delegatd', /did you mean “delegated”/],
    [
      'a moment that does not exist',
      '2026-08-24T08:00',
      '2026-02-30T08:00',
      '2026-02-30',
      /moment that exists/,
    ],
    [
      'a step before the one above',
      'T09:00\n',
      'T07:00\n',
      '2026-08-24T07:00',
      /2026-08-24T07:00 is before the step on line \d+, at 2026-08-24T08:00/,
    ],
    [
      'time that runs back',
      'advance: 2026-09-04',
      'advance: 2026-08-04',
      '2026-08-04',
      /2026-08-04T08:00 is before the step on line \d+, at 2026-08-28T10:00/,
    ],
    [
      'an agency that is not listed',
      'consultation: finance }',
      'consultation: financ }',
      'financ }',
      /“finance”/,
    ],
    ['an unknown expectation', 'expect: refused', 'expect: refusd', 'refusd', /did you mean “refused”/],
    [
      'a parent that is not listed',
      'parent: committee',
      'parent: comittee',
      'comittee',
      /no agency comittee in the directory \(did you mean “committee”\?\)\./,
    ],
    [
      'an id with a space',
      'case: bridge-repair',
      'case: bridge repair',
      'bridge repair',
      /an id has 1 to 80/,
    ],
    [
      'a territory of a mandate that is not listed',
      'matter: transport, territory: province',
      'matter: transport, territory: provnce',
      'provnce',
      /no territory provnce in the directory \(did you mean “province”\?\)\./,
    ],
    [
      'a matter of a mandate that is not listed',
      '{ matter: finance,',
      '{ matter: finanse,',
      'finanse',
      /no matter finanse in the directory \(did you mean “finance”\?\)\./,
    ],
    [
      'an actor of an agency that is not listed',
      'tam, agency: finance',
      'tam, agency: finanse',
      'finanse',
      /^\d+:\d+: the directory has no agency “finanse” \(did you mean “finance”\?\)$/,
    ],
    [
      'an actor that is written out, of an agency that is not listed',
      'actor: tam,',
      'actor: { officer: tam, agency: finanse, role: registry },',
      'finanse',
      /no agency “finanse”/,
    ],
    [
      'a matter of the request that is not listed',
      'matters: [transport.bridges]',
      'matters: [transport.brigdes]',
      'transport.brigdes',
      /no matter “transport.brigdes” \(did you mean “transport.bridges”\?\)/,
    ],
    [
      'a territory of the request that is not listed',
      '      territory: province\n      competence',
      '      territory: provinze\n      competence',
      'provinze',
      /no territory “provinze” \(did you mean “province”\?\)/,
    ],
    ['a matter of a question that is not listed', '[finance] }', '[finace] }', 'finace', /“finance”/],
    ['a second document', 'request: br-1', '---\nrequest: br-1', '---', /one YAML document; a second one/],
    ['a NUL byte', 'request: br-1', 'request: "\0"', '\0', /the file has a NUL byte/],
    ['a key that is given twice', 'request: br-1', 'case: x', 'case: x', /keys must be unique/],
    ['an unknown tag', 'case: bridge-repair', 'case: !ruby x', '!ruby', /tag: !ruby/],
    ['half a surrogate pair', 'Transport }', '"\\ud800" }', '"\\ud800"', /surrogate/],
    ['a prototype key', 'request: br-1', '__proto__: { case: x }', '__proto__', /no field “__proto__”/],
  ])('%s', async (_, from, to, word, message) => {
    const { text, place } = changed(from, to);
    const told = (await errorsOf(text)).find((line) => message.test(line)) ?? '';
    expect(told).toMatch(message);
    expect(told.startsWith(`${place(word)}: `), told).toBe(true);
  });

  it('in Vietnamese where that is asked for', async () => {
    const { text } = changed('request: br-1', 'requets: br-1');
    expect(await errorsOf(text, '--lang', 'vi')).toEqual([
      '6:1: không có trường “requets” ở đây (có phải “request”?)',
    ]);
  });

  it('all at once, in order of place', async () => {
    const { text } = changed('policy: vn-gia-lai-2024\n', 'policy: nowhere\n');
    const errors = await errorsOf(
      text
        .replace('title:', 'titel:')
        .replace('actor: tam', 'actor: nobody')
        .replace('command: record-synthesis', 'command: record-thesis')
        .replace('competence: { kind: own }', 'competence: { kind: none }'),
    );
    expect(errors).toHaveLength(6);
    const lines = errors.map((line) => Number(line.slice(0, line.indexOf(':'))));
    expect(lines).toEqual([...lines].sort((left, right) => left - right));
  });

  it('of several files, and nothing is played', async () => {
    folder.write('good.yaml', docsCase);
    folder.write('one.yaml', 'case: 1');
    folder.write('two.yaml', '- a list');
    const { code, stdout, stderr } = await folder.interagency(['run', 'good.yaml', 'one.yaml', 'two.yaml']);
    expect(code).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toContain('one.yaml:1:7: must be a text, not a number');
    expect(stderr).toContain('two.yaml:1:1: must be a group of fields, not a list');
  });

  it('in a file that the case names, at the place in that file', async () => {
    folder.write('directory.yaml', 'id: d\ndirectoryVersion: 1\n');
    const { text } = changed('calendar: vietnam\n', 'calendar: vietnam\n');
    const start = text.indexOf('directory:\n');
    const errors = await errorsOf(
      `${text.slice(0, start)}directory: directory.yaml\n${text.slice(text.indexOf('actors:'))}`,
    );
    expect(errors).toContain('directory.yaml:2:19: must be a text, not a number');
    expect(errors).toContain('directory.yaml:1:1: “agencies” is missing');
  });
});

describe('text that is meant to do harm', () => {
  it('aliases that grow without bound are refused', async () => {
    const levels = Array.from(
      { length: 9 },
      (_, level) => `a${level + 1}: &a${level + 1} [${`*a${level},`.repeat(9)}]`,
    );
    const errors = await errorsOf(['a0: &a0 [x]', ...levels].join('\n'));
    expect(errors).toEqual([expect.stringContaining('alias')]);
  });

  it('nesting that is too deep is refused', async () => {
    expect(await errorsOf('['.repeat(200_000))).toEqual([expect.stringContaining('nested too deeply')]);
  });

  it('a file of more than 5 MiB is not read', async () => {
    expect(await errorsOf(`# ${'x'.repeat(5 * 1_024 * 1_024)}`)).toEqual([
      '1:1: the file is larger than 5 MiB',
    ]);
  });

  it('what is not UTF-8 is not read', async () => {
    folder.write('latin.yaml', Uint8Array.from([0x63, 0xe9]));
    const { code, stderr } = await folder.interagency(['run', 'latin.yaml']);
    expect(code).toBe(2);
    expect(stderr).toContain('latin.yaml:1:1: the file is not text in UTF-8');
  });

  it('control characters never reach the terminal', async () => {
    const { text } = changed('en: Opinions on a bridge repair', 'en: "Bridge \\e[31m\\u202e"');
    folder.write('escape.yaml', text);
    const { code, stdout } = await folder.interagency(['run', 'escape.yaml', '--lang', 'en']);
    expect(code).toBe(0);
    expect(stdout).toContain('Bridge \ufffd[31m\ufffd (bridge-repair)');
  });
});
