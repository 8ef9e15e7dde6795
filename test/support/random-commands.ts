import { roles } from '../../src/index.js';
import { type ActorInput, actor } from './actors.js';
import { likelyConsultees, randomConsultees } from './arbitrary-directory.js';
import type { CommandInput } from './commands.js';
import type { Dice } from './dice.js';
import { matterCodes, territoryCodes } from './directory.js';
import { consultationCommands } from './random-consultation-commands.js';
import { importOne } from './random-ladder-commands.js';
import { isUnderWay, violationCommands } from './random-violation-commands.js';
import type { Situation } from './situation.js';

const line = 'for a reason';

const lead = (dice: Dice): ActorInput => actor('lead', dice.pick(['lead-officer', 'lead-head']));
const head = actor('lead', 'lead-head');

/** Days around the sequences, so that named due dates are too early, possible or not covered. */
const days: readonly [string, ...string[]] = [
  '2026-08-25',
  '2026-08-31',
  '2026-09-04',
  '2026-09-10',
  '2026-10-02',
  '2027-03-01',
];

function open({ request, dice }: Situation): CommandInput {
  const competences = [
    { kind: 'own' },
    { kind: 'beyond' },
    { kind: 'delegated', from: '2026-01-01', to: '2026-08-27' },
  ] as const;
  return {
    type: 'open-request',
    actor: lead(dice),
    request,
    dossier: 'd-1',
    matters: [dice.chance(75) ? 'land.price' : dice.pick(matterCodes)],
    territory: dice.chance(75) ? 'commune-a' : dice.pick(territoryCodes),
    competence: dice.pick(competences),
    ...(dice.chance(94)
      ? {
          subject: 'a plan',
          legalBasis: 'art. 1',
          expectedOutput: 'a table',
          responsibleOfficer: 'lead-officer.lead',
        }
      : {}),
    ...(dice.chance(20) ? { dueDate: dice.pick(days) } : {}),
  };
}

function send({ request, aggregate, dice }: Situation): CommandInput {
  const matters = aggregate.request?.context.matters ?? ['land'];
  const count = dice.pick([1, 1, 1, 2, 2, 3]);
  const agencies = new Set(
    Array.from({ length: count }, () => dice.pick(dice.chance(85) ? likelyConsultees : randomConsultees)),
  );
  const question = (id: string) => ({
    id,
    text: 'what do you say?',
    matters: dice.chance(97) ? [...matters] : [dice.pick(matterCodes)],
    ...(dice.chance(8) ? { territory: dice.pick(territoryCodes) } : {}),
  });
  return {
    type: 'send-consultation',
    actor: lead(dice),
    request,
    consultees: [...agencies].map((agency) => ({
      agency,
      reason: line,
      questions: dice.chance(60) ? [question('q1')] : [question('q1'), question('q2')],
      ...(dice.chance(8) ? { dueDate: dice.pick(days) } : {}),
    })),
    ...(dice.chance(50) ? { newMaterial: 'a new map' } : {}),
    ...(dice.chance(60) ? { completeDossier: true } : {}),
    ...(dice.chance(8) ? { urgency: 'express', approvedBy: 'head' } : {}),
    ...(dice.chance(60)
      ? {
          waivers: ['finance', 'commune'].map((consultee) => ({
            consultee,
            reason: line,
            legalBasis: 'art. 4',
          })),
        }
      : {}),
  };
}

function synthesis({ request, aggregate, dice }: Situation): CommandInput {
  const treatments = [...aggregate.consultations.keys()].map((consultation) => {
    const treatment = dice.pick(['accepted', 'not-accepted', 'noted']);
    return { consultation, treatment, ...(dice.chance(90) ? { reason: line } : {}) };
  });
  return { type: 'record-synthesis', actor: lead(dice), request, treatments, conclusion: 'so it is' };
}

const escalate = ({ request, dice }: Situation): CommandInput => ({
  type: 'escalate-request',
  actor: head,
  request,
  to: dice.chance(90) ? 'committee' : 'works',
  ...(dice.chance(70) ? { legalBasis: 'art. 5', position: 'yes', proposal: 'approve it' } : {}),
});

const direct = ({ request, dice }: Situation): CommandInput => ({
  type: 'give-direction',
  actor: actor('committee', 'supervisor'),
  request,
  direction: 'do it',
  dueDate: dice.pick(days),
  ...(dice.chance(30) ? { executor: 'works' } : {}),
  ...(dice.chance(40) ? { reportBy: dice.pick(days) } : {}),
});

const report = ({ request, aggregate, dice }: Situation): CommandInput => ({
  type: 'submit-report',
  actor: actor(
    aggregate.request?.context.direction?.executor ?? 'lead',
    dice.pick(['lead-officer', 'consultee-officer']),
  ),
  request,
  report: 'so it stands',
});

const carryOut = ({ request, aggregate, dice }: Situation): CommandInput => ({
  type: 'carry-out-direction',
  actor: actor(
    aggregate.request?.context.direction?.executor ?? 'lead',
    dice.pick(['lead-officer', 'consultee-officer']),
  ),
  request,
  result: 'done',
});

const amend = ({ request, dice }: Situation): CommandInput => ({
  type: 'amend-request',
  actor: lead(dice),
  request,
  subject: 'a plan',
  legalBasis: 'art. 1',
  ...(dice.chance(70) ? { expectedOutput: 'a table', responsibleOfficer: 'lead-officer.lead' } : {}),
});

const exchange = ({ request, dice }: Situation): CommandInput => ({
  type: 'note-exchange',
  actor: lead(dice),
  request,
  with: dice.pick(randomConsultees),
  note: 'we spoke',
});

const decision = ({ request }: Situation): CommandInput => ({
  type: 'resolve-request',
  actor: head,
  request,
  decision: 'yes',
});
const withdrawal = ({ request }: Situation): CommandInput => ({
  type: 'withdraw-request',
  actor: head,
  request,
  reason: line,
});

type Chooser = (situation: Situation) => CommandInput;

const everything: readonly [Chooser, ...Chooser[]] = [
  open,
  amend,
  send,
  exchange,
  synthesis,
  decision,
  escalate,
  direct,
  carryOut,
  report,
  withdrawal,
  importOne,
  ...consultationCommands,
  ...violationCommands,
];

const sensible: Readonly<Record<string, readonly [Chooser, ...Chooser[]]>> = {
  draft: [send, send, send, send, send, send, send, importOne, amend, escalate],
  consulting: [...consultationCommands, ...consultationCommands, ...consultationCommands, send, importOne],
  collected: [synthesis, synthesis, ...consultationCommands, send],
  synthesised: [decision, escalate, escalate, send, ...consultationCommands],
  escalated: [direct],
  directed: [carryOut, report],
  carriedOut: [report],
};

const anybody = (dice: Dice): ActorInput =>
  actor(dice.pick(['lead', 'committee', ...randomConsultees]), dice.pick(roles));

/** Mostly a command that the request waits for, sometimes any command, sometimes by anybody. */
export function randomCommand(situation: Situation): CommandInput {
  const { aggregate, dice } = situation;
  const state = aggregate.request === null ? null : String(aggregate.request.value);
  const expected = state === null ? [open] : sensible[state];
  const aboutCases = aggregate.cases.size > 0 && dice.chance(isUnderWay(situation) ? 80 : 14);
  const chosen = aboutCases
    ? dice.pickAny(violationCommands)
    : dice.chance(94) && expected
      ? dice.pickAny(expected)
      : undefined;
  const command = (chosen ?? dice.pick(everything))(situation);
  return dice.chance(4) ? { ...command, actor: anybody(dice) } : command;
}
