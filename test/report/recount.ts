import type { RequestView, TrailRecord } from '../../src/index.js';

/** A fact as the trail has it: nothing is computed from it but by counting. */
interface Line {
  readonly id: string;
  readonly type: string;
  // What the trail holds is JSON of any form.
  readonly said: Readonly<Record<string, unknown>>;
}

const lineOf = ({ stream, position, type, payload }: TrailRecord): Line => ({
  id: `${stream}/${position}`,
  type,
  said: payload,
});

const field = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;

const dayIn = (instant: unknown): string =>
  new Date(Date.parse(String(instant)) + 7 * 3_600_000).toISOString().slice(0, 10);

type Counts = Map<string, number>;

const add = (counts: Counts, agency: unknown, figure: string): void => {
  const key = `${String(agency)} ${figure}`;
  counts.set(key, (counts.get(key) ?? 0) + 1);
};

interface Reply {
  readonly reply: unknown;
  receivedAt: string;
  counts: boolean;
  vague: boolean;
}

/** A view that was minuted, and that nobody objected to, is a reply that came when the meeting was held. */
const arrivals: readonly string[] = ['reply.received', 'reply.replaced', 'minutes-term.reached'];

/** The replies to one consultation as they are judged by the end of the trail. */
function repliesOf(lines: readonly Line[]): Reply[] {
  const replies: Reply[] = [];
  for (const { type, said } of lines) {
    const isNothing = said['effect'] === 'no-reply';
    const vague = said['verdict'] === 'vague';
    if (arrivals.includes(type)) {
      const counts = field(said['signature'], 'valid') === true && !isNothing;
      replies.push({ reply: said['reply'], receivedAt: String(said['receivedAt']), counts, vague });
    } else if (type === 'record.corrected') {
      for (const one of replies.filter(({ reply }) => reply === said['reply']))
        one.receivedAt = String(said['receivedAt']);
    } else if (type === 'reply.reviewed') {
      for (const one of replies.filter(({ reply }) => reply === said['reply'])) {
        one.vague = vague;
        one.counts &&= !isNothing;
      }
    }
  }
  return replies;
}

/** The last due date that any fact about it names. */
const dueDateOf = (lines: readonly Line[]): string | undefined => {
  const named = lines.map(({ said }) => field(said['term'], 'dueDate')).filter((date) => date !== undefined);
  const last = named.at(-1);
  return last === undefined ? undefined : String(last);
};

function outcomeOf(lines: readonly Line[]): string | null {
  let outcome: string | null = null;
  for (const { type, said } of lines) {
    if (type === 'consultation.settled') outcome = String(said['outcome']);
    if (type === 'consultation.reopened') outcome = null;
  }
  return outcome;
}

function resultOf(lines: readonly Line[], view: RequestView['consultations'][number]): string {
  const outcome = outcomeOf(lines);
  const adequate = repliesOf(lines)
    .filter(({ counts, vague }) => counts && !vague)
    .map(({ receivedAt }) => receivedAt)
    .sort();
  if (outcome === 'answered') {
    const due = dueDateOf(lines);
    return adequate[0] !== undefined && due !== undefined && dayIn(adequate[0]) < due ? 'early' : 'on-time';
  }
  if (outcome === 'answered-late') return 'late';
  if (outcome === 'redirected' || outcome === 'recused') return 'recused';
  if (outcome === 'lapsed') return view.verdict === 'vague' ? 'vague' : 'missing';
  if (outcome !== null) return outcome;
  if (view.state === 'vague') return 'vague';
  return view.clock === 'overdue' ? 'missing' : 'open';
}

const statusAfter: Readonly<Record<string, string>> = {
  'violation.notified': 'notified',
  'violation.explained': 'explained',
  'explanation-term.reached': 'unexplained',
  'violation.concluded': 'concluded',
  'violation.dismissed': 'dismissed',
  'violation.excused': 'excused',
  'violation.superseded': 'superseded',
  'violation.appealed': 'appealed',
  'violation.remedied': 'remedied',
};

/** An appeal and a remedy may end either way; each other fact of a case has one status behind it. */
function statusOf({ type, said }: Line): string | undefined {
  if (type === 'appeal.decided') return said['outcome'] === 'overturned' ? 'dismissed' : 'concluded';
  if (type === 'remedy.checked') return said['accepted'] === true ? 'closed' : 'concluded';
  return statusAfter[type];
}

/** The status of each case, read off the last fact that names it. */
function casesIn(lines: readonly Line[]): Map<string, { line: Line; status: string }> {
  const cases = new Map<string, { line: Line; status: string }>();
  for (const line of lines) {
    if (line.type === 'violation.recorded') cases.set(line.id, { line, status: 'recorded' });
    const named = cases.get(String(line.said['case']));
    const status = statusOf(line);
    if (named !== undefined && status !== undefined) named.status = status;
  }
  return cases;
}

const concluded: readonly string[] = ['concluded', 'appealed', 'remedied', 'closed'];
const charged = (status: string): boolean => !['dismissed', 'excused', 'superseded'].includes(status);

function countCases(counts: Counts, cases: ReadonlyMap<string, { line: Line; status: string }>): void {
  for (const { line, status } of cases.values()) {
    const { against, kind } = line.said;
    if (charged(status)) add(counts, against, 'violations-recorded');
    const counted = concluded.includes(status) ? 'concluded' : status;
    if (!charged(status) || counted === 'concluded') add(counts, against, `violations-${counted}`);
    const own: Readonly<Record<string, string>> = {
      'irrelevant-consultation': 'irrelevant',
      'unnecessary-consultation': 'unnecessary',
      'omitted-consultee': 'omitted',
      'repeat-consultation': 'repeated',
      'late-resolution': 'late-resolution',
      'supervision-lapse': 'supervision-lapse',
    };
    const figure = own[String(kind)];
    if (charged(status) && figure !== undefined) add(counts, against, figure);
  }
}

/** Whether the agency's own breach of the due date was excused, or judged to be none. */
const isExonerated = (
  cases: ReadonlyMap<string, { line: Line; status: string }>,
  consultation: string,
  agency: unknown,
): boolean =>
  [...cases.values()].some(
    ({ line, status }) =>
      line.said['consultation'] === consultation &&
      line.said['against'] === agency &&
      String(line.said['cause']).startsWith('timeliness:') &&
      (status === 'excused' || status === 'dismissed'),
  );

/**
 * A count of the trail as a clerk would make it: facts by their type, one consultation after the other. Of those that are
 * open, where they stand is read off the view, which has its own fold. Keyed `agency figure`; what is 0 is not there.
 */
export function recount(records: readonly TrailRecord[], view: RequestView | null): Counts {
  const counts: Counts = new Map();
  if (view === null) return counts;
  const lines = records.map(lineOf);
  const cases = casesIn(lines);
  countCases(counts, cases);
  add(counts, view.lead, 'requests');
  for (const sent of lines.filter(({ type }) => type === 'consultation.sent')) {
    const own = lines.filter(({ id, said }) => id === sent.id || said['consultation'] === sent.id);
    const shown = view.consultations.find(({ id }) => id === sent.id);
    if (shown === undefined) throw new Error(`${sent.id} is in no view`);
    const result = resultOf(own, shown);
    const passed = own.filter(({ type }) => type === 'consultation.passed-on').at(-1);
    const agency = passed?.said['to'] ?? sent.said['consultee'];
    add(counts, view.lead, 'sent');
    add(counts, agency, 'asked');
    add(counts, agency, result);
    if (result === 'early' || result === 'on-time') add(counts, agency, 'in-time');
    else if (isExonerated(cases, sent.id, agency)) add(counts, agency, 'exonerated');
    if (outcomeOf(own) === null && shown.clock === 'overdue') add(counts, agency, 'overdue');
  }
  const isSentIn = (round: unknown): boolean =>
    lines.some(({ type, said }) => type === 'consultation.sent' && said['round'] === round);
  const rounds = lines.filter(({ type, said }) => type === 'round.opened' && isSentIn(said['round']));
  for (const _ of rounds) add(counts, view.lead, 'rounds');
  return counts;
}
