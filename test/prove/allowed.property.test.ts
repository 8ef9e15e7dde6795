import { allowedProperties } from '../properties/allowed.js';
import { announceSeed, scale } from '../support/seed.js';

announceSeed('allowed, at length');
allowedProperties(Math.round(1_500 * scale));
