import { createCoordinator, verify } from 'interagency';
import { expect, it } from 'vitest';
import { testCalendar } from '../support/calendar.js';
import { openRequest, sendTo } from '../support/commands.js';
import { stageWith } from '../support/stage.js';

const longId = (index: number) => `question-${index}-${'x'.repeat(50)}`;

it('a refusal about very many questions is told in short, and can be read again', async () => {
  const stage = stageWith();
  await stage.coordinator.execute(openRequest());
  const questions = Array.from({ length: 60 }, (_, index) => ({
    id: longId(index),
    text: 'Why?',
    matters: ['building'],
  }));
  const send = { ...sendTo(['finance']), consultees: [{ agency: 'finance', reason: 'r', questions }] };
  const result = await stage.coordinator.execute(send);
  expect(result.ok ? 'accepted' : result.rejection.code).toBe('not-relevant');
  const view = await createCoordinator(stage.options).query('r-1');
  expect(view?.state).toBe('draft');
  expect(verify(await stage.coordinator.trail('r-1')).problems).toEqual([]);
});

it('a calendar with a long version is carried whole', async () => {
  const stage = stageWith({ calendarFor: testCalendar('2026-12-31', { calendarVersion: 'v'.repeat(80) }) });
  await stage.coordinator.execute(openRequest());
  const sent = await stage.coordinator.execute(sendTo(['works']));
  expect(sent.ok).toBe(true);
  expect((await createCoordinator(stage.options).query('r-1'))?.consultations).toHaveLength(1);
});
