import {
  answerStateTitles,
  commandTitles,
  requestStateTitles,
  roleTitles,
  violationStatusTitles,
} from '../catalogue/index.js';
import type { Directory } from '../directory/index.js';
import {
  agencyIdSchema,
  type LocalText,
  type Rejection,
  rejections,
  violationKinds,
} from '../event/index.js';
import { civilDateSchema, instantSchema } from '../time/index.js';
import { excuseTitles } from './phrases.js';
import type { Words } from './words.js';

type Titles = Readonly<Record<string, LocalText>>;

/** A piece of a message: what the catalogue says, or what was put in one of its places. */
interface Piece {
  readonly place: string | null;
  readonly text: string;
}

/** Takes a message apart along its template; null where it was not made from it. */
function piecesOf(template: string, message: string): readonly Piece[] | null {
  const parts = template.split(/\{([a-zA-Z]{1,40})\}/);
  const [start = ''] = parts;
  if (!message.startsWith(start)) return null;
  const pieces: Piece[] = [{ place: null, text: start }];
  let from = start.length;
  for (let index = 1; index < parts.length; index += 2) {
    const literal = parts[index + 1] ?? '';
    const isLast = index + 2 >= parts.length;
    const until = isLast ? message.length - literal.length : message.indexOf(literal, from);
    if (until < from || !message.startsWith(literal, until)) return null;
    pieces.push(
      { place: parts[index] ?? '', text: message.slice(from, until) },
      { place: null, text: literal },
    );
    from = until + literal.length;
  }
  return from === message.length ? pieces : null;
}

const wholeId = /(?<![A-Za-z0-9._/-])[A-Za-z0-9][A-Za-z0-9._-]{0,79}(?![A-Za-z0-9._/-])/g;

/** Each id in a text that has a title, by its title. */
const titled = (text: string, titleOf: (id: string) => string | null): string =>
  text.replace(wholeId, (id) => titleOf(id) ?? id);

const titleIn =
  (titles: Titles, words: Words) =>
  (name: string): string | null => {
    const title = Object.hasOwn(titles, name) ? titles[name] : undefined;
    return title === undefined ? null : words.text(title);
  };

const violationCommand = /-violation$/;
const requestCommands = ['request', 'direction', 'synthesis', 'exchange'];

/** Requests, consultations and cases have some states of one name: the command says whose it is. */
function stateTitles(command: string): Titles {
  if (violationCommand.test(command)) return { ...requestStateTitles, ...violationStatusTitles };
  const isOfRequest = requestCommands.some((subject) => command.endsWith(subject));
  return isOfRequest || command === 'send-consultation'
    ? { ...answerStateTitles, ...requestStateTitles }
    : { ...requestStateTitles, ...answerStateTitles };
}

const kindTitles: Titles = Object.fromEntries(
  Object.entries(violationKinds).map(([kind, { title }]) => [kind, title]),
);

/** What a value in a message is called for people. */
function worded(piece: Piece, command: string, directory: Directory, words: Words): string {
  const { place, text } = piece;
  const agencyTitle = (id: string): string | null => {
    const parsed = agencyIdSchema.safeParse(id);
    return (parsed.success ? directory.agency(parsed.data)?.title[words.language] : undefined) ?? null;
  };
  switch (place) {
    case 'command':
      return `“${titled(text, titleIn(commandTitles, words))}”`;
    case 'state':
      return titleIn(stateTitles(command), words)(text) ?? text;
    case 'role':
    case 'ground':
    case 'allowed':
      return titled(text, titleIn({ ...roleTitles, ...excuseTitles }, words));
    case 'kind':
      return titled(text, titleIn(kindTitles, words));
    case 'case':
      return titled(text, (id) => titleIn(kindTitles, words)(id) ?? agencyTitle(id));
    case 'agency':
    case 'agencies':
    case 'consultation':
    case 'consultations':
    case 'expected':
    case 'lead':
    case 'lower':
    case 'successors':
      return titled(text, agencyTitle);
    case 'at':
    case 'before':
    case 'date':
    case 'dueDate':
    case 'earliest':
      return dated(text, words);
    default:
      return text;
  }
}

function dated(text: string, words: Words): string {
  const instant = instantSchema.safeParse(text);
  if (instant.success) return words.moment(instant.data);
  const date = civilDateSchema.safeParse(text);
  return date.success ? words.date(date.data) : text;
}

/** A refusal for people who do not know ids: agencies, commands, roles, states and times as the timeline names them. */
export function rejectionText(
  { code, message }: Rejection,
  command: string,
  directory: Directory,
  words: Words,
): string {
  const said = words.text(message);
  const pieces = piecesOf(words.text(rejections[code].message), said);
  if (pieces === null) return said;
  return pieces
    .map((piece) => (piece.place === null ? piece.text : worded(piece, command, directory, words)))
    .join('');
}
