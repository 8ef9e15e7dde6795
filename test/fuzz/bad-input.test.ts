import { everyReader } from './every-reader.js';

await everyReader(500, 'commands', 'data', 'texts', 'cases');
