import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll } from 'vitest';
import { type ExitCode, runCli, type Surroundings } from '../../src/cli/index.js';

export const root = fileURLToPath(new URL('../..', import.meta.url));

export interface Ending {
  readonly code: ExitCode;
  readonly stdout: string;
  readonly stderr: string;
}

/** A folder of its own for a test file, in which the command runs; it is gone when the tests are done. */
export function workFolder() {
  const folder = mkdtempSync(join(tmpdir(), 'interagency-cli-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return {
    path: folder,
    write(name: string, text: string | Uint8Array): void {
      const file = join(folder, name);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, text);
    },
    read: (name: string): string => readFileSync(join(folder, name), 'utf8'),
    async interagency(
      argv: readonly string[],
      surroundings: Partial<Pick<Surroundings, 'env' | 'isTerminal' | 'columns'>> = {},
    ): Promise<Ending> {
      let stdout = '';
      let stderr = '';
      const code = await runCli(argv, {
        stdout: (text) => {
          stdout += text;
        },
        stderr: (text) => {
          stderr += text;
        },
        cwd: folder,
        env: {},
        isTerminal: false,
        ...surroundings,
      });
      return { code, stdout, stderr };
    },
  };
}

const docs = readFileSync(join(root, 'docs/case-files.md'), 'utf8');

/** The code blocks of one kind on the page about case files, in order. */
export function docsBlocks(kind: string): readonly string[] {
  const start = `\n\`\`\`${kind}\n`;
  return docs
    .split(start)
    .slice(1)
    .map((rest) => `${rest.slice(0, rest.indexOf('\n```'))}\n`);
}

/** The case that the documentation shows: whole, and without a file beside it. */
export const docsCase = docsBlocks('yaml')[0] ?? '';
