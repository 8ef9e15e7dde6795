// How Stryker runs our tests: they and the mutated sources are bundled once, and the bundle is evaluated anew for every
// mutant. Stryker's own runner for vitest starts a thread and loads every module for each mutant, which takes far longer;
// and it counts a mutant with which nothing can even be loaded as survived, for then no test fails.
import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { format } from 'node:util';
import { Script } from 'node:vm';
import { commonTokens, declareFactoryPlugin, PluginKind, tokens } from '@stryker-mutator/api/plugin';
import {
  DryRunStatus,
  determineHitLimitReached,
  TestStatus,
  toMutantRunResult,
} from '@stryker-mutator/api/test-runner';
import { build } from 'esbuild';
import { expect } from 'vitest';

/** Where the instrumented sources find which mutant is active, and count what they cover. */
const stryker = () => {
  globalThis.__stryker__ ??= {};
  return globalThis.__stryker__;
};
/** No mutant has this id: left out, the sources would look for one in the environment. */
const nobody = 'none';

const testFilesIn = (folder) =>
  readdirSync(join('test', folder), { recursive: true })
    .filter((name) => name.endsWith('.test.ts'))
    .map((name) => join('test', folder, name));

/** Tests that say most about a fact go first: the first that fails kills the mutant. */
const rank = (file) =>
  /facts|refusals|states|limits|late-|recomputed|transitions-generated/.test(file) ? 0 : 1;

async function bundleOf(files) {
  const names = new Map([
    ['interagency', resolve('src/index.ts')],
    ['interagency/regimes', resolve('src/regimes/index.ts')],
  ]);
  const { outputFiles } = await build({
    stdin: {
      contents: files
        .map((file) => `inFile(${JSON.stringify(file)}, () => require(${JSON.stringify(`./${file}`)}));`)
        .join('\n'),
      resolveDir: process.cwd(),
    },
    bundle: true,
    write: false,
    format: 'cjs',
    platform: 'node',
    target: 'node20',
    plugins: [
      {
        name: 'packages-stay-outside',
        setup: ({ onResolve }) => {
          onResolve({ filter: /^[a-z@]/ }, ({ path }) =>
            names.has(path) ? { path: names.get(path) } : { path, external: true },
          );
        },
      },
    ],
  });
  return new Script(`(function (require, inFile) {${outputFiles[0].text}\n})`, { filename: 'tests.cjs' });
}

/** What a row of `each` makes of a title: `%s` and `%i` by position, `$name` by key. */
const titleOf = (title, row) =>
  format(
    title.replace(/\$(\w+)/g, (_, key) => String(row?.[key])),
    ...[row].flat().map((value) => (typeof value === 'object' ? '' : value)),
  );
const eachOf = (add) => (rows) => (title, run) => {
  for (const row of rows) add(titleOf(title, row), () => run(...(Array.isArray(row) ? row : [row])));
};

/** As much of vitest as our tests use. Anything else is missing, and the first run without a mutant fails. */
class Collector {
  tests = [];
  failure = null;
  #names = new Map();
  #suite = null;
  #file = '';

  inFile = (file, load) => {
    this.#file = file;
    this.#suite = { name: '', before: [] };
    try {
      load();
    } catch (failure) {
      this.failure ??= `${file} does not load: ${failure?.message ?? failure}`;
    }
  };

  #test = (title, run) => {
    const path = `${this.#file}#${this.#suite.name} ${title}`;
    const times = (this.#names.get(path) ?? 0) + 1;
    this.#names.set(path, times);
    const id = times === 1 ? path : `${path} (${times})`;
    this.tests.push({ id, run, before: this.#suite.before, fileName: resolve(this.#file) });
  };

  #describe = (title, collect) => {
    const outer = this.#suite;
    this.#suite = { name: `${outer.name} ${title}`, before: [...outer.before] };
    collect();
    this.#suite = outer;
  };

  vitest = {
    expect,
    it: Object.assign(this.#test, { each: eachOf(this.#test) }),
    describe: Object.assign(this.#describe, { each: eachOf(this.#describe) }),
    beforeEach: (prepare) => this.#suite.before.push(prepare),
  };
}

/** To print a counterexample, a machine with all that it refers to, takes longer than to find one. */
function reporter({ failed }) {
  if (failed) throw new Error('there is a counterexample');
}

/** Random tests stop at the first counterexample, and try a twentieth of their values, the same for every mutant. */
function fewerRuns(fastCheck) {
  const assert = (property, { numRuns = 100, ...options } = {}) =>
    fastCheck.assert(property, {
      ...options,
      endOnFailure: true,
      numRuns: Math.ceil(numRuns / 20),
      reporter,
    });
  const shared = { ...fastCheck, assert };
  return { ...shared, default: { ...fastCheck.default, assert }, __esModule: true };
}

const of = ({ id, fileName }) => ({ id, name: id, fileName, timeSpentMs: 0, status: TestStatus.Success });
const failed = (test, failureMessage) => ({ ...of(test), status: TestStatus.Failed, failureMessage });

async function resultOf(test) {
  const start = performance.now();
  try {
    for (const prepare of test.before) await prepare();
    await test.run();
  } catch (failure) {
    return { ...failed(test, String(failure?.message ?? failure)), timeSpentMs: performance.now() - start };
  }
  return { ...of(test), timeSpentMs: performance.now() - start };
}

class BundleRunner {
  #options;
  #script;
  #require = createRequire(resolve('package.json'));

  constructor(options) {
    this.#options = options;
  }

  capabilities() {
    return { reloadEnvironment: true };
  }

  async init() {
    process.env['SEED'] = '20261122';
    const { folders, without } = this.#options.bundle;
    const files = folders.flatMap(testFilesIn).filter((file) => !without.includes(file));
    this.#script = await bundleOf(files.sort((one, other) => rank(one) - rank(other)));
  }

  #load() {
    const collector = new Collector();
    const fastCheck = fewerRuns(this.#require('fast-check'));
    const replaced = new Map([
      ['vitest', collector.vitest],
      ['fast-check', fastCheck],
    ]);
    const load = (name) => replaced.get(name) ?? this.#require(name);
    this.#script.runInThisContext()(load, collector.inFile);
    return collector;
  }

  async dryRun() {
    const shared = stryker();
    Object.assign(shared, { activeMutant: undefined, hitCount: undefined, mutantCoverage: undefined });
    const { failure, tests } = this.#load();
    if (failure !== null) return { status: DryRunStatus.Error, errorMessage: failure };
    const results = [];
    for (const test of tests) {
      shared.currentTestId = test.id;
      results.push(await resultOf(test));
    }
    shared.currentTestId = undefined;
    return { status: DryRunStatus.Complete, tests: results, mutantCoverage: shared.mutantCoverage };
  }

  async mutantRun({ activeMutant, testFilter, hitLimit, mutantActivation }) {
    const shared = stryker();
    const isStatic = mutantActivation === 'static';
    Object.assign(shared, { activeMutant: isStatic ? activeMutant.id : nobody, hitCount: 0, hitLimit });
    shared.mutantCoverage = undefined;
    const { failure, tests } = this.#load();
    // With what does not load every test fails; the first is named, though it may have vanished with the rest.
    shared.activeMutant = nobody;
    const results = failure === null ? [] : [failed(this.#load().tests[0], failure)];
    shared.activeMutant = activeMutant.id;
    for (const test of tests) {
      if (results.at(-1)?.status === TestStatus.Failed) break;
      if (testFilter === undefined || testFilter.includes(test.id)) results.push(await resultOf(test));
    }
    shared.activeMutant = nobody;
    const timeout = determineHitLimitReached(shared.hitCount, hitLimit);
    return toMutantRunResult(timeout ?? { status: DryRunStatus.Complete, tests: results });
  }
}

const factory = (injector) => injector.injectClass(BundleRunner);
factory.inject = tokens(commonTokens.injector);
BundleRunner.inject = tokens(commonTokens.options);

export const strykerPlugins = [declareFactoryPlugin(PluginKind.TestRunner, 'bundle', factory)];
export const strykerValidationSchema = {
  properties: { bundle: { type: 'object', description: 'Which tests go into the bundle' } },
};
