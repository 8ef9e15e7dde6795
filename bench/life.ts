import type { AnyEventObject, AnyStateMachine } from 'xstate';
import { summaryOf } from '../src/aggregate/aggregate.js';
import { consultationAsSent, requestAsOpened } from '../src/aggregate/beginnings.js';
import {
  type CommandInput,
  type Coordinator,
  consultationMachine,
  emptyAggregate,
  primaryFactSchema,
  type RequestAggregate,
  requestMachine,
  stepRequest,
  type TrailRecord,
} from '../src/index.js';
import { consulteeOfficer, leadOfficer } from '../test/support/actors.js';
import { openRequest, resolve, sendTo, submit, vagueReply } from '../test/support/commands.js';

/** A request's whole life in nine commands: two agencies are asked, one answers at once, the other once it is told to. */
function commandsOf(request: string): readonly CommandInput[] {
  const [first, second] = [`${request}/3`, `${request}/4`];
  return [
    openRequest({ request, dossier: request }),
    sendTo(['works', 'commune-a'], request),
    {
      type: 'acknowledge-receipt',
      actor: consulteeOfficer('works'),
      request,
      consultation: first,
    },
    { type: 'note-exchange', actor: leadOfficer, request, with: 'works', note: 'asked when it will come' },
    submit(first, 'works'),
    submit(second, 'commune-a', vagueReply('commune-a')),
    submit(second, 'commune-a'),
    {
      type: 'record-synthesis',
      actor: leadOfficer,
      request,
      treatments: [first, second].map((consultation) => ({ consultation, treatment: 'accepted' as const })),
      conclusion: 'the table is sound',
    },
    resolve(request),
  ];
}

export async function live(coordinator: Coordinator, request: string): Promise<readonly TrailRecord[]> {
  const records: TrailRecord[] = [];
  for (const command of commandsOf(request)) {
    const result = await coordinator.execute(command);
    if (!result.ok) throw new Error(`${command.type} is refused: ${result.rejection.message.en}`);
    records.push(...result.records);
  }
  return records;
}

/** A fact as a machine hears it; one fact may be heard by two. */
export interface Hearing {
  readonly subject: string;
  readonly event: AnyEventObject;
}

/** What a subject begins as. */
export interface Beginning {
  readonly subject: string;
  readonly machine: AnyStateMachine;
  readonly input: unknown;
}

export interface Life {
  readonly beginnings: readonly Beginning[];
  readonly hearings: readonly Hearing[];
}

const theRequest = 'request';

function heardBy(record: TrailRecord, before: RequestAggregate, after: RequestAggregate): Hearing[] {
  const { type, payload, stream, position } = record;
  const toRequest = (summary = summaryOf(after)): Hearing => ({
    subject: theRequest,
    event: { type, payload, summary },
  });
  if (type === 'consultation.settled' || type === 'consultation.reopened') return [toRequest()];
  const consultation = type === 'consultation.sent' ? `${stream}/${position}` : payload['consultation'];
  if (typeof consultation !== 'string') return [toRequest(summaryOf(before))];
  const situation = { synthesisOpen: before.request?.tags.includes('synthesis-open') === true };
  const heard: Hearing = { subject: consultation, event: { type, payload, situation } };
  return type === 'consultation.sent' ? [heard, toRequest()] : [heard];
}

function beginningsOf(aggregate: RequestAggregate, records: readonly TrailRecord[]): Beginning[] {
  return records.flatMap((record): Beginning[] => {
    const parsed = primaryFactSchema.safeParse({ type: record.type, payload: record.payload });
    if (!parsed.success) return [];
    const { type, payload } = parsed.data;
    if (type === 'request.opened') {
      return [
        { subject: theRequest, machine: requestMachine, input: requestAsOpened(aggregate.stream, payload) },
      ];
    }
    if (type !== 'consultation.sent') return [];
    const subject = `${record.stream}/${record.position}`;
    const id = [...aggregate.consultations.keys()].find((key) => key === subject);
    if (id === undefined) throw new Error(`no consultation ${subject}`);
    return [{ subject, machine: consultationMachine, input: consultationAsSent(id, payload) }];
  });
}

/** The facts of a trail as its machines hear them, in order. */
export function lifeOf(records: readonly TrailRecord[]): Life {
  const [first] = records;
  if (first === undefined) throw new Error('a life has records');
  let aggregate = emptyAggregate(first.stream);
  const hearings: Hearing[] = [];
  for (const [index, record] of records.entries()) {
    if (record.cause !== null) continue;
    const before = aggregate;
    aggregate = stepRequest(
      before,
      primaryFactSchema.parse({ type: record.type, payload: record.payload }),
    ).aggregate;
    const follows = records.slice(index + 1).filter(({ cause }) => cause === record.position);
    for (const heard of [record, ...follows]) hearings.push(...heardBy(heard, before, aggregate));
  }
  return { beginnings: beginningsOf(aggregate, records), hearings };
}
