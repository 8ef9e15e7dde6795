import { InteragencyFault, type JsonValue } from '../event/index.js';

/** How deep a value may be nested. Deeper ones are refused, so that no value can exhaust the stack. */
export const maximumDepth = 64;

type Path = (string | number)[];

/**
 * The one text of a value, after RFC 8785 (JSON Canonicalization Scheme), for the subset that records use: keys sorted
 * by UTF-16 code units, no white space, whole numbers only. What is hashed is the UTF-8 of this text.
 *
 * @throws InteragencyFault `not-canonical` for a number that is not a safe integer, a string that is not well formed or
 * not in Unicode NFC, `undefined` and other values that JSON does not have, objects of a class, a key `__proto__`, and
 * nesting beyond {@link maximumDepth}.
 */
export function canonicalText(value: JsonValue): string {
  return write(value, []);
}

function write(value: unknown, path: Path): string {
  switch (typeof value) {
    case 'string':
      return writeString(value, path);
    case 'number':
      return writeInteger(value, path);
    case 'boolean':
      return value ? 'true' : 'false';
    case 'object':
      return value === null ? 'null' : writeStructure(value, path);
    default:
      return refuse(path, `JSON has no ${typeof value}`);
  }
}

function writeString(text: string, path: Path): string {
  // With the flag `u` this class matches only a surrogate that has lost its partner.
  if (/[\ud800-\udfff]/u.test(text)) return refuse(path, 'the text has a lone surrogate');
  if (text.normalize('NFC') !== text) return refuse(path, 'the text is not in Unicode NFC');
  return JSON.stringify(text);
}

function writeInteger(value: number, path: Path): string {
  if (!Number.isSafeInteger(value)) return refuse(path, `${value} is not a safe integer`);
  return String(value);
}

function writeStructure(value: object, path: Path): string {
  if (path.length >= maximumDepth) return refuse(path, `it is nested deeper than ${maximumDepth} levels`);
  return Array.isArray(value) ? writeArray(value, path) : writeObject(value, path);
}

function writeArray(values: readonly unknown[], path: Path): string {
  let text = '[';
  for (let index = 0; index < values.length; index += 1) {
    path.push(index);
    text += index === 0 ? write(values[index], path) : `,${write(values[index], path)}`;
    path.pop();
  }
  return `${text}]`;
}

function writeObject(value: object, path: Path): string {
  if (!isPlain(value)) return refuse(path, 'it is an object of a class');
  const entries = new Map<string, unknown>(Object.entries(value));
  let text = '{';
  for (const key of [...entries.keys()].sort()) {
    // A reader that assigns keys one by one would set the prototype of its copy instead of a field.
    if (key === '__proto__') return refuse(path, 'a key is __proto__');
    path.push(key);
    text += `${text.length === 1 ? '' : ','}${writeString(key, path)}:${write(entries.get(key), path)}`;
    path.pop();
  }
  return `${text}}`;
}

/** By shape, not by identity with `Object.prototype`: values may come from another realm, as under Jest. */
function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || (typeof prototype === 'object' && Object.getPrototypeOf(prototype) === null);
}

function refuse(path: Path, reason: string): never {
  const place = path.map((part) => JSON.stringify(part).slice(0, 80)).join(' ');
  throw new InteragencyFault('not-canonical', `No canonical text at ${place || 'the top'}: ${reason}.`);
}
