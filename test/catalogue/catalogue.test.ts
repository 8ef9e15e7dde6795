import { describe, expect, it } from 'vitest';
import * as catalogue from '../../src/catalogue/index.js';
import { consultationMachine } from '../../src/consultation/index.js';
import { requestMachine } from '../../src/request/index.js';
import { violationMachine } from '../../src/violation/index.js';

const toKebab = (name: string): string => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
const statesOf = (
  node: { readonly states: Readonly<Record<string, unknown>> } | undefined,
): readonly string[] =>
  Object.keys(node?.states ?? {})
    .map(toKebab)
    .sort();

const tables = Object.entries(catalogue).flatMap(([name, table]) =>
  typeof table === 'function'
    ? []
    : [[name, Object.values(table).map((one) => ('when' in one ? one.when : one))] as const],
);

describe('the catalogue of labels', () => {
  it.each(tables)('%s: each is written in both languages, in NFC', (_, titles) => {
    expect(titles).not.toEqual([]);
    for (const { vi, en } of titles) {
      for (const text of [vi, en]) {
        expect(text).toMatch(/^\S.*\S$/);
        expect(text).toBe(text.normalize('NFC'));
      }
      expect(vi).not.toBe(en);
    }
  });

  it.each(tables)('%s: no two read the same', (_, titles) => {
    expect(new Set(titles.map(({ vi }) => vi)).size).toBe(titles.length);
    expect(new Set(titles.map(({ en }) => en)).size).toBe(titles.length);
  });

  it('has every state of the machines', () => {
    const { answer, clock } = consultationMachine.states;
    expect(Object.keys(catalogue.requestStateTitles).sort()).toEqual(statesOf(requestMachine));
    expect(Object.keys(catalogue.answerStateTitles).sort()).toEqual(statesOf(answer));
    expect(Object.keys(catalogue.clockStateTitles).sort()).toEqual(statesOf(clock));
    expect([...Object.keys(catalogue.violationStatusTitles), 'unrecorded'].sort()).toEqual(
      statesOf(violationMachine),
    );
  });
});
