import type { CommandType } from '../aggregate/index.js';
import type { LocalText } from '../event/index.js';

/** What is asked for, by type of command. */
export const commandTitles: Record<CommandType, LocalText> = {
  'open-request': { vi: 'Lập yêu cầu phối hợp', en: 'Open a request' },
  'amend-request': { vi: 'Bổ sung yêu cầu', en: 'Amend the request' },
  'send-consultation': { vi: 'Gửi lấy ý kiến', en: 'Send out for consultation' },
  'redirect-consultation': { vi: 'Chuyển câu hỏi đến cơ quan khác', en: 'Redirect the consultation' },
  'note-exchange': { vi: 'Ghi trao đổi không chính thức', en: 'Note an informal exchange' },
  'record-synthesis': { vi: 'Tổng hợp, tiếp thu, giải trình', en: 'Record the synthesis' },
  'resolve-request': { vi: 'Quyết định', en: 'Decide the matter' },
  'escalate-request': { vi: 'Trình cấp trên', en: 'Escalate to the superior' },
  'give-direction': { vi: 'Cho ý kiến chỉ đạo', en: 'Give a direction' },
  'carry-out-direction': { vi: 'Báo cáo đã thực hiện chỉ đạo', en: 'Report the direction carried out' },
  'change-machine-version': { vi: 'Chuyển sang phiên bản quy trình mới', en: 'Move to newer machines' },
  'withdraw-request': { vi: 'Rút yêu cầu', en: 'Withdraw the request' },

  'acknowledge-receipt': { vi: 'Xác nhận đã nhận', en: 'Acknowledge receipt' },
  'record-receipt': { vi: 'Vào sổ việc đã nhận', en: 'Record the receipt' },
  'send-reminder': { vi: 'Đôn đốc', en: 'Send a reminder' },
  'submit-reply': { vi: 'Gửi văn bản trả lời', en: 'Submit a reply' },
  'register-reply': { vi: 'Vào sổ văn bản trả lời', en: 'Register a reply' },
  'replace-reply': { vi: 'Thay thế văn bản trả lời', en: 'Replace the reply' },
  'correct-reply': { vi: 'Đính chính văn bản trả lời', en: 'Correct the reply' },
  'recall-reply': { vi: 'Thu hồi văn bản trả lời', en: 'Recall the reply' },
  'review-reply': { vi: 'Đánh giá văn bản trả lời', en: 'Review the reply' },
  'close-consultation': { vi: 'Đóng lượt lấy ý kiến', en: 'Close the consultation' },
  'withdraw-consultation': { vi: 'Rút lượt lấy ý kiến', en: 'Withdraw the consultation' },
  'recompute-due-date': { vi: 'Tính lại thời hạn', en: 'Recompute the due date' },

  'report-violation': { vi: 'Báo vi phạm', en: 'Report a violation' },
  'notify-violation': { vi: 'Thông báo vi phạm', en: 'Notify the accused agency' },
  'explain-violation': { vi: 'Giải trình', en: 'Explain the violation' },
  'conclude-violation': { vi: 'Kết luận có vi phạm', en: 'Conclude the violation' },
  'dismiss-violation': { vi: 'Kết luận không có vi phạm', en: 'Dismiss the violation' },
  'excuse-violation': { vi: 'Miễn trách nhiệm', en: 'Excuse the violation' },
};
