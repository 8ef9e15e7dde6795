import * as z from 'zod';
import { caseFileSchema } from '../src/cli/index.js';

/** The JSON Schema of case files, for editors, as the text of its file. Draft 7 is what their YAML support knows best. */
export function caseJsonSchemaText(): string {
  const { $schema, ...schema } = z.toJSONSchema(caseFileSchema, {
    target: 'draft-7',
    io: 'input',
    reused: 'ref',
    unrepresentable: 'any',
  });
  const titled = {
    $schema,
    title: 'A case file of interagency',
    description: 'What `interagency run` plays in virtual time: see docs/case-files.md',
    ...schema,
  };
  return `${JSON.stringify(titled, null, 2)}\n`;
}
