import { announceSeed } from '../support/seed.js';
import { coreProperties } from './core-properties.js';

announceSeed('core');
coreProperties(10_000);
