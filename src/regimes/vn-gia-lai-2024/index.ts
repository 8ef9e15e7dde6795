export { giaLai2024 } from './policy.js';
