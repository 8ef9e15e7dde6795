import type { LocalText } from '../event/index.js';
import { builtInCalendars } from '../regimes/index.js';
import {
  calendarLayerSchemaOver,
  layeredCalendar,
  type WorkingCalendar,
  workingCalendar,
  workingCalendarSchema,
} from '../time/index.js';
import { type FoundPart, failed, findPart } from './data-source.js';
import { type Checked, checkPart } from './part.js';

const mostLayers = 8;

const tooManyLayers: LocalText = {
  vi: `quá ${mostLayers} lớp lịch chồng lên nhau, hoặc các lịch mở rộng lẫn nhau thành vòng`,
  en: `more than ${mostLayers} calendars lie on each other, or they extend each other in a circle`,
};

const noName: LocalText = {
  vi: 'phải là mã của một lịch có sẵn hoặc đường dẫn của một tệp',
  en: 'must be the id of a built-in calendar or the path of a file',
};

/** A part that says which calendar it lies on: a layer, as of a province or an office. */
const isLayer = (data: unknown): data is { readonly extends: unknown } =>
  typeof data === 'object' && data !== null && 'extends' in data;

function readCalendarBelow(
  part: FoundPart,
  base: unknown,
  cwd: string,
  layers: number,
): Checked<WorkingCalendar> {
  const problem = (message: LocalText) => failed(part.problem(['extends'], message));
  if (typeof base !== 'string') return problem(noName);
  if (layers === mostLayers) return problem(tooManyLayers);
  const path = [...part.path, 'extends'];
  const found = findPart({ file: part.file, path, given: base, builtIn: builtInCalendars, cwd });
  return found.ok ? readCalendarPart(found.value, cwd, layers + 1) : found;
}

/** A calendar from a part of a file: whole, or a layer over the one that it `extends`. */
export function readCalendarPart(part: FoundPart, cwd: string, layers = 0): Checked<WorkingCalendar> {
  if (!isLayer(part.data)) {
    const checked = checkPart(part, workingCalendarSchema);
    return checked.ok ? { ok: true, value: workingCalendar(checked.value) } : checked;
  }
  const { extends: base, ...layer } = part.data;
  const below = readCalendarBelow(part, base, cwd, layers);
  if (!below.ok) return below;
  const checked = checkPart({ ...part, data: layer }, calendarLayerSchemaOver(below.value));
  return checked.ok ? { ok: true, value: layeredCalendar(below.value, checked.value) } : checked;
}
