/** What the command ends with: all is well; something was found; it was used wrongly, or a file is unreadable or invalid. */
export const exitCodes = { good: 0, findings: 1, wrongUse: 2 } as const;
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];
