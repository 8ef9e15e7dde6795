import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tenantIdSchema } from '../../src/event/index.js';
import {
  directory,
  type ExecuteResult,
  InteragencyFault,
  policy,
  rejections,
  verify,
} from '../../src/index.js';
import { leadHead, leadOfficer, leadRegistry, supervisor } from '../support/actors.js';
import {
  openRequest,
  recall,
  replace,
  resolve,
  sendTo,
  soundReply,
  submit,
  withdraw,
} from '../support/commands.js';
import { baseAgencies, testDirectory } from '../support/directory.js';
import { anythingAtAll, oddities, spoiled } from '../support/hostile-values.js';
import { basePolicy } from '../support/policy.js';
import { announceSeed, holds, holdsAlways } from '../support/seed.js';
import { type Stage, stageWith } from '../support/stage.js';

announceSeed('bad input');

const commands: readonly unknown[] = [
  openRequest({ request: 'r-2', dueDate: '2026-09-30' }),
  sendTo(['finance', 'commune-a']),
  submit('r-1/3', 'works'),
  {
    ...submit('r-1/3', 'works'),
    type: 'register-reply',
    actor: leadRegistry,
    receivedAt: '2026-08-24T01:00:00.000Z',
  },
  replace('r-1/3', 'works', soundReply('works')),
  recall('r-1/3', 'works'),
  resolve(),
  withdraw(),
  {
    type: 'record-synthesis',
    actor: leadOfficer,
    request: 'r-1',
    treatments: [{ consultation: 'r-1/3', treatment: 'accepted' }],
    conclusion: 'yes',
  },
  { type: 'escalate-request', actor: leadHead, request: 'r-1', to: 'committee', legalBasis: 'art. 1' },
  { type: 'give-direction', actor: supervisor, request: 'r-1', direction: 'do', dueDate: '2026-09-30' },
];

function isTypedRejection(result: ExecuteResult): boolean {
  if (result.ok) return false;
  const { code, category, message } = result.rejection;
  return (
    Object.hasOwn(rejections, code) &&
    rejections[code].category === category &&
    message.vi !== '' &&
    message.en !== ''
  );
}

async function openedStage(): Promise<Stage> {
  const stage = stageWith();
  await stage.coordinator.execute(openRequest());
  await stage.coordinator.execute(sendTo(['works']));
  return stage;
}

describe('execute', () => {
  it.each(oddities.map((make, index) => ({ index, make })))(
    'refuses oddity $index and appends nothing',
    async ({ make }) => {
      const { coordinator, options } = stageWith();
      const result = await coordinator.executeUnknown(make());
      expect(isTypedRejection(result)).toBe(true);
      expect(await options.store.streams(tenantIdSchema.parse('default'))).toEqual([]);
    },
  );

  it('refuses an input whose own error cannot be read', async () => {
    const unreadable = Object.defineProperty(new Error('no'), 'message', { value: 5 });
    const input = Object.defineProperty({}, 'type', {
      enumerable: true,
      get() {
        throw unreadable;
      },
    });
    expect(isTypedRejection(await stageWith().coordinator.executeUnknown(input))).toBe(true);
  });

  it('refuses any value with a typed rejection and appends nothing', async () => {
    const { coordinator, options } = stageWith();
    const property = fc.asyncProperty(anythingAtAll, async (value) => {
      const result = await coordinator.executeUnknown(value);
      return isTypedRejection(result) && (await options.store.streams(coordinator.tenant)).length === 0;
    });
    await holdsAlways(property, 2_000);
  });

  it('answers any spoiled command with records or a typed rejection, and records nothing else', async () => {
    const stage = await openedStage();
    const { coordinator, options } = stage;
    // A spoiled id may still be an id, and open a request of its own: every stream counts.
    const lengths = async () => {
      const streams = await options.store.streams(coordinator.tenant);
      const trails = await Promise.all(streams.map((stream) => coordinator.trail(stream)));
      return trails.flat().length;
    };
    let before = await lengths();
    const property = fc.asyncProperty(spoiled(commands), async (value) => {
      const result = await coordinator.executeUnknown(value);
      const after = await lengths();
      const added = after - before;
      before = after;
      if (result.ok) return true;
      const isOfRule = result.rejection.category === 'rule';
      return isTypedRejection(result) && added === result.records.length && (isOfRule || added === 0);
    });
    await holdsAlways(property, 2_000);
    expect(verify(await coordinator.trail('r-1')).problems).toEqual([]);
    expect(Object.hasOwn(Object.prototype, 'x')).toBe(false);
  });

  it('reads no request by an id that is none', async () => {
    const { coordinator } = stageWith();
    const property = fc.asyncProperty(fc.string(), async (text) => {
      return (await coordinator.query(text)) === null && (await coordinator.trail(text)).length === 0;
    });
    await holdsAlways(property, 500);
  });
});

describe('verify', () => {
  it('finds problems in any text, and never throws', () => {
    const text = fc.oneof(
      fc.string(),
      fc.json(),
      fc.string({ unit: 'binary' }),
      fc.array(fc.json()).map((lines) => lines.join('\n')),
    );
    holds(
      fc.property(text, (trail) => !verify(trail).ok && verify(trail).problems.length > 0),
      2_000,
    );
  });

  it('finds problems in any spoiled trail, and never throws', async () => {
    const { coordinator } = await openedStage();
    const lines = await coordinator.trail('r-1');
    const records: readonly object[] = lines.map((line) => JSON.parse(line));
    const property = fc.property(fc.nat(records.length - 1), fc.json(), fc.string(), (index, value, key) => {
      const forged = lines.map((line, at) =>
        at === index ? JSON.stringify({ ...records[index], [key]: JSON.parse(value) }) : line,
      );
      const { ok, problems } = verify(forged);
      return !ok && problems.length > 0;
    });
    holds(property, 1_000);
  });
});

const isFault = (code: string, fault: unknown): boolean =>
  fault instanceof InteragencyFault && fault.code === code;

function givesOrFaults(make: () => unknown, code: string): boolean {
  try {
    make();
    return true;
  } catch (fault) {
    return isFault(code, fault);
  }
}

describe('policy', () => {
  it.each(oddities.map((make, index) => ({ index, make })))(
    'refuses oddity $index as policy-invalid',
    ({ make }) => {
      expect(() => policy(make())).toThrow(expect.objectContaining({ code: 'policy-invalid' }));
    },
  );

  it('is made of any value, or the fault says policy-invalid', () => {
    holds(
      fc.property(spoiled([basePolicy]), (value) => givesOrFaults(() => policy(value), 'policy-invalid')),
      2_000,
    );
  });
});

describe('directory', () => {
  it.each(oddities.map((make, index) => ({ index, make })))(
    'refuses oddity $index as directory-invalid',
    ({ make }) => {
      expect(() => Reflect.apply(directory, undefined, [make()])).toThrow(
        expect.objectContaining({ code: 'directory-invalid' }),
      );
    },
  );

  it('is made of any value, or the fault says directory-invalid', () => {
    const sound = testDirectory(baseAgencies).data;
    const made = (value: unknown) => () => Reflect.apply(directory, undefined, [value]);
    holds(
      fc.property(spoiled([sound]), (value) => givesOrFaults(made(value), 'directory-invalid')),
      2_000,
    );
  });
});
