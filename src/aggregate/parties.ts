import type { ConsultationState } from '../consultation/index.js';
import type { RequestState } from '../request/index.js';
import type { ViolationState } from '../violation/index.js';

/** On which side of the request a command is given. */
export type Side =
  | 'new-lead'
  | 'lead'
  | 'consultee'
  | 'monitor'
  | 'superior'
  | 'superior-of-consultee'
  | 'executor'
  | 'reporter'
  | 'notifier'
  | 'accused'
  | 'decider'
  | 'appeal-decider';

/** The parties that a command is about; what it names has been found already. */
export interface Parties {
  readonly request: RequestState | null;
  readonly consultation: ConsultationState | null;
  readonly violation: ViolationState | null;
  /** The consultation that the case is about. */
  readonly consultationOfCase: ConsultationState | null;
}
