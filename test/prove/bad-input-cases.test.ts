import { everyReader } from '../fuzz/every-reader.js';
import { scale } from '../support/seed.js';

// YAML is slow to read, so that case files take as long as half of the other readers together.
await everyReader(Math.ceil(100_000 * scale), 'cases');
