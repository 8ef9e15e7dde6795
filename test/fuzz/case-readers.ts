import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { readCase } from '../../src/cli/index.js';
import type { Dice } from '../support/dice.js';
import { bombs, randomText, spoiledJson, spoiledText } from '../support/hostile-texts.js';
import { frozen } from '../support/mutation.js';
import { type Answer, demandLocal } from './answers.js';
import type { Reader } from './fuzz.js';

/** A whole case. Most of what is fed is made of its parts: a whole one takes milliseconds to read. */
const sources = `policy: vn-nd-217-2026
calendar: vietnam
`;
const header = `case: c-1
title: { vi: Bảng giá đất, en: Land prices }
actors: { an: { officer: an, agency: a, role: lead-officer } }
`;
const list = `directory:
  id: d
  directoryVersion: '1'
  matters: [{ code: land, title: { vi: Đất, en: Land } }]
  territories: [{ code: p, parent: null, title: { vi: Tỉnh, en: Province } }]
  agencies:
    - { id: a, title: { vi: Sở A, en: A }, kind: k, parent: null, territory: p }
    - id: b
      title: { vi: Sở B, en: B }
      kind: k
      parent: a
      territory: p
      mandates: [{ matter: land, territory: p, legalBasis: Quyết định 1 }]
`;
const steps = `steps:
  - at: 2026-08-24T08:00
    actor: an
    command: open-request
    with: { dossier: d1, matters: [land], territory: p, competence: { kind: own } }
  - { at: 2026-08-24T09:00, actor: an, command: note-exchange, with: { with: b, note: &note Đã trao đổi } }
  - { at: 2026-08-24T09:30, actor: an, command: note-exchange, with: { with: b, note: *note } }
  - { advance: 2026-09-24T08:00 }
`;

const whole = header + sources + list + steps;
const parts = [header, header + steps, list, steps, `${header}policy: p\ncalendar: c\n`] as const;
const data: readonly unknown[] = frozen(parts.map((part) => parse(part)));

function caseText(dice: Dice): string {
  if (dice.below(4_000) === 0) return dice.pickAny(bombs) ?? '';
  const kind = dice.below(100);
  if (kind < 45) return randomText(dice, 'yaml');
  if (kind < 75) return spoiledText(dice.pick(parts), dice, 'yaml');
  if (kind < 98) return spoiledJson(data, dice);
  return spoiledText(whole, dice, 'yaml');
}

const folder = fileURLToPath(new URL('.', import.meta.url));

interface Told {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly message: { readonly vi: string; readonly en: string };
}

function demandPlaces(told: readonly Told[]): void {
  for (const { file, line, column, message } of told) {
    if (file === '' || !(line >= 1) || !(column >= 1)) throw new Error('a problem without a place');
    demandLocal(message, 1_500);
  }
}

function read(text: string): Answer {
  const reading = readCase('case.yaml', text, folder);
  if (!reading.ok) {
    if (reading.problems.length === 0) throw new Error('refused without a problem');
    demandPlaces(reading.problems);
    return 'refused';
  }
  demandPlaces(reading.value.warnings);
  return 'taken';
}

export const caseReader: Reader<string> = {
  name: 'readCase',
  value: caseText,
  read: (make) => read(make()),
  always: bombs,
  takesSome: true,
};
