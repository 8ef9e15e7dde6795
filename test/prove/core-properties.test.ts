import { coreProperties } from '../properties/core-properties.js';
import { announceSeed, scale } from '../support/seed.js';

announceSeed('core, at length');
coreProperties(Math.round(16_000 * scale));
