import * as z from 'zod';

/** What a policy of release 0.1 said of time; what else it says is read as it stands. */
const earlier = z.looseObject({
  counting: z.undefined().optional(),
  term: z.looseObject({
    start: z.enum(['dispatch', 'receipt']),
    end: z.enum(['end-of-day', 'closing-time']),
    roll: z.boolean(),
    citation: z.string(),
  }),
});

const off = { mode: 'off' } as const;

/**
 * A policy as it was kept, in the words of this release. Earlier ones did not say how days are counted, nor knew that a
 * clock may stand still or be extended: what they did then is said here, and nothing that they did not do is allowed.
 */
export function ofThisRelease(kept: unknown): unknown {
  const parsed = earlier.safeParse(kept);
  if (!parsed.success) return kept;
  const { end, roll, ...term } = parsed.data.term;
  const { citation } = term;
  return {
    ...parsed.data,
    counting: { dayZero: 'excluded', cutOff: 'none', end, roll, citation },
    term: {
      ...term,
      ...(term.start === 'receipt' ? { receipt: 'arrived' } : {}),
      lateness: 'arrived',
    },
    urgency: off,
    clarification: off,
    extension: off,
    suspension: off,
    outage: off,
    resending: { clock: 'run-on', citation },
    succession: { grace: { amount: 1, unit: 'working-day' }, citation },
  };
}
