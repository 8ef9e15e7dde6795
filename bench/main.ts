import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import Table from 'cli-table3';
import { commandVersusActor, freshStage } from './commands.bench.js';
import { dueDateVersusDateFns } from './due-date.bench.js';
import { lifeOf, live } from './life.js';
import type { Measurement } from './measure.js';
import { memoryPerRequest } from './memory.bench.js';
import { readingVersusPatterns } from './reading.bench.js';
import { replay } from './replay.bench.js';
import { stepVersusActor, stepVersusTransition } from './steps.bench.js';

const { values } = parseArgs({ options: { json: { type: 'string' }, only: { type: 'string' } } });
const wanted = values.only?.split(',');

const { coordinator } = freshStage();
const life = lifeOf(await live(coordinator, 'r-0'));
const entries: Readonly<Record<string, () => Promise<Measurement>>> = {
  'step-vs-transition': () => stepVersusTransition(life),
  'step-vs-actor': () => stepVersusActor(life),
  'command-vs-actor': () => commandVersusActor(life),
  replay: () => replay(coordinator),
  'due-date-vs-date-fns': dueDateVersusDateFns,
  'reading-vs-patterns': readingVersusPatterns,
  'memory-per-request': () => memoryPerRequest(life),
};

const unknown = (wanted ?? []).filter((name) => !Object.hasOwn(entries, name));
if (unknown.length > 0) {
  console.error(`There is no ${unknown.join(', ')}; there are ${Object.keys(entries).join(', ')}.`);
  process.exit(2);
}

const measurements: Measurement[] = [];
for (const [name, run] of Object.entries(entries)) {
  if (wanted !== undefined && !wanted.includes(name)) continue;
  process.stderr.write(`${name} …\n`);
  measurements.push(await run());
}

const table = new Table({
  head: ['what', 'ours', 'theirs', 'unit', 'ratio', 'against'],
  style: { head: [], border: [] },
});
for (const { name, against, ours, theirs, unit, ratio } of measurements) {
  table.push([name, String(ours), String(theirs), unit, `${ratio} ×`, against]);
}
console.log(table.toString());
if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify(measurements, null, 2)}\n`);
