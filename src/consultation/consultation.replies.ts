const recordVagueReply = {
  type: 'recordViolation',
  params: { kind: 'vague-reply', against: 'consultee', rule: 'vagueness' },
} as const;

const recordBounce = {
  type: 'recordViolation',
  params: { kind: 'sideways-shifting', against: 'consultee', rule: 'vagueness' },
} as const;

/** What a vague verdict does that counts, as the policy says, whether structure gave it or a reviewer (DOMAIN §5). */
const onVagueVerdict = <Note extends 'noteReply' | 'noteReview'>(note: Note) =>
  [
    { guard: 'isReturned', target: 'returned', actions: note },
    { guard: 'isTreatedAsAgreement', target: 'deemed', actions: [note, 'noteDeemedAgreement'] },
    { guard: 'isBounceViolation', target: 'vague', actions: [note, recordBounce] },
    { guard: 'isVagueViolation', target: 'vague', actions: [note, recordVagueReply] },
    { target: 'vague', actions: note },
  ] as const;

const onSoundReply = [
  { guard: 'isSubstantiveInTime', target: 'answered', actions: 'noteReply' },
  { guard: 'isSubstantive', target: 'answeredLate', actions: 'noteReply' },
] as const;

/** What becomes of a reply that counts once it is seen not to be sound: a person judges it, or it is vague. */
export const onUnsoundReply = [
  { guard: 'needsReview', target: 'underReview', actions: 'noteReply' },
  ...onVagueVerdict('noteReply'),
] as const;

/** What becomes of a signed reply that counts: a state says first what it makes of one that counts for nothing. */
export const onSignedReply = [...onSoundReply, ...onUnsoundReply] as const;

/** A signature without authority is not yet a reply: nothing moves. */
export const onUnsignedReply = [
  {
    guard: 'isUnsignedViolation',
    actions: [
      'noteWithoutEffect',
      {
        type: 'recordViolation',
        params: { kind: 'unauthorised-signatory', against: 'consultee', rule: 'signature' },
      },
    ],
  },
  { guard: 'isUnsigned', actions: 'noteWithoutEffect' },
] as const;

/** A reply while one is awaited: what counts for nothing leaves it awaited. */
export const onReply = [
  ...onUnsignedReply,
  { guard: 'isTreatedAsNoReply', target: 'awaiting', actions: 'noteReply' },
  ...onSignedReply,
] as const;

/** What moves the due date so that the reply that stands was in time after all. */
export const onMovedBehindReview = { guard: 'wasInTime', actions: 'noteInTime' } as const;
export const onMovedBehindAnswer = [
  { guard: 'synthesisIsClosed' },
  { guard: 'wasInTime', target: 'answered', actions: 'noteInTime' },
] as const;

/** What a reviewer's verdict does. */
export const onReview = [
  { guard: 'isAcceptedRecusal', target: 'recused', actions: 'noteReview' },
  { guard: 'isSubstantiveButLate', target: 'answeredLate', actions: 'noteReview' },
  { guard: 'isSubstantive', target: 'answered', actions: 'noteReview' },
  { guard: 'isTreatedAsNoReply', target: 'awaiting', actions: 'noteReview' },
  ...onVagueVerdict('noteReview'),
] as const;

/** A vague reply that was not cured in its term is a violation; it stands, and may still be answered. */
export const onCureTerm = [
  { guard: 'cureIsBounceViolation', target: 'vague', actions: ['noteUncured', recordBounce] },
  { guard: 'cureIsVagueViolation', target: 'vague', actions: ['noteUncured', recordVagueReply] },
  { target: 'vague' },
] as const;
