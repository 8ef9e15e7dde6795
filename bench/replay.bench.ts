import { type AnyMachineSnapshot, initialTransition, transition } from 'xstate';
import { type Coordinator, type TrailRecord, verify } from '../src/index.js';
import { nodeHashing } from '../src/node/index.js';
import { type Life, lifeOf, live } from './life.js';
import { type Measurement, measure } from './measure.js';

const perSecond = (count: number, run: () => void): number => {
  const begun = performance.now();
  run();
  return (count * 1_000) / (performance.now() - begun);
};

/** What somebody would write who has XState and a log of events: the next snapshot, fact by fact; nothing is checked. */
function foldByTransition({ beginnings, hearings }: Life): void {
  const machines = new Map(beginnings.map(({ subject, machine }) => [subject, machine]));
  const snapshots = new Map<string, AnyMachineSnapshot>();
  for (const { subject, machine, input } of beginnings) {
    snapshots.set(subject, initialTransition(machine, input)[0]);
  }
  for (const { subject, event } of hearings) {
    const [machine, snapshot] = [machines.get(subject), snapshots.get(subject)];
    if (machine && snapshot) snapshots.set(subject, transition(machine, snapshot, event)[0]);
  }
}

/** Facts of whole trails, read from text, their chain and hashes checked, folded, and their consequences compared. */
export async function replay(coordinator: Coordinator): Promise<Measurement> {
  const trails: { readonly lines: readonly string[]; readonly records: readonly TrailRecord[] }[] = [];
  for (let index = 0; index < 200; index += 1) {
    const request = `replayed-${index}`;
    const records = await live(coordinator, request);
    trails.push({ lines: await coordinator.trail(request), records });
  }
  const lives = trails.map(({ records }) => lifeOf(records));
  const facts = trails.reduce((sum, { records }) => sum + records.length, 0);
  const hashing = nodeHashing();
  return measure({
    name: 'replay',
    against: "folding the same facts by XState's transition(), nothing verified",
    unit: 'facts a second',
    better: 'more',
    ours: () =>
      perSecond(facts, () => {
        for (const { lines } of trails) if (!verify(lines, { hashing }).ok) throw new Error('it must verify');
      }),
    theirs: () => perSecond(facts, () => lives.forEach(foldByTransition)),
  });
}
