import { emptyAggregate, primaryFactSchema, type RequestAggregate, stepRequest } from 'interagency';
import { describe, expect, it } from 'vitest';
import { requestIdSchema } from '../../src/event/index.js';
import { playAll } from './carries.js';
import { type PolicyChange, type Step, type World, world } from './world.js';

/** Where a machine stands: its value, its tags, and what it keeps of the facts. */
interface Expected {
  readonly value?: unknown;
  readonly tags?: readonly string[];
  readonly context?: object;
}

/** Where things stand once all this has happened: what the fold of the trail yields. */
export interface Standing {
  readonly rule: string;
  readonly policy?: PolicyChange;
  readonly given: readonly Step[];
  readonly request?: Expected;
  /** The first consultation. */
  readonly consultation?: Expected;
  /** The last case. */
  readonly violation?: Expected;
}

async function folded({ coordinator }: World): Promise<RequestAggregate> {
  let aggregate = emptyAggregate(requestIdSchema.parse('r-1'));
  for (const line of await coordinator.trail('r-1')) {
    const { cause, type, payload } = JSON.parse(line);
    if (cause !== null) continue;
    aggregate = stepRequest(aggregate, primaryFactSchema.parse({ type, payload })).aggregate;
  }
  return aggregate;
}

async function check({ policy, given, request, consultation, violation }: Standing): Promise<void> {
  const played = world(policy);
  await playAll(played, given);
  const { request: stands, consultations, cases } = await folded(played);
  if (request !== undefined) expect(stands).toMatchObject(request);
  if (consultation !== undefined) expect([...consultations.values()][0]).toMatchObject(consultation);
  if (violation !== undefined) expect([...cases.values()].at(-1)).toMatchObject(violation);
}

export function stand(title: string, standings: readonly Standing[]): void {
  describe(title, () => {
    it.each(standings.map((one) => [one.rule, one] as const))('%s', (_, standing) => check(standing));
  });
}
