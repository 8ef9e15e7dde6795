import fc from 'fast-check';
import { firstPreviousHash, type RecordDraft, sealRecord } from '../../src/audit/index.js';
import {
  agencyIdSchema,
  hashSchema,
  type JsonObject,
  type JsonValue,
  officerIdSchema,
  requestIdSchema,
  roles,
  type TrailRecord,
  tenantIdSchema,
} from '../../src/event/index.js';
import { fromEpoch } from '../../src/time/index.js';

/** One seed for the run, shown in the names of the tests; `SEED=…` repeats a run. */
export const propertySeed = Number(process.env['SEED'] ?? Math.floor(Math.random() * 2 ** 31));

export const start = Date.UTC(2026, 7, 27, 2, 0, 0);

/** Any text that a record may hold: Vietnamese, emoji, controls and quotes among it, in NFC. */
export const text = fc
  .oneof(
    fc.string({ unit: 'binary', maxLength: 12 }),
    fc.string({ unit: 'grapheme', maxLength: 12 }),
    fc.constantFrom(
      'Sở Tài chính',
      'Ủy ban nhân dân xã Đức Trọng',
      '"\\/\b\f\n\r\t\u0000\u007f\u2028',
      '😀',
      '',
    ),
  )
  .map((value) => value.normalize('NFC'));

const key = fc
  .oneof(text, fc.constantFrom('1', '10', '2', 'constructor', 'toString', 'hash'))
  .filter((name) => name !== '__proto__');
const leaf = fc.oneof(fc.constant(null), fc.boolean(), fc.maxSafeInteger(), fc.integer(), text);

/** By fixed depth, never by recursion. */
function nested(depth: number): fc.Arbitrary<JsonValue> {
  let level: fc.Arbitrary<JsonValue> = leaf;
  for (let count = 0; count < depth; count += 1) {
    const below = level;
    level = fc.oneof(leaf, fc.array(below, { maxLength: 4 }), fc.dictionary(key, below, { maxKeys: 4 }));
  }
  return level;
}

export const jsonValue: fc.Arbitrary<JsonValue> = nested(4);
const payload: fc.Arbitrary<JsonObject> = fc.dictionary(key, nested(3), { maxKeys: 5 });

const identifier = fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9._-]{0,20}$/);
const hash = fc.stringMatching(/^[0-9a-f]{64}$/).map((digits) => hashSchema.parse(digits));

export const draft: fc.Arbitrary<RecordDraft> = fc.record({
  actor: fc.record({
    officer: identifier.map((id) => officerIdSchema.parse(id)),
    agency: identifier.map((id) => agencyIdSchema.parse(id)),
    role: fc.constantFrom(...roles),
  }),
  cause: fc.option(fc.integer({ min: 1, max: 1000 })),
  commitments: fc.uniqueArray(fc.record({ path: text.filter((path) => path.length > 0), hash }), {
    maxLength: 3,
    selector: ({ path }) => path,
  }),
  payload,
  position: fc.constant(1),
  recordedAt: fc.integer({ min: 0, max: 4e12 }).map(fromEpoch),
  stream: identifier.map((id) => requestIdSchema.parse(id)),
  tenant: identifier.map((id) => tenantIdSchema.parse(id)),
  type: fc.constantFrom('request.opened', 'reply.received', 'due-date.reached'),
});

const tenant = tenantIdSchema.parse('lam-dong');

export function draftOf(position: number, changes: Partial<RecordDraft> = {}): RecordDraft {
  return {
    actor: {
      officer: officerIdSchema.parse('cv-01'),
      agency: agencyIdSchema.parse('so-nong-nghiep'),
      role: 'lead-officer',
    },
    cause: null,
    commitments: [{ path: 'subject', hash: firstPreviousHash }],
    payload: { note: `Bản ghi số ${position}`, list: [position, null, true, { b: 1, a: 'Đ' }] },
    position,
    recordedAt: fromEpoch(start + position * 60_000),
    stream: requestIdSchema.parse('hs-2026-001'),
    tenant,
    type: 'reply.received',
    ...changes,
  };
}

/** A sound stream of so many records. */
export function streamOf(length: number, changes: Partial<RecordDraft> = {}): TrailRecord[] {
  const records: TrailRecord[] = [];
  for (let position = 1; position <= length; position += 1) {
    records.push(sealRecord(draftOf(position, changes), records.at(-1)?.hash ?? firstPreviousHash));
  }
  return records;
}
