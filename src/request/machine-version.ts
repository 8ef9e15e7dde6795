/**
 * The version of the three machines together. A stream keeps the one it was opened under; a machine that changes gets
 * the next number.
 */
export const machineVersion = 1;
