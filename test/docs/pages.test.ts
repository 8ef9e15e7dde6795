import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { runCli } from '../../src/cli/index.js';
import { type Block, blocksOf } from './blocks.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const generated = join(root, 'test/docs/generated');
/** The page about case files is run by the tests of the command, which make its case a file first. */
const pages = readdirSync(join(root, 'docs')).filter(
  (name) => name.endsWith('.md') && name !== 'case-files.md',
);

afterAll(() => rmSync(generated, { recursive: true, force: true }));

/** `//=> text` behind a `console.log` is what it prints. */
async function runTypeScript(name: string, { text }: Block): Promise<void> {
  mkdirSync(generated, { recursive: true });
  const file = join(generated, `${name}.ts`);
  writeFileSync(file, text);
  const printed: string[] = [];
  const log = vi
    .spyOn(console, 'log')
    .mockImplementation((...values: unknown[]) => void printed.push(values.join(' ')));
  try {
    await import(/* @vite-ignore */ file);
  } finally {
    log.mockRestore();
  }
  const promised = text
    .split('\n')
    .flatMap((line) => (line.includes('//=> ') ? [line.slice(line.indexOf('//=> ') + 5)] : []));
  expect(printed).toEqual(promised);
}

const packageJson: { scripts: Record<string, string> } = JSON.parse(
  readFileSync(join(root, 'package.json'), 'utf8'),
);

const prefix = 'npm run interagency -- ';

/** Runs the command line in this process and gives back what it printed. */
async function runInteragency(line: string): Promise<string> {
  const out: string[] = [];
  const code = await runCli(line.slice(prefix.length).split(' '), {
    stdout: (text: string) => void out.push(text),
    stderr: (text: string) => void out.push(text),
    cwd: root,
    env: { LANG: 'en' },
    isTerminal: false,
  });
  expect(code, `${line}\n${out.join('')}`).toBe(0);
  return out.join('');
}

/** A shell block holds npm scripts that exist, and commands of ours that run; the next `text` block is part of what they print. */
async function runShell({ text }: Block, next: Block | undefined): Promise<void> {
  let printed = '';
  for (const line of text.split('\n').filter((candidate) => candidate !== '' && !candidate.startsWith('#'))) {
    for (const part of line.split(' && ')) {
      if (part.startsWith(prefix)) printed += await runInteragency(part);
      else if (part.startsWith('npm run '))
        expect(packageJson.scripts, part).toHaveProperty([part.slice('npm run '.length)]);
      else expect(['npm ci', 'npm test', 'npm install interagency'], part).toContain(part);
    }
  }
  if (next?.language === 'text') expect(printed).toContain(next.text);
}

describe.each(['README.md', ...pages.map((name) => `docs/${name}`)])('%s', (page) => {
  const blocks = blocksOf(readFileSync(join(root, page), 'utf8'));
  const known = ['ts', 'sh', 'text', 'yaml', 'json'];

  it('has no block that nothing runs', () => {
    expect(blocks.filter((block) => !known.includes(block.language)).map(({ line }) => line)).toEqual([]);
  });

  const scripts = blocks.filter((block) => block.language === 'ts' || block.language === 'sh');
  it.runIf(scripts.length > 0).each(scripts.map((block) => [block.line, block] as const))(
    'line %i',
    async (_, block) => {
      if (block.language === 'ts') await runTypeScript(`${page.replaceAll(/\W/g, '-')}-${block.line}`, block);
      else await runShell(block, blocks[blocks.indexOf(block) + 1]);
    },
  );
});
