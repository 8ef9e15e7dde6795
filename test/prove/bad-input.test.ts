import { everyReader } from '../fuzz/every-reader.js';
import { scale } from '../support/seed.js';

await everyReader(Math.ceil(100_000 * scale), 'commands', 'data', 'texts');
