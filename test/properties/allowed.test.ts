import { announceSeed } from '../support/seed.js';
import { allowedProperties } from './allowed.js';

announceSeed('allowed');
allowedProperties(500);
