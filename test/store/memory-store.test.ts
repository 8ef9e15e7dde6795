import { memoryStore } from '../../src/store/index.js';
import { storeConformance } from './store-conformance.js';

storeConformance('memoryStore', memoryStore);
