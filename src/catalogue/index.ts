export { accountTexts, type ExplainedBy, type NamedText } from './account-text.js';
export { commandTitles } from './command-titles.js';
export {
  dateText,
  momentText,
  monthText,
  shortWeekdayTitles,
  timeText,
  weekdayTitles,
} from './date-texts.js';
export {
  calendarReasonTitles,
  countText,
  cutOffText,
  dayReasonTitles,
  dayZeroTitles,
  endTitles,
  hoursTitles,
  periodTitle,
  rollTitles,
} from './day-titles.js';
export { excuseTitles } from './excuse-titles.js';
export {
  dueTexts,
  type ExplainedDayText,
  explainedDayText,
  explanationText,
  skippedDays,
} from './explanation-text.js';
export { factTitles } from './fact-titles.js';
export { headActionTitles, recipientTitles, templateTitles } from './ladder-titles.js';
export { milestoneTitles } from './milestone-titles.js';
export { type AgencyNames, noticeText } from './notice-text.js';
export { positionTitles, type Treatment, treatmentTitles, verdictTitles } from './reply-titles.js';
export { roleTitles } from './role-titles.js';
export {
  answerStateTitles,
  clockStateTitles,
  outcomeTitles,
  requestStateTitles,
  violationStatusTitles,
} from './state-titles.js';
export { violationConditions } from './violation-conditions.js';
