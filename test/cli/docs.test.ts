import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import manifest from '../../package.json';
import { generatedFiles } from '../../scripts/generated-files.js';
import { caseFileSchema, readCase } from '../../src/cli/index.js';
import { policySchema } from '../../src/policy/index.js';
import { docsBlocks, docsCase, root, workFolder } from './interagency.js';

const folder = workFolder();
folder.write('case.yaml', docsCase);

describe('the page about case files', () => {
  const commands = docsBlocks('sh').flatMap((block) => block.trimEnd().split('\n'));

  it('has commands', () => expect(commands).not.toEqual([]));

  it.each(commands)('%s', async (command) => {
    const [program, ...argv] = command.split(' ');
    expect(program).toBe('interagency');
    const { code, stderr } = await folder.interagency(argv);
    expect(stderr).toBe('');
    expect(code).toBe(0);
  });

  it('prints the JSON that it shows', async () => {
    const { stdout } = await folder.interagency(['run', 'case.yaml', '--json', '--lang', 'en']);
    expect(JSON.parse(stdout)).toEqual(JSON.parse(docsBlocks('json')[0] ?? ''));
  });

  it('shows posts that a directory takes', () => {
    const [, posts = ''] = docsBlocks('yaml');
    const shown = parse(docsCase);
    Object.assign(shown.directory.agencies[2], parse(posts));
    const checked = readCase('case.yaml', JSON.stringify(shown), root);
    expect(checked).toMatchObject({ ok: true });
  });
});

describe('generated files', () => {
  it.each(generatedFiles())('$path is what npm run generate writes', ({ path, text }) => {
    expect(readFileSync(join(root, path), 'utf8')).toBe(text);
  });
});

describe('the package', () => {
  const { exports, files } = manifest;

  it('has every schema that it exports, and the pages and policies that it speaks of', () => {
    const schemas = Object.entries(exports).filter(([name]) => name.startsWith('./schemas/'));
    expect(schemas.map(([name]) => name)).toEqual([
      './schemas/calendar.json',
      './schemas/case.json',
      './schemas/policy.json',
    ]);
    for (const [, path] of schemas) expect(existsSync(join(root, String(path)))).toBe(true);
    expect(files).toEqual(expect.arrayContaining(['schemas', 'docs', 'examples/policies']));
  });

  it.each(readdirSync(join(root, 'examples/policies')))('examples/policies/%s names its schema', (name) => {
    const folderOf = join(root, 'examples/policies');
    const [first = ''] = readFileSync(join(folderOf, name), 'utf8').split('\n');
    const [, path = ''] = /^# yaml-language-server: \$schema=(.+)$/.exec(first) ?? [];
    expect(JSON.parse(readFileSync(join(folderOf, path), 'utf8')).title).toBe('A policy of interagency');
  });

  it('tells of every field of a policy', () => {
    const page = readFileSync(join(root, 'docs/policy-fields.md'), 'utf8');
    for (const name of Object.keys(policySchema.shape))
      expect(page).toMatch(new RegExp(`\\| \`${name}[.\`]`));
    expect(page).toContain('`vagueness.cure` | yes | a [period](#periods), counted');
  });
});

describe('the schema of case files', () => {
  const cases = readdirSync(join(root, 'examples/cases')).filter((name) => !name.startsWith('directory'));

  it.each(cases)('takes examples/cases/%s', (name) => {
    const parsed = caseFileSchema.safeParse(parse(readFileSync(join(root, 'examples/cases', name), 'utf8')));
    expect(parsed.error?.issues ?? []).toEqual([]);
  });

  it('takes a case with its directory in it', () => {
    expect(caseFileSchema.safeParse(parse(docsCase)).error?.issues ?? []).toEqual([]);
  });
});
