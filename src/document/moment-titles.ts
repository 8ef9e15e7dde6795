import type { LocalText } from '../event/index.js';

/** The moments of a document (DOMAIN §4), by the names that facts give them. */
export const momentTitles: Readonly<Record<string, LocalText>> = {
  signed: { vi: 'ký', en: 'signed' },
  issued: { vi: 'lấy số đi', en: 'issued' },
  dispatched: { vi: 'gửi đi', en: 'dispatched' },
  arrived: { vi: 'đến', en: 'arrived' },
  accepted: { vi: 'tiếp nhận', en: 'accepted' },
  registered: { vi: 'vào sổ đến', en: 'registered' },
};

/** What proves a moment. */
export const evidenceTitles: Readonly<Record<string, LocalText>> = {
  gateway: { vi: 'trục liên thông văn bản', en: 'message of the gateway' },
  register: { vi: 'sổ đăng ký văn bản', en: 'line of a register' },
  person: { vi: 'người chứng kiến', en: 'a person who saw it' },
};
