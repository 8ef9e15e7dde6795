import { describe, expect, it } from 'vitest';
import {
  type ActorInput,
  actor,
  consulteeHead,
  consulteeOfficer,
  leadHead,
  leadOfficer,
  leadRegistry,
  supervisor,
} from '../support/actors.js';
import { openRequest, recall, resolve, sendTo, submit, vagueReply, withdraw } from '../support/commands.js';
import { stageWith } from '../support/stage.js';
import { openTo, play, type Step } from './allowed-stage.js';

/** The lead and its superior, an agency that is asked, and one that has nothing to do with the request. */
const actors = {
  officer: leadOfficer,
  head: leadHead,
  focal: actor('lead', 'focal-point'),
  registry: leadRegistry,
  monitor: actor('lead', 'monitor'),
  system: actor('lead', 'system'),
  supervisor,
  consultee: consulteeOfficer('works'),
  consulteeHead: consulteeHead('works'),
  consulteeRegistry: actor('works', 'registry'),
  inspector: actor('works', 'inspector'),
  bystander: consulteeHead('finance'),
} as const satisfies Record<string, ActorInput>;
type Name = keyof typeof actors;

interface Row {
  readonly state: string;
  readonly given: readonly Step[];
  /** What each may do, as `allowed` lists it; whoever is not named here may do nothing. */
  readonly open: { readonly [Each in Name]?: string };
}

const opened = [openRequest()];
const { responsibleOfficer: _, ...unclear } = openRequest();
const beyond = [openRequest({ competence: { kind: 'beyond' } })];
const asked = [...opened, sendTo(['works'])];
const answered = [...asked, submit('r-1/3', 'works')];
const recusal = submit('r-1/3', 'works', {
  answers: [
    { question: 'q1', position: 'outside-mandate', legalBasis: 'art. 3', competentAgency: 'finance' },
  ],
  signatory: { officer: 'head.works', capacity: 'head' },
});
const synthesis: Step = {
  type: 'record-synthesis',
  actor: leadOfficer,
  request: 'r-1',
  treatments: [{ consultation: 'r-1/3', treatment: 'accepted' }],
  conclusion: 'so it is',
};
const escalation: Step = {
  type: 'escalate-request',
  actor: leadHead,
  request: 'r-1',
  to: 'committee',
  legalBasis: 'art. 5',
  position: 'yes',
  proposal: 'approve it',
};
const direction: Step = {
  type: 'give-direction',
  actor: supervisor,
  request: 'r-1',
  direction: 'do it',
  dueDate: '2026-09-30',
};
const ofCase = { request: 'r-1', case: 'r-1/6' };
const notice: Step = { type: 'notify-violation', actor: supervisor, ...ofCase, proofOfDelivery: 'receipt 1' };
const explanation: Step = {
  type: 'explain-violation',
  actor: actors.consultee,
  ...ofCase,
  grounds: 'objective',
  explanation: 'a flood',
};
const conclusion: Step = { type: 'conclude-violation', actor: supervisor, ...ofCase, reason: 'it is so' };

/** On Friday 4 September, a day after the due date: 4 is the reminder, 5 the breach and 6 the case of it. */
const overdue = [...asked, '2026-09-04T09:00'];

/** Whoever may report, may report the lead at any time; the lead itself only once others are parties. */
const reporting = {
  inspector: 'report-violation',
  consulteeHead: 'report-violation',
  bystander: 'report-violation',
} as const;

/** What its reply passed through the consultee may note at any time. */
const milestones = {
  consultee: 'record-milestone 3',
  consulteeHead: 'report-violation, record-milestone 3',
  consulteeRegistry: 'record-milestone 3',
} as const;
/** Until the synthesis the registry and the monitor may bring in what was running before the software came. */
const importing = { registry: 'import-consultation', monitor: 'import-consultation' } as const;

const requests: readonly Row[] = [
  { state: 'not opened', given: [], open: { officer: 'open-request', head: 'open-request' } },
  {
    state: 'a draft within the lead’s own competence',
    given: opened,
    open: {
      officer: 'amend-request, send-consultation, note-exchange',
      head: 'amend-request, send-consultation, note-exchange, resolve-request, withdraw-request',
      focal: 'note-exchange',
      ...importing,
      ...reporting,
    },
  },
  {
    state: 'a draft in which the person is not clear',
    given: [unclear],
    open: {
      officer: 'amend-request, note-exchange',
      head: 'amend-request, note-exchange, resolve-request, withdraw-request',
      focal: 'note-exchange',
      ...importing,
      ...reporting,
    },
  },
  {
    state: 'a draft beyond the lead’s competence',
    given: beyond,
    open: {
      officer: 'amend-request, send-consultation, note-exchange',
      head: 'amend-request, send-consultation, note-exchange, resolve-request, escalate-request, withdraw-request',
      focal: 'note-exchange',
      ...importing,
      ...reporting,
    },
  },
  {
    state: 'synthesised',
    given: [...answered, synthesis],
    open: {
      officer: 'send-consultation, note-exchange',
      head: 'send-consultation, note-exchange, resolve-request, withdraw-request, report-violation',
      focal: 'note-exchange',
      ...reporting,
      ...milestones,
    },
  },
  {
    state: 'escalated',
    given: [...beyond, escalation],
    open: {
      officer: 'note-exchange',
      head: 'note-exchange, escalate-request, withdraw-request',
      focal: 'note-exchange',
      supervisor: 'give-direction',
      ...reporting,
    },
  },
  {
    state: 'directed',
    given: [...beyond, escalation, direction],
    open: {
      officer: 'note-exchange, carry-out-direction',
      head: 'note-exchange, carry-out-direction',
      focal: 'note-exchange',
      supervisor: 'give-direction',
      ...reporting,
    },
  },
  {
    state: 'resolved',
    given: [...opened, resolve()],
    open: { officer: 'note-exchange', head: 'note-exchange', focal: 'note-exchange', ...reporting },
  },
  {
    state: 'withdrawn while it was awaiting a reply',
    given: [...asked, withdraw()],
    open: {
      officer: 'note-exchange',
      head: 'note-exchange, report-violation',
      focal: 'note-exchange',
      ...reporting,
      ...milestones,
    },
  },
];

const officerWhileAsking = 'amend-request, send-consultation, note-exchange';
const headWhileAsking = 'amend-request, send-consultation, note-exchange, withdraw-request, report-violation';

/** What may happen to a clock that runs; nobody has asked for more time, and no outage can have ended yet. */
const leadOnTheClock = 'suspend-consultation 3, resend-consultation 3, supply-document 3';
const consulteeOnTheClock = 'ask-clarification 3, ask-extension 3';

const consultations: readonly Row[] = [
  {
    state: 'awaiting',
    given: asked,
    open: {
      officer: `${officerWhileAsking}, withdraw-consultation 3, recompute-due-date 3, ${leadOnTheClock}`,
      head: `${headWhileAsking}, assign-reviewer 3, withdraw-consultation 3, recompute-due-date 3, ${leadOnTheClock}`,
      focal: 'note-exchange',
      registry: 'import-consultation, record-receipt 3, register-reply 3, supply-document 3',
      monitor: 'import-consultation, send-reminder 3',
      ...reporting,
      consultee: `acknowledge-receipt 3, submit-reply 3, record-milestone 3, ${consulteeOnTheClock}`,
      consulteeHead: `report-violation, acknowledge-receipt 3, submit-reply 3, record-milestone 3, ${consulteeOnTheClock}`,
      consulteeRegistry: 'acknowledge-receipt 3, record-milestone 3',
    },
  },
  {
    state: 'under review',
    given: [...asked, recusal],
    open: {
      officer: `${officerWhileAsking}, redirect-consultation 3, review-reply 3`,
      head: `${headWhileAsking}, redirect-consultation 3, assign-reviewer 3`,
      focal: 'note-exchange',
      registry: 'import-consultation, register-reply 3',
      monitor: 'import-consultation',
      ...reporting,
      consultee: 'replace-reply 3, correct-reply 3, record-milestone 3',
      consulteeHead: 'report-violation, replace-reply 3, correct-reply 3, recall-reply 3, record-milestone 3',
      consulteeRegistry: 'record-milestone 3',
    },
  },
  {
    state: 'returned',
    given: [...asked, submit('r-1/3', 'works', vagueReply('works'))],
    open: {
      officer: `${officerWhileAsking}, withdraw-consultation 3`,
      head: `${headWhileAsking}, assign-reviewer 3, withdraw-consultation 3`,
      focal: 'note-exchange',
      registry: 'import-consultation, register-reply 3',
      monitor: 'import-consultation, send-reminder 3',
      ...reporting,
      consultee: 'submit-reply 3, record-milestone 3',
      consulteeHead: 'report-violation, submit-reply 3, record-milestone 3',
      consulteeRegistry: 'record-milestone 3',
    },
  },
  {
    state: 'recalled',
    given: [...answered, recall('r-1/3', 'works')],
    open: {
      officer: `${officerWhileAsking}, withdraw-consultation 3`,
      head: `${headWhileAsking}, assign-reviewer 3, withdraw-consultation 3`,
      focal: 'note-exchange',
      registry: 'import-consultation, register-reply 3',
      monitor: 'import-consultation, send-reminder 3',
      ...reporting,
      consultee: 'submit-reply 3, record-milestone 3',
      consulteeHead: 'report-violation, submit-reply 3, record-milestone 3',
      consulteeRegistry: 'record-milestone 3',
    },
  },
  {
    state: 'answered',
    given: answered,
    open: {
      officer: 'send-consultation, note-exchange, record-synthesis',
      head: 'send-consultation, note-exchange, record-synthesis, withdraw-request, report-violation',
      focal: 'note-exchange',
      ...importing,
      registry: 'import-consultation',
      ...reporting,
      consultee: 'replace-reply 3, correct-reply 3, record-milestone 3',
      consulteeHead: 'report-violation, replace-reply 3, correct-reply 3, recall-reply 3, record-milestone 3',
      consulteeRegistry: 'record-milestone 3',
    },
  },
];

const awaitingLate = {
  officer: `${officerWhileAsking}, close-consultation 3, withdraw-consultation 3, recompute-due-date 3, supply-document 3`,
  head: `${headWhileAsking}, assign-reviewer 3, close-consultation 3, withdraw-consultation 3, recompute-due-date 3, supply-document 3`,
  focal: 'note-exchange',
  // What came in time and is entered late may still take the ground from the breach.
  registry: 'import-consultation, record-receipt 3, register-reply 3, record-outage 3, supply-document 3',
  monitor: 'import-consultation, send-reminder 3',
  ...reporting,
  consultee: 'acknowledge-receipt 3, submit-reply 3, record-milestone 3',
  consulteeHead: 'report-violation, acknowledge-receipt 3, submit-reply 3, record-milestone 3',
  consulteeRegistry: 'acknowledge-receipt 3, record-milestone 3',
} as const;

const cases: readonly Row[] = [
  {
    state: 'recorded, by a due date that nobody has advanced to',
    given: overdue,
    open: {
      ...awaitingLate,
      monitor: 'import-consultation, send-reminder 3, notify-violation 6',
      supervisor: 'notify-violation 6, dismiss-violation 6, excuse-violation 6',
    },
  },
  {
    state: 'notified',
    given: [...overdue, notice],
    open: {
      ...awaitingLate,
      consultee: 'acknowledge-receipt 3, submit-reply 3, record-milestone 3, explain-violation 6',
      consulteeHead:
        'report-violation, acknowledge-receipt 3, submit-reply 3, record-milestone 3, explain-violation 6',
      supervisor: 'dismiss-violation 6, excuse-violation 6',
    },
  },
  {
    state: 'explained',
    given: [...overdue, notice, explanation],
    open: {
      ...awaitingLate,
      supervisor: 'conclude-violation 6, dismiss-violation 6, excuse-violation 6',
    },
  },
  {
    state: 'not explained in its term',
    given: [...overdue, notice, '2026-09-11T09:00'],
    open: {
      ...awaitingLate,
      consultee: 'acknowledge-receipt 3, submit-reply 3, record-milestone 3, explain-violation 6',
      consulteeHead:
        'report-violation, acknowledge-receipt 3, submit-reply 3, record-milestone 3, explain-violation 6',
      supervisor: 'conclude-violation 6, dismiss-violation 6, excuse-violation 6',
    },
  },
  {
    state: 'concluded',
    given: [...overdue, notice, explanation, conclusion],
    // It may put things right; this policy knows no appeal.
    open: {
      ...awaitingLate,
      consultee: `${awaitingLate.consultee}, remedy-violation 6`,
      consulteeHead: `${awaitingLate.consulteeHead}, remedy-violation 6`,
    },
  },
];

const names = Object.keys(actors).filter((name): name is Name => Object.hasOwn(actors, name));

describe.each([
  ['a request', requests],
  ['a request with a consultation', consultations],
  ['a case against the consultee', cases],
] as const)('to whom %s is open that is', (__, rows) => {
  it.each(rows.map((row) => [row.state, row] as const))('%s', async (___, { given, open }) => {
    const stage = stageWith();
    await play(stage, given);
    const found: Record<string, string> = {};
    for (const name of names) {
      const list = await openTo(stage, actors[name]);
      if (list !== '') found[name] = list;
    }
    expect(found).toEqual(open);
  });
});
