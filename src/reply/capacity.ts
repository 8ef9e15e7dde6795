import * as z from 'zod';

/** In whose name and by what right it is signed (Decree 30/2020, art. 13). */
const capacities = ['head', 'KT', 'TL', 'TUQ', 'TM', 'Q'] as const;
type Capacity = (typeof capacities)[number];

/** The Party writes with a stroke what the State writes with a dot. */
const partySpellings = { 'K/T': 'KT', 'T/L': 'TL', 'T/M': 'TM' } as const;

const spelling = z.enum([...capacities, 'K/T', 'T/L', 'T/M']);
const asSpelled = z.union([spelling, z.array(spelling).min(1).max(3)]);
type Spelled = z.infer<typeof asSpelled>;

/** A capacity as a command gives it: one, or several that compose, the outermost first (TM., KT.). */
export const spelledCapacitySchema = asSpelled.describe(
  'One, or several that compose, the outermost first: [TM, KT]. T/M, K/T and T/L are the spelling of the Party',
);

/** A capacity as a fact keeps it: a single one by itself. */
export const capacitySchema = z.union([z.enum(capacities), z.array(z.enum(capacities)).min(2).max(3)]);
type CapacityKept = z.infer<typeof capacitySchema>;

const isParty = (one: z.infer<typeof spelling>): one is keyof typeof partySpellings =>
  Object.hasOwn(partySpellings, one);

/** The capacity behind its spelling. */
export function capacityOf(spelled: Spelled): CapacityKept {
  const given = typeof spelled === 'string' ? [spelled] : spelled;
  const known = given.map((one): Capacity => (isParty(one) ? partySpellings[one] : one));
  const [only] = known;
  return known.length === 1 && only !== undefined ? only : known;
}
