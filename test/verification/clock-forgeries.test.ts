import { describe } from 'vitest';
import * as story from './clock-stories.js';
import { areFound, by, type Case, otherwise, refused, says, untold, without } from './forgery.js';

const dueOn = (date: string) => ({ 'term.dueDate': date, 'term.dueAt': `${date}T16:59:59.999Z` });
const recordedAs = (found: string, expected: string): string =>
  `term of the reply, due date (term.dueDate) is recorded as “${found}”; judged again it is “${expected}”`;

const forgeries: Readonly<Record<string, Case>> = {
  'a due date that an extension made later than it does': otherwise(
    story.extended,
    says('extension.granted', dueOn('2026-09-08')),
    5,
    recordedAs('2026-09-08', '2026-09-07'),
    'hạn trả lời, ngày hết hạn',
  ),
  'an extension beyond the cap': refused(
    story.extended,
    says('extension.granted', { 'clock.by.period.amount': 6 }),
    5,
    'Grant an extension',
    'Gia hạn',
  ),
  'an extension that an officer granted without a head': refused(
    story.extended,
    by('extension.granted', { role: 'lead-officer' }),
    5,
    'approve',
    'phê duyệt',
  ),
  'an extension that nobody had asked for': refused(
    story.extended,
    without('extension.asked'),
    4,
    'Grant an extension',
    'Gia hạn',
  ),
  'a second extension that is said to be the first': otherwise(
    story.extended,
    says('extension.granted', { number: 2 }),
    5,
    'number (number) is recorded as 2; judged again it is 1',
    'lần thứ',
  ),
  'a pause that moves the due date too far': otherwise(
    story.clarified,
    says('clarification.answered', dueOn('2026-09-07')),
    5,
    recordedAs('2026-09-07', '2026-09-04'),
    'hạn trả lời, ngày hết hạn',
  ),
  'a pause that began before it was asked for': otherwise(
    story.clarified,
    says('clarification.asked', { 'clock.at': '2026-08-24T02:00:00.000Z' }),
    4,
    'what happened to the clock, instant (clock.at)',
    'diễn biến thời hạn, thời điểm',
  ),
  'a question on which the clock runs on': otherwise(
    story.clarified,
    (drafts) => says('clarification.asked', { effect: 'run-on' })(drafts.slice(0, 4)),
    4,
    '(effect) is recorded as “run-on”; judged again it is “pause”',
    '(effect) ghi là “run-on”',
  ),
  'a longer time for the answer of the lead': otherwise(
    story.clarified,
    says('clarification.asked', {
      'answer.dueDate': '2026-08-28',
      'answer.dueAt': '2026-08-28T16:59:59.999Z',
    }),
    4,
    'term for the answer, due date (answer.dueDate)',
    'hạn trả lời đề nghị làm rõ',
  ),
  'a lapse of the lead that was suppressed': {
    steps: story.clarifiedLate,
    forge: without('clarification-term.reached'),
    position: 5,
    code: 'due-missing',
    en: '(r-1/3), which counts for 2026-08-27T16:59:59.999Z',
    vi: 'r-1/3',
  },
  'a lapse of the lead that is no violation': otherwise(
    story.clarifiedLate,
    says('clarification-term.reached', { 'lapse.violation': false }),
    5,
    'is a violation (lapse.violation) is recorded as no',
    'là vi phạm',
  ),
  'a suspension that the consultee took upon itself': refused(
    story.suspended,
    by('consultation.suspended', { agency: 'works' }),
    4,
    'The agency works may not give suspend-consultation here',
    'Cơ quan works',
  ),
  'a suspension that ended earlier': otherwise(
    story.suspended,
    says('consultation.resumed', dueOn('2026-09-03')),
    5,
    recordedAs('2026-09-03', '2026-09-04'),
    'hạn trả lời, ngày hết hạn',
  ),
  'an outage that began later, and moves as much': otherwise(
    story.interrupted,
    says('outage.recorded', { 'clock.from': '2026-08-25T17:00:00.000Z' }),
    4,
    recordedAs('2026-09-07', '2026-09-04'),
    'hạn trả lời, ngày hết hạn',
  ),
  'an outage before anything was sent': refused(
    story.interrupted,
    says('outage.recorded', { 'clock.from': '2026-08-23T17:00:00.000Z' }),
    4,
    '2026-08-24T02:00:00.000Z',
    '2026-08-24T02:00:00.000Z',
  ),
  'an outage that one person recorded alone': refused(
    story.interrupted,
    says('outage.recorded', { confirmedBy: 'registry.lead' }),
    4,
    'second person',
    'người thứ hai',
  ),
  'an outage without its log': {
    ...otherwise(story.interrupted, untold('outage.recorded', 'evidence'), 4, '[]', 'cam kết'),
    code: 'texts-differ',
    en: 'evidence',
  },
  'a receipt that is not that of its moments': otherwise(
    story.registeredSlowly,
    says('reply.received', { receivedAt: '2026-09-04T01:30:00.000Z', late: true, answeredLate: true }),
    7,
    'received at (receivedAt) is recorded as “2026-09-04T01:30:00.000Z”; judged again it is “2026-09-03T09:00:00.000Z”',
    'thời điểm nhận',
  ),
  'a moment before the one that comes before it': refused(
    story.registeredSlowly,
    says('reply.received', { 'moments.registered.at': '2026-09-03T08:00:00.000Z' }),
    7,
    'registered',
    'registered',
  ),
  'a moment without its evidence': {
    ...otherwise(
      story.registeredSlowly,
      untold('reply.received', 'moments.arrived.reference'),
      7,
      'moments.arrived.reference',
      'cam kết',
    ),
    code: 'texts-differ',
  },
  'an urgency that its own officer approved': refused(
    story.urgent,
    says('consultation.sent', { approvedBy: 'lead-officer.lead' }),
    2,
    'approve',
    'phê duyệt',
  ),
  'another urgency': otherwise(
    story.urgent,
    says('consultation.sent', { urgency: 'urgent' }),
    3,
    'period, amount (term.period.amount) is recorded as 8; judged again it is 3',
    'thời gian, số lượng',
  ),
  'more time to send it back once more': {
    ...otherwise(
      story.sentBack,
      says('consultation.resent', { deemedReceiptAt: '2026-08-27T16:59:59.999Z' }),
      5,
      'deemed receipt (deemedReceiptAt)',
      'thời điểm coi như đã nhận',
    ),
    circumstances: story.received,
  },
  'a dossier that was complete earlier': {
    ...refused(
      story.supplied,
      says('document.supplied', { receivedAt: '2026-08-24T03:00:00.000Z' }),
      5,
      'Only the registry',
      'Chỉ văn thư',
    ),
    circumstances: story.complete,
  },
  'a clock that a dossier starts later than it came': {
    ...otherwise(
      story.supplied,
      says('document.supplied', dueOn('2026-09-07')),
      5,
      recordedAs('2026-09-07', '2026-09-04'),
      'hạn trả lời, ngày hết hạn',
    ),
    circumstances: story.complete,
  },
  'a duty that passes to no successor': {
    ...refused(story.passedOn, says('consultation.passed-on', { to: 'ministry' }), 4, 'ministry', 'ministry'),
    circumstances: story.merged,
  },
  'a grace that is longer': {
    ...otherwise(
      story.passedOn,
      says('consultation.passed-on', { 'clock.period.amount': 4 }),
      4,
      'what happened to the clock, period',
      'diễn biến thời hạn',
    ),
    circumstances: story.merged,
  },
  'an attempt on the clock under another citation': otherwise(
    story.triedOnTheClock,
    says('attempt.refused', { 'citation.id': 'narrow' }),
    4,
    'citation (citation.id)',
    'căn cứ',
  ),
};

describe('a forgery of what happened to a clock, with right hashes and consequences', () =>
  areFound(forgeries));
