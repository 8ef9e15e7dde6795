import { stringify } from 'yaml';
import { giaLai2024 } from '../src/regimes/index.js';
import { codesPage } from './codes-page.js';
import { commandReference } from './command-reference.js';
import { calendarJsonSchemaText, caseJsonSchemaText, policyJsonSchemaText } from './json-schemas.js';
import { policyFieldsPage } from './policy-fields.js';
import { transitionTables } from './transition-tables.js';

/** Every generated file, by its path from the root of the repository. */
export const generatedFiles = (): readonly { readonly path: string; readonly text: string }[] => [
  { path: 'schemas/case.schema.json', text: caseJsonSchemaText() },
  { path: 'schemas/calendar.schema.json', text: calendarJsonSchemaText() },
  { path: 'schemas/policy.schema.json', text: policyJsonSchemaText() },
  { path: 'docs/commands.md', text: commandReference() },
  { path: 'docs/policy-fields.md', text: policyFieldsPage() },
  { path: 'docs/codes.md', text: codesPage() },
  { path: 'examples/policies/gia-lai-2024.yaml', text: policyText() },
  ...transitionTables(),
];

/** The lexicons ship with the package: the file names them. */
const named = {
  ...giaLai2024,
  wording: { ...giaLai2024.wording, lexicons: giaLai2024.wording.lexicons.map(({ id }) => id) },
};

/** A built-in policy as a file that a lawyer can copy and change. */
const policyText = (): string =>
  `# yaml-language-server: $schema=../../schemas/policy.schema.json\n# The built-in policy vn-gia-lai-2024, made by npm run generate: copy it, give it an id of your own, and change it.\n${stringify(named, { lineWidth: 100, aliasDuplicateObjects: false })}`;
