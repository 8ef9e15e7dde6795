import { entry, type RejectionEntry } from './rejection-entry.js';

/** Refusals that have to do with the ladder, with shadow mode and with what was running before go-live. */
export const ladderRejections = {
  'notice-unknown': entry(
    'state',
    'Lượt lấy ý kiến này không có thông báo số {number}.',
    'This consultation has no notice number {number}.',
  ),
  'notice-withheld': entry(
    'state',
    'Thông báo số {number} không được gửi đi: yêu cầu đang ở chế độ chạy thử, không ai được báo.',
    'Notice number {number} was withheld: the request runs in shadow mode, and nobody is told.',
  ),
  'already-delivered': entry(
    'state',
    'Việc giao thông báo này đã được ghi lúc {at}.',
    'The delivery of this notice is on record already, at {at}.',
  ),
  'head-not-notified': entry(
    'state',
    'Chưa có thông báo nào đến người đứng đầu {agency} còn chờ xử lý.',
    'No notice to the head of {agency} waits for a response.',
  ),
  'shadow-mode': entry(
    'state',
    'Yêu cầu đang ở chế độ chạy thử: không thể {command}. Muốn có hiệu lực, hãy lập yêu cầu ở chế độ chính thức.',
    'The request runs in shadow mode: {command} is not possible. For what is to count, open a request in live mode.',
  ),
  'already-imported': entry(
    'state',
    'Lượt {reference} đã được đưa vào, là lượt lấy ý kiến {consultation}.',
    '{reference} has been imported already, as consultation {consultation}.',
  ),
  'go-live-too-far': entry(
    'invalid',
    'Thời điểm vận hành {at} lùi quá giới hạn; sớm nhất là {earliest}. Hãy ghi thời điểm đưa dữ liệu vào.',
    'Go-live, {at}, lies too far back; the earliest is {earliest}. Give the time at which what was running is brought in.',
  ),
  'not-before-go-live': entry(
    'rule',
    'Chỉ đưa vào những gì đã gửi trước khi phần mềm vận hành ({goLive}); văn bản này gửi lúc {at}. Hãy gửi bằng send-consultation.',
    'Only what was sent before go-live ({goLive}) is imported; this was sent at {at}. Send it with send-consultation.',
  ),
} as const satisfies Record<string, RejectionEntry>;
