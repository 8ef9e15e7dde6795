import { expect, it } from 'vitest';
import type { JsonObject, JsonValue } from '../../src/event/index.js';
import { type Actor, recordSchema, verify } from '../../src/index.js';
import { type Draft, draftsOf, forged, recordsOf } from './forging.js';
import { changed, type Path } from './mutations.js';
import { type Step, tell } from './stories.js';

export type Forgery = (drafts: readonly Draft[]) => readonly Draft[];
type Lies = Readonly<Record<string, JsonValue>>;

/** The same fact with other values, each at its path. */
export function lying(draft: Draft, lies: Lies): Draft {
  const payload = Object.entries(lies).reduce<JsonValue>((before, [path, value]) => {
    const steps: Path = path.split('.').map((step) => (/^\d+$/.test(step) ? Number(step) : step));
    return changed(before, steps, value);
  }, draft.payload);
  return { ...draft, payload: payload as JsonObject }; // a changed object is an object
}

export const of =
  (type: string, change: (draft: Draft) => Draft): Forgery =>
  (drafts) => {
    const place = drafts.findIndex((draft) => draft.type === type);
    return drafts.map((draft, index) => (index === place ? change(draft) : draft));
  };

export const says = (type: string, lies: Lies): Forgery => of(type, (draft) => lying(draft, lies));
export const by = (type: string, actor: Partial<Record<keyof Actor, string>>): Forgery =>
  of(type, (draft) => ({
    ...draft,
    actor: recordSchema.shape.actor.parse({ ...draft.actor, ...actor }),
  }));
export const without =
  (type: string): Forgery =>
  (drafts) => {
    const place = drafts.findIndex((draft) => draft.type === type);
    return drafts.filter((_, index) => index !== place);
  };
/** Each of these facts was entered then. */
export const enteredAt =
  (moments: Readonly<Record<string, string>>): Forgery =>
  (drafts) =>
    drafts.map((draft) => {
      const moment = moments[draft.type];
      if (moment === undefined) return draft;
      return { ...draft, recordedAt: recordSchema.shape.recordedAt.parse(moment) };
    });
export const untold = (type: string, path: string): Forgery =>
  of(type, (draft) => ({ ...draft, commitments: draft.commitments.filter((one) => one.path !== path) }));
/** More facts behind the last one, entered when and by whom that one was. */
export const followedBy =
  (...more: ((drafts: readonly Draft[]) => Draft)[]): Forgery =>
  (drafts) => [...drafts, ...more.map((one) => one(drafts))];

export const copyOf =
  (type: string, lies: Lies) =>
  (drafts: readonly Draft[]): Draft => {
    const copied = drafts.find((draft) => draft.type === type);
    const last = drafts.at(-1);
    if (copied === undefined || last === undefined) throw new Error(`no ${type}`);
    return lying({ ...copied, recordedAt: last.recordedAt }, { at: last.recordedAt, ...lies });
  };

export interface Case {
  readonly steps: readonly Step[];
  readonly circumstances?: Parameters<typeof tell>[1];
  readonly forge: Forgery;
  readonly position: number;
  readonly code: string;
  readonly en: string;
  readonly vi: string;
}

export const otherwise = (
  steps: readonly Step[],
  forge: Forgery,
  position: number,
  en: string,
  vi: string,
): Case => ({ steps, forge, position, code: 'judged-otherwise', en, vi });
export const refused = (
  steps: readonly Step[],
  forge: Forgery,
  position: number,
  en: string,
  vi: string,
): Case => ({ steps, forge, position, code: 'would-be-refused', en, vi });

/** Each forgery is sealed again with right hashes and the consequences that the machines yield, and is found. */
export function areFound(forgeries: Readonly<Record<string, Case>>): void {
  it.each(Object.entries(forgeries))('%s', async (_, forgery) => {
    const { lines, judgedBy } = await tell(forgery.steps, forgery.circumstances);
    expect(verify(lines, judgedBy).problems).toEqual([]);
    const [head] = recordsOf(lines.slice(0, 1));
    if (head === undefined) throw new Error('nothing was recorded');
    const { lines: lie, misfit } = forged(forgery.forge(draftsOf(lines)), head);
    expect(misfit).toBeNull();
    if (forgery.code !== 'moment-differs') expect(verify(lie)).toMatchObject({ ok: true, level: 'fits' });
    const [problem] = verify(lie, judgedBy).problems;
    expect(problem).toMatchObject({ code: forgery.code, position: forgery.position });
    expect(problem?.message.en).toContain(forgery.en);
    expect(problem?.message.vi).toContain(forgery.vi);
  });
}
