export { nd217of2026 } from './policy.js';
