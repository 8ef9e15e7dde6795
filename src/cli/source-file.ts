import { readFileSync, type Stats, statSync } from 'node:fs';
import { resolve } from 'node:path';
import type { LocalText } from '../event/index.js';

/** The largest case file, policy, directory or calendar that is read: 5 MiB. */
const maximumFileBytes = 5 * 1_024 * 1_024;

export type Reading<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly message: LocalText };

const failure = (vi: string, en: string): { readonly ok: false; readonly message: LocalText } => ({
  ok: false,
  message: { vi, en },
});

/** A sentence for what the operating system answered. */
export function systemFailure(error: unknown): { readonly ok: false; readonly message: LocalText } {
  const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
  switch (code) {
    case 'ENOENT':
      return failure('không có tệp này', 'there is no such file');
    case 'EISDIR':
      return failure('đây là thư mục, không phải tệp', 'this is a folder, not a file');
    case 'ENOTDIR':
      return failure('một phần của đường dẫn không phải là thư mục', 'a part of the path is not a folder');
    case 'ENAMETOOLONG':
      return failure('tên quá dài', 'the name is too long');
    case 'EEXIST':
      return failure('đã có một tệp mang tên này', 'a file of this name is in the way');
    case 'EACCES':
    case 'EPERM':
      return failure('không có quyền', 'permission is denied');
    case 'EROFS':
    case 'ENOSPC':
      return failure(
        'không ghi được: đĩa đầy hoặc chỉ đọc',
        'it can not be written: the disk is full or read-only',
      );
    default:
      return failure(
        `không truy cập được (${code || 'lỗi hệ thống'})`,
        `it can not be accessed (${code || 'system error'})`,
      );
  }
}

/** Why a path is not read or written, though it is there: a device or a pipe may never end. Null where it is a file. */
export function notAFile(stats: Stats): { readonly ok: false; readonly message: LocalText } | null {
  if (stats.isFile()) return null;
  return stats.isDirectory()
    ? systemFailure({ code: 'EISDIR' })
    : failure('đây không phải là tệp thông thường', 'this is not a regular file');
}

/** The bytes of a file. */
export function readBytes(path: string, cwd: string): Reading<Uint8Array> {
  try {
    const refused = notAFile(statSync(resolve(cwd, path)));
    if (refused !== null) return refused;
    return { ok: true, value: readFileSync(resolve(cwd, path)) };
  } catch (error) {
    return systemFailure(error);
  }
}

/** The text of a file of at most {@link maximumFileBytes}, in UTF-8. */
export function readText(path: string, cwd: string): Reading<string> {
  try {
    if (statSync(resolve(cwd, path)).size > maximumFileBytes) {
      return failure('tệp lớn hơn 5 MiB', 'the file is larger than 5 MiB');
    }
  } catch (error) {
    return systemFailure(error);
  }
  const bytes = readBytes(path, cwd);
  if (!bytes.ok) return bytes;
  // It may have grown, and files of /proc say no size before they are read.
  if (bytes.value.byteLength > maximumFileBytes)
    return failure('tệp lớn hơn 5 MiB', 'the file is larger than 5 MiB');
  try {
    return { ok: true, value: new TextDecoder('utf-8', { fatal: true }).decode(bytes.value) };
  } catch {
    return failure('tệp không phải là văn bản UTF-8', 'the file is not text in UTF-8');
  }
}
