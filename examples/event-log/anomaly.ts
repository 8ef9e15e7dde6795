/** Where the log contradicts itself or the rules of a consultation. Nothing is dropped for it: how it is played is said. */
export const anomalies = {
  'event-before-start': "events before the permit's start: opened at the first event",
  'end-before-start': 'ends before it starts: resolved as soon as it is opened',
  'deadline-before-start': 'due before it starts: opened without a due date',
  'deadline-before-first-event':
    "due before the log's first event of it: opened at its start, so already late then",
  'event-after-end': "events after the permit's end: only questions and advice among them are played",
  'advice-after-end': "advice or a question after the permit's end: it is resolved only after that",
  'advice-without-question':
    'advice that no question precedes: asked and answered at the instant of the advice',
  'advice-repeated-unasked':
    'advice repeated without a new question: asked again at the instant of the earlier advice',
  'question-without-advice':
    'T08 that no advice answers: not played, since the log does not say who was asked',
  'step-refused': 'refused by the library',
} as const;

export type AnomalyCode = keyof typeof anomalies;

export interface Anomaly {
  readonly code: AnomalyCode;
  readonly permit: string;
  /** What exactly, where there is more to say than the permit. */
  readonly detail: string | null;
}
