import * as z from 'zod';
import { factTitles } from '../catalogue/index.js';
import {
  citationText,
  citedSchema,
  type JsonObject,
  type JsonValue,
  type LocalText,
  type TrailRecord,
} from '../event/index.js';
import { type Finding, findings } from '../reply/index.js';
import type { ContentEntry } from '../store/index.js';
import { type Instant, instantSchema } from '../time/index.js';
import { textsOf } from './committed-texts.js';
import type { Detail, DossierFact, DossierFinding } from './dossier.types.js';

export const recordId = ({ stream, position }: Pick<TrailRecord, 'stream' | 'position'>): string =>
  `${stream}/${position}`;

const isObject = (value: JsonValue | undefined): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const instantIn = (value: JsonValue | undefined): Instant | null => {
  const parsed = instantSchema.safeParse(value);
  return parsed.success ? parsed.data : null;
};

/** When what a record tells happened: by its evidence where it has any, else when it counts for. */
export function happenedAt({ payload, recordedAt }: TrailRecord): Instant {
  const moments = ['receivedAt', 'arrivedAt', 'deliveredAt', 'heldAt', 'happenedAt', 'at'].map((field) =>
    instantIn(payload[field]),
  );
  return moments.find((moment) => moment !== null) ?? recordedAt;
}

const titles: Readonly<Record<string, LocalText>> = factTitles;

/** A fact of machines that this release does not know keeps its own name. */
export const titleOf = (type: string): LocalText => titles[type] ?? { vi: type, en: type };

/** What is told elsewhere in the sheet, or says nothing by itself. */
const toldElsewhere = new Set([
  'at',
  'case',
  'consultation',
  'receivedAt',
  'heldAt',
  'happenedAt',
  'deliveredAt',
  'moments',
  'findings',
  'answers',
  'reply',
]);

/** `KT khanh.sxd`: the capacity, composed or not, and the officer. */
function signatoryText({ capacity, officer }: JsonObject): string {
  const capacities = Array.isArray(capacity) ? capacity : [capacity];
  return [...capacities, officer].filter((part) => typeof part === 'string').join(' ');
}

/** What a reader asks for whole: who shares the cause, how long it was delayed, who was told. */
const withParts = new Set(['joint', 'delayed', 'recipient']);

const isEmpty = (value: JsonObject | readonly JsonValue[]): boolean =>
  Array.isArray(value) && value.length === 0;

/** A term says its end; what else is made of parts is told where it belongs. */
function detailOf(field: string, value: JsonValue): readonly Detail[] {
  if (toldElsewhere.has(field) || value === null) return [];
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
    return [{ field, value }];
  if (withParts.has(field) && !isEmpty(value)) return [{ field, value }];
  if (!isObject(value))
    return value.every((item) => typeof item === 'string') && !isEmpty(value) ? [{ field, value }] : [];
  if (field === 'signatory') return [{ field, value: signatoryText(value) }];
  if (field === 'signature') return [{ field, value: value['valid'] ?? null }];
  const end = value['dueAt'];
  return end === undefined ? [] : [{ field, value: end }];
}

/** What a fact says besides, by its fields. */
export const detailsOf = (payload: TrailRecord['payload']): readonly Detail[] =>
  Object.entries(payload).flatMap(([field, value]) => detailOf(field, value));

const isCode = (value: unknown): value is Finding['code'] =>
  typeof value === 'string' && Object.hasOwn(findings, value);

/** A finding as records of any release tell it: later ones say where in the text it is seen, and by which rule. */
const toldFindingSchema = z.object({
  code: z.custom<Finding['code']>(isCode),
  question: z.string().nullable(),
  span: z.tuple([z.int(), z.int()]).nullish(),
  where: z.string().nullish(),
  citation: citedSchema.nullish().catch(null),
});

function findingOf(told: z.infer<typeof toldFindingSchema>, number: number): DossierFinding {
  const { code, question, span = null, where, citation } = told;
  return {
    number,
    code,
    title: findings[code].title,
    question,
    path: span === null || question === null ? null : `answers.${question}.${where ?? 'text'}`,
    span,
    rule: citation ? citationText(citation) : null,
  };
}

function findingsOf({ payload }: TrailRecord): readonly DossierFinding[] {
  const told = payload['findings'];
  if (!Array.isArray(told)) return [];
  const read = told.flatMap((value) => {
    const parsed = toldFindingSchema.safeParse(value);
    return parsed.success ? [parsed.data] : [];
  });
  return read.map((finding, index) => findingOf(finding, index + 1));
}

/** A record as a part of the dossier. */
export function factOf(record: TrailRecord, content: readonly ContentEntry[]): DossierFact {
  const { type, recordedAt, actor, payload } = record;
  return {
    record: recordId(record),
    type,
    title: titleOf(type),
    at: happenedAt(record),
    recordedAt,
    agency: actor.agency,
    role: actor.role,
    details: detailsOf(payload),
    texts: textsOf(record, content),
    findings: findingsOf(record),
  };
}
