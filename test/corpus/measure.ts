import { agencyIdSchema, questionIdSchema } from '../../src/event/index.js';
import { policy } from '../../src/policy/index.js';
import { giaLai2024 } from '../../src/regimes/index.js';
import { type Assessment, answerParts, assessReply } from '../../src/reply/index.js';
import { type Labelled, labelled, parts } from './corpus.js';

const rules = policy(giaLai2024).data;
const question = questionIdSchema.parse('q1');

/** What the library says of a reply of the corpus, by the standard of vn-gia-lai-2024, without a directory. */
export function assessed({ ask, position, competentAgency, ...texts }: Labelled): Assessment {
  const answer = {
    question,
    position: position ?? null,
    parts: answerParts.filter((part) => texts[part] !== undefined),
    competentAgency: competentAgency === undefined ? null : agencyIdSchema.parse(competentAgency),
  };
  return assessReply(
    {
      answers: [answer],
      questions: [{ id: question, withinMandate: null, text: ask }],
      namesAccountable: true,
      signature: 'valid',
      wording: { texts: new Map([[question, texts]]) },
    },
    rules,
  );
}

export const codesOf = ({ findings }: Assessment): readonly string[] =>
  [...new Set(findings.filter(({ rule }) => rule === 'wording').map(({ code }) => code))].sort();

/** How many are found that are there, how many that are not, and how many are missed. */
interface Counts {
  right: number;
  wrong: number;
  missed: number;
}

const percent = (part: number, whole: number): string => (whole === 0 ? '–' : (part / whole).toFixed(2));
const precision = ({ right, wrong }: Counts): string => percent(right, right + wrong);
const recall = ({ right, missed }: Counts): string => percent(right, right + missed);

export interface Measured {
  readonly part: string;
  readonly replies: number;
  readonly sound: number;
  readonly codes: Counts;
  readonly flagged: Counts;
  readonly structure: Counts;
  readonly verdicts: number;
}

const count = (counts: Counts, found: boolean, there: boolean): void => {
  if (found && there) counts.right += 1;
  else if (found) counts.wrong += 1;
  else if (there) counts.missed += 1;
};

/** Measures one part of the corpus. */
export function measure(part: (typeof parts)[number]): Measured {
  const counts = (): Counts => ({ right: 0, wrong: 0, missed: 0 });
  const [codes, flagged, structure] = [counts(), counts(), counts()];
  const replies = labelled(part);
  let verdicts = 0;
  for (const reply of replies) {
    const assessment = assessed(reply);
    const found = codesOf(assessment);
    for (const code of new Set([...found, ...reply.flags]))
      count(codes, found.includes(code), reply.flags.includes(code));
    count(flagged, found.length > 0, reply.flags.length > 0);
    count(structure, assessment.verdict === 'vague', reply.structure === 'vague');
    if (assessment.verdict === reply.verdict) verdicts += 1;
  }
  const sound = replies.filter(({ verdict }) => verdict === 'substantive').length;
  return { part, replies: replies.length, sound, codes, flagged, structure, verdicts };
}

/** The table of docs/assessment.md. */
export function measuredTable(): string {
  const rows = parts
    .map(measure)
    .map(({ part, replies, sound, codes, flagged, structure, verdicts }) => [
      part,
      `${replies}`,
      `${sound}`,
      `${precision(flagged)} / ${recall(flagged)}`,
      `${precision(codes)} / ${recall(codes)}`,
      `${precision(structure)} / ${recall(structure)}`,
      `${verdicts} of ${replies}`,
    ]);
  const head = [
    'part',
    'replies',
    'sound',
    'flagged at all: precision / recall',
    'each flag: precision / recall',
    'vague by structure: precision / recall',
    'verdicts as labelled',
  ];
  return [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
}
