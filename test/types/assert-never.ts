/** What an app writes at the end of a switch: compiles only where every code was handled. */
export function assertNever(left: never): never {
  throw new Error(`not handled: ${String(left)}`);
}
