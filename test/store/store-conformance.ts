import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { commitContent, firstPreviousHash, sealRecord, seededRandom } from '../../src/audit/index.js';
import {
  type AgencyId,
  agencyIdSchema,
  hashSchema,
  officerIdSchema,
  type RequestId,
  requestIdSchema,
  type TenantId,
  type TrailRecord,
  tenantIdSchema,
} from '../../src/event/index.js';
import type { AppendBatch, AppendResult, Claim, Store } from '../../src/store/index.js';
import { fromEpoch } from '../../src/time/index.js';

export interface StoreConformanceOptions {
  /** Called after each test with the store it used. */
  readonly dispose?: (store: Store) => void | Promise<void>;
}

const lamDong = tenantIdSchema.parse('lam-dong');
const daNang = tenantIdSchema.parse('da-nang');
const one = requestIdSchema.parse('hs-1');
const two = requestIdSchema.parse('hs-2');
const finance = agencyIdSchema.parse('so-tai-chinh');
const land = agencyIdSchema.parse('so-nong-nghiep');
const hashOf = (digit: string) => hashSchema.parse(digit.repeat(64));

function recordsOf(
  tenant: TenantId,
  stream: RequestId,
  count: number,
  after: readonly TrailRecord[] = [],
): TrailRecord[] {
  const records: TrailRecord[] = [];
  for (let index = 0; index < count; index += 1) {
    const position = after.length + index + 1;
    const draft = {
      actor: { officer: officerIdSchema.parse('cv-01'), agency: land, role: 'lead-officer' as const },
      cause: null,
      commitments: [],
      payload: { note: `Bản ghi ${position} của ${stream}`, list: [position, { nested: true }] },
      position,
      recordedAt: fromEpoch(Date.UTC(2026, 7, 27) + position),
      stream,
      tenant,
      type: 'reply.received',
    };
    records.push(sealRecord(draft, (records.at(-1) ?? after.at(-1))?.hash ?? firstPreviousHash));
  }
  return records;
}

function batchOf(changes: Partial<AppendBatch> = {}): AppendBatch {
  const { tenant = lamDong, stream = one, expectedVersion = 'new' } = changes;
  const before = recordsOf(tenant, stream, expectedVersion === 'new' ? 0 : expectedVersion);
  return {
    tenant,
    stream,
    expectedVersion,
    records: recordsOf(tenant, stream, 1, before),
    content: [],
    claims: { take: [], release: [] },
    dueAt: null,
    ...changes,
  };
}

const claim = (key: string, owner: AgencyId): Claim => ({ key, owner });
const taking = (...take: Claim[]): Pick<AppendBatch, 'claims'> => ({ claims: { take, release: [] } });
const releasing = (...release: Claim[]): Pick<AppendBatch, 'claims'> => ({ claims: { take: [], release } });
const accepted = (results: readonly AppendResult[]) => results.filter(({ ok }) => ok);

/**
 * What every store must do, whatever it stores into. `makeStore` gives an empty store for each test.
 */
export function storeConformance(
  name: string,
  makeStore: () => Store | Promise<Store>,
  { dispose }: StoreConformanceOptions = {},
): void {
  describe(`${name} conforms to the store port`, () => {
    let store: Store;
    beforeEach(async () => {
      store = await makeStore();
    });
    afterEach(async () => {
      await dispose?.(store);
    });
    describe('records', () => recordRules(() => store));
    describe('expected versions', () => versionRules(() => store));
    describe('claims', () => claimRules(() => store));
    describe('idempotency keys', () => idempotencyRules(() => store));
    describe('what is due', () => dueRules(() => store));
    describe('content and documents', () => contentRules(() => store));
    describe('tenants', () => tenantRules(() => store));
    describe('a refused batch', () => refusalRules(() => store));
  });
}

function recordRules(store: () => Store): void {
  it('come back as they were appended, in order of position', async () => {
    const records = recordsOf(lamDong, one, 5);
    expect(await store().append(batchOf({ records: records.slice(0, 2) }))).toEqual({
      ok: true,
      streamVersion: 2,
    });
    expect(await store().append(batchOf({ expectedVersion: 2, records: records.slice(2) }))).toEqual({
      ok: true,
      streamVersion: 5,
    });
    expect(await store().read(lamDong, one)).toEqual(records);
    expect(await store().read(lamDong, one, 1)).toEqual(records);
    expect(await store().read(lamDong, one, 4)).toEqual(records.slice(3));
    expect(await store().read(lamDong, one, 6)).toEqual([]);
  });

  it('come back in canonical order of keys', async () => {
    const records = recordsOf(lamDong, one, 1);
    await store().append(batchOf({ records }));
    expect(JSON.stringify(await store().read(lamDong, one))).toBe(JSON.stringify(records));
  });

  it('are kept by stream; streams are listed in order of id', async () => {
    await store().append(batchOf({ stream: two }));
    await store().append(batchOf({ stream: one }));
    expect(await store().streams(lamDong)).toEqual([one, two]);
    expect(await store().read(lamDong, two)).toEqual(recordsOf(lamDong, two, 1));
    expect(await store().read(lamDong, requestIdSchema.parse('hs-3'))).toEqual([]);
  });

  it('cannot be altered by whoever appended or read them', async () => {
    const [sealed] = recordsOf(lamDong, one, 1);
    if (sealed === undefined) throw new Error('no record');
    const thawed = { ...sealed, actor: { ...sealed.actor }, payload: { list: [{ a: 1 }] } };
    await store().append(batchOf({ records: [thawed] }));
    thawed.payload.list.push({ a: 2 });
    thawed.actor.role = 'system';
    const attempts = [
      (record: TrailRecord) => Object.assign(record, { type: 'request.closed' }),
      (record: TrailRecord) => Object.assign(record.payload, { list: null }),
      (record: TrailRecord) => Object.assign(record.actor, { role: 'system' }),
    ];
    for (const attempt of attempts) {
      const [record] = await store().read(lamDong, one);
      try {
        if (record !== undefined) attempt(record);
      } catch (error) {
        expect(error).toBeInstanceOf(TypeError);
      }
    }
    const list = await store().read(lamDong, one);
    expect(() => Array.prototype.push.call(list, sealed)).toThrow(TypeError);
    expect(await store().read(lamDong, one)).toEqual([{ ...sealed, payload: { list: [{ a: 1 }] } }]);
  });
}

function versionRules(store: () => Store): void {
  it('must be the version that the stream has', async () => {
    expect(await store().append(batchOf({ expectedVersion: 1 }))).toEqual({
      ok: false,
      code: 'version-conflict',
      streamVersion: 0,
    });
    await store().append(batchOf());
    for (const expectedVersion of ['new', 0, 2] as const) {
      expect(await store().append(batchOf({ expectedVersion }))).toEqual({
        ok: false,
        code: 'version-conflict',
        streamVersion: 1,
      });
    }
    expect(await store().append(batchOf({ expectedVersion: 1 }))).toEqual({ ok: true, streamVersion: 2 });
  });

  it('may be 0 for a new stream', async () => {
    expect(await store().append(batchOf({ expectedVersion: 0 }))).toEqual({ ok: true, streamVersion: 1 });
  });

  it('let exactly one of many appends at once win, again and again', async () => {
    for (const expectedVersion of ['new', 1, 2] as const) {
      const results = await Promise.all(
        Array.from({ length: 8 }, () => store().append(batchOf({ expectedVersion }))),
      );
      expect(accepted(results)).toHaveLength(1);
      const refused = results.filter(({ ok }) => !ok);
      expect(refused.every((result) => !result.ok && result.code === 'version-conflict')).toBe(true);
    }
    expect(await store().read(lamDong, one)).toEqual(recordsOf(lamDong, one, 3));
  });

  it('of different streams do not disturb each other', async () => {
    const streams = Array.from({ length: 8 }, (_, index) => requestIdSchema.parse(`hs-${index}`));
    const results = await Promise.all(streams.map((stream) => store().append(batchOf({ stream }))));
    expect(accepted(results)).toHaveLength(8);
  });
}

function claimRules(store: () => Store): void {
  const key = 'lead/LD-2026-12/land.price';

  it('are held by one owner, and refused to another', async () => {
    expect(await store().claimOwner(lamDong, key)).toBeNull();
    await store().append(batchOf(taking(claim(key, land))));
    expect(await store().claimOwner(lamDong, key)).toBe(land);
    expect(await store().append(batchOf({ stream: two, ...taking(claim(key, finance)) }))).toEqual({
      ok: false,
      code: 'claim-conflict',
      key,
      owner: land,
    });
    expect(await store().claimOwner(lamDong, key)).toBe(land);
    expect(await store().streams(lamDong)).toEqual([one]);
  });

  it('are free again after release', async () => {
    await store().append(batchOf(taking(claim(key, land))));
    await store().append(batchOf({ expectedVersion: 1, ...releasing(claim(key, land)) }));
    expect(await store().claimOwner(lamDong, key)).toBeNull();
    expect(await store().append(batchOf({ stream: two, ...taking(claim(key, finance)) }))).toMatchObject({
      ok: true,
    });
  });

  it('may be held by the same owner for several streams, until the last of them releases', async () => {
    await store().append(batchOf(taking(claim(key, land))));
    expect(await store().append(batchOf({ stream: two, ...taking(claim(key, land)) }))).toMatchObject({
      ok: true,
    });
    await store().append(batchOf({ expectedVersion: 1, ...releasing(claim(key, land)) }));
    expect(await store().claimOwner(lamDong, key)).toBe(land);
    await store().append(batchOf({ stream: two, expectedVersion: 1, ...releasing(claim(key, land)) }));
    expect(await store().claimOwner(lamDong, key)).toBeNull();
  });

  it('taken twice for one stream are released by one release', async () => {
    await store().append(batchOf(taking(claim(key, land), claim(key, land))));
    await store().append(batchOf({ expectedVersion: 1, ...taking(claim(key, land)) }));
    await store().append(batchOf({ expectedVersion: 2, ...releasing(claim(key, land)) }));
    expect(await store().claimOwner(lamDong, key)).toBeNull();
  });

  it('are not released by another owner, nor by a stream that does not hold them', async () => {
    await store().append(batchOf(taking(claim(key, land))));
    await store().append(batchOf({ expectedVersion: 1, ...releasing(claim(key, finance)) }));
    expect(await store().claimOwner(lamDong, key)).toBe(land);
    await store().append(batchOf({ stream: two, ...releasing(claim(key, land), claim('unknown', land)) }));
    expect(await store().claimOwner(lamDong, key)).toBe(land);
  });

  it('pass to another owner in one append: releases come first', async () => {
    await store().append(batchOf(taking(claim(key, land))));
    const handover = { take: [claim(key, finance)], release: [claim(key, land)] };
    expect(await store().append(batchOf({ expectedVersion: 1, claims: handover }))).toMatchObject({
      ok: true,
    });
    expect(await store().claimOwner(lamDong, key)).toBe(finance);
  });

  it('do not pass while another stream holds them; then nothing of the batch is kept', async () => {
    await store().append(batchOf(taking(claim(key, land))));
    await store().append(batchOf({ stream: two, ...taking(claim(key, land)) }));
    const handover = { take: [claim('other', finance), claim(key, finance)], release: [claim(key, land)] };
    expect(await store().append(batchOf({ expectedVersion: 1, claims: handover }))).toMatchObject({
      ok: false,
      code: 'claim-conflict',
      key,
      owner: land,
    });
    expect(await store().claimOwner(lamDong, 'other')).toBeNull();
    await store().append(batchOf({ stream: two, expectedVersion: 1, ...releasing(claim(key, land)) }));
    expect(await store().claimOwner(lamDong, key)).toBe(land);
  });

  it('cannot be taken for two owners in one append', async () => {
    expect(await store().append(batchOf(taking(claim(key, land), claim(key, finance))))).toMatchObject({
      ok: false,
      code: 'claim-conflict',
    });
    expect(await store().claimOwner(lamDong, key)).toBeNull();
  });

  it('fall to exactly one of many who take them at once', async () => {
    const owners = Array.from({ length: 8 }, (_, index) => agencyIdSchema.parse(`agency-${index}`));
    const results = await Promise.all(
      owners.map((owner, index) =>
        store().append(
          batchOf({ stream: requestIdSchema.parse(`hs-${index}`), ...taking(claim(key, owner)) }),
        ),
      ),
    );
    expect(accepted(results)).toHaveLength(1);
    const winner = results.findIndex(({ ok }) => ok);
    expect(await store().claimOwner(lamDong, key)).toBe(owners[winner]);
    expect(await store().streams(lamDong)).toEqual([`hs-${winner}`]);
  });

  it('may have any text as key', async () => {
    for (const odd of ['__proto__', 'constructor', '', 'Đất/“giá”\u0001']) {
      expect(await store().claimOwner(lamDong, odd)).toBeNull();
      const stream = requestIdSchema.parse(`hs-${odd.length}-${odd.charCodeAt(0) || 0}`);
      expect(await store().append(batchOf({ stream, ...taking(claim(odd, land)) }))).toMatchObject({
        ok: true,
      });
      expect(await store().claimOwner(lamDong, odd)).toBe(land);
    }
  });
}

function idempotencyRules(store: () => Store): void {
  const commandHash = hashOf('a');
  const keyed = (agency: AgencyId, key: string, hash = commandHash): Pick<AppendBatch, 'idempotency'> => ({
    idempotency: { agency, key, commandHash: hash },
  });
  const remembered = { commandHash, stream: one, from: 1, to: 3 };

  it('are remembered with the command’s hash and what it appended', async () => {
    expect(await store().remembered(lamDong, land, 'k1')).toBeNull();
    await store().append(batchOf({ records: recordsOf(lamDong, one, 3), ...keyed(land, 'k1') }));
    expect(await store().remembered(lamDong, land, 'k1')).toEqual(remembered);
  });

  it('refuse a second append, of the same command or another, even where the version fits', async () => {
    await store().append(batchOf({ records: recordsOf(lamDong, one, 3), ...keyed(land, 'k1') }));
    const refusal = { ok: false, code: 'idempotency-conflict', remembered };
    expect(await store().append(batchOf({ expectedVersion: 3, ...keyed(land, 'k1') }))).toEqual(refusal);
    expect(await store().append(batchOf({ expectedVersion: 3, ...keyed(land, 'k1', hashOf('b')) }))).toEqual(
      refusal,
    );
    expect(await store().append(batchOf({ expectedVersion: 1, ...keyed(land, 'k1') }))).toEqual(refusal);
    expect(await store().append(batchOf({ stream: two, ...keyed(land, 'k1') }))).toEqual(refusal);
    expect(await store().read(lamDong, one)).toHaveLength(3);
    expect(await store().remembered(lamDong, land, 'k1')).toEqual(remembered);
  });

  it('are each agency’s own', async () => {
    await store().append(batchOf(keyed(land, 'k1')));
    expect(await store().append(batchOf({ expectedVersion: 1, ...keyed(finance, 'k1') }))).toMatchObject({
      ok: true,
    });
    expect(await store().remembered(lamDong, finance, 'k1')).toMatchObject({ from: 2, to: 2 });
  });

  it('are not remembered when nothing was appended', async () => {
    await store().append(batchOf({ expectedVersion: 1, ...keyed(land, 'k1') }));
    expect(await store().remembered(lamDong, land, 'k1')).toBeNull();
    expect(await store().append(batchOf(keyed(land, 'k1')))).toMatchObject({ ok: true });
  });

  it('let exactly one of many at once win', async () => {
    const streams = Array.from({ length: 8 }, (_, index) => requestIdSchema.parse(`hs-${index}`));
    const results = await Promise.all(
      streams.map((stream) => store().append(batchOf({ stream, ...keyed(land, 'k1') }))),
    );
    expect(accepted(results)).toHaveLength(1);
    expect(await store().streams(lamDong)).toHaveLength(1);
  });

  it('may be any text', async () => {
    await store().append(batchOf(keyed(land, '__proto__')));
    expect(await store().remembered(lamDong, land, '__proto__')).toMatchObject({ stream: one });
    expect(await store().remembered(lamDong, land, 'constructor')).toBeNull();
  });
}

function dueRules(store: () => Store): void {
  const streams = ['c', 'a', 'd', 'b'].map((id) => requestIdSchema.parse(id));
  const moments = [200, 100, 300, 200];

  it('is listed by moment, then by stream, strictly before the moment asked for', async () => {
    for (const [index, stream] of streams.entries())
      await store().append(batchOf({ stream, dueAt: moments[index] ?? null }));
    const all = [
      { stream: 'a', dueAt: 100 },
      { stream: 'b', dueAt: 200 },
      { stream: 'c', dueAt: 200 },
      { stream: 'd', dueAt: 300 },
    ];
    expect(await store().due(lamDong, 301, 10)).toEqual(all);
    expect(await store().due(lamDong, 300, 10)).toEqual(all.slice(0, 3));
    expect(await store().due(lamDong, 301, 2)).toEqual(all.slice(0, 2));
    expect(await store().due(lamDong, 100, 10)).toEqual([]);
    expect(await store().due(lamDong, 301, 0)).toEqual([]);
  });

  it('follows the last append of each stream', async () => {
    await store().append(batchOf({ dueAt: 100 }));
    await store().append(batchOf({ expectedVersion: 1, dueAt: 50 }));
    expect(await store().due(lamDong, 1_000, 10)).toEqual([{ stream: one, dueAt: 50 }]);
    await store().append(batchOf({ expectedVersion: 2, dueAt: 50 }));
    await store().append(batchOf({ expectedVersion: 3, dueAt: 500 }));
    expect(await store().due(lamDong, 1_000, 10)).toEqual([{ stream: one, dueAt: 500 }]);
    await store().append(batchOf({ expectedVersion: 4, dueAt: null }));
    expect(await store().due(lamDong, 1_000, 10)).toEqual([]);
  });

  it('may lie before 1970', async () => {
    await store().append(batchOf({ dueAt: -5 }));
    expect(await store().due(lamDong, 0, 10)).toEqual([{ stream: one, dueAt: -5 }]);
  });
}

function contentRules(store: () => Store): void {
  it('content comes back by stream, in order of position', async () => {
    const entry = (stream: RequestId, position: number, path: string) => {
      const [text] = commitContent({ [path]: `Ý kiến “${path}”` }, seededRandom(position)).texts;
      return { stream, position, path, salt: text?.salt ?? '', text: text?.text ?? '' };
    };
    const first = [entry(one, 2, 'subject'), entry(one, 1, 'title'), entry(one, 1, 'answers.q1.text')];
    await store().append(batchOf({ records: recordsOf(lamDong, one, 2), content: first }));
    await store().append(batchOf({ expectedVersion: 2, content: [entry(one, 3, 'subject')] }));
    await store().append(batchOf({ stream: two, content: [entry(two, 1, 'subject')] }));
    const content = await store().content(lamDong, one);
    expect(content).toEqual([first[1], first[2], first[0], entry(one, 3, 'subject')]);
    expect(await store().content(lamDong, two)).toHaveLength(1);
    expect(await store().content(lamDong, requestIdSchema.parse('hs-3'))).toEqual([]);
    expect(() => Array.prototype.push.call(content, first[0])).toThrow(TypeError);
  });

  it('documents come back by hash, and are kept once', async () => {
    const document = { hash: hashOf('c'), text: '{"id":"chính-sách"}' };
    await store().append(batchOf({ documents: [document] }));
    await store().append(
      batchOf({ expectedVersion: 1, documents: [document, { hash: hashOf('d'), text: '{}' }] }),
    );
    expect(await store().document(lamDong, hashOf('c'))).toBe(document.text);
    expect(await store().document(lamDong, hashOf('d'))).toBe('{}');
    expect(await store().document(lamDong, hashOf('e'))).toBeNull();
  });
}

function tenantRules(store: () => Store): void {
  it('see nothing of each other', async () => {
    const [text] = commitContent({ subject: 'Mật' }, seededRandom(1)).texts;
    const content = text === undefined ? [] : [{ ...text, stream: one, position: 1 }];
    await store().append(
      batchOf({
        content,
        ...taking(claim('key', land)),
        idempotency: { agency: land, key: 'k1', commandHash: hashOf('a') },
        documents: [{ hash: hashOf('c'), text: '{}' }],
        dueAt: 1,
      }),
    );
    expect(await store().read(daNang, one)).toEqual([]);
    expect(await store().streams(daNang)).toEqual([]);
    expect(await store().content(daNang, one)).toEqual([]);
    expect(await store().document(daNang, hashOf('c'))).toBeNull();
    expect(await store().claimOwner(daNang, 'key')).toBeNull();
    expect(await store().remembered(daNang, land, 'k1')).toBeNull();
    expect(await store().due(daNang, 10, 10)).toEqual([]);
  });

  it('may use the same ids, keys and claims', async () => {
    const same = {
      ...taking(claim('key', land)),
      idempotency: { agency: land, key: 'k1', commandHash: hashOf('a') },
    };
    await store().append(batchOf({ ...same, dueAt: 1 }));
    const elsewhere = { ...same, ...taking(claim('key', finance)), tenant: daNang, dueAt: 2 };
    expect(await store().append(batchOf(elsewhere))).toEqual({ ok: true, streamVersion: 1 });
    expect(await store().read(lamDong, one)).toEqual(recordsOf(lamDong, one, 1));
    expect(await store().read(daNang, one)).toEqual(recordsOf(daNang, one, 1));
    expect(await store().claimOwner(lamDong, 'key')).toBe(land);
    expect(await store().claimOwner(daNang, 'key')).toBe(finance);
    expect(await store().due(lamDong, 10, 10)).toEqual([{ stream: one, dueAt: 1 }]);
  });
}

function refusalRules(store: () => Store): void {
  const full = (changes: Partial<AppendBatch>): AppendBatch =>
    batchOf({
      content: [{ stream: two, position: 1, path: 'subject', salt: '00'.repeat(16), text: 'x' }],
      stream: two,
      ...taking(claim('fresh', finance), claim('key', finance)),
      idempotency: { agency: finance, key: 'k2', commandHash: hashOf('a') },
      documents: [{ hash: hashOf('c'), text: '{}' }],
      dueAt: 1,
      ...changes,
    });
  const expectNothing = async () => {
    expect(await store().streams(lamDong)).toEqual([one]);
    expect(await store().read(lamDong, two)).toEqual([]);
    expect(await store().content(lamDong, two)).toEqual([]);
    expect(await store().claimOwner(lamDong, 'fresh')).toBeNull();
    expect(await store().claimOwner(lamDong, 'key')).toBe(land);
    expect(await store().remembered(lamDong, finance, 'k2')).toBeNull();
    expect(await store().document(lamDong, hashOf('c'))).toBeNull();
    expect(await store().due(lamDong, 10, 10)).toEqual([]);
  };
  beforeEach(async () => {
    await store().append(batchOf(taking(claim('key', land))));
  });

  it('leaves nothing behind, whatever refused it', async () => {
    expect(await store().append(full({}))).toMatchObject({ code: 'claim-conflict' });
    await expectNothing();
    const late = full({
      expectedVersion: 1,
      content: [],
      claims: { take: [claim('fresh', finance)], release: [] },
    });
    expect(await store().append(late)).toMatchObject({ code: 'version-conflict' });
    await expectNothing();
  });

  it.each([
    ['no records', { records: [] }],
    ['records of another tenant', { records: recordsOf(daNang, two, 1) }],
    ['records of another stream', { records: recordsOf(lamDong, one, 1) }],
    ['a gap in positions', { records: recordsOf(lamDong, two, 2).slice(1) }],
    ['positions out of order', { records: recordsOf(lamDong, two, 2).reverse() }],
    ['content of another stream', { content: [{ stream: one, position: 1, path: 'a', salt: '', text: '' }] }],
    [
      'content of a record it lacks',
      { content: [{ stream: two, position: 2, path: 'a', salt: '', text: '' }] },
    ],
    ['a version that is no version', { expectedVersion: -1, records: recordsOf(lamDong, two, 1) }],
    ['a due moment that is a fraction', { dueAt: 0.5 }],
  ] as const)('that contradicts itself is a fault: %s', async (_name, changes) => {
    const batch = full({ claims: { take: [claim('fresh', finance)], release: [] }, ...changes });
    await expect(store().append(batch)).rejects.toMatchObject({ code: 'store-failed' });
    await expectNothing();
  });
}
