import * as z from 'zod';
import { authorities, type CommandType, commandTypes, type Side } from '../src/aggregate/index.js';
import { commandTitles, roleTitles } from '../src/catalogue/index.js';
import {
  caseReferenceSchema,
  commandStepSchemas,
  consultationReferenceSchema,
  isSchema,
  momentSchema,
} from '../src/cli/index.js';
import { agencyIdSchema } from '../src/event/index.js';
import { civilDateSchema } from '../src/time/index.js';

const sides: Record<Side, string> = {
  'new-lead': 'any agency of the directory, which becomes the lead',
  lead: 'the lead',
  consultee: 'the agency that was asked',
  monitor: 'the lead, or an agency above it',
  superior: 'the agency that the request was escalated to',
  'superior-of-consultee': 'a superior of the consultee',
  executor: 'the agency that was told to carry it out',
  reporter: 'any agency of the directory',
  notifier: 'any agency but the accused',
  accused: 'the accused agency',
  decider: 'an agency above the accused that is not the accuser',
  'appeal-decider': 'the same, but not the agency that has judged the case',
};

interface Field {
  readonly path: string;
  readonly isNeeded: boolean;
  readonly what: string;
}

const code = (text: string): string => `\`${text}\``;

function unwrapped(schema: z.core.$ZodType): { readonly inner: z.core.$ZodType; readonly isNeeded: boolean } {
  if (schema instanceof z.ZodExactOptional) return { inner: schema.def.innerType, isNeeded: false };
  return { inner: schema, isNeeded: true };
}

const optionText = (option: z.core.$ZodType): string => {
  if (!(option instanceof z.ZodObject)) return typeText(option);
  const fields = Object.entries(option.shape).map(([name, field]) =>
    field instanceof z.ZodLiteral ? `${name}: ${[...field.values].join(' ')}` : name,
  );
  return code(`{ ${fields.join(', ')} }`);
};

const knownTexts: ReadonlyMap<z.core.$ZodType, string> = new Map<z.core.$ZodType, string>([
  [civilDateSchema, 'a date, `YYYY-MM-DD`'],
  [momentSchema, 'a moment, local time or with an offset'],
  [consultationReferenceSchema, 'the agency that was asked, or an id `request/position`'],
  [caseReferenceSchema, '`{ kind, against }`, or an id `request/position`'],
  [agencyIdSchema, 'an id'],
]);

function typeText(schema: z.core.$ZodType): string {
  for (const [one, text] of knownTexts) if (isSchema(schema, one)) return text;
  if (schema instanceof z.ZodBoolean) return '`true` or `false`';
  if (schema instanceof z.ZodEnum) return schema.options.map((option) => code(String(option))).join(', ');
  if (schema instanceof z.ZodUnion) return schema.options.map(optionText).join(' or ');
  if (schema instanceof z.ZodLiteral)
    return [...schema.values].map((value) => code(String(value))).join(' or ');
  if (schema instanceof z.ZodNumber) return `a whole number from ${schema.minValue}`;
  if (schema instanceof z.ZodArray)
    return schema.element instanceof z.ZodObject ? 'a list' : `a list, each ${typeText(schema.element)}`;
  if (schema instanceof z.ZodString && schema.maxLength !== null)
    return `text, at most ${schema.maxLength} characters`;
  return schema instanceof z.ZodObject ? 'fields' : 'text';
}

const descriptionOf = (schema: z.core.$ZodType): string => z.globalRegistry.get(schema)?.description ?? '';

function fieldsBelow(prefix: string, schema: z.ZodObject): readonly Field[] {
  return Object.entries(schema.shape).flatMap(([name, field]) => {
    const { inner, isNeeded } = unwrapped(field);
    const path = `${prefix}${name}`;
    const told = [descriptionOf(field), descriptionOf(inner)].find((text) => text !== '') ?? '';
    const isReference = inner === consultationReferenceSchema || inner === momentSchema;
    const what = told === '' || isReference ? typeText(inner) : `${typeText(inner)}. ${told}`;
    if (inner instanceof z.ZodObject) return [{ path, isNeeded, what }, ...fieldsBelow(`${path}.`, inner)];
    if (inner instanceof z.ZodArray && inner.element instanceof z.ZodObject) {
      return [{ path, isNeeded, what }, ...fieldsBelow(`${path}[].`, inner.element)];
    }
    return [{ path, isNeeded, what }];
  });
}

function fieldTable(type: CommandType): readonly string[] {
  const given = commandStepSchemas.get(type)?.shape.with;
  const inner = given === undefined ? undefined : unwrapped(given).inner;
  const fields = inner instanceof z.ZodObject ? fieldsBelow('', inner) : [];
  if (fields.length === 0) return ['No fields.'];
  const rows = fields.map(
    ({ path, isNeeded, what }) => `| ${code(path)} | ${isNeeded ? 'yes' : ''} | ${what} |`,
  );
  return ['| field | needed | what |', '|---|---|---|', ...rows];
}

function section(type: CommandType): string {
  const { roles, side } = authorities[type];
  const { en, vi } = commandTitles[type];
  return [
    `## ${type}`,
    '',
    `${en} (${vi}). Role: ${roles.map(code).join(', ')}; agency: ${sides[side]}.`,
    '',
    ...fieldTable(type),
    '',
  ].join('\n');
}

/** The page of all commands: who may give each, and its fields as a step of a case file writes them under `with`. */
export function commandReference(): string {
  const roles = Object.entries(roleTitles).map(([role, { en, vi }]) => `| ${code(role)} | ${en} | ${vi} |`);
  return [
    '# Commands',
    '',
    'Generated by `npm run generate` from the schemas that check every command; do not edit.',
    '',
    'The fields are those that a step of a [case file](case-files.md) writes under `with`. An app that calls',
    '`execute` gives the same fields beside `type`, `actor` and `request`, with ids `request/position` for',
    'consultations and cases, and instants with an offset.',
    '',
    '| role | | |',
    '|---|---|---|',
    ...roles,
    '',
    ...commandTypes.map(section),
  ].join('\n');
}
