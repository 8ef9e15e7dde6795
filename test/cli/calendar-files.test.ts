import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { blocksOf } from '../docs/blocks.js';
import { root, workFolder } from './interagency.js';

const folder = workFolder();

const province = `
extends: vietnam
id: province
calendarVersion: p-1
title: { vi: Lịch của một tỉnh (ví dụ), en: Calendar of a province (an example) }
entries:
  - kind: day-off
    date: 2026-08-28
    title: { vi: Ngày truyền thống (ví dụ), en: A local day off (an example) }
    source: an example
    published: 2026-08-01
`;
const office = `
extends: ../province.yaml
id: office
calendarVersion: o-1
title: { vi: Lịch của một cơ quan (ví dụ), en: Calendar of an office (an example) }
entries:
  - kind: override
    date: 2026-08-31
    hours: ["08:00-11:00"]
    title: { vi: Trực, en: Open all the same }
    source: an example
    published: null
`;
folder.write('province.yaml', province);
folder.write('offices/office.yaml', office);

const due = (calendar: string) =>
  folder.interagency([
    'due',
    '--calendar',
    calendar,
    '--from',
    '2026-08-27',
    '--period',
    '5wd',
    '--json',
    '--lang',
    'en',
  ]);
const dueDateBy = async (calendar: string): Promise<unknown> =>
  JSON.parse((await due(calendar)).stdout).dueDate;

describe('a calendar file that extends another', () => {
  it('lies over a built-in one, or over a file that is named from its own folder', async () => {
    expect(await dueDateBy('vietnam')).toBe('2026-09-08');
    expect(await dueDateBy('./province.yaml')).toBe('2026-09-09');
    expect(await dueDateBy('./offices/office.yaml')).toBe('2026-09-08');
  });

  it('is as the page about calendars shows it', async () => {
    const page = readFileSync(join(root, 'docs/calendars.md'), 'utf8');
    const shown = blocksOf(page).filter(({ language }) => language === 'yaml');
    expect(shown).toHaveLength(1);
    for (const { text } of shown) folder.write('shown.yaml', text);
    // Friday 28 August is off and Saturday the 29th worked in exchange: as many days as without either.
    expect(await dueDateBy('./shown.yaml')).toBe('2026-09-08');
  });

  it.each<[string, string, RegExp]>([
    [
      'an unknown calendar',
      province.replace('vietnam', 'vietnan'),
      /wrong\.yaml:2:10: .*did you mean “vietnam”/,
    ],
    [
      'a file that is not there',
      province.replace('vietnam', './nowhere.yaml'),
      /wrong\.yaml:2:10: .*no such file/,
    ],
    ['no name', province.replace('vietnam', '7'), /wrong\.yaml:2:10: must be the id of a built-in calendar/],
    ['a circle', province.replace('vietnam', './wrong.yaml'), /wrong\.yaml:2:10: more than 8 calendars/],
    [
      'a field that layers have not',
      province.replace('entries:', 'zone: UTC\nentries:'),
      /wrong\.yaml:6:1: .*“zone”/,
    ],
    [
      'a day outside the span below',
      province
        .replace('title:', 'covers: { from: 2027-01-01, to: 2027-12-31 }\ntitle:')
        .replace('2026-08-28', '2027-08-28'),
      /wrong\.yaml:5:9: .*must share a day with the calendar below, 2023-01-01 to 2026-12-31/,
    ],
    [
      'something wrong in the one below',
      province.replace('vietnam', './below.yaml'),
      /below\.yaml:8:11: must be a date/,
    ],
  ])('%s is told with its place', async (_, text, message) => {
    folder.write('wrong.yaml', text);
    folder.write('below.yaml', province.replace('2026-08-28', '2026-08-32'));
    const { code, stderr } = await due('./wrong.yaml');
    expect(code).toBe(2);
    expect(stderr).toMatch(message);
  });
});
