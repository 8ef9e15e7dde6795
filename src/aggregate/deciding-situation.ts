import type { DecidingSituation } from '../consultation/index.js';
import type { RequestState } from '../request/index.js';

/** What a decision about one of its consultations must know of a request. */
export const decidingSituation = ({ context, tags }: RequestState): DecidingSituation => ({
  synthesisOpen: tags.includes('synthesis-open'),
  responsibleOfficer: context.responsibleOfficer,
  machineVersion: context.machineVersion,
});
