import { expect } from 'vitest';
import { type AnyEventObject, type AnyStateMachine, initialTransition, transition } from 'xstate';
import { compile } from '../../src/statechart/index.js';
import type { Letter } from './arbitrary-machine.js';

/** What XState would emit, in order. */
export function emittedOf(actions: readonly { type: string; params?: unknown }[]): AnyEventObject[] {
  return actions
    .filter(({ type }) => type === 'xstate.emit')
    .map(({ params }) => Reflect.get(params as object, 'event'));
}

/** The compiled step and XState's own, over one machine and the same facts. */
export function agree(machine: AnyStateMachine, played: readonly Letter[]): void {
  const compiled = compile(machine);
  const input = { count: 0, seen: [] };
  const [initial, first] = initialTransition(machine, input);
  let snapshot = initial;
  const begun = compiled.begin(input);
  let { state } = begun;
  expect(begun.emitted).toEqual(emittedOf(first));
  expect({ value: state.value, context: state.context }).toEqual({
    value: snapshot.value,
    context: snapshot.context,
  });
  for (const event of played) {
    const fits = (machine.getTransitionData(snapshot, event) ?? []).length > 0;
    const step = compiled.step(state, event);
    expect(step.fits).toBe(fits);
    if (!step.fits) continue;
    const [next, actions] = transition(machine, snapshot, event);
    snapshot = next;
    state = step.state;
    expect(state.value).toEqual(snapshot.value);
    expect(JSON.stringify(state.value)).toBe(JSON.stringify(snapshot.value));
    expect(state.context).toEqual(snapshot.context);
    expect(state.tags).toEqual([...snapshot.tags].sort());
    expect(step.emitted).toEqual(emittedOf(actions));
  }
}
