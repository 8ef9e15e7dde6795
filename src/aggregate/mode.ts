import type { RequestAggregate } from './aggregate.js';

/** Whether a request counts, or all is only computed and nobody is told. */
export const modeOf = ({ request }: RequestAggregate): 'live' | 'shadow' => request?.context.mode ?? 'live';
