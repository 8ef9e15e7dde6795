import { memoryStore, toInstant } from 'interagency';
import { expect, it } from 'vitest';
import { openRequest, sendTo, soundReply, submit } from '../support/commands.js';
import { type Stage, stageWith } from '../support/stage.js';

const works = 'r-1/3';
const at = (time: string) => toInstant(`${time}+07:00`);

async function asked(stage: Stage): Promise<void> {
  for (const command of [openRequest(), sendTo(['works'])]) {
    const result = await stage.coordinator.execute(command);
    if (!result.ok) throw new Error(result.rejection.message.en);
  }
}

it('a command is decided at one instant, even where the clock moves on while it is', async () => {
  const stage = stageWith();
  await asked(stage);
  const dueAt = (await stage.coordinator.query('r-1'))?.consultations[0]?.dueAt ?? '';
  // The first look at the clock is the last instant of the due date; every later one is after it.
  const moments = [toInstant(dueAt)];
  const clock = { now: () => moments.shift() ?? at('2026-12-01T00:00') };
  const { coordinator } = stageWith({ store: stage.options.store, clock });
  await coordinator.execute(submit(works, 'works', soundReply('works')));
  const view = await coordinator.query('r-1');
  expect(view?.consultations[0]?.outcome).toBe('answered');
  expect(view?.violations).toEqual([]);
});

it('a server whose clock is behind decides nothing in the past', async () => {
  const store = memoryStore();
  const ahead = stageWith({ store });
  await asked(ahead);
  const dueAt = (await ahead.coordinator.query('r-1'))?.consultations[0]?.dueAt ?? '';
  ahead.clock.set(toInstant(new Date(Date.parse(dueAt) + 500).toISOString()));
  await ahead.coordinator.advance();
  const behind = stageWith({ store, clock: { now: () => toInstant(dueAt) } });
  await behind.coordinator.execute(submit(works, 'works', soundReply('works')));
  const view = await behind.coordinator.query('r-1');
  expect(view?.consultations[0]?.outcome).toBe('answered-late');
  expect(view?.violations.map(({ kind, status }) => `${kind} ${status}`)).toEqual([
    'missing-reply superseded',
    'late-reply recorded',
  ]);
});

it('an expected version does not depend on whether the scheduler ran', async () => {
  const answers = await Promise.all(
    [true, false].map(async (schedulerRan) => {
      const stage = stageWith();
      await asked(stage);
      const expectedVersion = (await stage.coordinator.query('r-1'))?.streamVersion ?? 0;
      stage.clock.set(at('2026-10-01T08:00'));
      if (schedulerRan) await stage.coordinator.advance();
      const result = await stage.coordinator.execute(submit(works, 'works', soundReply('works')), {
        expectedVersion,
      });
      return result.ok ? 'accepted' : result.rejection.code;
    }),
  );
  expect(answers).toEqual(['version-conflict', 'version-conflict']);
});
