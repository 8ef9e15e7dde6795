import { commandSchema, commandTypes, type ExecuteResult, memoryStore } from '../../src/index.js';
import { actor, consulteeHead, leadHead, leadRegistry, supervisor } from '../support/actors.js';
import type { CommandInput } from '../support/commands.js';
import type { LongTrail } from '../support/long-trail.js';
import { frozen, heavy, spoiled } from '../support/mutation.js';
import { type Stage, stageWith } from '../support/stage.js';
import { type Answer, demandRejection } from './answers.js';
import type { Reader } from './fuzz.js';

const ofOne = { request: 'hs-1', consultation: 'hs-1/3' } as const;

/** What a play gives seldom, or never. */
const rare: readonly CommandInput[] = [
  {
    type: 'change-machine-version',
    actor: leadHead,
    request: 'hs-1',
    machineVersion: 2,
    reason: 'a new release',
  },
  {
    type: 'register-recall',
    actor: leadRegistry,
    ...ofOne,
    receivedAt: '2026-08-25T03:00:00.000Z',
    reason: 'a paper',
    evidence: 'a stamp',
    confirmedBy: 'second',
  },
  { type: 'object-to-minutes', actor: consulteeHead('works'), ...ofOne, reason: 'not so' },
  {
    type: 'confirm-delivery',
    actor: actor('lead', 'monitor'),
    ...ofOne,
    number: 1,
    deliveredAt: '2026-08-25T03:00:00.000Z',
    proof: 'a receipt',
  },
  {
    type: 'record-head-action',
    actor: consulteeHead('works'),
    ...ofOne,
    action: 'instructed',
    account: 'a call',
  },
  { type: 'order-reply', actor: supervisor, ...ofOne, direction: 'reply', dueDate: '2026-09-15' },
  {
    type: 'decide-appeal',
    actor: supervisor,
    request: 'hs-1',
    case: 'hs-1/9',
    outcome: 'upheld',
    reason: 'as before',
  },
];

/** Some of each type, as they were given in a play. */
function soundCommands({ commands }: LongTrail): readonly unknown[] {
  const sound = commandTypes.flatMap((type) => {
    const ofType = [...commands, ...rare].filter((command) => command.type === type).slice(0, 3);
    if (ofType.length === 0) throw new Error(`no ${type} was given in the play`);
    return ofType;
  });
  return frozen(sound);
}

/** Whether a spoiled command is one nevertheless: then it is no bad input, and may be done. */
function isSound(value: unknown): boolean {
  try {
    return commandSchema.safeParse(value).success;
  } catch {
    return false;
  }
}

/** A stage for what is sound after all, now and then a new one so that it does not grow. */
function sandbox(): () => Stage {
  let stage = stageWith();
  let given = 0;
  return () => {
    given += 1;
    if (given % 200 === 0) stage = stageWith({ store: memoryStore() });
    return stage;
  };
}

/** Whatever the compiler says of it, an app can give any value. */
const give = ({ coordinator }: Stage, value: unknown): Promise<ExecuteResult> =>
  Reflect.apply(coordinator.execute, coordinator, [value]);

async function refusal(stage: Stage, value: unknown): Promise<Answer> {
  const result = await give(stage, value);
  if (result.ok) throw new Error('it was done');
  demandRejection(result.rejection);
  if (result.rejection.code !== 'invalid-command') throw new Error(`refused as ${result.rejection.code}`);
  if (result.records.length > 0) throw new Error('a record of it was appended');
  return 'refused';
}

async function outcome(stage: Stage, value: unknown): Promise<Answer> {
  const result = await give(stage, value);
  if (!result.ok) demandRejection(result.rejection);
  return 'taken';
}

/** All that the store has of each request. */
async function everything({ coordinator, options }: Stage): Promise<unknown> {
  const streams = await options.store.streams(coordinator.tenant);
  const each = streams.map(async (stream) => [
    stream,
    await coordinator.trail(stream),
    await coordinator.content(stream),
  ]);
  return Promise.all(each);
}

export async function commandReaders(trail: LongTrail): Promise<readonly Reader[]> {
  const { stage } = trail;
  await stage.coordinator.advance();
  const commands = soundCommands(trail);
  const requests = [...trail.noted.keys()];
  const anywhere = sandbox();
  const kept = () => everything(stage);
  return [
    {
      name: 'coordinator.execute',
      value: (dice) => spoiled(commands, dice, { isJson: false }),
      read: (make) => (isSound(make()) ? outcome(anywhere(), make()) : refusal(stage, make())),
      always: heavy,
      kept,
      takesSome: true,
    },
    {
      name: 'coordinator.query, trail and content',
      value: (dice) => spoiled(requests, dice, { isJson: false }),
      read: async (make) => {
        const id = make();
        const ask = (operation: unknown): Promise<unknown> =>
          typeof operation === 'function' ? operation(id) : Promise.reject(new Error('not there'));
        const [view, records, content] = await Promise.all(
          [stage.coordinator.query, stage.coordinator.trail, stage.coordinator.content].map(ask),
        );
        if (typeof id === 'string' && requests.includes(id)) return 'taken';
        if (view !== null || `${records}${content}` !== '') throw new Error('a request that is not there');
        return 'refused';
      },
      always: heavy,
      kept,
      takesSome: false,
    },
  ];
}
