// Made from the machine by `npm run generate`; a test fails when it is stale.

/** Every transition that the violation machine can take: see `Transition`. */
export const violationTransitions = [
  { from: 'unrecorded', fact: 'violation.recorded', guard: null, to: 'recorded', consequences: [] },
  { from: 'recorded', fact: 'violation.notified', guard: null, to: 'notified', consequences: [] },
  { from: 'recorded', fact: 'violation.dismissed', guard: null, to: 'dismissed', consequences: [] },
  { from: 'recorded', fact: 'violation.excused', guard: null, to: 'excused', consequences: [] },
  { from: 'recorded', fact: 'violation.superseded', guard: null, to: 'superseded', consequences: [] },
  { from: 'notified', fact: 'violation.explained', guard: null, to: 'explained', consequences: [] },
  { from: 'notified', fact: 'explanation-term.reached', guard: null, to: 'unexplained', consequences: [] },
  { from: 'notified', fact: 'violation.dismissed', guard: null, to: 'dismissed', consequences: [] },
  { from: 'notified', fact: 'violation.excused', guard: null, to: 'excused', consequences: [] },
  { from: 'notified', fact: 'violation.superseded', guard: null, to: 'superseded', consequences: [] },
  { from: 'explained', fact: 'violation.concluded', guard: null, to: 'concluded', consequences: [] },
  { from: 'explained', fact: 'violation.dismissed', guard: null, to: 'dismissed', consequences: [] },
  { from: 'explained', fact: 'violation.excused', guard: null, to: 'excused', consequences: [] },
  { from: 'explained', fact: 'violation.superseded', guard: null, to: 'superseded', consequences: [] },
  { from: 'unexplained', fact: 'violation.explained', guard: null, to: 'explained', consequences: [] },
  { from: 'unexplained', fact: 'violation.concluded', guard: null, to: 'concluded', consequences: [] },
  { from: 'unexplained', fact: 'violation.dismissed', guard: null, to: 'dismissed', consequences: [] },
  { from: 'unexplained', fact: 'violation.excused', guard: null, to: 'excused', consequences: [] },
  { from: 'unexplained', fact: 'violation.superseded', guard: null, to: 'superseded', consequences: [] },
  { from: 'concluded', fact: 'violation.superseded', guard: null, to: 'superseded', consequences: [] },
  { from: 'dismissed', fact: 'violation.superseded', guard: null, to: 'superseded', consequences: [] },
  { from: 'excused', fact: 'violation.superseded', guard: null, to: 'superseded', consequences: [] },
] as const;
