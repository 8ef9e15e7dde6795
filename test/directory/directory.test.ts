import { describe, expect, expectTypeOf, it } from 'vitest';
import type * as z from 'zod';
import {
  type Directory,
  type DirectoryData,
  directory,
  type directorySchema,
} from '../../src/directory/index.js';
import { agencyId, agencyInput, day, directoryInput, matterCode, territoryCode } from './fixture.js';

const compiled = (...agencies: readonly Parameters<typeof agencyInput>[]): Directory =>
  directory(directoryInput(agencies.map((parts) => agencyInput(...parts))));

describe('territories: one covers itself and all inside it', () => {
  const one = compiled();
  it.each([
    ['province', 'province', true],
    ['province', 'commune-a', true],
    ['province', 'hamlet', true],
    ['commune-a', 'hamlet', true],
    ['commune-a', 'province', false],
    ['commune-a', 'commune-b', false],
    ['elsewhere', 'commune-a', false],
    ['unlisted', 'unlisted', false],
    ['province', 'unlisted', false],
  ])('%s covers %s: %s', (outer, inner, covers) => {
    expect(one.territoryCovers(territoryCode(outer), territoryCode(inner))).toBe(covers);
  });
});

describe('matters: distance in levels from a matter up to one above it', () => {
  const one = compiled();
  it.each([
    ['land', 'land', 0],
    ['land', 'land.price', 1],
    ['land', 'land.price.table', 2],
    ['land.price', 'land.price.table', 1],
    ['land.price', 'land', null],
    ['land.use', 'land.price', null],
    ['land', 'landscape', null],
    ['land', 'land.unlisted', null],
    ['unlisted', 'unlisted', null],
  ])('from %s down to %s: %s', (above, code, distance) => {
    expect(one.matterDistance(matterCode(above), matterCode(code))).toBe(distance);
  });

  it('lists a matter and all above it, nearest first', () => {
    expect(one.matterLineage(matterCode('land.price.table'))).toEqual([
      'land.price.table',
      'land.price',
      'land',
    ]);
    expect(one.matterLineage(matterCode('land.unlisted'))).toEqual([]);
  });
});

describe('validity: first and last day are inclusive', () => {
  const one = compiled(
    ['spanned', { validFrom: '2025-07-01', validTo: '2026-06-30' }],
    ['open', {}],
    ['null-ended', { validFrom: null, validTo: null }],
  );
  it.each([
    ['spanned', '2025-06-30', false],
    ['spanned', '2025-07-01', true],
    ['spanned', '2026-06-30', true],
    ['spanned', '2026-07-01', false],
    ['open', '1999-01-01', true],
    ['null-ended', '2099-12-31', true],
    ['unlisted', '2025-07-01', false],
  ])('%s on %s: %s', (id, date, isValid) => {
    expect(one.isValid(agencyId(id), day(date))).toBe(isValid);
  });
});

describe('succession: an ended agency names those in force that day', () => {
  // old ──▶ middle ──▶ new-a, new-b ; new-a ──▶ newest ; split ──▶ middle, lasting ; future begins later.
  const one = compiled(
    ['old', { validTo: '2024-12-31', succeededBy: ['middle'] }],
    ['middle', { validFrom: '2025-01-01', validTo: '2025-06-30', succeededBy: ['new-a', 'new-b'] }],
    ['new-a', { validFrom: '2025-07-01', validTo: '2025-12-31', succeededBy: ['newest'] }],
    ['new-b', { validFrom: '2025-07-01' }],
    ['newest', { validFrom: '2026-01-01' }],
    ['lasting', {}],
    ['split', { validTo: '2024-12-31', succeededBy: ['middle', 'lasting', 'new-b'] }],
    ['planned', { validTo: '2024-12-31', succeededBy: ['newest'] }],
    ['closed', { validTo: '2024-12-31' }],
  );
  it.each([
    ['old', '2024-12-31', []],
    ['old', '2025-01-01', ['middle']],
    ['old', '2025-07-01', ['new-a', 'new-b']],
    ['old', '2026-01-01', ['newest', 'new-b']],
    ['middle', '2025-06-30', []],
    ['split', '2025-03-01', ['middle', 'lasting']],
    ['split', '2025-08-01', ['new-a', 'lasting', 'new-b']],
    ['planned', '2025-03-01', []],
    ['closed', '2025-03-01', []],
    ['unlisted', '2025-03-01', []],
  ])('%s on %s: %j', (id, date, successors) => {
    expect(one.successorsOn(agencyId(id), day(date))).toEqual(successors);
  });

  it('also gives the direct successors, whatever the day', () => {
    expect(one.successorsOf(agencyId('old'))).toEqual(['middle']);
    expect(one.successorsOf(agencyId('closed'))).toEqual([]);
    expect(one.successorsOf(agencyId('unlisted'))).toEqual([]);
  });
});

describe('hierarchy', () => {
  const one = compiled(
    ['commune', { parent: 'department' }],
    ['department', { parent: 'committee' }],
    ['committee', {}],
    ['stranger', {}],
  );
  it('lists the superiors, nearest first', () => {
    expect(one.ancestorsOf(agencyId('commune'))).toEqual(['department', 'committee']);
    expect(one.ancestorsOf(agencyId('committee'))).toEqual([]);
    expect(one.ancestorsOf(agencyId('unlisted'))).toEqual([]);
  });
  it.each([
    ['committee', 'commune', true],
    ['department', 'commune', true],
    ['commune', 'department', false],
    ['department', 'department', false],
    ['stranger', 'commune', false],
    ['unlisted', 'unlisted', false],
  ])('%s is superior to %s: %s', (upper, lower, isSuperior) => {
    expect(one.isSuperior(agencyId(upper), agencyId(lower))).toBe(isSuperior);
  });
});

describe('the head on a day', () => {
  const one = compiled([
    'department',
    {
      posts: [
        { post: 'deputy', holder: 'dau', from: '2025-01-01' },
        { post: 'acting', holder: 'quyen', from: '2026-01-01', to: '2026-03-31' },
        { post: 'head', holder: 'cu', from: '2025-01-01', to: '2025-12-31' },
        { post: 'head', holder: 'moi', from: '2026-03-01' },
      ],
      absences: [{ holder: 'moi', from: '2026-05-01', to: '2026-05-31' }],
    },
  ]);
  it.each([
    ['2024-12-31', undefined, 'before anyone was appointed'],
    ['2025-12-31', 'cu', 'the last day counts'],
    ['2026-01-01', 'quyen', 'the acting head in a vacancy'],
    ['2026-03-01', 'moi', 'the head before the acting head'],
    ['2026-05-15', 'moi', 'an absent head is still the head'],
  ])('%s: %s (%s)', (date, head, _why) => {
    expect(one.headOf(agencyId('department'), day(date))).toBe(head);
  });
});

describe('a compiled directory', () => {
  it('shares nothing with the data it was made from and cannot be altered', () => {
    const mandates = [{ matter: 'land', territory: 'province', legalBasis: 'Luật' }];
    const input = directoryInput([agencyInput('department', { mandates })]);
    const one = directory(input);
    mandates.push({ matter: 'finance', territory: 'province', legalBasis: 'Luật' });
    const agency = one.agency(agencyId('department'));
    expect(agency?.mandates).toHaveLength(1);
    expect(() => Object.assign(agency?.title ?? {}, { vi: 'khác' })).toThrow(TypeError);
    expect(() => Object.assign(one, { id: 'khác' })).toThrow(TypeError);
    expect(Object.isFrozen(one.mandatesFor(agencyId('department'), matterCode('land')))).toBe(true);
  });

  it('is made anew from its own data', () => {
    const one = compiled(['department', { collective: true }]);
    expect(directory(one.data).data).toEqual(one.data);
  });

  it.each(['constructor', 'toString', 'hasOwnProperty', 'prototype'])(
    'knows no %s that is not listed',
    (name) => {
      const one = compiled();
      expect(one.agency(agencyId(name))).toBeUndefined();
      expect(one.matter(matterCode(name))).toBeUndefined();
      expect(one.territory(territoryCode(name))).toBeUndefined();
      expect(one.mandatesFor(agencyId(name), matterCode(name))).toEqual([]);
    },
  );

  it('takes such names as ids like any other', () => {
    const one = compiled(['constructor', { parent: 'toString' }], ['toString', {}]);
    expect(one.isSuperior(agencyId('toString'), agencyId('constructor'))).toBe(true);
  });

  it('holds text in NFC', () => {
    const one = compiled(['department', { title: { vi: 'Sở Tài chính'.normalize('NFD'), en: 'Finance' } }]);
    expect(one.agency(agencyId('department'))?.title.vi).toBe('Sở Tài chính'.normalize('NFC'));
  });
});

it('has hand-written types that agree with the schema', () => {
  expectTypeOf<z.output<typeof directorySchema>>().toExtend<DirectoryData>();
  expectTypeOf<DirectoryData['agencies'][number]['id']>().toEqualTypeOf<
    z.output<typeof directorySchema>['agencies'][number]['id']
  >();
});
