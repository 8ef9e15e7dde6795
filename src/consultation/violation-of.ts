/** The action that records a violation, with what it is, against whom, and by which rule of the fact it is cited. */
export const violation = <Kind extends string, Rule extends string, Against extends string>(
  kind: Kind,
  against: Against,
  rule: Rule,
) => ({ type: 'recordViolation', params: { kind, against, rule } }) as const;
