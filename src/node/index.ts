export { nodeHashing } from './node-hashing.js';
