import { about } from '../statechart/index.js';
import {
  onCureTerm,
  onMovedBehindReview,
  onReply,
  onReview,
  onSignedReply,
  onUnsignedReply,
} from './consultation.replies.js';
import {
  answered,
  answeredLate,
  deemed,
  lapsed,
  recused,
  redirected,
  withdrawn,
} from './consultation.settled.js';
import { consultationSetup } from './consultation.setup.js';

const awaiting = consultationSetup.createStateConfig({
  ...about(
    'consultee',
    '002 §6',
    ['Chờ trả lời', 'Awaiting a reply'],
    [
      'Cơ quan được hỏi phải trả lời đúng hạn, có chính kiến.',
      'The consultee owes a reply by its due date, with a clear position.',
    ],
  ),
  tags: ['open'],
  on: {
    'reply.received': onReply,
    'due-date.reached': [
      { guard: 'silenceIsAgreement', target: 'deemed', actions: 'noteSilence' },
      { guard: 'silenceLapses', target: 'lapsed' },
    ],
    'consultation.closed': { guard: 'isPastDue', target: 'lapsed' },
    'consultation.withdrawn': 'withdrawn',
  },
});

const returned = consultationSetup.createStateConfig({
  ...about(
    'consultee',
    'DOMAIN §5',
    ['Trả lại để bổ sung', 'Returned for a clear reply'],
    [
      'Văn bản chung chung được trả lại kèm những điểm còn thiếu; hết hạn bổ sung là vi phạm.',
      'A vague reply went back with its findings; not cured within its term, it is a violation.',
    ],
  ),
  tags: ['open'],
  on: {
    'reply.received': onReply,
    'cure-term.reached': onCureTerm,
    'consultation.withdrawn': 'withdrawn',
  },
});

const recalled = consultationSetup.createStateConfig({
  ...about(
    'consultee',
    'DOMAIN §5',
    ['Đã thu hồi văn bản', 'Reply recalled'],
    [
      'Văn bản trả lời đã bị thu hồi; phải có văn bản khác trong hạn bổ sung.',
      'The reply was recalled; another is owed within the cure term.',
    ],
  ),
  tags: ['open'],
  on: {
    'reply.received': [
      ...onUnsignedReply,
      { guard: 'isTreatedAsNoReply', actions: 'noteReply' },
      ...onSignedReply,
    ],
    'cure-term.reached': 'awaiting',
    'consultation.withdrawn': 'withdrawn',
  },
});

const vague = consultationSetup.createStateConfig({
  ...about(
    'consultee',
    '002 §6, 003 §7(5)',
    ['Trả lời chung chung', 'Vague reply stands'],
    [
      'Văn bản trả lời không có chính kiến rõ; vẫn có thể trả lời lại, hoặc cơ quan chủ trì đóng lượt này.',
      'What stands is a vague reply; the consultee may still reply, or the lead goes on without.',
    ],
  ),
  tags: ['open'],
  on: {
    'reply.received': onReply,
    'consultation.closed': 'lapsed',
    'consultation.withdrawn': 'withdrawn',
  },
});

const underReview = consultationSetup.createStateConfig({
  ...about(
    'lead',
    'DOMAIN §5',
    ['Đang đánh giá', 'Under review'],
    [
      'Một người của cơ quan chủ trì, không phải người trả lời, đánh giá văn bản trong hạn.',
      'A person of the lead, never the replier, decides what the reply is worth, within a term.',
    ],
  ),
  tags: ['open'],
  on: {
    'reply.reviewed': onReview,
    'review-term.reached': [
      { guard: 'isRecused', target: 'recused', actions: 'noteReviewLapse' },
      { guard: 'wasAnsweredLate', target: 'answeredLate', actions: 'noteReviewLapse' },
      { target: 'answered', actions: 'noteReviewLapse' },
    ],
    'reply.received': [
      ...onUnsignedReply,
      { guard: 'isTreatedAsNoReply', actions: 'noteWithoutEffect' },
      ...onSignedReply,
    ],
    'reply.replaced': [
      ...onUnsignedReply,
      { guard: 'isTreatedAsNoReply', actions: 'noteWithoutEffect' },
      ...onSignedReply,
    ],
    'reply.corrected': {},
    'reply.recalled': { target: 'recalled', actions: 'noteRecall' },
    'outage.recorded': onMovedBehindReview,
    'document.supplied': onMovedBehindReview,
    'consultation.redirected': { guard: 'isRecused', target: 'redirected' },
    'consultation.withdrawn': 'withdrawn',
  },
});

const unsent = consultationSetup.createStateConfig({
  ...about(
    'lead',
    'DOMAIN §3',
    ['Chưa gửi', 'Not sent'],
    ['Chưa gửi lấy ý kiến.', 'The questions are not sent yet.'],
  ),
  on: {
    'consultation.sent': [
      {
        guard: 'isIrrelevant',
        target: 'awaiting',
        actions: {
          type: 'recordViolation',
          params: { kind: 'irrelevant-consultation', against: 'lead', rule: 'relevance' },
        },
      },
      { target: 'awaiting' },
    ],
  },
});

/** What has been answered: the machine's first region. */
export const answerRegion = consultationSetup.createStateConfig({
  initial: 'unsent',
  states: {
    unsent,
    awaiting,
    underReview,
    returned,
    recalled,
    vague,
    answered,
    answeredLate,
    deemed,
    lapsed,
    recused,
    redirected,
    withdrawn,
  },
});
