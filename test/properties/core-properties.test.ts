import { announceSeed } from '../support/seed.js';
import { coreProperties } from './core-properties.js';

announceSeed('core');
coreProperties(10_000, { often: 4 });
