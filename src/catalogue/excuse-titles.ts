import type { LocalText } from '../event/index.js';
import type { ExcuseGround } from '../policy/index.js';

/** On which ground a violation is excused (DOMAIN §6). */
export const excuseTitles = {
  'objective-obstacle': { vi: 'trở ngại khách quan', en: 'objective obstacle' },
  'force-majeure': { vi: 'bất khả kháng', en: 'force majeure' },
  'superior-order': { vi: 'theo lệnh của cấp trên', en: "a superior's order" },
  'protected-initiative': { vi: 'đổi mới sáng tạo được bảo vệ', en: 'protected initiative' },
} as const satisfies Record<ExcuseGround, LocalText>;
