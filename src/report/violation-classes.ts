import type { ViolationStatus } from '../violation/index.js';

/** What a case counts as: it stands on record, or stands concluded, or was judged or fell otherwise. */
export type ViolationClass = 'recorded' | 'concluded' | 'excused' | 'dismissed' | 'superseded';

/** Every status a case can have; a superseded one is in no rate, and those excused and dismissed stand apart. */
export const violationClasses: Readonly<Record<ViolationStatus, ViolationClass>> = {
  recorded: 'recorded',
  notified: 'recorded',
  explained: 'recorded',
  unexplained: 'recorded',
  concluded: 'concluded',
  dismissed: 'dismissed',
  excused: 'excused',
  // Until the appeal is decided the conclusion stands.
  appealed: 'concluded',
  remedied: 'concluded',
  closed: 'concluded',
  superseded: 'superseded',
};

/** Whether a case is charged against the accused: on record still, or concluded. */
export const stands = (status: ViolationStatus): boolean =>
  violationClasses[status] === 'recorded' || violationClasses[status] === 'concluded';
