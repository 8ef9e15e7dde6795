/**
 * The version of the three machines together. A stream keeps the one it was opened under until a head of the lead moves
 * it on; a machine that changes gets the next number, and the machines of every earlier one are still shipped.
 *
 * 1: the first. 2: a request may be moved to newer machines. 3: a clock may stand still, be extended, and start anew.
 * 4: replies have milestones and minutes, cases an appeal and a remedy, silence a ladder.
 */
export const machineVersions = [1, 2, 3, 4] as const;

/** The version that requests are opened under. */
export const machineVersion = 4;
