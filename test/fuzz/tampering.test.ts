import { everySingleBit } from './single-bits.js';
import { sampledTamperingIsFound, tamperingWithEachIsFound } from './whole-trail.js';

everySingleBit({ records: 120, every: 20, remainder: 0 });
tamperingWithEachIsFound(80);
sampledTamperingIsFound({ records: 80, flips: 100, each: 10 });
