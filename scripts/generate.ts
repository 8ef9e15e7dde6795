// Writes what is generated from the schemas that the command itself reads case files by: the schemas for editors,
// the pages of commands, codes and fields, and an example of a policy; and, from the machines, their transitions.
// `npm run generate`; a test fails when a file is not what this writes.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { generatedFiles } from './generated-files.js';

for (const { path, text } of generatedFiles()) {
  const file = fileURLToPath(new URL(`../${path}`, import.meta.url));
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
