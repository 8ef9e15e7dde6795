import type { ConsultationState } from '../../src/consultation/index.js';
import { type ReplyDraft, signedBy } from './commands.js';
import type { Dice } from './dice.js';

type Answer = ReplyDraft['answers'][number];

const answers: readonly [Omit<Answer, 'question'>, ...Omit<Answer, 'question'>[]] = [
  { position: 'agree' },
  { position: 'agree' },
  { position: 'agree-with-conditions', conditions: 'a map is added' },
  { position: 'agree-with-conditions' },
  { position: 'disagree', reasons: 'too high', legalBasis: 'art. 2', alternative: 'a lower price' },
  { position: 'disagree', reasons: 'too high' },
  { position: 'no-comment' },
  { position: 'outside-mandate', legalBasis: 'art. 3', competentAgency: 'works' },
  { position: 'outside-mandate' },
  {},
];

const signatories: readonly [
  (agency: string) => ReplyDraft['signatory'],
  ...((agency: string) => ReplyDraft['signatory'])[],
] = [
  signedBy,
  signedBy,
  signedBy,
  () => undefined,
  () => ({ officer: 'stranger', capacity: 'TL' }),
  () => ({ officer: 'deputy.finance', capacity: 'KT' }),
  () => ({ officer: 'deputy.finance', capacity: ['T/M', 'K/T'] }),
];

const hash = (letter: string): string => letter.repeat(64);

/** What a reply says of itself as a document: right, malformed, of a day to come. */
const documents: readonly Partial<ReplyDraft>[] = [
  { documentNumber: '12/STC-QLG', documentDate: '2026-08-24' },
  { documentNumber: '56-CT/TU', documentHash: hash('a') },
  { documentNumber: 'number twelve', documentDate: '2027-01-01' },
  { attachments: [{ name: 'map.pdf', sha256: hash('b') }] },
  {
    attachments: [
      { name: 'one', sha256: hash('c') },
      { name: 'two', sha256: hash('c') },
    ],
  },
];

/** A reply of any worth: clear, vague, for review, partial, unsigned or signed without authority. */
export function randomReply({ context }: ConsultationState, dice: Dice): ReplyDraft {
  const asked = dice.chance(90) ? context.questions : context.questions.slice(1);
  // Most replies say the same to every question, so that a bounce as a whole is not rare.
  const same = dice.pick(answers);
  const signatory = dice.pick(signatories)(context.consultee);
  const parts = [...documents, { supplement: true as const }, { holding: true as const }];
  const more = dice.chance(25) ? (dice.pickAny(parts) ?? {}) : {};
  return {
    answers: asked.map(({ id }) => ({ question: id, ...(dice.chance(80) ? same : dice.pick(answers)) })),
    ...(dice.chance(85) ? { accountable: 'unit 1' } : {}),
    ...(signatory === undefined ? {} : { signatory }),
    ...more,
  };
}
