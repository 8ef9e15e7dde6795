/**
 * The same value when it is frozen through and through (a sealed record is), else a frozen copy: what a store holds,
 * nobody alters. For plain data of bounded depth.
 */
export function frozenCopy<T>(value: T): T;
export function frozenCopy(value: unknown): unknown {
  if (isDeeplyFrozen(value)) return value;
  if (Array.isArray(value)) return Object.freeze(value.map((part) => frozenCopy(part)));
  if (typeof value !== 'object' || value === null) return value;
  return Object.freeze(
    Object.fromEntries(Object.entries(value).map(([key, part]) => [key, frozenCopy(part)])),
  );
}

function isDeeplyFrozen(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return true;
  if (!Object.isFrozen(value)) return false;
  for (const key in value) if (!isDeeplyFrozen(Reflect.get(value, key))) return false;
  return true;
}
