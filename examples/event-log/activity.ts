/** Whether a unit of the municipality is asked, or somebody outside it. */
export type Side = 'internal' | 'external';

/** Who gives advice: an internal unit for each aspect of T07, an external party for each number of T09. */
export interface Adviser {
  readonly side: Side;
  readonly number: number;
  /** Its id in the directory. */
  readonly agency: string;
  /** What it is competent for, in the hierarchy of matters. */
  readonly matter: string;
}

/** What an event of the log means for the consultation. Most mean nothing: they are about the confirmation of receipt. */
export type Meaning =
  | { readonly type: 'question'; readonly side: Side }
  | { readonly type: 'advice'; readonly adviser: Adviser }
  | { readonly type: 'other' };

function adviserOf(side: Side, number: number): Adviser {
  return side === 'internal'
    ? { side, number, agency: `unit-aspect-${number}`, matter: `permit.aspect-${number}` }
    : { side, number, agency: `party-${number}`, matter: `permit.external-${number}` };
}

const adviceShape = /^T0([79])-(\d{1,3}) /;

/** Reads the activity of an event by its code; the words behind the code vary. */
export function meaningOf(activity: string): Meaning {
  if (activity.startsWith('T06 ')) return { type: 'question', side: 'internal' };
  if (activity.startsWith('T08 ')) return { type: 'question', side: 'external' };
  const advice = adviceShape.exec(activity);
  if (advice === null) return { type: 'other' };
  return {
    type: 'advice',
    adviser: adviserOf(advice[1] === '7' ? 'internal' : 'external', Number(advice[2])),
  };
}
