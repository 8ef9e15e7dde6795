export { commandTitles } from './command-titles.js';
export { factTitles } from './fact-titles.js';
export { positionTitles, type Treatment, treatmentTitles, verdictTitles } from './reply-titles.js';
export { roleTitles } from './role-titles.js';
export {
  answerStateTitles,
  clockStateTitles,
  outcomeTitles,
  requestStateTitles,
  violationStatusTitles,
} from './state-titles.js';
