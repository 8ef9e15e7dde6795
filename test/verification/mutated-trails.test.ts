import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { momentNames } from '../../src/event/moments.js';
import { type TrailRecord, verify } from '../../src/index.js';
import { arbitrarySequence } from '../support/arbitrary-world.js';
import { type Dice, diceFrom } from '../support/dice.js';
import { announceSeed, holdsAlways, scale } from '../support/seed.js';
import { type Draft, draftsOf, forged, recordsOf } from './forging.js';
import { historyOf } from './histories.js';
import { changed, isObject, otherValue, placeName, placesOf } from './mutations.js';

announceSeed('mutated trails');

const signatory = ['signatory', 'signatory.officer', 'signatory.capacity'];
const reply = [
  'consultation',
  'answers',
  'answers.position',
  'answers.competentAgency',
  'overall',
  ...signatory,
];
/** What a reply says of itself as a document; of its number only the form is kept, and one form is as good as the other. */
const document = ['document', ...['number', 'date', 'hash', 'attachments'].map((part) => `document.${part}`)];
/** What a registry says that its evidence says of a document. */
const moments = [
  'moments',
  ...momentNames.flatMap((name) => ['', '.at', '.by'].map((of) => `moments.${name}${of}`)),
];
const receipt = ['consultation', 'receivedAt', 'confirmedBy', ...moments];
const length = (at: string) =>
  ['', '.dueDate', '.period', '.period.amount', '.period.unit'].map((part) => `${at}${part}`);

/**
 * What a person asked for, and no rule makes of anything: another wish that is as good gives another trail that is as
 * good (docs/verification.md, "What it takes at its word"). Everything else must be found.
 */
const wished: Readonly<Record<string, readonly string[]>> = {
  'request.opened': [
    'dossier',
    'matters',
    'territory',
    'competence',
    'competence.kind',
    'competence.from',
    'competence.to',
    'responsibleOfficer',
    'due',
    // Each release ships the machines of the earlier ones, so one of them it may have been.
    'machineVersion',
    // How the software was set.
    'mode',
  ],
  'request.amended': ['responsibleOfficer'],
  'round.opened': ['completeDossier'],
  'exchange.noted': ['with'],
  'consultation.sent': [
    'questions',
    'questions.id',
    'questions.matters',
    'questions.territory',
    'namedDueDate',
    // A term that says to have been named.
    'term',
    'term.period',
    // Who approved the urgency.
    'approvedBy',
  ],
  'consultation.received': receipt,
  'consultation.arrived': ['consultation', 'confirmedBy', ...moments],
  'consultation.sent-back': ['consultation'],
  'consultation.resent': ['consultation'],
  'document.supplied': [...receipt, 'complete'],
  'clarification.asked': ['consultation'],
  'clarification.answered': ['consultation'],
  'extension.asked': ['consultation', ...length('by')],
  'extension.granted': ['consultation', ...length('clock.by'), 'approvedBy'],
  'extension.refused': ['consultation'],
  'consultation.suspended': ['consultation'],
  'consultation.resumed': ['consultation'],
  'outage.recorded': ['consultation', 'clock.from', 'clock.to', 'confirmedBy'],
  'consultation.passed-on': ['consultation', 'to'],
  'consultation.closed': ['consultation'],
  'consultation.withdrawn': ['consultation'],
  'reminder.sent': ['consultation'],
  'reply.received': [...reply, ...document, ...receipt],
  // Entered by the registry it has a receipt too.
  'reply.replaced': [...reply, ...document, ...receipt],
  'consultation.imported': [
    'reference',
    'consultee',
    'questions',
    'questions.id',
    'questions.matters',
    'questions.territory',
    'sentAt',
    'receivedAt',
    'goLive',
    'term',
    'confirmedBy',
  ],
  'notice.delivered': ['consultation', 'number', 'deliveredAt'],
  'head-action.recorded': ['consultation', 'action'],
  'reply.ordered': ['consultation', 'due'],
  'reply.reviewed': ['consultation', 'verdict'],
  'reply.corrected': ['consultation'],
  'reply.recalled': receipt,
  'record.corrected': ['consultation', 'receivedAt', 'confirmedBy'],
  'milestone.recorded': ['consultation', 'milestone', 'happenedAt', 'officer', 'internalDueDate'],
  'reviewer.assigned': ['consultation', 'reviewer'],
  'view.minuted': [
    ...['consultation', 'heldAt', 'delegate', 'confirmedBy', 'authority', 'authority.date'],
    ...['authority.hash', 'answers', 'answers.position', 'answers.competentAgency', 'overall'],
  ],
  'minutes.objected': ['consultation'],
  'synthesis.recorded': ['treatments', 'treatments.treatment', 'treatments.consultation'],
  'request.escalated': ['to'],
  'direction.given': ['executor', 'due', 'report'],
  'violation.reported': ['kind', 'against', 'consultation', 'citation', 'citation.id'],
  'violation.notified': ['case'],
  'violation.explained': ['case', 'grounds', 'causeCode', 'documents'],
  'violation.concluded': ['case', 'officer', 'head', 'joint', 'joint.agency', 'joint.share'],
  'violation.dismissed': ['case'],
  'violation.excused': ['case', 'ground', 'confirmedBy', 'documentDate'],
  'violation.appealed': ['case'],
  'appeal.decided': ['case', 'outcome'],
  'violation.remedied': ['case', 'documents'],
  'remedy.checked': ['case', 'accepted'],
  // What exactly was asked for by an attempt is not kept.
  'attempt.refused': ['command', 'about', 'path', 'message', 'message.en', 'message.vi'],
};

interface Mutation {
  readonly drafts: readonly Draft[];
  readonly index: number;
  readonly place: string;
  readonly told: string;
}

/** One value of one fact is another one; null where the dice choose the same again. */
function mutated(drafts: readonly Draft[], dice: Dice): Mutation | null {
  const index = dice.below(drafts.length);
  const draft = drafts[index];
  const chosen = draft === undefined ? undefined : dice.pickAny(placesOf(draft.payload));
  if (draft === undefined || chosen === undefined) return null;
  const field = chosen.path.at(-1);
  const elsewhere = drafts
    .flatMap(({ payload }) => placesOf(payload))
    .filter(({ path }) => path.at(-1) === field)
    .map(({ value }) => value);
  const next = otherValue(chosen.value, elsewhere, dice);
  const payload = changed(draft.payload, chosen.path, next);
  if (JSON.stringify(next) === JSON.stringify(chosen.value) || !isObject(payload)) return null;
  const told = `${draft.type} ${chosen.path.join('.')}: ${JSON.stringify(chosen.value)} -> ${JSON.stringify(next)}`;
  const lie = drafts.map((one, at) => (at === index ? { ...one, payload } : one));
  return { drafts: lie, index, place: placeName(chosen.path), told };
}

/** A receipt may have been acknowledged, or proven by the reply that the same actor gave behind it at that instant. */
function isProvenByReply(drafts: readonly Draft[], index: number): boolean {
  const [receipt, reply] = [drafts[index], drafts[index + 1]];
  return (
    reply?.type === 'reply.received' &&
    receipt?.recordedAt === reply.recordedAt &&
    receipt.actor.officer === reply.actor.officer &&
    receipt.payload['consultation'] === reply.payload['consultation']
  );
}

const isWish = ({ drafts, index, place }: Mutation): boolean => {
  const type = drafts[index]?.type ?? '';
  if (type === 'consultation.received' && place === 'by') return isProvenByReply(drafts, index);
  return wished[type]?.includes(place) === true;
};

describe('one value of one fact is another, and all is sealed again', () => {
  it('is found, unless it is what somebody asked for', async () => {
    const places = new Set<string>();
    let found = 0;
    const check = (
      mutation: Mutation,
      head: TrailRecord,
      judgedBy: Awaited<ReturnType<typeof historyOf>>['judgedBy'],
    ): void => {
      const { drafts, index, place, told } = mutation;
      const { lines, positions } = forged(drafts, head);
      // What does not fit is found by the machines; a trail is then forged as far as it fits.
      if (positions[index] === undefined || !verify(lines).ok) return;
      const [problem] = verify(lines, judgedBy).problems;
      if (problem === undefined) {
        expect(isWish(mutation), told).toBe(true);
        return;
      }
      found += 1;
      places.add(`${drafts[index]?.type} ${place}`);
      const accused = recordsOf(lines)[Math.min(problem.position ?? 1, lines.length) - 1];
      const moments = [accused?.recordedAt ?? '', drafts[index]?.recordedAt ?? ''];
      // What was entered before the forgery is accused of nothing.
      expect(moments, `${told}\n${problem.message.en}`).toEqual([...moments].sort().reverse());
    };
    await holdsAlways(
      fc.asyncProperty(arbitrarySequence(40), fc.nat(), async ({ world, throws }, thrown) => {
        const { lines, judgedBy } = await historyOf(world, throws, thrown % 2 === 0);
        const dice = diceFrom(thrown);
        const drafts = draftsOf(lines);
        const [head] = recordsOf(lines.slice(0, 1));
        for (let tries = 0; tries < 15 && head !== undefined; tries += 1) {
          const mutation = mutated(drafts, dice);
          if (mutation !== null) check(mutation, head, judgedBy);
        }
      }),
      80 * scale,
    );
    expect(found).toBeGreaterThan(200);
    expect(places.size).toBeGreaterThan(60);
  });
});
