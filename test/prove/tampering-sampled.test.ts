import { sampledTamperingIsFound } from '../fuzz/whole-trail.js';
import { scale } from '../support/seed.js';

sampledTamperingIsFound({
  records: Math.max(100, Math.min(1_000, Math.ceil(1_000 * scale))),
  flips: Math.ceil(1_000 * scale),
  each: Math.ceil(65 * scale),
});
