import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { setup } from 'xstate';
import { type MachinesOf, machineReleases, shippedMachines } from '../../src/aggregate/machines.js';
import { stepRequestBy } from '../../src/aggregate/step-request.js';
import {
  canonicalText,
  chart,
  compile,
  emptyAggregate,
  machineVersion,
  memoryStore,
  type PrimaryFact,
  primaryFactSchema,
  type RequestAggregate,
  recordSchema,
  recordText,
  stepRequest,
  type TrailRecord,
  verify,
} from '../../src/index.js';
import { machineVersions } from '../../src/request/index.js';
import { consulteeOfficer, leadHead, leadOfficer } from '../support/actors.js';
import { openRequest, sendTo, submit } from '../support/commands.js';
import { sealedAgain } from '../support/sealed-again.js';
import { type Stage, stageWith } from '../support/stage.js';

/**
 * What a machine does, without what it tells people: titles and descriptions may be put better without a new version.
 * Never change a line below. A machine that changes gets a new version and a new line, and the old one stays shipped.
 */
const tables: Readonly<Record<keyof typeof machineReleases, string>> = {
  1: '812cb95536eaafda09206c9aa2df5d0968524cdbdfb97390f3c39a52ff133e6a',
  2: '1916fed84f358f2d52b293c94f11f78e9c95ac4aac8e7db75ed7b50a2437b06a',
  3: '13cc969796d5beb9c56e030be4864d9c89cf535bf00c0fd830d916722ffcef6b',
  4: '18176a0518aa2f125b2db2e90dd4da8742ca9c3a779a95e68c4303972618f6de',
};

function tableOf(version: keyof typeof machineReleases): string {
  const charts = Object.entries(machineReleases[version]).map(([name, machine]) => {
    const { nodes, edges } = chart(machine);
    const plain = nodes.map(({ description: _, meta: __, ...node }) => node);
    return [name, { nodes: plain, edges: edges.map(({ description: _, ...edge }) => edge) }];
  });
  const text = canonicalText(JSON.parse(JSON.stringify(Object.fromEntries(charts))));
  return createHash('sha256').update(text).digest('hex');
}

describe('the machines of each version', () => {
  it('are all shipped, the last for new requests', () => {
    expect(Object.keys(machineReleases).map(Number)).toEqual([...machineVersions]);
    expect(machineVersions.at(-1)).toBe(machineVersion);
    for (const version of machineVersions) expect(shippedMachines(version)).toBeDefined();
    expect(shippedMachines(machineVersion + 1)).toBeUndefined();
  });

  it.each(machineVersions)('have the table that version %i was released with', (version) => {
    expect(tableOf(version)).toBe(tables[version]);
  });

  it('differ from one version to the next', () => {
    expect(new Set(Object.values(tables)).size).toBe(machineVersions.length);
  });
});

const readable = (lines: readonly string[]) => lines.map((line) => recordSchema.parse(JSON.parse(line)));

/** A stream as a release that had only the machines of version 1 wrote it: one agency is asked. */
async function ofVersionOne(): Promise<Stage & { readonly old: readonly TrailRecord[] }> {
  const scratch = stageWith();
  await scratch.coordinator.execute(openRequest());
  await scratch.coordinator.execute(sendTo(['works']));
  const records = readable(await scratch.coordinator.trail('r-1'));
  const old = sealedAgain(records, (record) =>
    record.type === 'request.opened'
      ? { ...record, payload: { ...record.payload, machineVersion: 1 } }
      : record,
  );
  const store = memoryStore();
  const [first] = old;
  if (first === undefined) throw new Error('nothing was recorded');
  const { tenant, stream } = first;
  const policy = scratch.options.policyFor;
  if (typeof policy === 'function') throw new Error('the stage has one policy');
  await store.append({
    tenant,
    stream,
    expectedVersion: 'new',
    records: old,
    content: [],
    claims: { take: [], release: [] },
    documents: [{ hash: policy.hash, text: policy.text }],
    dueAt: null,
  });
  return { ...stageWith({ store }), old };
}

const move = (to = machineVersion) =>
  ({
    type: 'change-machine-version',
    actor: leadHead,
    request: 'r-1',
    machineVersion: to,
    reason: 'the new machines are shipped',
  }) as const;

const factsOf = (records: readonly TrailRecord[]): PrimaryFact[] =>
  records
    .filter(({ cause }) => cause === null)
    .map(({ type, payload }) => primaryFactSchema.parse({ type, payload }));

function fold(records: readonly TrailRecord[]): RequestAggregate {
  const [first] = records;
  if (first === undefined) throw new Error('nothing was recorded');
  return factsOf(records).reduce(
    (aggregate, fact) => stepRequest(aggregate, fact).aggregate,
    emptyAggregate(first.stream),
  );
}

describe('a stream of an older version', () => {
  it('goes on under its own machines', async () => {
    const { coordinator } = await ofVersionOne();
    const result = await coordinator.execute(submit('r-1/3', 'works'));
    expect(result).toMatchObject({ ok: true, view: { state: 'collected' } });
    const trail = await coordinator.trail('r-1');
    expect(verify(trail)).toMatchObject({ ok: true });
    expect(fold(readable(trail)).request?.context.machineVersion).toBe(1);
  });

  it('is moved on by a recorded fact, and loses nothing', async () => {
    const { coordinator, old } = await ofVersionOne();
    const before = fold(old);
    const moved = await coordinator.execute(move());
    expect(moved).toMatchObject({
      ok: true,
      records: [{ type: 'machine-version.changed', payload: { from: 1, to: machineVersion } }],
    });
    const after = fold(readable(await coordinator.trail('r-1')));
    expect(after.request).toEqual({
      ...before.request,
      context: { ...before.request?.context, machineVersion },
    });
    expect(after.consultations).toEqual(before.consultations);
    await coordinator.execute(submit('r-1/3', 'works'));
    expect(verify(await coordinator.trail('r-1'))).toMatchObject({ ok: true });
  });

  it.each([1, machineVersion, machineVersion + 1])(
    'is not moved to version %i from the newest',
    async (to) => {
      const { coordinator } = stageWith();
      await coordinator.execute(openRequest());
      const result = await coordinator.executeUnknown(move(to));
      const code = to === 1 ? 'invalid-command' : 'machine-version-not-newer';
      expect(result).toMatchObject({ ok: false, rejection: { code } });
      expect(await coordinator.trail('r-1')).toHaveLength(1);
    },
  );

  it.each([leadOfficer, consulteeOfficer('works')])(
    'is moved by nobody but a head of the lead',
    async (actor) => {
      const { coordinator } = await ofVersionOne();
      expect(await coordinator.execute({ ...move(), actor })).toMatchObject({
        ok: false,
        rejection: { code: 'role-not-allowed' },
      });
    },
  );

  it('does not take a fact that says it was under another version', async () => {
    const { old } = await ofVersionOne();
    const [at] = old.map(({ recordedAt }) => recordedAt);
    const fact = (from: number, to: number) =>
      primaryFactSchema.parse({ type: 'machine-version.changed', payload: { at, from, to } });
    expect(() => stepRequest(fold(old), fact(2, 3))).toThrow(
      expect.objectContaining({ code: 'fact-does-not-fit' }),
    );
    expect(() => stepRequest(fold(old), fact(1, machineVersion + 1))).toThrow(
      expect.objectContaining({ code: 'machine-version-unknown' }),
    );
  });

  it('is not moved to machines that have no place for where it stands', async () => {
    const { old } = await ofVersionOne();
    const shipped = shippedMachines(machineVersion);
    if (shipped === undefined) throw new Error('the machines of today are shipped');
    const elsewhere = compile(
      setup({}).createMachine({ id: 'request', initial: 'elsewhere', states: { elsewhere: {} } }),
    );
    const machinesOf: MachinesOf = (version) =>
      version === machineVersion
        ? { ...shipped, request: Object.assign({}, shipped.request, { resume: elsewhere.resume }) }
        : shippedMachines(version);
    const [at] = old.map(({ recordedAt }) => recordedAt);
    const fact = primaryFactSchema.parse({
      type: 'machine-version.changed',
      payload: { at, from: 1, to: machineVersion },
    });
    expect(() => stepRequestBy(machinesOf, fold(old), fact)).toThrow(
      expect.objectContaining({ code: 'fact-does-not-fit' }),
    );
  });

  it('of a newer release is read by nobody, and called neither wrong nor forged', async () => {
    const { old } = await ofVersionOne();
    const newer = sealedAgain(old, (draft) =>
      draft.type === 'request.opened'
        ? { ...draft, payload: { ...draft.payload, machineVersion: 9 } }
        : draft,
    );
    expect(verify(newer.map(recordText)).problems[0]).toMatchObject({
      code: 'machine-version-unknown',
      position: 1,
      found: '9',
    });
    const store = memoryStore();
    const [first] = newer;
    if (first === undefined) throw new Error('nothing was recorded');
    const { tenant, stream } = first;
    const claims = { take: [], release: [] };
    await store.append({
      tenant,
      stream,
      expectedVersion: 'new',
      records: newer,
      content: [],
      claims,
      dueAt: null,
    });
    await expect(stageWith({ store }).coordinator.query('r-1')).rejects.toMatchObject({
      code: 'machine-version-unknown',
    });
  });
});
