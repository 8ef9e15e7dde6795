import { violationStatusTitles } from '../catalogue/index.js';
import {
  type Citation,
  citationText,
  type Language,
  type LocalText,
  violationKinds,
} from '../event/index.js';
import type { Dossier, DossierDue, DossierFact, DossierMoment } from './dossier.types.js';
import { detailRows, factBlocks, saidOf } from './dossier-parts.js';
import type { Block, Sheet } from './sheet.js';
import { type AgencyName, type SheetWords, sheetWords } from './sheet-words.js';

const t = {
  title: { vi: 'Hồ sơ chứng cứ vụ việc vi phạm', en: 'Evidence sheet of a violation' },
  theCase: { vi: '1. Vụ việc', en: '1. The case' },
  theRule: { vi: '2. Quy định', en: '2. The rule' },
  theDue: { vi: '3. Thời hạn', en: '3. The due date' },
  moments: { vi: '4. Các mốc thời gian và bằng chứng', en: '4. Moments and their evidence' },
  documents: { vi: '5. Văn bản của các bên', en: '5. Documents of both sides' },
  followed: { vi: '6. Diễn biến của vụ việc', en: '6. What followed' },
  checked: { vi: '7. Kiểm chứng', en: '7. How to check this sheet' },
  id: { vi: 'Mã vụ việc', en: 'Case' },
  kind: { vi: 'Loại vi phạm', en: 'Kind' },
  against: { vi: 'Cơ quan bị nêu', en: 'Against' },
  accuser: { vi: 'Bên nêu', en: 'Accuser' },
  status: { vi: 'Tình trạng', en: 'Status' },
  recordedFor: { vi: 'Ghi nhận cho thời điểm', en: 'On record for' },
  recordedAt: { vi: 'Ghi vào hệ thống lúc', en: 'Entered' },
  ground: { vi: 'Sự kiện làm căn cứ', en: 'It follows from' },
  request: { vi: 'Yêu cầu phối hợp', en: 'Request' },
  lead: { vi: 'Cơ quan chủ trì', en: 'Lead' },
  consultation: { vi: 'Lượt lấy ý kiến', en: 'Consultation' },
  supersededBy: { vi: 'Được thay bằng vụ việc', en: 'Its place took' },
  fallenBy: { vi: 'Không còn căn cứ do', en: 'It fell by' },
  inTime: { vi: 'trong thời hạn', en: 'within the due date' },
  policy: { vi: 'Chính sách áp dụng', en: 'Policy' },
  version: { vi: 'phiên bản', en: 'version' },
  nobody: { vi: 'không có', en: 'nobody' },
  article: { vi: 'Điểm, điều, khoản', en: 'Article' },
  instrument: { vi: 'Văn bản', en: 'Instrument' },
  issuer: { vi: 'Cơ quan ban hành', en: 'Issuer' },
  force: { vi: 'Hiệu lực', en: 'In force' },
  seen: { vi: 'Nguồn', en: 'Source' },
  dueDate: { vi: 'Thời hạn', en: 'Due' },
  date: { vi: 'Ngày', en: 'Date' },
  count: { vi: 'Tính', en: 'Count' },
  why: { vi: 'Vì sao', en: 'Why' },
  source: { vi: 'Nguồn', en: 'Source' },
  when: { vi: 'Thời điểm', en: 'When' },
  what: { vi: 'Sự việc', en: 'What' },
  evidence: { vi: 'Bằng chứng', en: 'Evidence' },
  record: { vi: 'Bản ghi', en: 'Record' },
  none: { vi: 'Không có.', en: 'Nothing.' },
  byRecord: { vi: 'hệ thống ghi ngay khi xảy ra', en: 'recorded as it happened' },
  enteredLater: { vi: 'ghi vào hệ thống lúc {at}', en: 'entered {at}' },
  confirmedBy: { vi: '{who} xác nhận', en: 'confirmed by {who}' },
  disagrees: {
    vi: 'Tính lại theo chính sách và lịch đưa vào thì ra ngày khác với thời hạn trên nhật ký; thời hạn trên nhật ký có giá trị.',
    en: 'Counted by the policy and the calendar given, it comes to another day than the trail has; the one on the trail binds.',
  },
  holds: { vi: 'Nhật ký hợp lệ', en: 'The trail verifies' },
  doesNotHold: { vi: 'Nhật ký KHÔNG hợp lệ', en: 'The trail does NOT verify' },
  notVerified: {
    vi: 'Nhật ký chưa được kiểm chứng khi lập hồ sơ này.',
    en: 'The trail was not verified when this sheet was made.',
  },
  result: { vi: 'Kết quả', en: 'Result' },
  level: { vi: 'Mức kiểm chứng', en: 'Level' },
  records: { vi: 'Số bản ghi', en: 'Records' },
  lastHash: { vi: 'Mã băm của bản ghi cuối', en: 'Hash of the last record' },
  policyHash: { vi: 'Mã băm của chính sách', en: 'Hash of the policy' },
  foot: {
    vi: 'Lập tự động từ nhật ký của yêu cầu; không thay văn bản hành chính. Kiểm tra lại: interagency verify, rồi so mã băm cuối với mã đã lưu ở nơi khác.',
    en: 'Made by software from the trail of the request; no official letter. To check it: interagency verify, then compare the last hash with the one kept elsewhere.',
  },
} as const satisfies Record<string, LocalText>;

const levels = {
  fits: { vi: 'chuỗi băm và máy trạng thái', en: 'chain of hashes and statecharts' },
  'judged-again': {
    vi: 'chuỗi băm, máy trạng thái, và đánh giá lại từng sự kiện theo chính sách, danh mục, lịch',
    en: 'chain of hashes, statecharts, and every fact judged again by policy, directory and calendar',
  },
} as const satisfies Record<string, LocalText>;

const seen: Readonly<Record<Citation['seen'], LocalText>> = {
  'in-full': { vi: 'đã đọc toàn văn', en: 'its text was read in full' },
  reported: { vi: 'theo nguồn dẫn lại, chưa đọc toàn văn', en: 'as reported; its full text was not seen' },
  assumed: { vi: 'giả định, văn bản không nêu', en: 'assumed; the instrument does not say it' },
};

type Rows = readonly (readonly [string, string])[];

const heading = (name: LocalText, words: SheetWords): Block => ({ kind: 'heading', text: words.text(name) });
const note = (text: string): Block => ({ kind: 'paragraph', text, tone: 'note' });

/** The fact that took the ground from a case: when it happened and, if that was later, when it was entered. */
function fallenText({ title, at, recordedAt, record, details }: DossierFact, words: SheetWords): string {
  const isInTime = details.some(({ field, value }) => field === 'late' && value === false);
  const parts = [
    words.text(title),
    words.moment(at),
    ...(isInTime ? [words.text(t.inTime)] : []),
    ...(at === recordedAt
      ? []
      : [words.text(t.enteredLater).replace('{at}', () => words.moment(recordedAt))]),
  ];
  return `${parts.join(', ')} (${record})`;
}

function caseRows(dossier: Dossier, words: SheetWords): Rows {
  const { kind, against, accuser, status, consultation, supersededBy, fallenBy, ground, policy } = dossier;
  const row = (name: LocalText, said: string) => [words.text(name), said] as const;
  return [
    row(t.id, dossier.case),
    row(t.kind, words.text(violationKinds[kind].title)),
    row(t.against, words.agency(against)),
    row(t.accuser, accuser === null ? words.text(t.nobody) : words.agency(accuser)),
    row(t.status, words.text(violationStatusTitles[status])),
    ...(fallenBy === null ? [] : [row(t.fallenBy, fallenText(fallenBy, words))]),
    ...(supersededBy === null ? [] : [row(t.supersededBy, supersededBy)]),
    row(t.recordedFor, words.moment(dossier.recordedFor)),
    ...(dossier.recordedAt === dossier.recordedFor
      ? []
      : [row(t.recordedAt, words.moment(dossier.recordedAt))]),
    row(t.ground, `${words.text(ground.title)} (${ground.record})`),
    row(t.request, `${dossier.dossier} (${dossier.request})`),
    row(t.lead, words.agency(dossier.lead)),
    ...(consultation === null
      ? []
      : [row(t.consultation, `${consultation.id} – ${words.agency(consultation.consultee)}`)]),
    row(t.policy, `${policy.id}, ${words.text(t.version)} ${policy.policyVersion}`),
  ];
}

function ruleBlocks({ citation, citationInFull }: Dossier, words: SheetWords): readonly Block[] {
  const row = (name: LocalText, said: string) => [words.text(name), said] as const;
  const number = citation.number === null ? '' : ` ${citation.number}`;
  const inFull: Rows =
    citationInFull === null
      ? []
      : [
          row(t.issuer, words.text(citationInFull.issuer)),
          row(
            t.force,
            `${words.date(citationInFull.inForceFrom)} – ${citationInFull.inForceTo === null ? '…' : words.date(citationInFull.inForceTo)}`,
          ),
        ];
  return [
    heading(t.theRule, words),
    { kind: 'paragraph', text: words.text(citationText(citation)), tone: 'plain' },
    {
      kind: 'fields',
      rows: [
        row(t.article, words.text(citation.article)),
        row(t.instrument, `${words.text(citation.instrument)}${number}`),
        ...inFull,
        row(t.seen, words.text(seen[citation.seen])),
      ],
    },
  ];
}

function dueBlocks(due: DossierDue | null, words: SheetWords): readonly Block[] {
  if (due === null) return [heading(t.theDue, words), note(words.text(t.none))];
  const { explanation, why, dueDate, dueAt } = due;
  const rows: Rows = [
    [words.text(t.dueDate), words.due(dueDate, dueAt)],
    ...(explanation?.texts ?? []).map(({ name, text }) => [words.text(name), words.text(text)] as const),
  ];
  const head = [t.date, t.count, t.why, t.source].map(words.text);
  const days = (explanation?.days ?? []).map((day) => [
    words.date(day.date),
    day.count ?? '–',
    words.text(day.why),
    day.source === null ? '' : words.text(day.source),
  ]);
  return [
    heading(t.theDue, words),
    { kind: 'fields', rows },
    ...(explanation === null || explanation.agrees ? [] : [note(words.text(t.disagrees))]),
    ...(days.length === 0 ? [] : [{ kind: 'table', head, rows: days, widths: [24, 8, 32, 36] } as const]),
    ...(why === null ? [] : [note(words.text(why))]),
  ];
}

function evidenceText(moment: DossierMoment, words: SheetWords): string {
  const { evidence, texts, confirmedBy, at, recordedAt } = moment;
  const said = texts.map((text) => `${words.text(text.title)}: ${saidOf(text, words)}`);
  const parts = [
    ...(evidence === null ? [] : [words.text(evidence)]),
    ...said,
    ...(confirmedBy === null
      ? []
      : [words.text(t.confirmedBy).replace('{who}', () => words.agency(confirmedBy))]),
    ...(at === recordedAt
      ? []
      : [words.text(t.enteredLater).replace('{at}', () => words.moment(recordedAt))]),
  ];
  return parts.length === 0 ? words.text(t.byRecord) : parts.join('\n');
}

function momentBlocks({ moments }: Dossier, words: SheetWords): readonly Block[] {
  const head = [t.when, t.what, t.evidence, t.record].map(words.text);
  const rows = moments.map((moment) => [
    words.moment(moment.at),
    [
      `${words.text(moment.title)} – ${words.agencyOf(moment.agency, moment.role)}`,
      ...detailRows(moment, words).map(([name, said]) => `${name}: ${said}`),
    ].join('\n'),
    evidenceText(moment, words),
    moment.record,
  ]);
  return [heading(t.moments, words), { kind: 'table', head, rows, widths: [22, 32, 30, 16] }];
}

function verificationBlocks({ verification, policy }: Dossier, words: SheetWords): readonly Block[] {
  if (verification === null) return [heading(t.checked, words), note(words.text(t.notVerified))];
  const { ok, level, records, lastHash, problems } = verification;
  const row = (name: LocalText, said: string) => [words.text(name), said] as const;
  return [
    heading(t.checked, words),
    {
      kind: 'fields',
      rows: [
        row(t.result, words.text(ok ? t.holds : t.doesNotHold)),
        row(t.level, words.text(levels[level])),
        row(t.records, String(records)),
        row(t.lastHash, lastHash),
        row(t.policyHash, policy.hash),
      ],
    },
    ...problems.map((problem) => note(words.text(problem))),
  ];
}

/** The evidence sheet of a case, in one language; agencies by the names that they are given, else by their ids. */
export function dossierSheet(dossier: Dossier, language: Language, nameOf: AgencyName = () => null): Sheet {
  const words = sheetWords(language, dossier.zone, nameOf, dossier.causes);
  const { documents, followed } = dossier;
  const facts = (name: LocalText, list: Dossier['documents']): readonly Block[] => [
    heading(name, words),
    ...(list.length === 0 ? [note(words.text(t.none))] : list.flatMap((fact) => factBlocks(fact, words))),
  ];
  return {
    language,
    title: words.text(t.title),
    subtitle: `${words.text(violationKinds[dossier.kind].title)} – ${words.agency(dossier.against)}\n${words.text(t.id)} ${dossier.case}`,
    blocks: [
      heading(t.theCase, words),
      { kind: 'fields', rows: caseRows(dossier, words) },
      ...ruleBlocks(dossier, words),
      ...dueBlocks(dossier.due, words),
      ...momentBlocks(dossier, words),
      ...facts(t.documents, documents),
      ...facts(t.followed, followed),
      ...verificationBlocks(dossier, words),
    ],
    foot: [words.text(t.foot)],
  };
}
