import { outcomeTitles, positionTitles, treatmentTitles } from '../catalogue/index.js';
import type { Language, LocalText } from '../event/index.js';
import { saidOf } from './dossier-parts.js';
import { partTitle } from './path-titles.js';
import type { Block, Sheet } from './sheet.js';
import { type AgencyName, type SheetWords, sheetWords } from './sheet-words.js';
import type { SynthesisAnswer, SynthesisRow, SynthesisTable } from './synthesis-table.js';

const t = {
  title: { vi: 'Bảng tổng hợp, tiếp thu, giải trình ý kiến', en: 'Synthesis of the replies' },
  dossier: { vi: 'Hồ sơ {dossier} – {lead}', en: 'Dossier {dossier} – {lead}' },
  consultee: { vi: 'Cơ quan được lấy ý kiến', en: 'Consultee' },
  position: { vi: 'Chính kiến', en: 'Position' },
  treatment: { vi: 'Tiếp thu, giải trình', en: "The lead's answer" },
  reason: { vi: 'Lý do: {reason}', en: 'Reason: {reason}' },
  deemed: { vi: '{position} (coi như, do im lặng hoặc không rõ)', en: '{position} (deemed)' },
  overall: { vi: 'Chung: {position}', en: 'Overall: {position}' },
  competent: { vi: 'Cơ quan có thẩm quyền: {agency}', en: 'Competent agency: {agency}' },
  minuted: {
    vi: 'Phát biểu tại cuộc họp lúc {at}, ghi biên bản; {delegate} dự họp thay mặt cơ quan',
    en: 'Said at the meeting of {at} and minuted; {delegate} spoke for the agency',
  },
  nothing: { vi: 'Không có chính kiến để tiếp thu', en: 'No position to answer' },
  noPosition: { vi: 'không nêu chính kiến', en: 'no position stated' },
  dissent: {
    vi: 'Ý kiến khác, được kèm theo khi trình cấp trên',
    en: 'Dissent: an escalation carries it along',
  },
  conclusion: { vi: 'Kết luận của cơ quan chủ trì', en: "The lead's own conclusion" },
  escalated: {
    vi: 'Đã trình {to}, kèm ý kiến khác của: {who}.',
    en: 'Escalated to {to}, with the dissent of: {who}.',
  },
  none: { vi: 'không có', en: 'nobody' },
  foot: {
    vi: 'Lập tự động từ bản ghi {record}, {at}.',
    en: 'Made by software from record {record}, {at}.',
  },
} as const satisfies Record<string, LocalText>;

/** What is filled in may hold anything, a place of ours among it: each place is filled once, left to right. */
const filled = (
  template: LocalText,
  values: Readonly<Record<string, string>>,
  { text }: SheetWords,
): string => text(template).replace(/\{([a-z]{1,20})\}/g, (place, name: string) => values[name] ?? place);

function answerText(
  { question, position, competentAgency, texts }: SynthesisAnswer,
  words: SheetWords,
): string {
  const named = words.text(position === null ? t.noPosition : positionTitles[position]);
  const said = texts.map((text) => `${words.text(partTitle(text.path))}: ${saidOf(text, words)}`);
  const competent =
    competentAgency === null ? [] : [filled(t.competent, { agency: words.agency(competentAgency) }, words)];
  return [`• ${question}: ${named}`, ...said, ...competent].join('\n');
}

function minutedText({ minuted }: SynthesisRow, words: SheetWords): readonly string[] {
  if (minuted === null) return [];
  const { heldAt, delegate } = minuted;
  return [filled(t.minuted, { at: words.moment(heldAt), delegate }, words)];
}

function positionText(row: SynthesisRow, words: SheetWords): string {
  const { overall, answers, deemed, outcome, treatment } = row;
  if (deemed && overall !== null)
    return filled(t.deemed, { position: words.text(positionTitles[overall]) }, words);
  if (treatment === null && answers.length === 0)
    return outcome === null ? words.text(t.noPosition) : words.text(outcomeTitles[outcome]);
  const head =
    overall === null ? [] : [filled(t.overall, { position: words.text(positionTitles[overall]) }, words)];
  return [...head, ...answers.map((answer) => answerText(answer, words)), ...minutedText(row, words)].join(
    '\n',
  );
}

function treatmentText({ treatment, reason, dissent }: SynthesisRow, words: SheetWords): string {
  if (treatment === null) return words.text(t.nothing);
  return [
    words.text(treatmentTitles[treatment]),
    ...(reason === null ? [] : [filled(t.reason, { reason: saidOf(reason, words) }, words)]),
    ...(dissent ? [words.text(t.dissent)] : []),
  ].join('\n');
}

function escalationBlocks({ escalated, rows }: SynthesisTable, words: SheetWords): readonly Block[] {
  if (escalated === null) return [];
  const names = rows
    .filter(({ consultation }) => escalated.dissent.includes(consultation))
    .map(({ consultee }) => words.agency(consultee));
  const who = names.length === 0 ? words.text(t.none) : names.join(', ');
  const text = filled(t.escalated, { to: words.agency(escalated.to), who }, words);
  return [{ kind: 'paragraph', text, tone: 'plain' }];
}

/** The synthesis table in one language; agencies by the names that they are given, else by their ids. */
export function synthesisSheet(
  table: SynthesisTable,
  language: Language,
  nameOf: AgencyName = () => null,
): Sheet {
  const words = sheetWords(language, table.zone, nameOf);
  const { rows, conclusion, dossier, lead, record, at } = table;
  return {
    language,
    title: words.text(t.title),
    subtitle: filled(t.dossier, { dossier, lead: words.agency(lead) }, words),
    blocks: [
      {
        kind: 'table',
        head: [t.consultee, t.position, t.treatment].map(words.text),
        rows: rows.map((row) => [
          words.agency(row.consultee),
          positionText(row, words),
          treatmentText(row, words),
        ]),
        widths: [22, 43, 35],
      },
      { kind: 'heading', text: words.text(t.conclusion) },
      {
        kind: 'paragraph',
        text: conclusion === null ? words.text(t.none) : saidOf(conclusion, words),
        tone: 'plain',
      },
      ...escalationBlocks(table, words),
    ],
    foot: [filled(t.foot, { record, at: words.moment(at) }, words)],
  };
}
