import type { ConsultationFactOf } from '../consultation/index.js';
import { type AgencyId, citationText, fillText, type Language, type LocalText } from '../event/index.js';
import { dateText } from './date-texts.js';
import { recipientTitles } from './ladder-titles.js';

type NoticeIssued = ConsultationFactOf<'notice.issued'>;

/** What an agency is called, e.g. by the directory; by its id where nothing is given. */
export type AgencyNames = (agency: AgencyId) => LocalText;

const byId: AgencyNames = (agency) => ({ vi: agency, en: agency });

const bodies: Record<NoticeIssued['payload']['template'], LocalText> = {
  reminder: {
    vi: 'Hồ sơ {dossier}: {consultee} phải trả lời {lead} chậm nhất {dueDate}.',
    en: 'Dossier {dossier}: {consultee} owes {lead} a reply by {dueDate}.',
  },
  overdue: {
    vi: 'Hồ sơ {dossier}: đã hết hạn {dueDate} mà {consultee} chưa trả lời {lead}.',
    en: 'Dossier {dossier}: the due date {dueDate} is past, and {consultee} has not replied to {lead}.',
  },
  escalation: {
    vi: 'Hồ sơ {dossier}: {consultee} quá hạn trả lời {lead} từ {dueDate} và chưa khắc phục; đề nghị xử lý theo trách nhiệm.',
    en: 'Dossier {dossier}: {consultee} has owed {lead} a reply since {dueDate}, and nothing has come; you are asked to act.',
  },
};

const headers = {
  to: { vi: 'Kính gửi: {recipient}.', en: 'To: {recipient}.' },
  toNobody: {
    vi: 'Danh mục không có cơ quan cấp trên để gửi.',
    en: 'The directory has no superior to send this to.',
  },
  respondBy: { vi: 'Phải xử lý chậm nhất {respondBy}.', en: 'A response is due by {respondBy}.' },
  citation: { vi: 'Căn cứ: {citation}.', en: 'Rule: {citation}.' },
  withheld: {
    vi: '(Chạy thử: thông báo này không được gửi đi.)',
    en: '(Shadow mode: this notice is not sent.)',
  },
} as const satisfies Record<string, LocalText>;

function recipientText(
  { role, agency }: NoticeIssued['payload']['recipient'],
  names: AgencyNames,
): LocalText {
  if (agency === null) return headers.toNobody;
  const title = recipientTitles[role];
  const name = names(agency);
  const recipient = { vi: `${title.vi} (${name.vi})`, en: `${title.en} (${name.en})` };
  return fillText(headers.to, { recipient });
}

/** What a notice says, from its template and values: plain text, to be escaped where it is put into HTML. */
export function noticeText({ payload }: NoticeIssued, language: Language, names: AgencyNames = byId): string {
  const { template, recipient, values, respondBy, citation, withheld } = payload;
  const { dossier, lead, consultee, dueDate } = values;
  const filled = { dossier, lead: names(lead), consultee: names(consultee), dueDate: dateText(dueDate) };
  const parts: LocalText[] = [
    recipientText(recipient, names),
    fillText(bodies[template], filled),
    ...(respondBy === null ? [] : [fillText(headers.respondBy, { respondBy: dateText(respondBy.dueDate) })]),
    fillText(headers.citation, { citation: citationText(citation) }),
    ...(withheld === true ? [headers.withheld] : []),
  ];
  return parts.map((part) => part[language]).join(' ');
}
