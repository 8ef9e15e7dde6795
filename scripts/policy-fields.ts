import * as z from 'zod';
import { kindSchema } from '../src/event/index.js';
import { policySchema } from '../src/policy/index.js';
import { civilDateSchema, type Period, periodSchema } from '../src/time/index.js';

interface Row {
  readonly path: string;
  readonly isNeeded: boolean;
  readonly values: string;
  readonly what: string;
}

interface Inner {
  readonly schema: z.core.$ZodType;
  readonly isNeeded: boolean;
  readonly isNullable: boolean;
  readonly description: string;
}

const code = (text: string): string => `\`${text}\``;

const descriptionOf = (schema: z.core.$ZodType): string => z.globalRegistry.get(schema)?.description ?? '';

/** What stands within optional, nullable and read-only, with the first description on the way. */
function unwrapped(schema: z.core.$ZodType): Inner {
  const description = descriptionOf(schema);
  const isWrapper =
    schema instanceof z.ZodExactOptional ||
    schema instanceof z.ZodOptional ||
    schema instanceof z.ZodNullable ||
    schema instanceof z.ZodReadonly;
  if (!isWrapper) return { schema, isNeeded: true, isNullable: false, description };
  const inner = unwrapped(schema.def.innerType);
  const isOptional = schema instanceof z.ZodExactOptional || schema instanceof z.ZodOptional;
  return {
    schema: inner.schema,
    isNeeded: inner.isNeeded && !isOptional,
    isNullable: inner.isNullable || schema instanceof z.ZodNullable,
    description: description || inner.description,
  };
}

const hasShape = (schema: z.core.$ZodType, ...keys: readonly string[]): schema is z.ZodObject =>
  schema instanceof z.ZodObject && Object.keys(schema.shape).sort().join() === [...keys].sort().join();

const wordsOf = (schema: z.core.$ZodType): string => {
  if (schema instanceof z.ZodEnum) return schema.options.map((option) => code(String(option))).join(', ');
  if (schema instanceof z.ZodLiteral)
    return [...schema.values].map((value) => code(String(value))).join(', ');
  return '';
};

/** What a text means, by the schema of its own or by the name of its field. */
function textOf(name: string, schema: z.core.$ZodType): string {
  if (name === 'citation') return 'the id of a citation';
  if (schema === civilDateSchema) return 'a date, `YYYY-MM-DD`';
  if (schema === kindSchema || ['kind', 'lastResort'].includes(name))
    return 'a kind of agency: lower-case letters, digits, dashes';
  if (name === 'agency') return 'the id of an agency';
  return name === 'matter' ? 'the code of a matter' : 'text';
}

/** A period: its units are the same everywhere, so the page tells them once. */
function periodOf(schema: z.core.$ZodType): string | null {
  if (!(schema instanceof z.ZodDiscriminatedUnion) || schema.def.discriminator !== 'unit') return null;
  const branches = schema.options.flatMap((option) => (option instanceof z.ZodObject ? [option] : []));
  return branches.some((branch) => 'counting' in branch.shape)
    ? 'a [period](#periods), counted'
    : 'a [period](#periods)';
}

/** Fields that are read as one value. */
function leafOf(schema: z.core.$ZodType): string | null {
  const period = periodOf(schema);
  if (period !== null) return period;
  if (hasShape(schema, 'vi', 'en')) return '`{ vi, en }`';
  if (!hasShape(schema, 'amount', 'unit')) return null;
  return `\`{ amount, unit }\`, unit ${wordsOf(schema.shape['unit'])}`;
}

/** The values of a field that has no fields below it. */
function valuesOf(name: string, schema: z.core.$ZodType): string {
  if (schema instanceof z.ZodEnum || schema instanceof z.ZodLiteral) return wordsOf(schema);
  if (schema instanceof z.ZodBoolean) return '`true`, `false`';
  if (schema instanceof z.ZodNumber) return `${schema.minValue ?? ''} to ${schema.maxValue ?? ''}`;
  if (schema instanceof z.ZodUnion && !(schema instanceof z.ZodDiscriminatedUnion))
    return schema.options.map((option) => valuesOf(name, unwrapped(option).schema)).join(', or ');
  if (schema instanceof z.ZodString && name === 'cutOff') return '`HH:MM`';
  if (schema instanceof z.ZodArray) return `a list of ${valuesOf('', unwrapped(schema.element).schema)}`;
  return leafOf(schema) ?? textOf(name, schema);
}

function rowsBelow(prefix: string, schema: z.core.$ZodType): readonly Row[] {
  if (schema instanceof z.ZodObject) {
    return Object.entries(schema.shape).flatMap(([name, field]) => rowsOf(prefix, name, field));
  }
  if (schema instanceof z.ZodDiscriminatedUnion) return rowsOfUnion(prefix, schema);
  return [];
}

function rowsOf(prefix: string, name: string, field: z.core.$ZodType): readonly Row[] {
  const { schema, isNeeded, isNullable, description } = unwrapped(field);
  const path = `${prefix}${name}`;
  const row = (values: string): Row => ({
    path,
    isNeeded,
    values: isNullable ? `${values}, or \`null\`` : values,
    what: description,
  });
  if (schema instanceof z.ZodArray) {
    const element = unwrapped(schema.element).schema;
    if (element instanceof z.ZodObject && leafOf(element) === null)
      return [row('a list'), ...rowsBelow(`${path}[].`, element)];
  }
  if (
    (schema instanceof z.ZodDiscriminatedUnion && leafOf(schema) === null) ||
    (schema instanceof z.ZodObject && leafOf(schema) === null)
  ) {
    return [...(description === '' ? [] : [row('fields')]), ...rowsBelow(`${path}.`, schema)];
  }
  return [row(valuesOf(name, schema))];
}

/** One row for what tells the branches apart, then each field with the branches that have it. */
function rowsOfUnion(prefix: string, union: z.ZodDiscriminatedUnion): readonly Row[] {
  const { discriminator, options } = union.def;
  const branches = options.flatMap((option) => (option instanceof z.ZodObject ? [option] : []));
  const named = branches.map((branch) => ({
    name: wordsOf(unwrapped(branch.shape[discriminator]).schema),
    rows: rowsBelow(prefix, branch).filter(({ path }) => path !== `${prefix}${discriminator}`),
  }));
  const all = named.flatMap(({ rows }) => rows);
  const first = all.filter(({ path }, index) => all.findIndex((other) => other.path === path) === index);
  return [
    {
      path: `${prefix}${discriminator}`,
      isNeeded: true,
      values: named.map(({ name }) => name).join(', '),
      what: '',
    },
    ...first.map((row) => {
      const having = named.filter(({ rows }) => rows.some(({ path }) => path === row.path));
      const only = `Only with ${having.map(({ name }) => name).join(', ')}.`;
      return { ...row, what: row.what === '' ? only : `${only} ${row.what}` };
    }),
  ];
}

const line = ({ path, isNeeded, values, what }: Row): string =>
  `| ${code(path)} | ${isNeeded ? 'yes' : ''} | ${values} | ${what} |`;

const unitMeanings: Readonly<Record<Period['unit'], string>> = {
  'working-day': 'working days of the calendar',
  'calendar-day': 'calendar days',
  month: 'months to the same day, or to the last of a shorter month',
  'working-hour': 'hours of work, to the millisecond',
  hour: 'hours of the clock, day and night',
};

/** A line for each unit, with the amounts that the schema takes. */
const unitRows = (): readonly string[] =>
  periodSchema.options.map(({ shape: { unit, amount } }) => {
    const [name] = [...unit.def.values];
    return `| ${code(name ?? '')} | ${valuesOf('amount', amount)} | ${name === undefined ? '' : unitMeanings[name]} |`;
  });

/** The page of all fields of a policy, and what each may be. */
export function policyFieldsPage(): string {
  return [
    '# The fields of a policy',
    '',
    'Generated by `npm run generate` from the schema that checks every policy; do not edit. What the rules decide is told',
    'in [policies](policies.md). A rule with a `mode` applies as `refuse` or `record` says, or with `off` not at all.',
    '',
    '| field | needed | values | what |',
    '|---|---|---|---|',
    ...rowsBelow('', policySchema).map(line),
    '',
    '## Periods',
    '',
    'A period is `{ amount, unit }`. Units are different things, and none is a multiple of another:',
    '',
    '| unit | amount | counts |',
    '|---|---|---|',
    ...unitRows(),
    '',
    'A month may state `atLeastDays`, so many calendar days that it is never shorter than. Where a period is counted, it may',
    'say of its own days what the policy says of all under `counting`, e.g. `counting: { end: closing-time }`.',
    '',
  ].join('\n');
}
