import { headActionTitles, recipientTitles, templateTitles } from '../catalogue/index.js';
import type { PayloadOf } from './fact-of-record.js';
import type { Words } from './words.js';

interface Names {
  consultee(consultation: string): string;
}

const respondByText = (
  { respondBy }: Pick<PayloadOf<'notice.issued'>, 'respondBy'>,
  words: Words,
): readonly string[] =>
  respondBy === null ? [] : [words.phrase('respondBy', { date: words.due(respondBy) })];

/** What the facts of a ladder say: who was told what, and what came of it. */
export const ladderDetails = {
  'notice.issued': (payload: PayloadOf<'notice.issued'>, words: Words, { consultee }: Names) => {
    const { agency, role } = payload.recipient;
    const recipient = agency === null ? '–' : words.agency(agency);
    const title = words.text(recipientTitles[role]);
    const asked = consultee(payload.consultation);
    return [
      asked,
      words.text(templateTitles[payload.template]),
      // Who is told is mostly the consultee, which has been named.
      words.phrase('noticeTo', { recipient: recipient === asked ? title : `${title}, ${recipient}` }),
      ...respondByText(payload, words),
      ...(payload.withheld === true ? [words.phrase('withheld')] : []),
    ];
  },
  'notice.delivered': (payload: PayloadOf<'notice.delivered'>, words: Words, { consultee }: Names) => [
    consultee(payload.consultation),
    words.phrase('deliveredAt', { at: words.moment(payload.deliveredAt) }),
    ...respondByText(payload, words),
  ],
  'head-action.recorded': (
    payload: PayloadOf<'head-action.recorded'>,
    words: Words,
    { consultee }: Names,
  ) => [consultee(payload.consultation), words.text(headActionTitles[payload.action])],
  'response-term.reached': (
    payload: PayloadOf<'response-term.reached'>,
    words: Words,
    { consultee }: Names,
  ) => [consultee(payload.consultation), words.agency(payload.against)],
  'reply.ordered': (payload: PayloadOf<'reply.ordered'>, words: Words, { consultee }: Names) => [
    consultee(payload.consultation),
    words.agency(payload.by),
    words.phrase('by', { date: words.due(payload.due) }),
  ],
  'order-term.reached': (payload: PayloadOf<'order-term.reached'>, _: Words, { consultee }: Names) => [
    consultee(payload.consultation),
  ],
} as const;
