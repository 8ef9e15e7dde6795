import { figuresOf } from './figures.js';
import { readLogFile } from './log-file.js';
import { play } from './play.js';
import { printed } from './print.js';
import { readLog } from './read-log.js';

const usage = 'usage: npx tsx examples/event-log/main.ts PATH.csv.gz';

function fail(message: string): void {
  console.error(message);
  process.exitCode = 2;
}

const seconds = (from: number, to: number): string => `${((to - from) / 1_000).toFixed(1)} s`;

/** Reads the log, plays it through the library, and prints what came of it. Exit code 1: the trail does not verify. */
async function main(path: string): Promise<void> {
  const start = performance.now();
  const file = readLogFile(path);
  if (!file.ok) return fail(file.message);
  const log = readLog(file.text);
  if (log.permits.length === 0) {
    const problems = log.problems.slice(0, 20).map(({ line, message }) => `  line ${line}: ${message}`);
    return fail([`there is no permit in ${path}`, ...problems].join('\n'));
  }
  const read = performance.now();
  const played = await play(log);
  const end = performance.now();
  const figures = figuresOf(played);
  const verified = performance.now();
  for (const line of printed(log, figures)) console.log(line);
  console.log(
    `It took ${seconds(start, verified)}: ${seconds(start, read)} to read, ${seconds(read, end)} to play, ${seconds(end, verified)} to count and verify`,
  );
  if (figures.trail.problems.length > 0) process.exitCode = 1;
}

const [path, ...others] = process.argv.slice(2);
if (path === undefined || others.length > 0) fail(usage);
else await main(path);
