import { nameIn, stateOf } from '../statechart/index.js';
import type { RequestState } from './request.types.js';

/** Where a request is, as views name it. */
export const requestStates = [
  'unopened',
  'draft',
  'consulting',
  'collected',
  'synthesised',
  'resolved',
  'escalated',
  'directed',
  'carried-out',
  'withdrawn',
] as const;
export type RequestStateName = (typeof requestStates)[number];

export const requestStateName = (request: RequestState): RequestStateName =>
  nameIn(requestStates, stateOf(request));
