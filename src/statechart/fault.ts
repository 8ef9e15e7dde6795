/** Something of a machine that the subset does not have, by its name and place. */
export interface SubsetProblem {
  /** The state it stands in, as XState names it, e.g. `consultation.answer.awaiting`. */
  readonly place: string;
  /** What it is, e.g. `a final state`. */
  readonly feature: string;
}

/** Thrown where a machine is not of the subset; recognise it by `code`. */
export class StatechartFault extends Error {
  override readonly name = 'StatechartFault';
  readonly code = 'machine-not-in-subset';
  readonly problems: readonly SubsetProblem[];

  constructor(machine: string, problems: readonly SubsetProblem[]) {
    const lines = problems.map(({ place, feature }) => `- ${place}: ${feature}`);
    super([`The machine ${machine} is not of the subset that can be compiled:`, ...lines].join('\n'));
    this.problems = problems;
  }
}
