import type { LocalText, Role } from '../event/index.js';

/** Who acts (DOMAIN §2). */
export const roleTitles: Record<Role, LocalText> = {
  'lead-officer': { vi: 'người được giao của cơ quan chủ trì', en: 'responsible officer of the lead' },
  'lead-head': { vi: 'người đứng đầu cơ quan chủ trì', en: 'head of the lead' },
  'focal-point': { vi: 'đầu mối', en: 'focal point' },
  'consultee-officer': { vi: 'người được giao của cơ quan được lấy ý kiến', en: 'officer of the consultee' },
  'consultee-head': { vi: 'người đứng đầu cơ quan được lấy ý kiến', en: 'head of the consultee' },
  registry: { vi: 'văn thư', en: 'registry' },
  monitor: { vi: 'bộ phận theo dõi, đôn đốc', en: 'monitor' },
  supervisor: { vi: 'cơ quan cấp trên', en: 'supervisor' },
  inspector: { vi: 'thanh tra, kiểm tra công vụ', en: 'inspector' },
  system: { vi: 'hệ thống', en: 'system' },
};
