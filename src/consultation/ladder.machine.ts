/** Records a lapse of the ladder against whoever let it happen. */
const lapse = <Kind extends string, Cause extends string>(kind: Kind, cause: Cause) =>
  ({ type: 'recordLadderLapse', params: { kind, cause } }) as const;

/** What is told of the ladder, wherever the answer and the clock are: notices, what is done about them, and what is not. */
export const ladderEvents = {
  'notice.issued': { actions: 'noteLadder' },
  'notice.delivered': { actions: 'noteLadder' },
  'head-action.recorded': { actions: 'noteLadder' },
  'response-term.reached': [
    {
      guard: 'isHeadLapse',
      actions: ['noteLadder', lapse('head-failed-to-act', 'head-action')],
    },
    {
      guard: 'isSupervisionLapse',
      actions: ['noteLadder', lapse('supervision-lapse', 'supervision')],
    },
    { actions: 'noteLadder' },
  ],
  'reply.ordered': { actions: 'noteLadder' },
  'order-term.reached': [
    {
      guard: 'orderLapseIsViolation',
      actions: ['noteLadder', lapse('direction-not-carried-out', 'order')],
    },
    { actions: 'noteLadder' },
  ],
} as const;
