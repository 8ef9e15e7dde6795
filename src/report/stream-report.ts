import {
  type PrimaryFact,
  primaryFactSchema,
  type RequestAggregate,
  stepRequest,
} from '../aggregate/index.js';
import { InteragencyFault, type TrailRecord } from '../event/index.js';
import type { Instant } from '../time/index.js';

/** A fact of a stream, as far as a report goes back to it. */
interface FactNote {
  readonly position: number;
  readonly type: string;
}

/** A reply as it was received; what it was worth is the verdict that it has by now. */
export interface ReplyNote {
  readonly reply: number;
  readonly receivedAt: Instant;
  readonly author: string;
  /** Signed with authority, and not to be treated as no reply. */
  readonly counts: boolean;
  readonly verdict: string;
  readonly returned: boolean;
}

/** What the records of one stream come to so far: where its machines stand, and which facts are about what. */
export interface StreamReport {
  readonly aggregate: RequestAggregate;
  /** The last record that was applied; consequences come after the step that they follow from. */
  readonly position: number;
  readonly openedAt: Instant | null;
  /** All is computed, and nobody is told: such a request is in no scorecard unless asked for. */
  readonly shadow: boolean;
  /** By the id of the consultation, of the case, or of the stream for what is about the whole request. */
  readonly facts: ReadonlyMap<string, readonly FactNote[]>;
  readonly replies: ReadonlyMap<string, readonly ReplyNote[]>;
  /** What was running before the software came: no duty from before is charged. */
  readonly imported: readonly string[];
  /** Cases whose conclusion an appeal has overturned. */
  readonly overturned: readonly string[];
  /** By case: the officer whom a decider named. */
  readonly officers: ReadonlyMap<string, string>;
}

export const emptyStream = (aggregate: RequestAggregate): StreamReport => ({
  aggregate,
  position: 0,
  openedAt: null,
  shadow: false,
  facts: new Map(),
  replies: new Map(),
  imported: [],
  overturned: [],
  officers: new Map(),
});

/** Records that begin what later ones are about. */
const begins = ['consultation.sent', 'consultation.imported', 'violation.recorded'];

const textIn = ({ payload }: TrailRecord, field: string): string | null => {
  const value = payload[field];
  return typeof value === 'string' ? value : null;
};

const ownId = ({ stream, position }: TrailRecord): string => `${stream}/${position}`;

function subjectOf(record: TrailRecord): string {
  if (begins.includes(record.type)) return ownId(record);
  return textIn(record, 'case') ?? textIn(record, 'consultation') ?? record.stream;
}

const added = <Item>(
  lists: ReadonlyMap<string, readonly Item[]>,
  key: string,
  item: Item,
): ReadonlyMap<string, readonly Item[]> => new Map(lists).set(key, [...(lists.get(key) ?? []), item]);

function noted({ replies }: StreamReport, fact: PrimaryFact): StreamReport['replies'] {
  switch (fact.type) {
    case 'reply.received':
    case 'reply.replaced': {
      const { consultation, reply, receivedAt, author, signature, effect, verdict } = fact.payload;
      const counts = signature.valid && effect !== 'no-reply';
      const returned = signature.valid && effect === 'return';
      return added(replies, consultation, { reply, receivedAt, author, counts, verdict, returned });
    }
    case 'minutes-term.reached': {
      // What was minuted came when the meeting was held, from the delegate; the lead's officer only entered it (DOMAIN §5).
      const { consultation, reply, receivedAt, delegate, effect, verdict } = fact.payload;
      const note = { reply, receivedAt, author: delegate, counts: effect !== 'no-reply', verdict };
      return added(replies, consultation, { ...note, returned: effect === 'return' });
    }
    case 'record.corrected': {
      const { consultation, reply, receivedAt } = fact.payload;
      const corrected = (replies.get(consultation) ?? []).map((note) =>
        note.reply === reply ? { ...note, receivedAt } : note,
      );
      return new Map(replies).set(consultation, corrected);
    }
    case 'reply.reviewed': {
      const { consultation, reply, verdict, effect } = fact.payload;
      const reviewed = (replies.get(consultation) ?? []).map((note) =>
        note.reply === reply
          ? { ...note, verdict, counts: note.counts && effect !== 'no-reply', returned: effect === 'return' }
          : note,
      );
      return new Map(replies).set(consultation, reviewed);
    }
    default:
      return replies;
  }
}

const withItem = (items: readonly string[], item: string | null): readonly string[] =>
  item === null || items.includes(item) ? items : [...items, item];

/** What a report reads of a record beside the machines; some of it of facts that only later machines know. */
function notesOf(stream: StreamReport, record: TrailRecord): Omit<StreamReport, 'aggregate' | 'replies'> {
  const { type, payload } = record;
  const named = textIn(record, 'case');
  // Only a conclusion says who answers for a case; whoever explained, appealed or remedied it only acted.
  const officer = type === 'violation.concluded' ? textIn(record, 'officer') : null;
  const isOpening = type === 'request.opened';
  return {
    position: record.position,
    openedAt: isOpening ? record.recordedAt : stream.openedAt,
    shadow: stream.shadow || (isOpening && payload['mode'] === 'shadow'),
    facts: added(stream.facts, subjectOf(record), { position: record.position, type }),
    imported: withItem(stream.imported, type === 'consultation.imported' ? ownId(record) : null),
    overturned: withItem(
      stream.overturned,
      type === 'appeal.decided' && payload['outcome'] === 'overturned' ? named : null,
    ),
    officers:
      named === null || officer === null ? stream.officers : new Map(stream.officers).set(named, officer),
  };
}

function primaryOf({ stream, position, type, payload }: TrailRecord): PrimaryFact {
  const parsed = primaryFactSchema.safeParse({ type, payload });
  if (parsed.success) return parsed.data;
  throw new InteragencyFault('fact-does-not-fit', `${stream}/${position}: ${type} is not well formed`);
}

/**
 * One record further. A record that was applied before changes nothing, whoever brings it again.
 * @throws InteragencyFault `trail-invalid` where records between are missing; `fact-does-not-fit` as the machines say
 */
export function applyTo(stream: StreamReport, record: TrailRecord): StreamReport {
  if (record.position <= stream.position) return stream;
  if (record.position !== stream.position + 1) {
    const expected = stream.position + 1;
    throw new InteragencyFault(
      'trail-invalid',
      `the report knows ${record.stream} up to ${stream.position}: it takes record ${expected} next, not ${record.position}`,
    );
  }
  const notes = notesOf(stream, record);
  if (record.cause !== null) return { ...notes, aggregate: stream.aggregate, replies: stream.replies };
  const fact = primaryOf(record);
  const { aggregate } = stepRequest(stream.aggregate, fact);
  return { ...notes, aggregate, replies: noted(stream, fact) };
}
