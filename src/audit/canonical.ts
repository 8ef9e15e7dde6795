import { InteragencyFault, type JsonObject, type JsonValue } from '../event/index.js';

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

/** The canonical texts of values that never change and stand in many records, such as a policy's citations. */
const constants = new WeakMap<object, string>();

/** A frozen copy of a value whose canonical text is worked out once, however many records it stands in. */
export function canonicalConstant<Value extends JsonObject>(value: Value): Value {
  const text = canonicalText(value);
  const constant = canonicalCopy(value);
  constants.set(constant, text);
  return constant;
}

/**
 * A deeply frozen copy of a value that has a canonical text, its keys in the order of that text. Without the text first,
 * its depth is not known to be bounded.
 */
export function canonicalCopy<Value extends JsonValue>(value: Value): Value;
export function canonicalCopy(value: JsonValue): JsonValue {
  if (typeof value !== 'object' || value === null) return value === 0 ? 0 : value;
  if (constants.has(value)) return value;
  if (isList(value)) return Object.freeze(value.map((part) => canonicalCopy(part)));
  const copy: Record<string, JsonValue> = {};
  for (const key of Object.keys(value).sort()) {
    const part = value[key];
    if (part !== undefined) copy[key] = canonicalCopy(part);
  }
  return Object.freeze(copy);
}

const isList = (value: JsonValue): value is readonly JsonValue[] => Array.isArray(value);

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

/** Printable ASCII that JSON does not escape: the same in every normal form. */
const isPlainText = /^[ !#-[\]-~]*$/;

function writeString(text: string, path: Path): string {
  if (isPlainText.test(text)) return `"${text}"`;
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
  return constants.get(value) ?? (Array.isArray(value) ? writeArray(value, path) : writeObject(value, path));
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
  let text = '{';
  for (const key of Object.keys(value).sort()) {
    // A reader that assigns keys one by one would set the prototype of its copy instead of a field.
    if (key === '__proto__') return refuse(path, 'a key is __proto__');
    path.push(key);
    if (text.length > 1) text += ',';
    text += writeString(key, path);
    text += ':';
    text += write(Reflect.get(value, key), path);
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
