import { tamperingWithEachIsFound } from '../fuzz/whole-trail.js';
import { scale } from '../support/seed.js';

tamperingWithEachIsFound(Math.max(100, Math.min(1_000, Math.ceil(1_000 * scale))));
