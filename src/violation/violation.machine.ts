import { about } from '../statechart/index.js';
import { violationSetup } from './violation.setup.js';

const fallen = { 'violation.superseded': { target: 'superseded', actions: 'noteSuccessor' } } as const;
const dismissal = { 'violation.dismissed': { target: 'dismissed', actions: 'noteDecider' } } as const;
const excuse = {
  'violation.excused': { target: 'excused', actions: ['noteDecider', 'noteExcuse'] },
} as const;
const judgement = {
  'violation.concluded': { target: 'concluded', actions: 'noteDecider' },
  ...dismissal,
  ...excuse,
} as const;

const unrecorded = violationSetup.createStateConfig({
  ...about(
    'system',
    'DOMAIN §6',
    ['Chưa ghi nhận', 'Not recorded'],
    ['Chưa có dấu hiệu vi phạm.', 'There is no sign of a violation yet.'],
  ),
  on: { 'violation.recorded': 'recorded' },
});

const recorded = violationSetup.createStateConfig({
  ...about(
    'system',
    'DOMAIN §6',
    ['Dấu hiệu vi phạm', 'Recorded'],
    [
      'Dấu hiệu vi phạm đã được ghi nhận; cơ quan bị nêu phải được thông báo.',
      'A sign of a violation is on record; the accused must be told.',
    ],
  ),
  tags: ['open'],
  on: {
    'violation.notified': { target: 'notified', actions: 'noteNotice' },
    ...dismissal,
    ...excuse,
    ...fallen,
  },
});

const notified = violationSetup.createStateConfig({
  ...about(
    'accused',
    'DOMAIN §6',
    ['Đã thông báo, chờ giải trình', 'Notified'],
    [
      'Cơ quan bị nêu đã nhận thông báo và được giải trình trong hạn.',
      'The accused has been told, and may explain within a term.',
    ],
  ),
  tags: ['open'],
  on: {
    'violation.explained': { target: 'explained', actions: 'noteExplanation' },
    'explanation-term.reached': 'unexplained',
    ...dismissal,
    ...excuse,
    ...fallen,
  },
});

const explained = violationSetup.createStateConfig({
  ...about(
    'decider',
    'DOMAIN §6',
    ['Đã giải trình', 'Explained'],
    ['Đã có giải trình; chờ cấp có thẩm quyền kết luận.', 'The accused has explained; the decider judges.'],
  ),
  tags: ['open'],
  on: { ...judgement, ...fallen },
});

const unexplained = violationSetup.createStateConfig({
  ...about(
    'decider',
    'DOMAIN §6',
    ['Hết hạn giải trình', 'Not explained'],
    [
      'Hết hạn mà không có giải trình; cấp có thẩm quyền kết luận theo hồ sơ.',
      'The term to explain is over; the decider judges without it.',
    ],
  ),
  tags: ['open'],
  on: { 'violation.explained': { target: 'explained', actions: 'noteExplanation' }, ...judgement, ...fallen },
});

const concluded = violationSetup.createStateConfig({
  ...about(
    'nobody',
    'DOMAIN §6',
    ['Kết luận có vi phạm', 'Concluded'],
    ['Cấp có thẩm quyền kết luận có vi phạm.', 'The decider has found a violation.'],
  ),
  tags: ['decided', 'closed'],
  on: fallen,
});

const dismissed = violationSetup.createStateConfig({
  ...about(
    'nobody',
    'DOMAIN §6',
    ['Không có vi phạm', 'Dismissed'],
    ['Cấp có thẩm quyền kết luận không có vi phạm.', 'The decider has found no violation.'],
  ),
  tags: ['decided', 'closed'],
  on: fallen,
});

const excused = violationSetup.createStateConfig({
  ...about(
    'nobody',
    'DOMAIN §6',
    ['Được miễn trách nhiệm', 'Excused'],
    [
      'Có căn cứ miễn trách nhiệm, được cấp có thẩm quyền xác nhận.',
      'There is a confirmed ground that excuses it.',
    ],
  ),
  tags: ['decided', 'closed'],
  on: fallen,
});

const superseded = violationSetup.createStateConfig({
  ...about(
    'nobody',
    'DOMAIN §§4, 6',
    ['Không còn căn cứ, đã thay thế', 'Superseded'],
    [
      'Sự kiện làm căn cứ không còn; vụ việc vẫn đọc được, không bị xóa.',
      'The fact behind it has fallen; the case stays readable and is never deleted.',
    ],
  ),
  tags: ['closed'],
});

/** The states of machine versions 1 to 3. */
export const violationStates3 = {
  unrecorded,
  recorded,
  notified,
  explained,
  unexplained,
  concluded,
  dismissed,
  excused,
  superseded,
} as const;

/** A conclusion since version 4: it names who answers for it, can be appealed once, and is remedied. */
const judgementNamed = {
  ...judgement,
  'violation.concluded': { target: 'concluded', actions: ['noteDecider', 'noteConclusion'] },
} as const;

const appealable = violationSetup.createStateConfig({
  ...concluded,
  on: {
    'violation.appealed': { guard: 'isFirstAppeal', target: 'appealed', actions: 'noteAppeal' },
    'violation.remedied': { target: 'remedied', actions: 'noteRemedy' },
    ...fallen,
  },
});

const appealed = violationSetup.createStateConfig({
  ...about(
    'decider',
    'DOMAIN §6',
    ['Đã khiếu nại', 'Appealed'],
    [
      'Cơ quan bị nêu không đồng ý với kết luận; một cấp có thẩm quyền khác xem xét lại.',
      'The accused does not accept the conclusion; another decider than the first hears it again.',
    ],
  ),
  tags: ['decided'],
  on: {
    'appeal.decided': [
      { guard: 'isUpheld', target: 'concluded', actions: 'noteAppealDecision' },
      { target: 'dismissed', actions: 'noteAppealDecision' },
    ],
    ...fallen,
  },
});

const remedied = violationSetup.createStateConfig({
  ...about(
    'supervisor',
    'DOMAIN §6',
    ['Đã khắc phục, chờ kiểm tra', 'Remedied'],
    [
      'Cơ quan vi phạm báo cáo đã khắc phục; cấp trên phải kiểm tra.',
      'The accused reports that it has put things right; the superior is to check it.',
    ],
  ),
  tags: ['decided'],
  on: {
    'remedy.checked': [
      { guard: 'isAccepted', target: 'closed', actions: 'noteCheck' },
      { target: 'concluded', actions: 'noteCheck' },
    ],
    ...fallen,
  },
});

const closed = violationSetup.createStateConfig({
  ...about(
    'nobody',
    'DOMAIN §6',
    ['Đã khắc phục xong', 'Closed'],
    [
      'Cấp trên đã kiểm tra và xác nhận việc khắc phục.',
      'The superior has checked the remedy and accepts it.',
    ],
  ),
  tags: ['decided', 'closed'],
  on: fallen,
});

/**
 * One violation case: recorded by rule or by an authorised person, then heard and judged, appealed once, remedied and
 * checked; superseded from wherever it stands when the fact behind it falls.
 */
export const violationMachine = violationSetup.createMachine({
  id: 'violation',
  context: ({ input }) => input,
  initial: 'unrecorded',
  states: {
    ...violationStates3,
    explained: { ...explained, on: { ...explained.on, ...judgementNamed } },
    unexplained: { ...unexplained, on: { ...unexplained.on, ...judgementNamed } },
    concluded: appealable,
    appealed,
    remedied,
    closed,
  },
});
