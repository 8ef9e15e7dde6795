import { accountTexts, dueTexts, explainedDayText } from '../catalogue/index.js';
import type { ConsultationState } from '../consultation/index.js';
import { periodFor, ruleFor } from '../decision/index.js';
import type { LocalText, TrailRecord } from '../event/index.js';
import type { RequestState } from '../request/index.js';
import { civilDateOf, explainDueDate, instantSchema, readClock } from '../time/index.js';
import type { DossierDue, DossierInput } from './dossier.types.js';

const reasons = {
  lacking: {
    vi: 'Muốn giải thích thời hạn phải có chính sách và lịch làm việc mà yêu cầu được lập theo.',
    en: 'To explain the due date takes the policy and the calendar that the request was opened under.',
  },
  otherPolicy: {
    vi: 'Chính sách đưa vào không phải là chính sách mà yêu cầu được lập theo, nên không giải thích theo đó.',
    en: 'The policy given is not the one that the request was opened under, so nothing is explained by it.',
  },
  noClock: {
    vi: 'Đây không phải là thời hạn trả lời của một lượt lấy ý kiến; thời hạn do bản ghi nêu.',
    en: 'This is not the term of a reply; it is the term that the record names.',
  },
} as const satisfies Record<string, LocalText>;

type Explained = Pick<DossierDue, 'explanation' | 'why'>;

const unexplained = (why: LocalText): Explained => ({ explanation: null, why });

/** The account of the clock as it stood before the breach: what moved it later was not yet so. */
function explain(
  { context }: ConsultationState,
  request: RequestState,
  { policy, calendar }: DossierInput,
): Explained {
  if (policy === undefined || calendar === undefined) return unexplained(reasons.lacking);
  if (policy.hash !== request.context.policy.hash) return unexplained(reasons.otherPolicy);
  const { ledger, urgency, term } = context;
  const rule = ruleFor({ policy }, periodFor({ policy }, urgency), 'provisional');
  if (term === null || readClock(ledger, rule, calendar).status !== 'running')
    return unexplained(reasons.noClock);
  const explanation = explainDueDate(ledger, rule, calendar);
  if ('code' in explanation) return unexplained(reasons.lacking);
  const by = {
    ledger,
    counting: rule.counting,
    calendar,
    citation: policy.cited(policy.data.counting.citation),
  };
  return {
    explanation: {
      texts: [...dueTexts(explanation, by), ...accountTexts(by)],
      days: explanation.days.map((day) => ({ date: day.date, ...explainedDayText(day, ledger) })),
      agrees: explanation.due.dueAt === term.dueAt,
    },
    why: null,
  };
}

/** The due date that a case is about: that of the reply, or the one that the record behind it names. */
export function dueOf(
  ground: TrailRecord,
  before: { readonly request: RequestState; readonly consultation: ConsultationState | null },
  isTimeliness: boolean,
  input: DossierInput,
): DossierDue | null {
  const { request, consultation } = before;
  const term = consultation?.context.term ?? null;
  if (isTimeliness && consultation !== null && term !== null) {
    const { dueDate, dueAt } = term;
    return { dueDate, dueAt, ...explain(consultation, request, input) };
  }
  const named = instantSchema.safeParse(ground.payload['dueAt']);
  if (!named.success) return null;
  const dueDate = civilDateOf(named.data, request.context.calendar.zone);
  return { dueDate, dueAt: named.data, ...unexplained(reasons.noClock) };
}
