import {
  consequenceSchema,
  type FactType,
  isConsequenceType,
  primaryFactSchema,
  type RequestStreamFact,
} from '../aggregate/index.js';
import type { TrailRecord } from '../event/index.js';

export type PayloadOf<Type extends FactType> = Extract<RequestStreamFact, { type: Type }>['payload'];

/** The typed fact of a record that the coordinator itself has just made. */
export function factOfRecord({ type, payload }: TrailRecord): RequestStreamFact {
  const fact = { type, payload };
  return isConsequenceType(type) ? consequenceSchema.parse(fact) : primaryFactSchema.parse(fact);
}
