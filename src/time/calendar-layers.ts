import * as z from 'zod';
import { longestVersion, spanSchema, weekSchema } from './calendar-parts.schema.js';
import type { CivilDate } from './civil-date.js';
import { readCalendarData } from './read-calendar-data.js';
import { weekOfSeason, weekOfYear } from './week-in-force.js';
import { calendarOf, rulingEntries, type WorkingCalendar, workingCalendar } from './working-calendar.js';
import {
  checkRuled,
  checkSwaps,
  namedShape,
  type Report,
  ruledShape,
  type WorkingCalendarInput,
} from './working-calendar.schema.js';

/** The fields of a layer, for whoever reads one from a file that says more. */
export const calendarLayerShape = z.strictObject({
  ...namedShape,
  covers: spanSchema
    .exactOptional()
    .describe('The days whose plan has been published to this layer; left out, those of the calendar below'),
  week: weekSchema
    .exactOptional()
    .describe('Replaces the weekly pattern below, seasons included; left out, that one holds'),
  ...ruledShape,
});
type LayerShape = z.infer<typeof calendarLayerShape>;

function checkLayer(layer: LayerShape, report: Report): void {
  checkRuled(layer, report);
  if (layer.weekSource !== undefined && layer.week === undefined)
    report(['weekSource'], 'is the source of "week", which is missing');
}

const reportTo =
  (context: z.RefinementCtx): Report =>
  (path, message) =>
    context.addIssue({ code: 'custom', path, message });

/** A layer by itself: what a province or an office states over the calendar that it lies on. */
export const calendarLayerSchema = calendarLayerShape
  .superRefine((layer, context) => checkLayer(layer, reportTo(context)))
  .readonly();

/** A layer as the schema gives it back: validated, normalised, frozen. */
export type CalendarLayer = z.infer<typeof calendarLayerSchema>;
/** A layer as it is written: plain texts, to be validated. */
export type CalendarLayerInput = z.input<typeof calendarLayerSchema>;

const spanOver = (below: WorkingCalendar, { covers = below.span }: LayerShape) => ({
  from: covers.from > below.span.from ? covers.from : below.span.from,
  to: covers.to < below.span.to ? covers.to : below.span.to,
});
const versionOver = (below: WorkingCalendar, { calendarVersion }: LayerShape): string =>
  `${calendarVersion}/${below.calendarVersion}`;

const weekOver = (
  below: WorkingCalendar,
  { week, weekSource, seasons }: LayerShape,
): WorkingCalendar['weekOn'] => {
  const ofYear = week && weekOfYear(week, weekSource);
  return (date) => weekOfSeason(seasons, date) ?? ofYear ?? below.weekOn(date);
};

/** A day that would be worked but for an entry; a free day of the weekly pattern is no day off to swap. */
function isDayOff(below: WorkingCalendar, date: CivilDate): boolean {
  const { working, reason } = below.day(date);
  return !working && reason !== 'weekly';
}

function checkOver(below: WorkingCalendar, layer: LayerShape, report: Report): void {
  const span = spanOver(below, layer);
  if (span.to < span.from)
    report(['covers'], `must share a day with the calendar below, ${below.span.from} to ${below.span.to}`);
  if (versionOver(below, layer).length > longestVersion)
    report(['calendarVersion'], `has more than ${longestVersion} characters with those below`);
  const weekOn = weekOver(below, layer);
  checkSwaps(
    layer.entries,
    { isDayOff: (date) => isDayOff(below, date), weekOn: (date) => weekOn(date).hours },
    report,
  );
}

/** A layer that is to lie on the given calendar: what it swaps must be a day off of its own or of that one. */
export const calendarLayerSchemaOver = (below: WorkingCalendar): typeof calendarLayerSchema =>
  calendarLayerShape
    .superRefine((layer, context) => {
      checkLayer(layer, reportTo(context));
      checkOver(below, layer, reportTo(context));
    })
    .readonly();

function layerOver(below: WorkingCalendar, input: CalendarLayerInput, index: number): WorkingCalendar {
  const what = `Layer ${index + 1}, over the calendar ${below.id},`;
  const layer = readCalendarData(calendarLayerSchemaOver(below), input, what);
  const ruling = rulingEntries(layer.entries);
  return calendarOf({
    id: layer.id,
    calendarVersion: versionOver(below, layer),
    title: layer.title,
    zone: below.zone,
    span: spanOver(below, layer),
    weekOn: weekOver(below, layer),
    entryOn: (date) => ruling.get(date) ?? below.day(date).entry,
  });
}

/** Data has no functions. What can not be asked for them is for the schema to refuse. */
function isMade(given: WorkingCalendarInput | WorkingCalendar): given is WorkingCalendar {
  try {
    return 'weekOn' in given;
  } catch {
    return false;
  }
}

/**
 * A calendar with others laid over it: national, then province, then office. The nearest layer with an entry for a day
 * rules that day (the special rule goes before the general one), and within a layer override, swapped working day,
 * day off. The weekly pattern is that of the nearest layer with a season in force or a week of its own. The span is
 * what all of them cover; beyond it a day is provisional, judged by what those that do cover it say of it.
 * `id` and `title` are the last layer's; `calendarVersion` names all, nearest first (`office-1/province-2/2026-08`).
 * Throws the fault `calendar-invalid`, which names the layer and the paths.
 */
export function layeredCalendar(
  national: WorkingCalendarInput | WorkingCalendar,
  ...layers: readonly CalendarLayerInput[]
): WorkingCalendar {
  return layers.reduce(layerOver, isMade(national) ? national : workingCalendar(national));
}
