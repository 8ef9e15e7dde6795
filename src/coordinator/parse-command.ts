import { type Command, commandSchema } from '../aggregate/index.js';
import { canonicalText } from '../audit/index.js';
import { type JsonValue, type Rejection, reject } from '../event/index.js';

export type ParsedCommand =
  | { readonly ok: true; readonly command: Command; readonly text: string }
  | { readonly ok: false; readonly rejection: Rejection };

const invalid = (problem: string, path: string | null): ParsedCommand => ({
  ok: false,
  rejection: reject('invalid-command', { problem }, { path }),
});

/** Commands nest a few levels; what nests deeper is not one, and is not walked. */
const maximumNodes = 100_000;

/** Whether a value is small enough to be looked at: counted without recursion, so that nothing can overflow. */
function isTooLarge(value: unknown): boolean {
  const waiting: unknown[] = [value];
  let seen = 0;
  while (waiting.length > 0) {
    const next = waiting.pop();
    seen += 1;
    if (seen > maximumNodes) return true;
    if (typeof next === 'object' && next !== null)
      for (const inner of Object.values(next)) waiting.push(inner);
  }
  return false;
}

/** The edge: any value becomes a command, or a rejection that says where it is wrong. Nothing is trusted before. */
export function parseCommand(input: unknown): ParsedCommand {
  try {
    if (isTooLarge(input)) return invalid('it is too large', null);
    const parsed = commandSchema.safeParse(input);
    if (!parsed.success) {
      const [issue] = parsed.error.issues;
      const path = issue === undefined || issue.path.length === 0 ? null : issue.path.map(String).join('.');
      const where = path === null ? '' : `${path}: `;
      return invalid(`${where}${issue?.message ?? 'unknown'}`.slice(0, 300), path?.slice(0, 200) ?? null);
    }
    const command = parsed.data;
    return { ok: true, command, text: canonicalText(plainOf(command)) };
  } catch (fault) {
    // A getter that throws, a lone surrogate, a structure too deep: none of it is a command.
    return invalid(messageOf(fault), null);
  }
}

/** What was thrown may be anything, the message of an error too. */
function messageOf(fault: unknown): string {
  const message: unknown = fault instanceof Error ? fault.message : null;
  return typeof message === 'string' ? message.slice(0, 300) : 'it cannot be read';
}

/** A parsed command is JSON by its schema. */
const plainOf = (command: Command): JsonValue => JSON.parse(JSON.stringify(command));
