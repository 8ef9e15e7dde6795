/** What becomes of a signed reply: sound, for a person to judge, or vague with the effect that the policy gives it. */
export const onSignedReply = [
  { guard: 'isSubstantiveInTime', target: 'answered', actions: 'noteReply' },
  { guard: 'isSubstantive', target: 'answeredLate', actions: 'noteReply' },
  { guard: 'needsReview', target: 'underReview', actions: 'noteReply' },
  { guard: 'isReturned', target: 'returned', actions: 'noteReply' },
  { guard: 'isTreatedAsAgreement', target: 'deemed', actions: ['noteReply', 'noteDeemedAgreement'] },
  { guard: 'isTreatedAsNoReply', target: 'awaiting', actions: 'noteReply' },
  {
    guard: 'isBounceViolation',
    target: 'vague',
    actions: [
      'noteReply',
      {
        type: 'recordViolation',
        params: { kind: 'sideways-shifting', against: 'consultee', rule: 'vagueness' },
      },
    ],
  },
  {
    guard: 'isVagueViolation',
    target: 'vague',
    actions: [
      'noteReply',
      { type: 'recordViolation', params: { kind: 'vague-reply', against: 'consultee', rule: 'vagueness' } },
    ],
  },
  { target: 'vague', actions: 'noteReply' },
] as const;

/** A signature without authority is not yet a reply: nothing moves. */
export const onUnsignedReply = [
  {
    guard: 'isUnsignedViolation',
    actions: [
      'noteUnsigned',
      {
        type: 'recordViolation',
        params: { kind: 'unauthorised-signatory', against: 'consultee', rule: 'signature' },
      },
    ],
  },
  { guard: 'isUnsigned', actions: 'noteUnsigned' },
] as const;

export const onReply = [...onUnsignedReply, ...onSignedReply] as const;
