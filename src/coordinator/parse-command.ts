import { type Command, commandSchema, commandSchemaOf, commandTypes } from '../aggregate/index.js';
import { type LocalText, type Rejection, reject } from '../event/index.js';
import { type FormProblem, formProblems, notOneOf } from '../form/index.js';

export type ParsedCommand =
  | { readonly ok: true; readonly command: Command }
  | { readonly ok: false; readonly rejection: Rejection };

const invalid = (problem: LocalText, path: string | null): ParsedCommand => ({
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

const tooLarge: LocalText = { vi: 'lệnh quá lớn', en: 'it is too large' };
const unreadable: LocalText = { vi: 'không đọc được', en: 'it cannot be read' };

/** Names of fields are short; only what somebody made up is cut. */
const longestName = 80;

function asRejection({ path, message }: FormProblem): ParsedCommand {
  if (path.length === 0) return invalid(message, null);
  const where = path.map((step) => String(step).slice(0, longestName)).join('.');
  return invalid({ vi: `${where}: ${message.vi}`, en: `${where}: ${message.en}` }, where);
}

/** What is wrong with what was refused. A type that is none comes before all else: without it there are no fields. */
function problemOf(error: Parameters<typeof formProblems>[0], input: unknown): ParsedCommand {
  const type: unknown = typeof input === 'object' && input !== null ? Reflect.get(input, 'type') : undefined;
  const schema = typeof type === 'string' ? commandSchemaOf(type) : undefined;
  if (type !== undefined && schema === undefined) {
    return asRejection({ path: ['type'], message: notOneOf(type, commandTypes), at: 'value' });
  }
  const [first] = formProblems(error, input, schema ?? commandSchema);
  return first === undefined ? invalid(unreadable, null) : asRejection(first);
}

/** The edge: any value becomes a command, or a rejection that says where it is wrong. Nothing is trusted before. */
export function parseCommand(input: unknown): ParsedCommand {
  try {
    if (isTooLarge(input)) return invalid(tooLarge, null);
    const parsed = commandSchema.safeParse(input);
    if (!parsed.success) return problemOf(parsed.error, input);
    return { ok: true, command: parsed.data };
  } catch (fault) {
    // A getter that throws, a structure too deep: none of it is a command.
    return invalid(reasonOf(fault), null);
  }
}

/** What was thrown may be anything, the message of an error too; it is somebody else's, so it is not translated. */
function reasonOf(fault: unknown): LocalText {
  const message: unknown = fault instanceof Error ? fault.message : null;
  if (typeof message !== 'string' || message === '') return unreadable;
  const told = message.length > 300 ? `${message.slice(0, 300)}…` : message;
  return { vi: `${unreadable.vi} (${told})`, en: `${unreadable.en} (${told})` };
}
