import { isDeepStrictEqual } from 'node:util';
import {
  type AllowedCommand,
  type Command,
  type Coordinator,
  createCoordinator,
  memoryStore,
  seededRandom,
  type TrailRecord,
  toInstant,
  virtualClock,
  type WorkingCalendar,
} from '../../src/index.js';
import type { ActorInput } from '../support/actors.js';
import { type Play, playedRequest } from '../support/play.js';

/** A moment of a sequence: all that a coordinator of its own needs to go on from there. */
export interface Moment {
  readonly play: Play;
  readonly records: readonly TrailRecord[];
  readonly now: string;
  readonly calendar: WorkingCalendar;
}

const unwanted = {
  bytes: (): never => {
    throw new Error('a salt is drawn');
  },
};

async function forked({ play, records, now, calendar }: Moment, draws: 'salts' | 'nothing') {
  const { policy, directory } = play.world;
  const store = memoryStore();
  const clock = virtualClock(toInstant(now));
  const random = draws === 'salts' ? seededRandom(1) : unwanted;
  const changes = { store, clock, random, directoryAt: directory, calendarFor: calendar };
  const coordinator = createCoordinator({ ...play.stage.options, ...changes });
  if (records.length > 0) {
    const documents = [{ hash: policy.hash, text: policy.text }];
    const claims = { take: [], release: [] };
    const rest = { content: [], claims, documents, dueAt: Date.parse(now) };
    const { tenant } = coordinator;
    await store.append({ tenant, stream: playedRequest, expectedVersion: 'new', records, ...rest });
  }
  return { coordinator, clock };
}

/** Every witness is accepted by a coordinator of its own that stands where the sequence stood. */
export async function everyWitnessIsAccepted(moment: Moment, witnesses: readonly Command[]): Promise<void> {
  for (const witness of witnesses) {
    const { coordinator } = await forked(moment, 'salts');
    const result = await coordinator.execute(witness);
    if (!result.ok) {
      throw new Error(`${witness.type} is allowed, and refused: ${result.rejection.message.en}`);
    }
  }
}

async function told({ allowed, trail }: Coordinator, actor: ActorInput): Promise<readonly AllowedCommand[]> {
  const before = await trail(playedRequest);
  const list = await allowed(playedRequest, actor);
  if (!isDeepStrictEqual(await trail(playedRequest), before)) throw new Error('asking appends');
  return list;
}

/** Asking appends nothing and draws nothing, and the answer is the same whether or not the scheduler has run. */
export async function askingIsFree(moment: Moment, actor: ActorInput, later: number): Promise<void> {
  const { coordinator, clock } = await forked(moment, 'nothing');
  clock.set(toInstant(new Date(Date.parse(moment.now) + later).toISOString()));
  const before = await told(coordinator, actor);
  const { failed } = await coordinator.advance();
  for (const { fault } of failed) throw fault;
  const after = await told(coordinator, actor);
  if (!isDeepStrictEqual(before, after)) {
    throw new Error(`${JSON.stringify(before)} before the scheduler runs, ${JSON.stringify(after)} after`);
  }
}
