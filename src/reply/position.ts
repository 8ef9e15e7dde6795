/** What a consultee may answer to a question (DOMAIN §5). */
export const positions = [
  'agree',
  'agree-with-conditions',
  'disagree',
  'no-comment',
  'outside-mandate',
] as const;
export type Position = (typeof positions)[number];

/** From the weightiest to the lightest: the overall position of a reply that names none is its weightiest one. */
const byWeight: readonly Position[] = [
  'disagree',
  'outside-mandate',
  'agree-with-conditions',
  'no-comment',
  'agree',
];

/** The overall position of answers that name none: the weightiest among them; null where there is no position. */
export function overallPosition(given: readonly (Position | null)[]): Position | null {
  return byWeight.find((position) => given.includes(position)) ?? null;
}
