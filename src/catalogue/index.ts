export { commandTitles } from './command-titles.js';
export { factTitles } from './fact-titles.js';
export { positionTitles, type Treatment, treatmentTitles, verdictTitles } from './reply-titles.js';
export { roleTitles } from './role-titles.js';
export {
  type AnswerState,
  answerStates,
  answerStateTitles,
  type ClockState,
  clockStates,
  clockStateTitles,
  outcomeTitles,
  type RequestStateName,
  requestStates,
  requestStateTitles,
  violationStatusTitles,
} from './state-titles.js';
