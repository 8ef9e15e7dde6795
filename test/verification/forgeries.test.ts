import { describe } from 'vitest';
import type { JsonValue } from '../../src/event/index.js';
import { recordSchema, rejections } from '../../src/index.js';
import { leadHead, supervisor } from '../support/actors.js';
import {
  areFound,
  by,
  type Case,
  copyOf,
  enteredAt,
  followedBy,
  lying,
  of,
  otherwise,
  refused,
  says,
  untold,
  without,
} from './forgery.js';
import type { Draft } from './forging.js';
import * as story from './stories.js';

const narrow = {
  id: 'narrow',
  instrument: { vi: 'Văn bản thử', en: 'Test instrument' },
  number: null,
  article: { vi: 'Điều 1', en: 'Article 1' },
  seen: 'in-full',
};

const rule = { ...narrow, id: 'rule' };

/** An escalation of the lead that was refused, or so it is said. */
const attempt =
  (code: keyof typeof rejections, violation: JsonValue) =>
  (drafts: readonly Draft[]): Draft => {
    const last = drafts.at(-1);
    if (last === undefined) throw new Error('nothing was recorded');
    const { message } = rejections[code];
    const payload = { command: 'escalate-request', code, about: [], path: null, citation: rule };
    return {
      actor: recordSchema.shape.actor.parse(leadHead),
      commitments: [],
      recordedAt: last.recordedAt,
      type: 'attempt.refused',
      payload: { at: last.recordedAt, ...payload, message: { ...message }, violation },
    };
  };

const sound = { verdict: 'substantive', findings: [], effect: null, cure: null };

/** Each is sealed again with right hashes, and followed by the consequences that the machines yield. */
const forgeries: Readonly<Record<string, Case>> = {
  'another mandate': otherwise(
    story.asked,
    says('consultation.sent', { 'questions.0.match.mandate': 'land' }),
    3,
    'questions, matched mandate, mandate (questions.0.match.mandate) is recorded as “land”; judged again it is “land.price”',
    'thẩm quyền khớp',
  ),
  'a mandate in another territory': otherwise(
    story.asked,
    says('consultation.sent', { 'questions.0.match.territory': 'commune-a' }),
    3,
    'matched mandate, territory (questions.0.match.territory)',
    'thẩm quyền khớp, địa bàn',
  ),
  'a mandate that stands higher': otherwise(
    story.asked,
    says('consultation.sent', { 'questions.0.match.distance': 1 }),
    3,
    'matched mandate, distance (questions.0.match.distance) is recorded as 1; judged again it is 0',
    'thẩm quyền khớp, khoảng cách',
  ),
  'a due date that is later': otherwise(
    story.asked,
    says('consultation.sent', { 'term.dueDate': '2026-09-04', 'term.dueAt': '2026-09-04T16:59:59.999Z' }),
    3,
    'term of the reply, due date (term.dueDate) is recorded as “2026-09-04”; judged again it is “2026-09-03”',
    'hạn trả lời, ngày hết hạn',
  ),
  'a due date that is earlier, and so broken': otherwise(
    story.asked,
    says('consultation.sent', { 'term.dueDate': '2026-09-02', 'term.dueAt': '2026-09-02T16:59:59.999Z' }),
    3,
    'due date (term.dueDate)',
    'ngày hết hạn',
  ),
  'a reminder less': otherwise(
    story.asked,
    says('consultation.sent', { 'term.reminders': [] }),
    3,
    'reminders (term.reminders)',
    'các lần nhắc',
  ),
  'a cure term that is longer': otherwise(
    story.answeredVaguely,
    says('reply.received', { 'cure.dueDate': '2026-09-07', 'cure.dueAt': '2026-09-07T16:59:59.999Z' }),
    5,
    'cure term, due date (cure.dueDate)',
    'hạn bổ sung, ngày hết hạn',
  ),
  'a vague reply that is sound': otherwise(
    story.answeredVaguely,
    says('reply.received', sound),
    5,
    'verdict (verdict) is recorded as “substantive”; judged again it is “vague”',
    'kết quả đánh giá',
  ),
  'a finding less': otherwise(
    story.answeredVaguely,
    says('reply.received', { findings: [{ code: 'missing-reasons', question: 'q1' }] }),
    5,
    'findings (findings)',
    'điểm phát hiện',
  ),
  'a part of an answer to which nobody committed': otherwise(
    story.answeredVaguely,
    says('reply.received', { 'answers.0.parts': ['reasons'] }),
    5,
    'parts of the answer (answers.0.parts)',
    'phần của câu trả lời',
  ),
  'a late reply that is in time': otherwise(
    story.answeredLate,
    says('reply.received', { late: false, answeredLate: false }),
    7,
    'late (late) is recorded as no; judged again it is yes',
    'trả lời chậm (late) ghi là không; đánh giá lại thì phải là có',
  ),
  'a signature of a stranger that is valid': otherwise(
    story.signedByStranger,
    says('reply.received', {
      'signature.valid': true,
      'signature.ground': 'head',
      'signature.violation': false,
      findings: [],
    }),
    4,
    'signature, valid (signature.valid)',
    'chữ ký, hợp lệ',
  ),
  'another citation': otherwise(
    story.silent,
    says('due-date.reached', { 'silence.citation': narrow }),
    5,
    'meaning of silence, citation (silence.citation.id) is recorded as “narrow”; judged again it is “rule”',
    'ý nghĩa của im lặng, căn cứ',
  ),
  'a breach that is no violation': otherwise(
    story.silent,
    says('due-date.reached', { 'silence.violation': false }),
    5,
    'is a violation (silence.violation)',
    'là vi phạm',
  ),
  'a breach that was suppressed': {
    steps: story.answeredLate,
    forge: without('due-date.reached'),
    position: 5,
    code: 'due-missing',
    en: '“Due date reached without a reply” (r-1/3), which counts for 2026-09-03T16:59:59.999Z',
    vi: 'Hết thời hạn trả lời',
  },
  'a reminder that was suppressed': {
    steps: story.silent,
    forge: without('reminder.sent'),
    position: 4,
    code: 'due-missing',
    en: '“Reminder sent” (r-1/3)',
    vi: 'Nhắc, đôn đốc',
  },
  'a due date that was not counted again': {
    steps: story.recomputed,
    circumstances: { calendarAt: story.calendarAt },
    forge: without('due-date.recomputed'),
    position: 4,
    code: 'due-missing',
    en: '“Due date recomputed” (r-1/3)',
    vi: 'Tính lại thời hạn',
  },
  'a due date that was counted again to another day': {
    ...otherwise(
      story.recomputed,
      says('due-date.recomputed', { 'term.dueDate': '2026-09-04', 'term.dueAt': '2026-09-04T16:59:59.999Z' }),
      4,
      'due date (term.dueDate)',
      'ngày hết hạn',
    ),
    circumstances: { calendarAt: story.calendarAt },
  },
  'a due date that passed by the hand of a person': {
    steps: story.silent,
    forge: of('due-date.reached', (draft) => ({
      ...draft,
      actor: recordSchema.shape.actor.parse(supervisor),
      recordedAt: recordSchema.shape.recordedAt.parse('2026-09-07T01:00:00.000Z'),
    })),
    position: 5,
    code: 'moment-differs',
    en: 'The fact counts for 2026-09-03T16:59:59.999Z but was entered at 2026-09-07T01:00:00.000Z',
    vi: 'Sự kiện tính vào thời điểm',
  },
  'a resolution by one who is no head': refused(
    story.concluded,
    by('request.resolved', { role: 'lead-officer' }),
    7,
    'Decide the matter: judged again, this is refused. The role lead-officer may not give resolve-request',
    'Quyết định: đánh giá lại thì việc này bị từ chối. Vai trò lead-officer',
  ),
  'a resolution without an agency that must be asked': {
    ...refused(story.waived, without('consultee.waived'), 2, 'left out: finance', 'Bỏ sót cơ quan'),
    circumstances: { policy: story.mandatory },
  },
  'a waiver without its legal basis': {
    ...otherwise(story.waived, untold('consultee.waived', 'legalBasis'), 2, '[reason]', 'cam kết'),
    circumstances: { policy: story.mandatory },
    code: 'texts-differ',
  },
  'a reply by another agency': refused(
    story.answeredVaguely,
    by('reply.received', { agency: 'finance' }),
    5,
    'The agency finance may not give submit-reply here',
    'Cơ quan finance không được ra lệnh',
  ),
  'a receipt dated back without a second person': refused(
    story.registered,
    says('reply.received', { confirmedBy: null }),
    5,
    'Register a reply',
    'Vào sổ văn bản trả lời',
  ),
  'a receipt dated back without evidence': refused(
    story.registered,
    untold('reply.received', 'evidence'),
    5,
    'Dating a receipt back needs evidence',
    'cần bằng chứng',
  ),
  'a review by the author': refused(
    story.reviewed,
    by('reply.reviewed', { officer: 'head.works' }),
    5,
    'Review the reply',
    'Người đã ký, gửi, nhập hoặc xác nhận',
  ),
  'an excuse that the accused confirms itself': refused(
    story.excused,
    says('violation.excused', { confirmedBy: 'works' }),
    7,
    'is accused or accuses',
    'là bên bị nêu',
  ),
  'an excuse by an agency that is no superior': {
    ...refused(
      story.excused,
      by('violation.excused', { agency: 'ministry' }),
      7,
      'The agency ministry may not give excuse-violation',
      'Cơ quan ministry',
    ),
  },
  'a redirection beyond the maximum': refused(
    story.redirected,
    followedBy(
      copyOf('consultation.sent', {
        consultee: 'commune-a',
        'questions.0.match': { matter: 'land.price', mandate: 'land', territory: 'commune-a', distance: 1 },
        redirectedFrom: 'r-1/5',
        redirects: 2,
      }),
      copyOf('consultation.redirected', { consultation: 'r-1/5', to: 'commune-a' }),
    ),
    9,
    'This has been redirected 1 times',
    'Câu hỏi này đã chuyển 1 lần',
  ),
  'a round that two officers sent': {
    steps: story.asked,
    forge: by('consultation.sent', { officer: 'another' }),
    position: 3,
    code: 'group-incomplete',
    en: '“Consultation sent” belongs here: the command that brings about “Round of consultation opened”',
    vi: 'trong cùng một lần ghi',
  },
  "an end of the lead's term that is not that of its day": otherwise(
    story.named,
    says('request.opened', { 'due.dueAt': '2026-10-01T10:00:00.000Z' }),
    1,
    'term, end of the term (due.dueAt)',
    'thời hạn, thời điểm hết hạn',
  ),
  'a decision that the scheduler took': {
    steps: story.concluded,
    forge: by('request.resolved', { officer: 'scheduler', agency: 'system', role: 'system' }),
    position: 7,
    code: 'not-by-schedule',
    en: 'only people do that',
    vi: 'chỉ người mới làm việc này',
  },
  'a due date that was entered as passed before it was': {
    steps: story.silent,
    forge: enteredAt({
      'reminder.sent': '2026-09-01T00:30:00.000Z',
      'due-date.reached': '2026-09-02T00:00:00.000Z',
    }),
    position: 5,
    code: 'moment-differs',
    en: 'The fact counts for 2026-09-03T16:59:59.999Z but was entered at 2026-09-02T00:00:00.000Z',
    vi: 'Sự kiện tính vào thời điểm',
  },
  'a due date that was entered as passed at its last instant': {
    steps: story.silent,
    forge: enteredAt({
      'reminder.sent': '2026-09-01T00:30:00.000Z',
      'due-date.reached': '2026-09-03T16:59:59.999Z',
    }),
    position: 5,
    code: 'not-by-schedule',
    en: 'it was not due when it was entered',
    vi: 'lúc ghi chưa đến hạn',
  },
  'a due date that was counted again only after a reminder was due': {
    steps: story.recomputed,
    circumstances: { calendarAt: story.calendarAt },
    forge: (drafts) =>
      drafts.map((draft, index) => {
        if (index < 3) return draft;
        const recordedAt = recordSchema.shape.recordedAt.parse('2026-08-28T02:00:00.000Z');
        return lying({ ...draft, recordedAt }, { at: recordedAt });
      }),
    position: 4,
    code: 'due-missing',
    en: '“Reminder sent” (r-1/3), which counts for 2026-08-27',
    vi: 'Nhắc, đôn đốc',
  },
  'an attempt with another message': otherwise(
    story.attempted,
    says('attempt.refused', { 'message.en': 'Not today.' }),
    2,
    'message of the refusal (message.en) is recorded as “Not today.”',
    'lời từ chối',
  ),
  'an attempt that names nobody': {
    steps: story.attempted,
    forge: says('attempt.refused', { about: [] }),
    position: 2,
    code: 'attempt-unfounded',
    en: 'the directory says otherwise of the agencies that it names',
    vi: 'danh mục nói khác',
  },
  'an attempt that names another': {
    steps: story.attempted,
    forge: says('attempt.refused', { about: ['works'] }),
    position: 2,
    code: 'attempt-unfounded',
    en: 'its message does not name the agencies that it was about',
    vi: 'lời từ chối không nêu',
  },
  'an attempt that is no violation': otherwise(
    story.attempted,
    says('attempt.refused', { violation: null }),
    2,
    'is a violation (violation) is recorded as nothing',
    'là vi phạm',
  ),
  'an attempt that never was': {
    steps: story.asked,
    forge: followedBy(attempt('own-competence', { kind: 'upward-shifting', citation: rule })),
    position: 5,
    code: 'would-be-refused',
    en: 'escalate-request is not possible in the state: consulting',
    vi: 'Trình cấp trên',
  },
  'an attempt that no rule refuses': {
    steps: story.asked,
    forge: followedBy(attempt('not-superior', null)),
    position: 5,
    code: 'attempt-unfounded',
    en: 'Nothing refuses this attempt (not-superior, escalate-request)',
    vi: 'Không có căn cứ cho lần từ chối này',
  },
  'an attempt under another citation': otherwise(
    story.attempted,
    says('attempt.refused', { citation: narrow }),
    2,
    'citation (citation.id)',
    'căn cứ',
  ),
};

describe('a forgery with right hashes and consequences', () => areFound(forgeries));
