import { dueDatesByMinutes } from '../properties/due-dates-by-minutes.js';
import { announceSeed, scale } from '../support/seed.js';

announceSeed('due dates, minute by minute');
dueDatesByMinutes(Math.ceil(200_000 * scale));
