import type { HeadAction, Notice } from '../consultation/index.js';
import type { LocalText } from '../event/index.js';

type Template = 'reminder' | 'overdue' | 'escalation';

export const recipientTitles: Record<Notice['to'], LocalText> = {
  consultee: { vi: 'cơ quan được lấy ý kiến', en: 'the consultee' },
  'consultee-head': { vi: 'người đứng đầu cơ quan được lấy ý kiến', en: 'the head of the consultee' },
  'lead-head': { vi: 'người đứng đầu cơ quan chủ trì', en: 'the head of the lead' },
  supervisor: { vi: 'cơ quan cấp trên', en: 'the superior' },
  monitor: { vi: 'bộ phận theo dõi, đôn đốc', en: 'the monitor' },
};

export const templateTitles: Record<Template, LocalText> = {
  reminder: { vi: 'nhắc việc', en: 'reminder' },
  overdue: { vi: 'báo quá hạn', en: 'notice that it is overdue' },
  escalation: { vi: 'báo lên để xử lý', en: 'escalation' },
};

export const headActionTitles: Record<HeadAction, LocalText> = {
  reassigned: { vi: 'giao người khác làm', en: 'gave the work to somebody else' },
  instructed: { vi: 'chỉ đạo người đang làm', en: 'instructed whoever does the work' },
  'took-over': { vi: 'trực tiếp xử lý', en: 'took the work over' },
  'reported-obstacle': { vi: 'báo cáo vướng mắc', en: 'reported an obstacle' },
};
