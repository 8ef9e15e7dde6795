const mostListed = 40;
const longestLine = 240;

const clipped = (line: string): string =>
  line.length <= longestLine
    ? line
    : // Half a surrogate pair at the cut is no text.
      `${line.slice(0, longestLine).replace(/[\ud800-\udbff]$/, '')}…`;

/**
 * What is wrong with data, a line each, for the message of a fault. Bounded, since a stranger's data may have any number
 * of problems and fields of any length.
 */
export function problemLines<Problem>(
  problems: readonly Problem[],
  lineOf: (problem: Problem) => string,
): string {
  const lines = problems.slice(0, mostListed).map((problem) => clipped(lineOf(problem)));
  if (problems.length > mostListed) lines.push(`… and ${problems.length - mostListed} more`);
  return lines.join('\n');
}
