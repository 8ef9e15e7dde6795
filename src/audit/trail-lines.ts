/** The longest line of a trail or of its content, in bytes of UTF-8 without the line's end (1 MiB). */
export const maximumLineBytes = 1_048_576;

/** One line as found: its text, or why it cannot be one. */
export type TrailLine =
  | { readonly text: string; readonly refusal?: never }
  | { readonly refusal: 'line-too-long' | 'not-utf8' | 'not-json'; readonly text?: never };

/** What `verifyTrail` and `checkContent` read: a whole file as text or as bytes, or its lines without their ends. */
export type TrailSource = string | Uint8Array | Iterable<string>;

// The one thing this file needs of the platform, stated so that no platform's types are needed.
declare const TextDecoder: new (
  label: string,
  options: { fatal: boolean; ignoreBOM: boolean },
) => { decode(bytes: Uint8Array): string };

/** Cuts a trail into lines, lazily. A line's end is `\n` alone; the last line may lack it. */
export function* linesOf(source: TrailSource): Generator<TrailLine> {
  if (typeof source === 'string') yield* linesOfText(source);
  else if (isBytes(source)) yield* linesOfBytes(bytesOf(source));
  else yield* linesOfIterable(source);
}

/** Whatever fails while it is read, there is a line that is none: the trail does not verify, and nothing throws. */
function* linesOfIterable(source: unknown): Generator<TrailLine> {
  try {
    if (isIterable(source)) for (const line of source) yield checked(line);
    else yield noText;
  } catch {
    yield noText;
  }
}

/** What stands where a text was to stand. It can be no JSON, whatever it is; plain JavaScript may give anything. */
const noText: TrailLine = { refusal: 'not-json' };

const isIterable = (source: unknown): source is Iterable<string> =>
  typeof source === 'object' && source !== null && Symbol.iterator in source;

/** By kind, not by class: the bytes may come from another realm, as under Jest. */
function isBytes(source: Uint8Array | Iterable<string>): source is Uint8Array {
  return ArrayBuffer.isView(source);
}

/** Byte by byte, whatever the view counts in. */
const bytesOf = ({ buffer, byteOffset, byteLength }: Uint8Array): Uint8Array =>
  new Uint8Array(buffer, byteOffset, byteLength);

/** Whether a text has more than `limit` bytes of UTF-8. */
export function isLongerThan(text: string, limit: number): boolean {
  if (text.length > limit) return true;
  if (text.length * 3 <= limit) return false;
  let bytes = 0;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    const isSurrogate = unit >= 0xd800 && unit <= 0xdfff;
    // A pair of surrogates is four bytes, hence two for each half.
    bytes += unit < 0x80 ? 1 : unit < 0x800 || isSurrogate ? 2 : 3;
  }
  return bytes > limit;
}

function checked(text: string): TrailLine {
  if (typeof text !== 'string') return noText;
  return isLongerThan(text, maximumLineBytes) ? { refusal: 'line-too-long' } : { text };
}

function* linesOfText(text: string): Generator<TrailLine> {
  for (let start = 0; start < text.length; ) {
    const found = text.indexOf('\n', start);
    const end = found === -1 ? text.length : found;
    yield end - start > maximumLineBytes ? { refusal: 'line-too-long' } : checked(text.slice(start, end));
    start = end + 1;
  }
}

function* linesOfBytes(bytes: Uint8Array): Generator<TrailLine> {
  // Strict, line by line: a decoder that repairs would show the auditor another text than the file has.
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  for (let start = 0; start < bytes.length; ) {
    const found = bytes.indexOf(0x0a, start);
    const end = found === -1 ? bytes.length : found;
    yield end - start > maximumLineBytes
      ? { refusal: 'line-too-long' }
      : decoded(decoder, bytes.subarray(start, end));
    start = end + 1;
  }
}

function decoded(decoder: { decode(bytes: Uint8Array): string }, bytes: Uint8Array): TrailLine {
  try {
    return { text: decoder.decode(bytes) };
  } catch {
    return { refusal: 'not-utf8' };
  }
}
