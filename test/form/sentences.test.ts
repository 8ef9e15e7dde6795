import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { sentences } from '../../src/form/index.js';

const source = fileURLToPath(new URL('../../src', import.meta.url));
/** Where the schemas are of what a person writes: commands, policies, directories, calendars, case files. */
const folders = ['cli', 'consultation', 'directory', 'policy', 'reply', 'request', 'time'];
const files = [
  ...folders.flatMap((folder) => readdirSync(join(source, folder)).map((name) => join(folder, name))),
  ...['actor.ts', 'citation.ts', 'identifiers.ts', 'local-text.ts'].map((name) => join('event', name)),
].filter((name) => name.endsWith('.ts'));

/** The messages given to checks of schemas: `.regex(/…/, 'message')` and `.refine(check, 'message')`. */
const messagesIn = (text: string): readonly string[] =>
  [...text.matchAll(/\.(?:regex|refine)\([^;']{0,200}'([^'\n]{3,200})'/g)].map(([, message = '']) => message);

describe('the sentences of the schemas', () => {
  it('are in both languages, each once', () => {
    for (const { vi, en } of sentences) {
      expect(vi).not.toBe(en);
      expect(vi).toBe(vi.normalize('NFC'));
    }
    expect(new Set(sentences.map(({ en }) => en)).size).toBe(sentences.length);
  });

  it('are all there', () => {
    const given = files.flatMap((file) => messagesIn(readFileSync(join(source, file), 'utf8')));
    expect(given.length).toBeGreaterThan(10);
    const known = sentences.map(({ en }) => en);
    expect(
      given.filter(
        (message) => !known.includes(message) && message.includes(' ') && !message.includes('hexadecimal'),
      ),
    ).toEqual([]);
  });
});
