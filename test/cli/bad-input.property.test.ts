import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import { readCase } from '../../src/cli/index.js';
import { docsCase, root, workFolder } from './interagency.js';

const parameters = { numRuns: 300 };
const folder = workFolder();

/** Whatever the text, an answer: a case, or problems with their places. */
function answers(text: string): void {
  const read = readCase('case.yaml', text, root);
  if (read.ok) return;
  expect(read.problems.length).toBeGreaterThan(0);
  for (const { file, line, column, message } of read.problems) {
    expect(file).not.toBe('');
    expect(line).toBeGreaterThanOrEqual(1);
    expect(column).toBeGreaterThanOrEqual(1);
    expect(message.vi).not.toBe('');
    expect(message.en).not.toBe('');
  }
}

/** Pieces of the case, of YAML and of mischief, in any order. */
const pieces = fc.array(
  fc.oneof(
    fc.constantFrom(...docsCase.split('\n').map((line) => `${line}\n`)),
    fc.constantFrom(
      '&a ',
      '*a',
      '? ',
      '- ',
      ': ',
      '\t',
      '|\n',
      '>-\n',
      '!!binary ',
      '"\\ud800"',
      '<<: *a\n',
      '---\n',
      '%YAML 9.9\n',
    ),
    fc.constantFrom('__proto__: ', 'constructor: ', 'toString: ', '1e999', '0x', 'null', '{', '[', '}', '#'),
    fc.string({ unit: 'binary' }),
  ),
  { maxLength: 40 },
);

/** The case with one place in it replaced by any JSON. */
const mutated = fc.tuple(fc.nat(), fc.jsonValue({ noUnicodeString: false })).map(([place, value]) => {
  const whole: unknown = parse(docsCase);
  const places: { readonly parent: object; readonly key: string }[] = [];
  const walk = (parent: object): void => {
    for (const [key, inner] of Object.entries(parent)) {
      places.push({ parent, key });
      if (typeof inner === 'object' && inner !== null) walk(inner);
    }
  };
  if (typeof whole === 'object' && whole !== null) walk(whole);
  const chosen = places[place % places.length];
  if (chosen !== undefined) Reflect.set(chosen.parent, chosen.key, value);
  return whole;
});

describe('the reader of cases never throws', () => {
  it('for any text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 400 }), answers), parameters);
  });

  it('for text made of pieces of cases', () => {
    fc.assert(
      fc.property(pieces, (parts) => answers(parts.join(''))),
      parameters,
    );
  });

  it('for a case with any one place replaced', () => {
    fc.assert(
      fc.property(mutated, (data) => {
        answers(JSON.stringify(data));
        answers(stringify(data));
      }),
      parameters,
    );
  });
});

describe('the command', () => {
  it('ends with 0, 1 or 2 whatever one place of a case is replaced by, and reports no fault', async () => {
    await fc.assert(
      fc.asyncProperty(mutated, async (data) => {
        folder.write('case.json', JSON.stringify(data));
        const { code, stderr } = await folder.interagency(['run', 'case.json', '--lang', 'en']);
        expect([0, 1, 2]).toContain(code);
        expect(stderr).not.toContain('unexpected fault');
        const told = stderr.split('\n').filter((line) => line !== '' && !line.includes(': warning: '));
        expect(code === 0).toBe(told.length === 0);
      }),
      { numRuns: 100 },
    );
  });
});
