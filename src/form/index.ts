export { type FormProblem, formProblems, notOneOf, quoted, valueAt } from './form-problem.js';
export { sentences } from './sentences.js';
export { didYouMean, nearest } from './suggestion.js';
