import {
  findings,
  foldProblemTexts,
  outcomes,
  rejections,
  trailProblemTexts,
  violationConditions,
  violationKinds,
} from '../src/index.js';

const kinds = Object.keys(violationKinds).filter((kind): kind is keyof typeof violationKinds =>
  Object.hasOwn(violationKinds, kind),
);

/** The page of codes is made from the tables in the code, so that the two can't differ. */
export function codesPage(): string {
  const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ');
  const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
    [head, head.map(() => '---'), ...rows].map((row) => `| ${row.map(cell).join(' | ')} |`).join('\n');
  return `# Codes

Made from the tables in the code by \`npm run generate\`; a test fails when it is stale.

## Outcomes of a consultation

${outcomes.map((outcome) => `\`${outcome}\``).join(', ')}

## Kinds of violation

${table(
  ['kind', 'by', 'found by', 'Vietnamese', 'English', 'when there is one', 'source, as reported'],
  kinds.map((kind) => {
    const { by, found, title } = violationKinds[kind];
    const { when, source } = violationConditions[kind];
    return [`\`${kind}\``, by, found, title.vi, title.en, when.en, source.en];
  }),
)}

## Findings on a reply

\`vague\` decides the verdict, \`review\` leaves it to a person, \`note\` has no effect.

${table(
  ['finding', 'severity', 'Vietnamese', 'English'],
  Object.entries(findings).map(([code, { severity, title }]) => [
    `\`${code}\``,
    severity,
    title.vi,
    title.en,
  ]),
)}

## Rejections

${table(
  ['code', 'category', 'Vietnamese', 'English'],
  Object.entries(rejections).map(([code, { category, message }]) => [
    `\`${code}\``,
    category,
    message.vi,
    message.en,
  ]),
)}

## Problems of a trail

${table(
  ['code', 'Vietnamese', 'English'],
  Object.entries({ ...trailProblemTexts, ...foldProblemTexts }).map(([code, text]) => [
    `\`${code}\``,
    text.vi,
    text.en,
  ]),
)}
`;
}
