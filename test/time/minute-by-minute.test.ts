import { dueDatesByMinutes } from '../properties/due-dates-by-minutes.js';
import { announceSeed } from '../support/seed.js';

announceSeed('due dates, minute by minute');
dueDatesByMinutes(5_000);
