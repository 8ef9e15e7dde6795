import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

export type LogFile =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly message: string };

const messageOf = (fault: unknown): string => (fault instanceof Error ? fault.message : String(fault));

/** By its first two bytes, whatever it is called. */
const isGzip = (bytes: Buffer): boolean => bytes[0] === 0x1f && bytes[1] === 0x8b;

/** Reads a log file, packed with gzip or plain. */
export function readLogFile(path: string): LogFile {
  let bytes: Buffer;
  try {
    bytes = readFileSync(path);
  } catch (fault) {
    return { ok: false, message: `cannot read ${path}: ${messageOf(fault)}` };
  }
  try {
    return { ok: true, text: (isGzip(bytes) ? gunzipSync(bytes) : bytes).toString('utf8') };
  } catch (fault) {
    return { ok: false, message: `cannot unpack ${path}: ${messageOf(fault)}` };
  }
}
