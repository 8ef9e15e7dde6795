import {
  answerStateTitles,
  outcomeTitles,
  positionTitles,
  requestStateTitles,
  verdictTitles,
  violationStatusTitles,
} from '../catalogue/index.js';
import type { ConsultationView, RequestView, ViolationView } from '../coordinator/index.js';
import { citationText, type Language, type LocalText, violationKinds } from '../event/index.js';
import { drawnTable, sharedWidths } from './drawn-table.js';
import type { PlayedCase } from './play-case.js';
import { printable, type Style } from './terminal.js';
import { type Words, wordsFor } from './words.js';

const headings = {
  consultee: { vi: 'Cơ quan', en: 'Agency' },
  outcome: { vi: 'Kết quả', en: 'Outcome' },
  due: { vi: 'Thời hạn', en: 'Due' },
  received: { vi: 'Nhận được', en: 'Received' },
  verdict: { vi: 'Đánh giá', en: 'Verdict' },
  position: { vi: 'Chính kiến', en: 'Position' },
  kind: { vi: 'Vi phạm', en: 'Violation' },
  recorded: { vi: 'Ngày', en: 'On' },
  status: { vi: 'Tình trạng', en: 'Status' },
  citation: { vi: 'Căn cứ', en: 'Citation' },
} as const satisfies Record<string, LocalText>;

const sentences = {
  request: { vi: 'Yêu cầu {request}', en: 'Request {request}' },
  provisional: { vi: ' (tạm tính)', en: ' (provisional)' },
  noConsultations: { vi: 'Chưa lấy ý kiến cơ quan nào.', en: 'No agency was consulted.' },
  noViolations: { vi: 'Không có vi phạm.', en: 'No violations.' },
} as const satisfies Record<string, LocalText>;

function outcomeText({ outcome, state }: ConsultationView, words: Words): string {
  if (outcome !== null) return words.text(outcomeTitles[outcome]);
  const titles: Readonly<Record<string, LocalText>> = answerStateTitles;
  const title = Object.hasOwn(titles, state) ? titles[state] : undefined;
  return title === undefined ? state : words.text(title);
}

function consultationRow(view: ConsultationView, words: Words): readonly string[] {
  const { consultee, dueDate, dueAt, provisional, receivedAt, verdict, position } = view;
  return [
    words.agency(consultee),
    outcomeText(view, words),
    dueDate === null || dueAt === null
      ? '–'
      : `${words.due({ dueDate, dueAt })}${provisional ? words.text(sentences.provisional) : ''}`,
    receivedAt === null ? '–' : words.moment(receivedAt),
    verdict === null ? '–' : words.text(verdictTitles[verdict]),
    position === null ? '–' : words.text(positionTitles[position]),
  ];
}

function violationRow(
  { kind, against, at, status, citation }: ViolationView,
  words: Words,
): readonly string[] {
  return [
    words.text(violationKinds[kind].title),
    words.agency(against),
    words.date(words.dayOf(at)),
    words.text(violationStatusTitles[status]),
    words.text(citationText(citation)),
  ];
}

function requestTables(view: RequestView, words: Words, { colours, width }: Style): readonly string[] {
  const titles: Readonly<Record<string, LocalText>> = requestStateTitles;
  const state = titles[view.state];
  const title = `${words.text(sentences.request).replace('{request}', view.request)}: ${state === undefined ? view.state : words.text(state)}`;
  const consultations = view.consultations.map((one) => consultationRow(one, words));
  const violations = view.violations.map((one) => violationRow(one, words));
  const head = (...names: readonly (keyof typeof headings)[]) =>
    names.map((name) => words.text(headings[name]));
  return [
    '',
    colours.bold(printable(title)),
    consultations.length === 0
      ? words.text(sentences.noConsultations)
      : drawnTable(
          head('consultee', 'outcome', 'due', 'received', 'verdict', 'position'),
          consultations,
          sharedWidths(width, [26, 16, 15, 20, 14, 16]),
        ),
    violations.length === 0
      ? words.text(sentences.noViolations)
      : drawnTable(
          head('kind', 'consultee', 'recorded', 'status', 'citation'),
          violations,
          sharedWidths(width, [18, 24, 15, 13, 38]),
        ),
  ];
}

/** How each consultation ended and what is on record against whom, with the citation of the rule. */
export function tables(played: PlayedCase, language: Language, style: Style): readonly string[] {
  const words = wordsFor(language, played.case.directory, played.case.calendar.zone);
  return played.views.flatMap((view) => requestTables(view, words, style));
}
