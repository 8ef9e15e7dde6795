'use strict';

const { readdirSync } = require('node:fs');
const { join } = require('node:path');

/**
 * The layers of the core, lowest first: what each folder of src may import of ours besides itself, and why.
 * A folder that is not in a table here does not pass (see below), so none slips past the rules.
 */
const core = {
  time: {
    mayImport: [],
    why: 'Dates, calendars and due dates know nothing of requests: they are proven alone, on data alone.',
  },
  statechart: {
    mayImport: [],
    why: 'Compiling and charting a machine of the subset works for any machine, so it knows none of ours.',
  },
  event: {
    mayImport: ['time'],
    why: 'A fact is what all others exchange: if it knew those who speak it, everything would hang on everything.',
  },
  audit: {
    mayImport: ['time', 'event'],
    why: 'Canonical text, hashes and the chain hold for any record, whatever it says: verifying is handed its fold.',
  },
  form: {
    mayImport: ['event'],
    why: 'Why a value has not the form that its schema asks for can be told for any schema, so it knows none of ours.',
  },
  directory: {
    mayImport: ['time', 'event'],
    why: 'Who is competent for what is read from data, whatever the policy says and whoever is asked.',
  },
  policy: {
    mayImport: ['time', 'event', 'audit', 'directory'],
    why: 'A policy is data with citations and the hash of its canonical text; the code that executes a rule lies above.',
  },
  reply: {
    mayImport: ['time', 'event', 'directory', 'policy'],
    why: 'What a reply is worth is judged from the reply and the policy, never from the state of a consultation.',
  },
  decision: {
    mayImport: ['time', 'event', 'directory', 'policy', 'reply'],
    why: 'What every decide function shares; it may not know which subject it decides about.',
  },
  violation: {
    mayImport: ['statechart', 'time', 'event', 'directory', 'policy', 'reply', 'decision'],
    why: 'A violation case and a consultation meet only in facts that the aggregate routes, never by import.',
  },
  consultation: {
    mayImport: ['statechart', 'time', 'event', 'directory', 'policy', 'reply', 'decision'],
    why: 'A consultation and a violation case meet only in facts that the aggregate routes, never by import.',
  },
  request: {
    mayImport: [
      'statechart',
      'time',
      'event',
      'directory',
      'policy',
      'reply',
      'decision',
      'consultation',
      'violation',
    ],
    why: 'A request sees its consultations and cases through their public rules; they never see it.',
  },
  aggregate: {
    mayImport: [
      'statechart',
      'time',
      'event',
      'directory',
      'policy',
      'reply',
      'decision',
      'consultation',
      'violation',
      'request',
    ],
    why: 'The only step: it knows all machines, and nothing of stores, trails or clocks.',
  },
  catalogue: {
    mayImport: [
      'statechart',
      'time',
      'event',
      'directory',
      'policy',
      'reply',
      'decision',
      'consultation',
      'violation',
      'request',
      'aggregate',
    ],
    why: 'What people read of facts, commands and states is named once, above all that has a name; no rule reads it.',
  },
  store: {
    mayImport: ['time', 'event'],
    why: 'A store keeps records without understanding them: an adapter for a database needs nothing of the domain.',
  },
  verification: {
    mayImport: [
      'time',
      'event',
      'audit',
      'directory',
      'policy',
      'reply',
      'decision',
      'aggregate',
      'catalogue',
    ],
    why:
      'Reading a trail needs the chain and the machines together, and judging it again all that a decision is made by; ' +
      'it never writes one.',
  },
  coordinator: {
    mayImport: [
      'verification',
      'statechart',
      'time',
      'event',
      'directory',
      'policy',
      'reply',
      'decision',
      'consultation',
      'violation',
      'request',
      'aggregate',
      'catalogue',
      'form',
      'audit',
      'store',
    ],
    why: 'What an app embeds ties the core together; nothing in the core may know who ties it.',
  },
};

const coreFolders = Object.keys(core);

/** What stands on the core. `node`: may import Node built-ins and so stays out of a browser. */
const outer = {
  regimes: { mayImport: [], node: false, why: 'Policies, calendars and lexicons are data for the core.' },
  report: {
    mayImport: [],
    node: false,
    why: 'Figures are read off records that the core has made; an app that shows none does not load them.',
  },
  document: {
    mayImport: [],
    node: false,
    why: 'Sheets for people are made of records and texts; an app that prints none does not load them.',
  },
  diagram: {
    mayImport: [],
    node: false,
    why: 'Charts are drawn from what the core tells about its machines.',
  },
  testing: { mayImport: [], node: false, why: 'Tools for an app’s tests use the core as the app does.' },
  node: {
    mayImport: [],
    node: true,
    why: 'What Node does better than portable code, such as hashing, is handed to the core through its ports.',
  },
  'regimes-node': {
    mayImport: ['regimes'],
    node: true,
    why: 'Reading regimes from files needs Node; the data itself does not.',
  },
  sqlite: {
    mayImport: [],
    node: true,
    why: 'An adapter implements the store port and knows no other adapter.',
  },
  postgres: {
    mayImport: [],
    node: true,
    why: 'An adapter implements the store port and knows no other adapter.',
  },
  cli: {
    mayImport: ['regimes', 'regimes-node', 'diagram', 'node', 'report', 'document'],
    node: true,
    why: 'The command is one embedder among others: it may use all that is published.',
  },
};

const outerFolders = Object.keys(outer);
const nodeFolders = outerFolders.filter((folder) => outer[folder].node);

for (const entry of readdirSync(join(__dirname, 'src'), { withFileTypes: true })) {
  if (entry.isDirectory() && !(entry.name in core) && !(entry.name in outer)) {
    throw new Error(
      `src/${entry.name} is in no layer: give it one in .dependency-cruiser.cjs, with the reason`,
    );
  }
}

const inside = (folders) => `^src/(${folders.join('|')})/`;

const layerRule = (folder, allowed, why) => ({
  name: `layer-${folder}`,
  comment: `${why} src/${folder} may import of ours: ${allowed.join(', ') || 'nothing'}.`,
  severity: 'error',
  from: { path: inside([folder]) },
  to: { path: '^src/', pathNot: inside([folder, ...allowed]) },
});

const layerRules = [
  ...coreFolders.map((folder) => layerRule(folder, core[folder].mayImport, core[folder].why)),
  ...outerFolders.map((folder) =>
    // src/index.ts is the core's own front door.
    ({
      ...layerRule(folder, [...coreFolders, ...outer[folder].mayImport], outer[folder].why),
      to: {
        path: '^src/',
        pathNot: `${inside([folder, ...coreFolders, ...outer[folder].mayImport])}|^src/index\\.ts$`,
      },
    }),
  ),
];

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    ...layerRules,
    {
      name: 'core-never-on-adapters',
      comment: 'The package’s main entry is the core alone: else every embedder would carry every adapter.',
      severity: 'error',
      from: { path: '^src/index\\.ts$' },
      to: { path: '^src/', pathNot: inside(coreFolders) },
    },
    {
      name: 'folder-through-its-index',
      comment:
        'A folder is entered only through its index.ts: what it does not export there it may change without asking.',
      severity: 'error',
      from: { path: '^src/([^/]+)/' },
      to: { path: '^src/[^/]+/', pathNot: ['^src/$1/', '^src/[^/]+/index\\.ts$'] },
    },
    {
      name: 'entry-through-folder-index',
      comment: 'The same for src/index.ts, which names what is public and holds no logic.',
      severity: 'error',
      from: { path: '^src/[^/]+\\.ts$' },
      to: { path: '^src/[^/]+/', pathNot: '^src/[^/]+/index\\.ts$' },
    },
    {
      name: 'no-cycles',
      comment: 'Of two files that need each other neither can be read, tested or loaded alone.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-node-built-in',
      comment:
        'The core and the data run in a browser, and read no file, no environment and no clock: only the folders ' +
        'that are Node’s by purpose may import a built-in.',
      severity: 'error',
      from: { path: '^src/', pathNot: inside(nodeFolders) },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'dates-through-time',
      comment: 'Date arithmetic lives in src/time alone, where zones and daylight saving are proven.',
      severity: 'error',
      from: { path: '^src/', pathNot: inside(['time']) },
      to: { path: 'node_modules/(date-fns|@date-fns)/' },
    },
    {
      name: 'command-line-packages-in-cli',
      comment: 'Parsers and colours are for the command; whoever embeds the core does not load them.',
      severity: 'error',
      from: { path: '^src/', pathNot: inside(nodeFolders) },
      to: { path: 'node_modules/(yaml|commander|picocolors|cli-table3)/' },
    },
    {
      name: 'no-development-packages-in-src',
      comment: 'What is published may not need a package that an installation of it does not bring.',
      severity: 'error',
      from: { path: '^src/' },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'], dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'src-stands-alone',
      comment:
        'Tests, examples and scripts use the source, never the other way: they are not in the package.',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^(test|bench|examples|scripts)/' },
    },
    {
      name: 'examples-as-an-embedder',
      comment: 'An example imports what an embedder can import, else it shows what nobody else can write.',
      severity: 'error',
      from: { path: '^examples/' },
      to: {
        path: '^(src|test|scripts)/',
        pathNot: '^src/(index\\.ts|(regimes|node|report|document)/index\\.ts|cli/)',
      },
    },
    {
      name: 'no-orphans',
      comment: 'A file that nothing imports and that imports nothing is forgotten or not yet wired.',
      severity: 'error',
      from: { orphan: true, path: '^src/' },
      to: {},
    },
    {
      name: 'nothing-unresolvable',
      comment: 'An import that resolves to nothing fails at the user’s, not here.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    // Imports of types count as well: a layer that needs a type of a higher one is on the wrong level.
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
