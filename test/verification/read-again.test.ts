import { beforeAll, describe, expect, it } from 'vitest';
import { type JsonValue, requestIdSchema, tenantIdSchema } from '../../src/event/index.js';
import { root, workFolder } from '../cli/interagency.js';
import { type Draft, draftsOf, forged } from './forging.js';

const folder = workFolder();
const file = `${root}/examples/cases/a-land-price-plan.yaml`;

beforeAll(async () => {
  await folder.interagency(['run', file, '--out', 'good', '--json']);
});

type Found = { readonly [key: string]: JsonValue };
const isFound = (value: JsonValue): value is Found =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The trail with other findings in the first reply in which wording was found; every hash is right. */
function forgedWith(change: (findings: readonly Found[]) => readonly Found[]): {
  readonly trail: string;
  readonly position: number | undefined;
} {
  const lines = folder.read('good/trail.jsonl').trimEnd().split('\n');
  const findingsOf = ({ payload }: Draft): readonly Found[] => {
    const { findings } = payload;
    return Array.isArray(findings) ? findings.filter(isFound) : [];
  };
  const drafts = draftsOf(lines);
  const place = drafts.findIndex((draft) => findingsOf(draft).some(({ rule }) => rule === 'wording'));
  const lies = drafts.map((draft, at) =>
    at === place
      ? { ...draft, payload: { ...draft.payload, findings: [...change(findingsOf(draft))] } }
      : draft,
  );
  const {
    lines: written,
    positions,
    misfit,
  } = forged(lies, {
    tenant: tenantIdSchema.parse('default'),
    stream: requestIdSchema.parse('lp-2026-01'),
  });
  expect(misfit).toBeNull();
  return { trail: `${written.join('\n')}\n`, position: positions[place] };
}

const verified = async (trail: string, ...more: readonly string[]) => {
  folder.write('trail.jsonl', trail);
  const argv = ['verify', 'trail.jsonl', '--case', file, '--json', ...more];
  const { stdout } = await folder.interagency(argv);
  return JSON.parse(stdout);
};
const withTexts = ['--content', 'good/content.jsonl'] as const;

describe('where the texts are supplied, they are read again', () => {
  it('and a sound trail holds', async () => {
    expect(await verified(folder.read('good/trail.jsonl'), ...withTexts)).toMatchObject({ ok: true });
  });

  it.each<[string, (findings: readonly Found[]) => readonly Found[]]>([
    ['dropped', (findings) => findings.filter(({ rule }) => rule !== 'wording')],
    [
      'invented',
      (findings) => [
        ...findings,
        ...findings
          .filter(({ rule }) => rule === 'wording')
          .slice(0, 1)
          .map((one) => ({ ...one, code: 'holding-reply' })),
      ],
    ],
    [
      'put elsewhere',
      (findings) => findings.map((one) => (one['rule'] === 'wording' ? { ...one, span: [0, 1] } : one)),
    ],
  ])('and a sign of wording that was %s is found', async (_, change) => {
    const { trail, position } = forgedWith(change);
    expect(await verified(trail)).toMatchObject({ ok: true });
    const { ok, problems } = await verified(trail, ...withTexts);
    expect(ok).toBe(false);
    expect(problems[0]).toMatchObject({ position });
  });

  it('and one text that is missing leaves the findings of its reply as they were recorded', async () => {
    const { trail, position } = forgedWith((findings) => findings.filter(({ rule }) => rule !== 'wording'));
    const texts = folder.read('good/content.jsonl').trimEnd().split('\n');
    const others = texts.filter((text) => JSON.parse(text).position !== position);
    folder.write('others.jsonl', `${others.join('\n')}\n`);
    expect(await verified(trail, '--content', 'others.jsonl')).toMatchObject({ ok: true });
  });
});
