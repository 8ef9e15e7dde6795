import { everySingleBit } from '../fuzz/single-bits.js';
import { scale } from '../support/seed.js';

// One half of the records; the other half is a file of its own, so that both are flipped at once on two cores.
everySingleBit({ records: 1_000, every: 2 * Math.max(1, Math.round(1 / scale)), remainder: 1 });
