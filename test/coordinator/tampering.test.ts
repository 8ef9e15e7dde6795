import { beforeEach, describe, expect, it } from 'vitest';
import { type RecordDraft, recordText, sealRecord } from '../../src/audit/index.js';
import { recordSchema } from '../../src/event/index.js';
import { portableHashing, type TrailRecord, toInstant, verify } from '../../src/index.js';
import { openRequest, sendTo, submit } from '../support/commands.js';
import { stageWith } from '../support/stage.js';

let lines: readonly string[];

/** Two consultees: one answers, one is silent past its due date. */
beforeEach(async () => {
  const { coordinator, clock } = stageWith();
  await coordinator.execute(openRequest());
  await coordinator.execute(sendTo(['works', 'commune-a']));
  await coordinator.execute(submit('r-1/3', 'works'));
  clock.set(toInstant('2026-09-08T08:00:00+07:00'));
  await coordinator.advance();
  lines = await coordinator.trail('r-1');
});

const recordOf = (line: string): TrailRecord => recordSchema.parse(JSON.parse(line));

/** A trail with other records, every hash of it as it should be: what somebody who knows the format could write. */
function sealedAgain(drafts: readonly RecordDraft[]): string[] {
  let previousHash = '0'.repeat(64);
  return drafts.map((draft, index) => {
    const hash = recordSchema.shape.previousHash.parse(previousHash);
    const record = sealRecord({ ...draft, position: index + 1 }, hash, portableHashing);
    previousHash = record.hash;
    return recordText(record);
  });
}

function draftOf(line: string): RecordDraft {
  const { hash: _, previousHash: __, ...draft } = recordOf(line);
  return draft;
}

const typesOf = (trail: readonly string[]) => trail.map((line) => recordOf(line).type);
const firstProblem = (trail: readonly string[]) => verify(trail).problems[0];

describe('verify', () => {
  it('accepts the trail as it was recorded, and sealed again as it is', () => {
    expect(verify(lines)).toMatchObject({ ok: true, records: lines.length });
    expect(sealedAgain(lines.map(draftOf))).toEqual(lines);
  });

  it('names the record in which one byte was changed', () => {
    for (const [index, line] of lines.entries()) {
      const changed = line.replace('"officer":"', '"officer":"x');
      const forged = lines.map((each, place) => (place === index ? changed : each));
      expect(firstProblem(forged)).toMatchObject({ position: index + 1, code: 'hash-mismatch' });
    }
  });

  it('finds a resolution that is forged with well-made hashes', () => {
    const resolution: RecordDraft = {
      ...draftOf(lines.at(-1) ?? ''),
      type: 'request.resolved',
      cause: null,
      payload: { at: '2026-09-08T01:00:00.000Z' },
    };
    const forged = sealedAgain([...lines.map(draftOf), resolution]);
    expect(firstProblem(forged)).toMatchObject({ position: lines.length + 1, code: 'fact-does-not-fit' });
  });

  it('finds a violation that was removed, and those after it moved up', () => {
    const place = typesOf(lines).indexOf('violation.recorded');
    const forged = sealedAgain(lines.map(draftOf).filter((_, index) => index !== place));
    expect(firstProblem(forged)).toMatchObject({ position: place + 1, code: 'consequence-missing' });
  });

  it('finds a violation whose accused was exchanged', () => {
    const forged = lines
      .map(draftOf)
      .map((draft) =>
        draft.type === 'violation.recorded'
          ? { ...draft, payload: { ...draft.payload, against: 'works' } }
          : draft,
      );
    const place = typesOf(lines).indexOf('violation.recorded');
    expect(firstProblem(sealedAgain(forged))).toMatchObject({
      position: place + 1,
      code: 'consequence-differs',
    });
  });

  it('finds a violation that nothing brings about', () => {
    const violation = lines.map(draftOf).find(({ type }) => type === 'violation.recorded');
    const drafts = lines.map(draftOf);
    const forged = sealedAgain([...drafts, ...(violation ? [{ ...violation, cause: 1 }] : [])]);
    expect(firstProblem(forged)).toMatchObject({ position: lines.length + 1, code: 'consequence-unfounded' });
  });

  it('finds a violation that is put down to somebody, some moment or some text of its own', () => {
    const lies: readonly Partial<RecordDraft>[] = [
      { actor: recordSchema.shape.actor.parse({ officer: 'evil', agency: 'works', role: 'inspector' }) },
      { commitments: [{ path: 'evidence', hash: recordSchema.shape.hash.parse('ab'.repeat(32)) }] },
      { recordedAt: toInstant('2027-01-01T00:00:00Z') },
    ];
    const place = typesOf(lines).lastIndexOf('violation.recorded');
    for (const lie of lies) {
      const forged = lines.slice(0, place + 1).map(draftOf);
      const last = forged.pop();
      if (last === undefined) throw new Error('nothing was recorded');
      expect(firstProblem(sealedAgain([...forged, { ...last, ...lie }]))).toMatchObject({
        position: place + 1,
        code: 'consequence-of-another',
      });
    }
  });
});
