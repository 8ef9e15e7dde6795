import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import {
  assessRelevance,
  directory,
  directorySchema,
  hasSigningAuthority,
} from '../../src/directory/index.js';
import { agencyId, day, matterCode, officerId, questionId, territoryCode } from './fixture.js';

const text = readFileSync(new URL('../../examples/cases/directory-gia-lai.yaml', import.meta.url), 'utf8');
const giaLaiDirectory = directory(directorySchema.parse(parse(text)));

const relevance = (agency: string, matter: string, territory: string, date = '2026-08-20') =>
  assessRelevance(giaLaiDirectory, {
    agency: agencyId(agency),
    questions: [{ id: questionId('q1'), matters: [matterCode(matter)], territory: territoryCode(territory) }],
    date: day(date),
    maximumDistance: 1,
  });

describe('the example directory of Gia Lai', () => {
  it('is written in NFC', () => {
    expect(text).toBe(text.normalize('NFC'));
  });

  it.each([
    ['so-tai-chinh', 'finance.price.land', 'gia-lai', true],
    ['so-tai-chinh', 'land.price.table', 'xa-dak-doa', true],
    ['so-xay-dung', 'construction.planning', 'xa-dak-doa', true],
    ['ubnd-xa-dak-doa', 'land.price.survey', 'xa-dak-doa', true],
    ['cong-an-gia-lai', 'fire-safety.design', 'phuong-pleiku', true],
    ['ubnd-phuong-pleiku', 'land.price.survey', 'xa-dak-doa', false],
    ['so-van-hoa-the-thao-du-lich', 'land.price.table', 'gia-lai', false],
    ['ubnd-gia-lai', 'land.price.table', 'gia-lai', false],
  ])('%s is asked about %s in %s: relevant is %s', (agency, matter, territory, expected) => {
    expect(relevance(agency, matter, territory).relevant).toBe(expected);
  });

  it.each([
    ['so-tai-nguyen-moi-truong', 'so-nong-nghiep-moi-truong'],
    ['ubnd-huyen-dak-doa', 'ubnd-xa-dak-doa'],
  ])('%s was abolished and names %s', (ended, successor) => {
    expect(relevance(ended, 'land.use', 'xa-dak-doa').problem).toEqual({
      code: 'agency-abolished',
      successors: [successor],
    });
  });

  it.each([
    ['so-tai-chinh', 'lan.stc', 'head', 'finance.price', true],
    ['so-tai-chinh', 'minh.stc', 'KT', 'finance.price', true],
    ['so-tai-chinh', 'nga.stc', 'KT', 'finance.price', false],
    ['so-xay-dung', 'hung.sxd', 'head', 'construction.permit', false],
    ['so-xay-dung', 'khoa.sxd', 'TUQ', 'construction.permit', true],
    ['so-tu-phap', 'son.stp', 'Q', 'justice.document-review', true],
    ['ubnd-xa-dak-doa', 'bao.xdd', 'TM', 'land.use', true],
  ] as const)('%s: %s signs as %s for %s on 2026-08-26: %s', (agency, officer, capacity, matter, ok) => {
    const signatory = { officer: officerId(officer), capacity };
    const matters = [matterCode(matter)];
    const query = { agency: agencyId(agency), signatory, matters, date: day('2026-08-26') };
    expect(hasSigningAuthority(giaLaiDirectory, query).ok).toBe(ok);
  });

  it('has its committee above all but the police', () => {
    const outside = giaLaiDirectory.data.agencies.filter(
      ({ id }) => !giaLaiDirectory.isSuperior(agencyId('ubnd-gia-lai'), id),
    );
    expect(outside.map(({ id }) => id)).toEqual(['ubnd-gia-lai', 'cong-an-gia-lai']);
  });
});
