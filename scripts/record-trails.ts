// Records trails that go through as much of the machines as random play reaches: what a released version must read for
// good. Run once for each machine version, on the day it is released: `npx tsx scripts/record-trails.ts`. The file of a
// released version is never written again.
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { emptyAggregate, machineVersion, recordText, stepRequest, type TrailRecord } from '../src/index.js';
import { arbitrarySequence } from '../test/support/arbitrary-world.js';
import { type Play, playSequence } from '../test/support/play.js';
import { sealedAgain } from '../test/support/sealed-again.js';

const sequences = 4_000;
const mostTrails = 80;

/** What a trail goes through: each fact with the states that it leads from and to, and what follows. */
function passagesOf({ facts, aggregate: { stream } }: Play): string[] {
  let aggregate = emptyAggregate(stream);
  return facts.map(({ fact }) => {
    const before = aggregate;
    const step = stepRequest(before, fact);
    aggregate = step.aggregate;
    const id = 'consultation' in fact.payload ? fact.payload.consultation : null;
    const states = [before, aggregate].map(({ request, consultations }) => [
      request?.value,
      id === null ? null : consultations.get(id)?.value,
    ]);
    return JSON.stringify([fact.type, states, step.consequences.map(({ type }) => type)]);
  });
}

const played: { readonly records: readonly TrailRecord[]; readonly passages: readonly string[] }[] = [];
for (const { world, throws } of fc.sample(arbitrarySequence(12), { seed: 2026, numRuns: sequences })) {
  const play = await playSequence(world, throws);
  played.push({ records: play.records, passages: passagesOf(play) });
}

const seen = new Set<string>();
const kept: TrailRecord[][] = [];
const newOf = (passages: readonly string[]): number => new Set(passages.filter((one) => !seen.has(one))).size;
while (kept.length < mostTrails) {
  const best = played.reduce((one, other) => (newOf(other.passages) > newOf(one.passages) ? other : one));
  if (newOf(best.passages) === 0) break;
  for (const passage of best.passages) seen.add(passage);
  const named = kept.length + 1;
  kept.push(
    sealedAgain(best.records, (draft) =>
      JSON.parse(JSON.stringify(draft).replaceAll(/(?<![\w-])r-1(?=[/"])/g, `t-${named}`)),
    ),
  );
}

const folder = fileURLToPath(new URL('../test/trails/', import.meta.url));
mkdirSync(folder, { recursive: true });
const lines = kept.flat().map((record) => `${recordText(record)}\n`);
writeFileSync(`${folder}machine-version-${machineVersion}.jsonl.gz`, gzipSync(lines.join(''), { level: 9 }));
console.log(`${kept.length} trails, ${lines.length} records, ${seen.size} passages`);
