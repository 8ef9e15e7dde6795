import { about } from '../statechart/index.js';
import {
  onMovedBehindAnswer,
  onSignedReply,
  onUnsignedReply,
  onUnsoundReply,
} from './consultation.replies.js';
import { consultationSetup } from './consultation.setup.js';

/** A settled reply may still be replaced, corrected or recalled until the synthesis closes (DOMAIN §5). */
const afterAnswer = {
  'reply.replaced': [
    ...onUnsignedReply,
    { guard: 'isSubstantive', actions: 'noteReply' },
    // What counts for nothing replaces nothing.
    { guard: 'isTreatedAsNoReply', actions: 'noteWithoutEffect' },
    ...onUnsoundReply,
  ],
  'reply.corrected': {},
  'reply.recalled': { target: 'recalled', actions: 'noteRecall' },
} as const;

export const answered = consultationSetup.createStateConfig({
  ...about(
    'nobody',
    '002 §6',
    ['Đã trả lời', 'Answered'],
    ['Đã có văn bản trả lời đúng hạn, có chính kiến rõ.', 'A clear, signed reply was received in time.'],
  ),
  tags: ['settled'],
  entry: { type: 'announceSettlement', params: { outcome: 'answered' } },
  exit: 'announceReopening',
  on: afterAnswer,
});

export const answeredLate = consultationSetup.createStateConfig({
  ...about(
    'nobody',
    '002 §6, 003 §7(5)',
    ['Đã trả lời, quá hạn', 'Answered late'],
    [
      'Văn bản trả lời có chính kiến rõ nhưng đến sau thời hạn.',
      'A clear reply was received, after its term.',
    ],
  ),
  tags: ['settled'],
  entry: { type: 'announceSettlement', params: { outcome: 'answered-late' } },
  exit: 'announceReopening',
  on: {
    ...afterAnswer,
    'outage.recorded': onMovedBehindAnswer,
    'document.supplied': onMovedBehindAnswer,
    'reply.received': [
      ...onUnsignedReply,
      { guard: 'synthesisIsClosed', actions: 'noteWithoutEffect' },
      { guard: 'isTreatedAsNoReply', actions: 'noteWithoutEffect' },
      ...onSignedReply,
    ],
  },
});

export const deemed = consultationSetup.createStateConfig({
  ...about(
    'nobody',
    'DOMAIN §4, Silence',
    ['Coi như đồng ý', 'Deemed to agree'],
    [
      'Im lặng, hoặc trả lời không rõ, được coi là đồng ý theo chính sách.',
      'Silence, or an unclear reply, counts as agreement under the policy.',
    ],
  ),
  tags: ['settled'],
  entry: { type: 'announceSettlement', params: { outcome: 'deemed' } },
  exit: ['clearDeemed', 'announceReopening'],
  on: {
    'reply.received': [
      ...onUnsignedReply,
      { guard: 'synthesisIsClosed', actions: 'noteWithoutEffect' },
      { guard: 'isTreatedAsNoReply', actions: 'noteWithoutEffect' },
      { guard: 'isLate', actions: 'noteWithoutEffect' },
      ...onSignedReply,
    ],
  },
});

export const lapsed = consultationSetup.createStateConfig({
  ...about(
    'nobody',
    'DOMAIN §6',
    ['Kết thúc không có trả lời', 'Lapsed'],
    [
      'Không có văn bản trả lời dùng được; cơ quan chủ trì tiếp tục. Văn bản đến sau vẫn được ghi nhận.',
      'No usable reply came and the lead goes on; a late one is still taken in.',
    ],
  ),
  tags: ['settled'],
  entry: { type: 'announceSettlement', params: { outcome: 'lapsed' } },
  exit: 'announceReopening',
  on: {
    'reply.received': [
      ...onUnsignedReply,
      { guard: 'synthesisIsClosed', actions: 'noteWithoutEffect' },
      { guard: 'isTreatedAsNoReply', actions: 'noteWithoutEffect' },
      { guard: 'isSubstantiveInTime', target: 'answered', actions: 'noteReply' },
      { guard: 'isSubstantive', target: 'answeredLate', actions: 'noteReply' },
      { guard: 'isLate', actions: 'noteWithoutEffect' },
      ...onUnsoundReply,
    ],
  },
});

export const recused = consultationSetup.createStateConfig({
  ...about(
    'nobody',
    'DOMAIN §6',
    ['Không thuộc thẩm quyền, đã chấp nhận', 'Recused'],
    [
      'Cơ quan chủ trì chấp nhận rằng việc này ngoài thẩm quyền của cơ quan được hỏi.',
      'The lead accepts that this lies outside the mandate of the agency that was asked.',
    ],
  ),
  tags: ['settled'],
  entry: { type: 'announceSettlement', params: { outcome: 'recused' } },
  on: { 'consultation.redirected': 'redirected' },
});

export const redirected = consultationSetup.createStateConfig({
  ...about(
    'nobody',
    'DOMAIN §4, Wrong addressee',
    ['Đã chuyển cơ quan khác', 'Redirected'],
    [
      'Câu hỏi đã được chuyển đến cơ quan có thẩm quyền.',
      'The questions went to the competent agency instead.',
    ],
  ),
  tags: ['settled'],
  entry: { type: 'announceSettlement', params: { outcome: 'redirected' } },
});

export const withdrawn = consultationSetup.createStateConfig({
  ...about(
    'nobody',
    'DOMAIN §6',
    ['Đã rút', 'Withdrawn'],
    ['Cơ quan chủ trì đã rút lượt lấy ý kiến này.', 'The lead withdrew this consultation.'],
  ),
  tags: ['settled'],
  entry: { type: 'announceSettlement', params: { outcome: 'withdrawn' } },
});
