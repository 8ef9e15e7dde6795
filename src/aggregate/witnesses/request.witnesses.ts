import type { ConsultationState } from '../../consultation/index.js';
import { type DecisionInputs, today } from '../../decision/index.js';
import { type AgencyId, dossierIdSchema, officerIdSchema } from '../../event/index.js';
import { machineVersion, type RequestState } from '../../request/index.js';
import type { CommandOf } from '../command.js';
import { someConsultee } from './competent-agency.js';
import { imports } from './ladder.witnesses.js';
import { daysAhead, replyTerms } from './named-days.js';
import {
  approvers,
  given,
  onceOpened,
  type RequestCommandType,
  type Situation,
  someText,
  type Witnesses,
} from './situation.js';
import { reports } from './violation.witnesses.js';

type RequestWitnesses = Witnesses<RequestCommandType, []>;

const someDossier = dossierIdSchema.parse('x');
const someOfficer = officerIdSchema.parse('x');
const allClear = {
  subject: someText,
  legalBasis: someText,
  expectedOutput: someText,
  responsibleOfficer: someOfficer,
};

/** On a dossier that nobody leads, about a matter and a territory that the directory has. */
function* openings(situation: Situation): Generator<CommandOf<'open-request'>> {
  const { inputs } = situation;
  const [matter] = inputs.directory.data.matters;
  const [territory] = inputs.directory.data.territories;
  if (matter === undefined || territory === undefined) return;
  const opening: CommandOf<'open-request'> = {
    type: 'open-request',
    ...given(situation),
    dossier: someDossier,
    matters: [matter.code],
    territory: territory.code,
    competence: { kind: 'own' },
    ...allClear,
  };
  yield opening;
  for (const dueDate of daysAhead(inputs)) yield { ...opening, dueDate };
}

/** Lets the lead off every agency, and kind of agency, that the policy says must be asked. */
function everyWaiver({ policy }: DecisionInputs) {
  const { mandatoryConsultees: rule } = policy.data;
  if (rule.mode === 'off') return [];
  const names = new Set(rule.consultees.map(({ agency, kind }) => agency ?? kind));
  return [...names]
    .filter((name) => name !== undefined)
    .map((consultee) => ({ consultee, reason: someText, legalBasis: someText }));
}

/** One agency that may be asked, with all that can be attached. Another consultee would only bring other refusals. */
function* dispatches(situation: Situation, request: RequestState): Generator<CommandOf<'send-consultation'>> {
  const { inputs } = situation;
  const asked = someConsultee(request, inputs);
  if (asked === null) return;
  const { id, matters, territory } = asked.question;
  for (const [urgency, dueDate] of replyTerms(inputs)) {
    const consultee = {
      agency: asked.agency,
      reason: someText,
      questions: [{ id, text: someText, matters: [...matters], territory }],
      ...(dueDate === undefined ? {} : { dueDate }),
    };
    const dispatch: CommandOf<'send-consultation'> = {
      type: 'send-consultation',
      ...given(situation),
      consultees: [consultee],
      waivers: everyWaiver(inputs),
      newMaterial: someText,
      ownView: someText,
      completeDossier: true,
    };
    if (urgency === null) yield dispatch;
    else for (const approvedBy of approvers(situation)) yield { ...dispatch, urgency, approvedBy };
  }
}

/** How many treatments a command can hold. */
const mostTreatments = 1_000;

const hasPosition = ({ context: { deemed, standing } }: ConsultationState): boolean =>
  deemed !== null || (standing?.verdict === 'substantive' && !standing.recusal);

/** Every position is accepted, so that no reason is asked for and no dissent is left. */
function* syntheses(situation: Situation): Generator<CommandOf<'record-synthesis'>> {
  const { aggregate, inputs } = situation;
  const answered = [...aggregate.consultations.values()].filter(hasPosition);
  if (answered.length > mostTreatments) return;
  yield {
    type: 'record-synthesis',
    ...given(situation),
    treatments: answered.map(({ context }) => ({ consultation: context.id, treatment: 'accepted' })),
    conclusion: someText,
    waivers: everyWaiver(inputs),
  };
}

/** To each superior of the lead, with all the grounds that there are. */
function* escalations(
  situation: Situation,
  { context }: RequestState,
): Generator<CommandOf<'escalate-request'>> {
  const { inputs } = situation;
  for (const to of inputs.directory.ancestorsOf(context.lead)) {
    yield {
      type: 'escalate-request',
      ...given(situation),
      to,
      legalBasis: someText,
      position: someText,
      proposal: someText,
      waivers: everyWaiver(inputs),
    };
  }
}

/** Itself; or, where that agency has ended, one below it that exists: whom it tells to act must. */
function* executors({ actor, inputs }: Situation): Generator<AgencyId> {
  yield actor.agency;
  const { directory } = inputs;
  const date = today(inputs);
  for (const { id } of directory.data.agencies) {
    if (!directory.isValid(id, date) || !directory.isSuperior(actor.agency, id)) continue;
    yield id;
    return;
  }
}

function* directions(situation: Situation): Generator<CommandOf<'give-direction'>> {
  for (const executor of executors(situation)) {
    for (const dueDate of daysAhead(situation.inputs)) {
      yield { type: 'give-direction', ...given(situation), direction: someText, executor, dueDate };
    }
  }
}

/** Witnesses of the commands on the request as a whole. */
export const requestWitnesses: RequestWitnesses = {
  'open-request': openings,
  'amend-request': (situation) => [{ type: 'amend-request', ...given(situation), ...allClear }],
  'send-consultation': (situation) => onceOpened(situation, (request) => dispatches(situation, request)),
  'import-consultation': (situation) => onceOpened(situation, (request) => imports(situation, request)),
  'note-exchange': (situation) => [
    { type: 'note-exchange', ...given(situation), with: situation.actor.agency, note: someText },
  ],
  'record-synthesis': syntheses,
  'resolve-request': (situation) => [
    {
      type: 'resolve-request',
      ...given(situation),
      decision: someText,
      waivers: everyWaiver(situation.inputs),
    },
  ],
  'escalate-request': (situation) => onceOpened(situation, (request) => escalations(situation, request)),
  'give-direction': directions,
  'carry-out-direction': (situation) => [
    { type: 'carry-out-direction', ...given(situation), result: someText },
  ],
  'submit-report': (situation) => [{ type: 'submit-report', ...given(situation), report: someText }],
  'change-machine-version': (situation) => [
    { type: 'change-machine-version', ...given(situation), machineVersion, reason: someText },
  ],
  'withdraw-request': (situation) => [{ type: 'withdraw-request', ...given(situation), reason: someText }],
  'report-violation': (situation) => onceOpened(situation, (request) => reports(situation, request)),
};
