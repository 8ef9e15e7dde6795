import { headActionTitles, milestoneTitles, recipientTitles, templateTitles } from '../catalogue/index.js';
import type { JsonObject, JsonValue, LocalText } from '../event/index.js';
import type { Detail } from './dossier.types.js';
import type { SheetWords } from './sheet-words.js';

type Titles = Readonly<Record<string, LocalText>>;

/** Codes that mean something in one field only: `head` is a capacity in one, and a step of the ladder in another. */
const codesOf: Readonly<Record<string, Titles>> = {
  action: headActionTitles,
  milestone: milestoneTitles,
  template: templateTitles,
  signatory: { head: { vi: 'người đứng đầu', en: 'head' } },
};

const days: LocalText = { vi: '{count} ngày làm việc', en: '{count} working days' };
const oneDay: LocalText = { vi: '1 ngày làm việc', en: '1 working day' };

const titleIn = (titles: Titles | undefined, code: string): LocalText | undefined =>
  titles !== undefined && Object.hasOwn(titles, code) ? titles[code] : undefined;

const isObject = (value: JsonValue): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What has parts: who shares the cause, who is told, how long it was delayed. */
function partsText(
  { agency, share, role, workingDays }: Readonly<Record<string, JsonValue>>,
  words: SheetWords,
): string {
  if (typeof workingDays === 'number')
    return words.text(workingDays === 1 ? oneDay : days).replace('{count}', String(workingDays));
  const name = typeof agency === 'string' ? words.agency(agency) : '';
  if (typeof share === 'number') return `${name} (${share}%)`;
  const title = typeof role === 'string' ? titleIn(recipientTitles, role) : undefined;
  return [...(title === undefined ? [] : [words.text(title)]), name].filter((part) => part !== '').join(', ');
}

function valueText(field: string, value: JsonValue, words: SheetWords): string {
  if (value === null) return '';
  if (isObject(value)) return partsText(value, words);
  if (typeof value === 'number' || typeof value === 'boolean') return words.value(value);
  if (typeof value !== 'string') return '';
  const title = titleIn(codesOf[field], value);
  return title === undefined ? words.value(value) : words.text(title);
}

/** A detail as a reader reads it: codes by their titles, ids by the names of agencies. */
export function detailText({ field, value }: Detail, words: SheetWords): string {
  // `KT khanh.sxd`: each capacity is a code of its own.
  if (field === 'signatory' && typeof value === 'string')
    return value
      .split(' ')
      .map((part) => valueText(field, part, words))
      .join(' ');
  const values = Array.isArray(value) ? value : [value];
  return values.map((one) => valueText(field, one, words)).join(', ');
}
