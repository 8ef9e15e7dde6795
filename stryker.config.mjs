import { declareValuePlugin, PluginKind } from '@stryker-mutator/api/plugin';

// `npm run mutate` mutates every folder below, `MUTATE=time npm run mutate` one. docs/mutation.md has the results.
const folders = ['time', 'statechart', 'violation', 'consultation', 'request'];
const chosen = process.env['MUTATE'];
if (chosen !== undefined && !folders.includes(chosen)) {
  throw new Error(`MUTATE must be one of ${folders.join(', ')}, not ${chosen}`);
}
const mutated = chosen === undefined ? folders : [chosen];
const results = `out/mutation/${chosen ?? 'all'}`;

/** `about(…)` in a machine and `.describe(…)` in a schema hold titles and sentences for people: they are no logic. */
function isForPeople(path) {
  if (!path.isStringLiteral() && !path.isArrayExpression()) return false;
  // A title stands in an array of two languages.
  const argument = path.parentPath.isArrayExpression() ? path.parentPath : path;
  if (argument.listKey !== 'arguments') return false;
  const { callee } = argument.parent;
  return callee.type === 'MemberExpression' ? callee.property.name === 'describe' : callee.name === 'about';
}

export const strykerPlugins = [
  declareValuePlugin(PluginKind.Ignore, 'texts-for-people', {
    shouldIgnore: (path) => (isForPeople(path) ? 'a text for people' : undefined),
  }),
];

/** The tests that state the rules of a folder; where several folders are mutated, those of all of them. */
const rules = ['specification', 'aggregate', 'coordinator'];
const suites = {
  time: ['time'],
  statechart: ['statechart'],
  violation: rules,
  consultation: rules,
  request: rules,
};

export default {
  testRunner: 'bundle',
  plugins: ['./stryker.runner.mjs', './stryker.config.mjs'],
  bundle: {
    folders: [...new Set(mutated.flatMap((folder) => suites[folder]))],
    without: [
      // Thousands of random values, and what they look for is that nothing throws.
      'test/coordinator/bad-input.test.ts',
      // It changes the time zone of its process, in the midst of the other tests.
      'test/time/due-date.property.test.ts',
      // They put another module in the place of src/statechart, which a bundle cannot, and play for seconds.
      'test/statechart/own-machines.test.ts',
      'test/aggregate/transitions.test.ts',
      // It reads what lies beside it, which a bundle does not know, and reads it for seconds.
      'test/aggregate/recorded-trails.test.ts',
    ],
  },
  ignorers: ['texts-for-people'],
  mutate: mutated.flatMap((folder) => [`src/${folder}/**/*.ts`, `!src/${folder}/**/*.transitions.ts`]),
  coverageAnalysis: 'perTest',
  concurrency: 1,
  // On a busy machine a slow test is no endless loop; those are found by counting.
  timeoutMS: 10_000,
  ignorePatterns: ['/dist', '/out', '/coverage'],
  tempDirName: 'out/stryker',
  reporters: ['progress-append-only', 'clear-text', 'json', 'html'],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  jsonReporter: { fileName: `${results}.json` },
  htmlReporter: { fileName: `${results}.html` },
  incremental: true,
  incrementalFile: `${results}.incremental.json`,
  warnings: { slow: false },
  thresholds: { high: 95, low: 90, break: 90 },
};
