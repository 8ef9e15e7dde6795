/** Sheets for people, made of the records of a request and the texts beside them: as data, Markdown and HTML. */
export type { CommittedText } from './committed-texts.js';
export { dossierOf } from './dossier.js';
export type {
  Detail,
  Dossier,
  DossierDue,
  DossierFact,
  DossierFinding,
  DossierInput,
  DossierMoment,
} from './dossier.types.js';
export { dossierSheet } from './dossier-sheet.js';
export type { Block, Mark, Sheet } from './sheet.js';
export { sheetHtml } from './sheet-html.js';
export { sheetMarkdown } from './sheet-markdown.js';
export type { AgencyName } from './sheet-words.js';
export { synthesisSheet } from './synthesis-sheet.js';
export {
  type SynthesisAnswer,
  type SynthesisRow,
  type SynthesisTable,
  synthesisTable,
} from './synthesis-table.js';
