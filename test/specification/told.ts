import type { RejectionCode } from 'interagency';
import { describe, expect, it } from 'vitest';
import { playAll } from './carries.js';
import { type PolicyChange, type Step, world } from './world.js';

/** What a refusal says: its code, the place in the command, the citation of the rule by its id, and the message. */
export interface Telling {
  readonly rule: string;
  readonly policy?: PolicyChange;
  readonly given?: readonly Step[];
  readonly when: Step;
  readonly code: RejectionCode;
  readonly path?: string;
  readonly citation?: string;
  readonly message: string;
}

async function check({ policy, given = [], when, code, path, citation, message }: Telling): Promise<void> {
  const played = world(policy);
  await playAll(played, given);
  const result = await played.play(when);
  const rejection = result === null || result.ok ? null : result.rejection;
  expect({
    code: rejection?.code,
    path: rejection?.path,
    citation: rejection?.citation?.id ?? null,
    message: rejection?.message.en,
  }).toEqual({ code, path: path ?? null, citation: citation ?? null, message });
  expect(rejection?.message.vi).not.toMatch(/\{\w+\}/);
}

export function tell(title: string, tellings: readonly Telling[]): void {
  describe(title, () => {
    it.each(tellings.map((one) => [one.rule, one] as const))('%s', (_, telling) => check(telling));
  });
}
