/** What a request hears in any state since version 4: whether the lead concludes, and whether a report comes, in time. */
export const conclusionAndReport = {
  'conclusion-term.started': { actions: 'noteConclusionTerm' },
  'conclusion-term.reached': [
    {
      guard: 'lapseIsViolation',
      actions: [
        'endConclusionTerm',
        { type: 'recordViolation', params: { kind: 'no-conclusion', against: 'lead', cause: 'conclusion' } },
      ],
    },
    { actions: 'endConclusionTerm' },
  ],
  'report.submitted': { actions: 'noteReport' },
  'report-term.reached': [
    {
      guard: 'lapseIsViolation',
      actions: [
        'endReportTerm',
        { type: 'recordViolation', params: { kind: 'late-report', against: 'executor', cause: 'report' } },
      ],
    },
    { actions: 'endReportTerm' },
  ],
} as const;
