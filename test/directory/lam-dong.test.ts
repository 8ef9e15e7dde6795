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

const text = readFileSync(new URL('../../examples/cases/directory-lam-dong.yaml', import.meta.url), 'utf8');
const lamDong = directory(directorySchema.parse(parse(text)));

const relevance = (agency: string, matter: string, territory: string, date = '2026-08-20') =>
  assessRelevance(lamDong, {
    agency: agencyId(agency),
    questions: [{ id: questionId('q1'), matters: [matterCode(matter)], territory: territoryCode(territory) }],
    date: day(date),
    maximumDistance: 1,
  });

describe('the example directory of Lâm Đồng', () => {
  it('is written in NFC', () => {
    expect(text).toBe(text.normalize('NFC'));
  });

  it.each([
    ['so-tai-chinh', 'finance.price.land', 'lam-dong', true],
    ['so-tai-chinh', 'land.price.table', 'xa-duc-trong', true],
    ['so-xay-dung', 'construction.planning', 'xa-duc-trong', true],
    ['ubnd-xa-duc-trong', 'land.price.survey', 'xa-duc-trong', true],
    ['cong-an-lam-dong', 'fire-safety.design', 'phuong-xuan-huong-da-lat', true],
    ['ubnd-phuong-xuan-huong-da-lat', 'land.price.survey', 'xa-duc-trong', false],
    ['so-van-hoa-the-thao-du-lich', 'land.price.table', 'lam-dong', false],
    ['ubnd-lam-dong', 'land.price.table', 'lam-dong', false],
  ])('%s is asked about %s in %s: relevant is %s', (agency, matter, territory, expected) => {
    expect(relevance(agency, matter, territory).relevant).toBe(expected);
  });

  it.each([
    ['so-tai-nguyen-moi-truong', 'so-nong-nghiep-moi-truong'],
    ['ubnd-huyen-duc-trong', 'ubnd-xa-duc-trong'],
  ])('%s was abolished and names %s', (ended, successor) => {
    expect(relevance(ended, 'land.use', 'xa-duc-trong').problem).toEqual({
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
    ['ubnd-xa-duc-trong', 'bao.xdt', 'TM', 'land.use', true],
  ] as const)('%s: %s signs as %s for %s on 2026-08-26: %s', (agency, officer, capacity, matter, ok) => {
    const signatory = { officer: officerId(officer), capacity };
    const matters = [matterCode(matter)];
    const query = { agency: agencyId(agency), signatory, matters, date: day('2026-08-26') };
    expect(hasSigningAuthority(lamDong, query).ok).toBe(ok);
  });

  it('has its committee above all but the police', () => {
    const outside = lamDong.data.agencies.filter(
      ({ id }) => !lamDong.isSuperior(agencyId('ubnd-lam-dong'), id),
    );
    expect(outside.map(({ id }) => id)).toEqual(['ubnd-lam-dong', 'cong-an-lam-dong']);
  });
});
