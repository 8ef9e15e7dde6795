import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { recordSchema, recordText, verify } from '../../src/index.js';
import { nodeHashing } from '../../src/node/index.js';
import { machineVersions } from '../../src/request/index.js';
import { sealedAgain } from '../support/sealed-again.js';

/**
 * Trails recorded when a machine version was released (scripts/record-trails.ts), through nearly three hundred passages
 * of the machines. A table does not show what a guard or an action says; a trail that fits no more does.
 */
const recorded = (version: number): string =>
  gunzipSync(
    readFileSync(fileURLToPath(new URL(`../trails/machine-version-${version}.jsonl.gz`, import.meta.url))),
  ).toString('utf8');

/** Version 1 did all that version 2 does but for being moved on, so the same trails are trails of it. */
function underVersionOne(text: string): string[] {
  const records = text
    .split('\n')
    .flatMap((line) => (line === '' ? [] : [recordSchema.parse(JSON.parse(line))]));
  const streams = [...new Set(records.map(({ stream }) => stream))];
  return streams.flatMap((stream) =>
    sealedAgain(
      records.filter((record) => record.stream === stream),
      (draft) =>
        draft.type === 'request.opened'
          ? { ...draft, payload: { ...draft.payload, machineVersion: 1 } }
          : draft,
    ).map(recordText),
  );
}

const hashing = nodeHashing();

describe('trails of a released version', () => {
  it.each(machineVersions.filter((version) => version > 1))('version %i verify for good', (version) => {
    const { ok, records, problems } = verify(recorded(version), { hashing });
    expect(problems).toEqual([]);
    expect(ok).toBe(true);
    expect(records).toBeGreaterThan(1_000);
  });

  it('version 1 verify by its own machines', () => {
    const { problems, records } = verify(underVersionOne(recorded(2)), { hashing });
    expect(problems).toEqual([]);
    expect(records).toBeGreaterThan(1_000);
  });
});
