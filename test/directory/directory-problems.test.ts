import { describe, expect, it } from 'vitest';
import { type DirectoryInput, directory, directoryProblems } from '../../src/directory/index.js';
import { agencyInput, directoryInput, titled } from './fixture.js';

const head = (holder: string, from: string, to?: string) =>
  to === undefined
    ? ({ post: 'head', holder, from } as const)
    : ({ post: 'head', holder, from, to } as const);

const oneAgency = (parts: Parameters<typeof agencyInput>[1]): DirectoryInput =>
  directoryInput([agencyInput('a', parts)]);

const mandate = { matter: 'land', territory: 'province', legalBasis: 'Luật' };

describe('each problem, with its place', () => {
  it.each<[string, DirectoryInput, string]>([
    ['matter-duplicate', directoryInput([], { matters: ['x', 'x'].map(matter) }), 'matters.1.code'],
    ['matter-malformed', directoryInput([], { matters: ['x', 'x..y'].map(matter) }), 'matters.1.code'],
    ['matter-malformed', directoryInput([], { matters: ['x', 'x.'].map(matter) }), 'matters.1.code'],
    ['matter-prefix-missing', directoryInput([], { matters: ['x', 'x.y.z'].map(matter) }), 'matters.1.code'],
    ['territory-duplicate', territories(['p', null], ['p', null]), 'territories.1.code'],
    ['territory-unknown', territories(['p', 'q']), 'territories.0.parent'],
    ['territory-cycle', territories(['p', 'p']), 'territories.0.parent'],
    ['agency-duplicate', directoryInput([agencyInput('a'), agencyInput('a')]), 'agencies.1.id'],
    ['agency-unknown', oneAgency({ parent: 'b' }), 'agencies.0.parent'],
    ['agency-parent-cycle', oneAgency({ parent: 'a' }), 'agencies.0.parent'],
    ['territory-unknown', oneAgency({ territory: 'nowhere' }), 'agencies.0.territory'],
    ['agency-unknown', oneAgency({ succeededBy: ['b'] }), 'agencies.0.succeededBy.0'],
    ['successor-cycle', oneAgency({ succeededBy: ['a'] }), 'agencies.0.succeededBy'],
    [
      'ends-before-it-begins',
      oneAgency({ validFrom: '2025-07-02', validTo: '2025-07-01' }),
      'agencies.0.validTo',
    ],
    [
      'matter-unknown',
      oneAgency({ mandates: [{ ...mandate, matter: 'x' }] }),
      'agencies.0.mandates.0.matter',
    ],
    [
      'territory-unknown',
      oneAgency({ mandates: [{ ...mandate, territory: 'x' }] }),
      'agencies.0.mandates.0.territory',
    ],
    [
      'ends-before-it-begins',
      oneAgency({ mandates: [{ ...mandate, validFrom: '2025-07-02', validTo: '2025-07-01' }] }),
      'agencies.0.mandates.0.validTo',
    ],
    [
      'ends-before-it-begins',
      oneAgency({ posts: [head('an', '2025-07-02', '2025-07-01')] }),
      'agencies.0.posts.0.to',
    ],
    [
      'matter-unknown',
      oneAgency({ posts: [{ post: 'deputy', holder: 'an', from: '2025-07-01', fields: ['land', 'x'] }] }),
      'agencies.0.posts.0.fields.1',
    ],
    [
      'heads-overlap',
      oneAgency({ posts: [head('an', '2025-07-01'), head('binh', '2025-01-01', '2025-07-01')] }),
      'agencies.0.posts.0',
    ],
    [
      'heads-overlap',
      oneAgency({ posts: [head('an', '2025-01-01'), head('binh', '2026-01-01')] }),
      'agencies.0.posts.1',
    ],
    [
      'ends-before-it-begins',
      oneAgency({ absences: [{ holder: 'an', from: '2025-07-02', to: '2025-07-01' }] }),
      'agencies.0.absences.0.to',
    ],
    [
      'ends-before-it-begins',
      oneAgency({ authorisations: [authorisation(['land'], '2024-12-31')] }),
      'agencies.0.authorisations.0.to',
    ],
    [
      'matter-unknown',
      oneAgency({ authorisations: [authorisation(['x'], '2025-12-31')] }),
      'agencies.0.authorisations.0.scope.0',
    ],
  ])('%s', (code, input, path) => {
    expect(directoryProblems(input).map((found) => [found.code, found.path.join('.')])).toEqual([
      [code, path],
    ]);
  });
});

describe('cycles', () => {
  it('names every agency on a cycle and none that only hangs below it', () => {
    const input = directoryInput([
      agencyInput('a', { parent: 'b' }),
      agencyInput('b', { parent: 'c' }),
      agencyInput('c', { parent: 'a' }),
      agencyInput('below', { parent: 'a' }),
      agencyInput('apart'),
    ]);
    expect(directoryProblems(input).map(({ path }) => path[1])).toEqual([0, 1, 2]);
  });

  it('takes a diamond of successors for what it is: no cycle', () => {
    const input = directoryInput([
      agencyInput('a', { succeededBy: ['b', 'c', 'b'] }),
      agencyInput('b', { succeededBy: ['d'] }),
      agencyInput('c', { succeededBy: ['d'] }),
      agencyInput('d'),
    ]);
    expect(directoryProblems(input)).toEqual([]);
  });

  it('is found, or not, on chains too long for recursion', () => {
    const chain = (last: string | null) =>
      Array.from({ length: 20_000 }, (_, index) =>
        agencyInput(`a${index}`, { parent: index === 19_999 ? last : `a${index + 1}` }),
      );
    expect(directoryProblems(directoryInput(chain(null)))).toEqual([]);
    expect(directoryProblems(directoryInput(chain('a0')))).toHaveLength(20_000);
  });
});

describe('a directory that is not valid', () => {
  const broken = oneAgency({
    parent: 'b',
    territory: 'nowhere',
    succeededBy: ['<script>'.replace(/\W/g, '')],
  });

  it('lists all problems at once, in both languages', () => {
    const problems = directoryProblems(broken);
    expect(problems.map(({ code }) => code)).toEqual([
      'agency-unknown',
      'territory-unknown',
      'agency-unknown',
    ]);
    expect(problems[1]?.message).toEqual({
      vi: 'Không có địa bàn nowhere trong danh mục.',
      en: 'There is no territory nowhere in the directory.',
    });
  });

  it('is refused with a fault that lists them', () => {
    expect(() => directory(broken)).toThrow(
      expect.objectContaining({
        code: 'directory-invalid',
        message: expect.stringMatching(/agencies\.0\.parent: .* b [\s\S]*agencies\.0\.territory: .* nowhere/),
      }),
    );
  });

  it.each([
    null,
    undefined,
    42,
    'text',
    [],
    {},
    { agencies: 'x' },
    { ...directoryInput([]), surprise: true },
    { ...directoryInput([]), directoryVersion: '\ud800' },
    JSON.parse(
      '{"id":"x","directoryVersion":"1","matters":[],"territories":[],"agencies":[],"__proto__":{"a":1}}',
    ),
    oneAgency({ posts: [{ post: 'deputy', holder: 'an', from: '2025-02-30' }] }),
    oneAgency({ posts: [{ post: 'deputy', holder: 'an', from: '2025-02-01', fields: [] }] }),
  ])('as any other value is answered with problems of form: %j', (value) => {
    const problems = directoryProblems(value);
    expect(problems.length).toBeGreaterThan(0);
    expect(problems.every(({ code }) => code === 'form-invalid')).toBe(true);
  });
});

function matter(code: string) {
  return { code, title: titled(code) };
}

function territories(...pairs: readonly (readonly [string, string | null])[]): DirectoryInput {
  return directoryInput([], {
    territories: pairs.map(([code, parent]) => ({ code, parent, title: titled(code) })),
  });
}

function authorisation(scope: readonly string[], to: string) {
  return { holder: 'an', from: '2025-01-01', to, scope, document: 'Giấy ủy quyền' };
}
