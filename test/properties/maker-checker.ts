import type { CaseId, PrimaryFact, RequestView } from '../../src/index.js';
import type { Play, Recorded } from '../support/play.js';
import { demand } from './invariants.js';

type Judging = Extract<
  PrimaryFact,
  {
    type:
      | 'violation.concluded'
      | 'violation.dismissed'
      | 'violation.excused'
      | 'appeal.decided'
      | 'remedy.checked';
  }
>;

const judging: readonly string[] = [
  'violation.concluded',
  'violation.dismissed',
  'violation.excused',
  'appeal.decided',
  'remedy.checked',
] satisfies readonly Judging['type'][];

const isJudging = (fact: PrimaryFact): fact is Judging => judging.includes(fact.type);

/** Who accuses whom in each case, as its record says. */
function partiesIn({ records }: Play): Map<string, readonly unknown[]> {
  const recorded = records.filter(({ type }) => type === 'violation.recorded');
  return new Map(
    recorded.map(({ stream, position, payload }) => [
      `${stream}/${position}`,
      [Reflect.get(payload, 'against'), Reflect.get(payload, 'accuser')],
    ]),
  );
}

function judgedByAnother(play: Play, parties: ReadonlyMap<string, readonly unknown[]>): void {
  const deciders = new Map<CaseId, { readonly agency: string; readonly officer: string }>();
  for (const { fact, record } of play.facts) {
    const { agency, officer } = record.actor;
    if (!isJudging(fact)) continue;
    const { case: id } = fact.payload;
    const own = parties.get(id) ?? [];
    demand(own.length === 2 && !own.includes(agency), `${agency} judges case ${id} of its own`, play);
    const first = deciders.get(id);
    if (fact.type === 'appeal.decided') {
      const isAnother = first !== undefined && first.agency !== agency && first.officer !== officer;
      demand(isAnother, `${officer} of ${agency} hears the appeal against itself in case ${id}`, play);
    }
    if (fact.type !== 'remedy.checked' && first === undefined) deciders.set(id, { agency, officer });
  }
}

/** Whoever appealed or remedied for the accused judges neither. */
function askedByAnother(play: Play): void {
  const acted = new Set<string>();
  for (const { fact, record } of play.facts) {
    const { officer } = record.actor;
    if (fact.type === 'violation.appealed' || fact.type === 'violation.remedied')
      acted.add(`${fact.payload.case} ${officer}`);
    if (isJudging(fact))
      demand(!acted.has(`${fact.payload.case} ${officer}`), `${officer} judges what it asked for`, play);
  }
}

const authorsIn = ({ facts }: Play, upTo: Recorded): readonly (string | null)[] => {
  const about = Reflect.get(upTo.fact.payload, 'consultation');
  return facts.slice(0, facts.indexOf(upTo)).flatMap(({ fact }): readonly (string | null)[] => {
    if (fact.type !== 'reply.received' && fact.type !== 'reply.replaced') return [];
    const { consultation, author, signatory, reply } = fact.payload;
    const isReviewed = 'reply' in upTo.fact.payload && upTo.fact.payload.reply === reply;
    return consultation === about && isReviewed ? [author, signatory?.officer ?? null] : [];
  });
};

/** Who reviews a reply neither wrote nor signed it, and is not of the agency that did. */
function reviewedByAnother(play: Play, view: RequestView): void {
  for (const recorded of play.facts) {
    const { fact, record } = recorded;
    if (fact.type !== 'reply.reviewed') continue;
    const { agency, officer } = record.actor;
    demand(agency === view.lead, `${agency} reviews what the lead asked for`, play);
    demand(!authorsIn(play, recorded).includes(officer), `${officer} reviews a reply of its own`, play);
  }
}

/** A second person is another one. */
function confirmedByAnother(play: Play): void {
  for (const { fact, record } of play.facts) {
    const second: unknown = Reflect.get(fact.payload, 'confirmedBy');
    demand(second !== record.actor.officer, `${record.actor.officer} confirms what it entered itself`, play);
  }
}

/** Nobody checks what it made: whatever the command, whatever the role (DOMAIN §6). */
export function nobodyChecksItsOwn(play: Play, view: RequestView): void {
  judgedByAnother(play, partiesIn(play));
  askedByAnother(play);
  reviewedByAnother(play, view);
  confirmedByAnother(play);
}
