import { headActionTitles, milestoneTitles, templateTitles } from '../catalogue/index.js';
import { fillText, type LocalText, momentsSchema, type TrailRecord } from '../event/index.js';
import type { ContentEntry } from '../store/index.js';
import { textsOf } from './committed-texts.js';
import type { Detail, DossierMoment } from './dossier.types.js';
import { detailsOf, happenedAt, recordId, titleOf } from './dossier-facts.js';
import { evidenceTitles, momentTitles } from './moment-titles.js';

const momentOf: LocalText = { vi: '{title}: {moment}', en: '{title}: {moment}' };
const evidencePaths = ['evidence', 'proofOfDelivery', 'proof', 'documentNumber', 'decision', 'authority'];

/** Which notice it was, what the head did, which milestone: what the title alone does not say. */
const kinds: Readonly<Record<string, Readonly<Record<string, LocalText>>>> = {
  template: templateTitles,
  action: headActionTitles,
  milestone: milestoneTitles,
};

function momentTitle({ type, payload }: TrailRecord): LocalText {
  const title = titleOf(type);
  for (const [field, titles] of Object.entries(kinds)) {
    const code = payload[field];
    const moment = typeof code === 'string' && Object.hasOwn(titles, code) ? titles[code] : undefined;
    if (moment !== undefined) return fillText(momentOf, { title, moment });
  }
  return title;
}

/** The moments of the document itself, each with its own evidence. */
function documentMoments(record: TrailRecord, content: readonly ContentEntry[]): DossierMoment[] {
  const parsed = momentsSchema.safeParse(record.payload['moments']);
  if (!parsed.success) return [];
  const texts = textsOf(record, content);
  return Object.entries(parsed.data).map(([name, { at, by }]) => ({
    at,
    type: record.type,
    title: fillText(momentOf, { title: titleOf(record.type), moment: momentTitles[name] ?? name }),
    record: recordId(record),
    recordedAt: record.recordedAt,
    agency: record.actor.agency,
    role: record.actor.role,
    evidence: evidenceTitles[by] ?? null,
    texts: texts.filter(({ path }) => path === `moments.${name}.reference`),
    confirmedBy: null,
    details: [],
  }));
}

/** What a case of a ladder turns on: who was told, at which step, by when to act, and who did not. */
const toldOf: Readonly<Record<string, readonly string[]>> = {
  'notice.issued': ['recipient', 'step', 'respondBy'],
  'notice.delivered': ['respondBy'],
  'response-term.reached': ['against', 'officer'],
  'order-term.reached': ['by'],
  'milestone.recorded': ['officer'],
};

function shownWith({ type, payload }: TrailRecord): readonly Detail[] {
  const fields = toldOf[type] ?? [];
  return detailsOf(payload)
    .filter(({ field }) => fields.includes(field))
    .sort((one, other) => fields.indexOf(one.field) - fields.indexOf(other.field));
}

function momentOfRecord(record: TrailRecord, content: readonly ContentEntry[]): DossierMoment {
  const texts = textsOf(record, content).filter(({ path }) => evidencePaths.includes(path));
  const { confirmedBy } = record.payload;
  return {
    at: happenedAt(record),
    type: record.type,
    title: momentTitle(record),
    record: recordId(record),
    recordedAt: record.recordedAt,
    agency: record.actor.agency,
    role: record.actor.role,
    evidence: null,
    texts,
    confirmedBy: typeof confirmedBy === 'string' ? confirmedBy : null,
    details: shownWith(record),
  };
}

/** Every moment that matters to a case, in the order in which they happened; of one instant, in that of the trail. */
export function momentsOf(
  records: readonly TrailRecord[],
  content: readonly ContentEntry[],
): readonly DossierMoment[] {
  return records
    .flatMap((record) => [...documentMoments(record, content), momentOfRecord(record, content)])
    .map((moment, index) => ({ moment, index }))
    .sort((one, other) =>
      one.moment.at === other.moment.at ? one.index - other.index : one.moment.at < other.moment.at ? -1 : 1,
    )
    .map(({ moment }) => moment);
}
