import { coreProperties } from '../properties/core-properties.js';
import { announceSeed, scale } from '../support/seed.js';

// A quarter of the sequences, in a file of its own, so that every core has some.
announceSeed('core, fourth quarter');
coreProperties(Math.round(25_000 * scale), { often: 6, part: 3 });
