import type { LocalText } from '../event/index.js';
import type { CommittedText } from './committed-texts.js';
import { detailTitles } from './detail-titles.js';
import { detailText } from './detail-values.js';
import type { DossierFact, DossierFinding } from './dossier.types.js';
import type { Block, Mark } from './sheet.js';
import type { SheetWords } from './sheet-words.js';

const sentences = {
  withheld: {
    vi: 'Không kèm theo, hoặc đã xóa. Bản ghi cam kết bằng mã băm {hash}.',
    en: 'Withheld or erased. The record commits to it by the hash {hash}.',
  },
  altered: {
    vi: 'Văn bản đưa vào KHÔNG phải là văn bản mà bản ghi đã cam kết (mã băm {hash}), nên không in ra đây.',
    en: 'The text supplied is NOT the one that the record committed to (hash {hash}), so it is not printed here.',
  },
  happened: { vi: 'Thời điểm', en: 'When' },
  entered: { vi: 'Ghi vào hệ thống lúc', en: 'Entered' },
  from: { vi: 'Cơ quan', en: 'By' },
  record: { vi: 'Bản ghi', en: 'Record' },
  number: { vi: 'Số', en: 'No.' },
  finding: { vi: 'Điểm phát hiện', en: 'Finding' },
  question: { vi: 'Câu hỏi', en: 'Question' },
  rule: { vi: 'Quy định', en: 'Rule' },
  seenIn: { vi: 'Trích', en: 'Words' },
} as const satisfies Record<string, LocalText>;

const longText = 80;

export function saidOf(committed: CommittedText, words: SheetWords): string {
  const { state, text, commitment } = committed;
  if (state === 'shown') return text ?? '';
  return words.text(sentences[state]).replace('{hash}', commitment);
}

/** A field may mean another thing in one fact than in the others. */
const detailTitle = (type: string, field: string): LocalText | undefined => {
  const name = [`${type}.${field}`, field].find((candidate) => Object.hasOwn(detailTitles, candidate));
  return name === undefined ? undefined : detailTitles[name];
};

export function detailRows(
  { type, details }: Pick<DossierFact, 'type' | 'details'>,
  words: SheetWords,
): readonly (readonly [string, string])[] {
  return details.flatMap((detail) => {
    const title = detailTitle(type, detail.field);
    return title === undefined ? [] : [[words.text(title), detailText(detail, words)] as const];
  });
}

/** The stretches of one text that findings speak of. */
const marksIn = (path: string, findings: readonly DossierFinding[]): readonly Mark[] =>
  findings.flatMap(({ path: seenIn, span, number }) =>
    seenIn === path && span !== null ? [{ from: span[0], to: span[1], number }] : [],
  );

const isShort = ({ state, text }: CommittedText, marks: readonly Mark[]): boolean =>
  state !== 'shown' ||
  (marks.length === 0 && (text ?? '').length <= longText && !(text ?? '').includes('\n'));

/** The words that a finding rests on, as they stand in the text. */
function quotedBy({ path, span }: DossierFinding, texts: readonly CommittedText[]): string {
  const text = texts.find((candidate) => candidate.path === path)?.text ?? null;
  return text === null || span === null ? '–' : `“${text.slice(span[0], span[1])}”`;
}

function findingsTable({ findings, texts }: DossierFact, words: SheetWords): readonly Block[] {
  if (findings.length === 0) return [];
  const isCited = findings.some(({ rule }) => rule !== null);
  const head = ['number', 'finding', 'question', 'seenIn', ...(isCited ? (['rule'] as const) : [])] as const;
  const rows = findings.map((finding) => [
    String(finding.number),
    words.text(finding.title),
    finding.question ?? '–',
    quotedBy(finding, texts),
    ...(isCited ? [finding.rule === null ? '–' : words.text(finding.rule)] : []),
  ]);
  const widths = isCited ? [7, 31, 14, 24, 24] : [7, 45, 18, 30];
  return [{ kind: 'table', head: head.map((name) => words.text(sentences[name])), rows, widths }];
}

/** A fact of one of the sides: who and when, what it says, its texts with marks, and what was found in them. */
export function factBlocks(fact: DossierFact, words: SheetWords): readonly Block[] {
  const { findings, texts } = fact;
  const short = texts.filter((text) => isShort(text, marksIn(text.path, findings)));
  const long = texts.filter((text) => !short.includes(text));
  const isLaterEntered = fact.recordedAt !== fact.at;
  const rows: (readonly [string, string])[] = [
    [words.text(sentences.happened), words.moment(fact.at)],
    ...(isLaterEntered ? [[words.text(sentences.entered), words.moment(fact.recordedAt)] as const] : []),
    [words.text(sentences.from), words.who(fact.agency, fact.role)],
    [words.text(sentences.record), fact.record],
    ...detailRows(fact, words),
    ...short.map((text) => [words.text(text.title), saidOf(text, words)] as const),
  ];
  return [
    { kind: 'paragraph', text: words.text(fact.title), tone: 'title' },
    { kind: 'fields', rows },
    ...long.map(
      (text): Block => ({
        kind: 'text',
        title: words.text(text.title),
        text: text.text ?? '',
        marks: marksIn(text.path, findings),
      }),
    ),
    ...findingsTable(fact, words),
  ];
}
