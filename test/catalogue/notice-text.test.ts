import { describe, expect, it } from 'vitest';
import { noticeText, type PrimaryFact, primaryFactSchema } from '../../src/index.js';

type Notice = Extract<PrimaryFact, { type: 'notice.issued' }>;

const text = (word: string) => ({ vi: word, en: word });
const payload = {
  at: '2026-09-04T00:30:00.000Z',
  consultation: 'r-1/3',
  number: 3,
  step: 'head',
  template: 'escalation',
  recipient: { role: 'consultee-head', agency: 'finance', officer: 'fin-head' },
  values: {
    dossier: 'D-1',
    lead: 'environment',
    consultee: 'finance',
    dueDate: '2026-09-03',
    dueAt: '2026-09-03T16:59:59.999Z',
  },
  respondBy: { dueDate: '2026-09-08', dueAt: '2026-09-08T16:59:59.999Z' },
  citation: {
    id: 'rule',
    instrument: text('Directive'),
    number: null,
    article: text('Point 6'),
    seen: 'in-full',
  },
};

function notice(changes: object = {}): Notice {
  const fact = primaryFactSchema.parse({ type: 'notice.issued', payload: { ...payload, ...changes } });
  if (fact.type !== 'notice.issued') throw new Error('it is a notice');
  return fact;
}

const titles: Readonly<Record<string, { vi: string; en: string }>> = {
  environment: { vi: 'Sở Nông nghiệp và Môi trường', en: 'Department of Environment' },
  finance: { vi: 'Sở Tài chính', en: 'Department of Finance' },
};
const names = (agency: string) => titles[agency] ?? text(agency);

describe('the text of a notice', () => {
  it('names whom it is for, what is owed since when, by when to respond, and the rule', () => {
    expect(noticeText(notice(), 'en', names)).toBe(
      'To: the head of the consultee (Department of Finance). Dossier D-1: Department of Finance has owed ' +
        'Department of Environment a reply since Thu 3 Sep 2026, and nothing has come; you are asked to act. ' +
        'A response is due by Tue 8 Sep 2026. Rule: Point 6, Directive.',
    );
    expect(noticeText(notice(), 'vi', names)).toBe(
      'Kính gửi: người đứng đầu cơ quan được lấy ý kiến (Sở Tài chính). Hồ sơ D-1: Sở Tài chính quá hạn trả lời ' +
        'Sở Nông nghiệp và Môi trường từ Thứ Năm 03/09/2026 và chưa khắc phục; đề nghị xử lý theo trách nhiệm. ' +
        'Phải xử lý chậm nhất Thứ Ba 08/09/2026. Căn cứ: Point 6, Directive.',
    );
  });

  it('calls agencies by their ids where nothing else is given', () => {
    const reminder = notice({
      template: 'reminder',
      recipient: { role: 'consultee', agency: 'finance', officer: null },
      respondBy: null,
    });
    expect(noticeText(reminder, 'en')).toBe(
      'To: the consultee (finance). Dossier D-1: finance owes environment a reply by Thu 3 Sep 2026. ' +
        'Rule: Point 6, Directive.',
    );
  });

  it('says where there is nobody to tell, and where nobody is told', () => {
    const withheld = notice({
      template: 'overdue',
      recipient: { role: 'supervisor', agency: null, officer: null },
      respondBy: null,
      withheld: true,
    });
    expect(noticeText(withheld, 'en')).toBe(
      'The directory has no superior to send this to. Dossier D-1: the due date Thu 3 Sep 2026 is past, and finance ' +
        'has not replied to environment. Rule: Point 6, Directive. (Shadow mode: this notice is not sent.)',
    );
  });
});
