import { commandTitles, roleTitles } from '../catalogue/index.js';
import { type Actor, citationText, type Language } from '../event/index.js';
import type { CivilDate } from '../time/index.js';
import type { Case } from './case.js';
import type { Mismatch, Moment, PlayedCase, Refusal } from './play-case.js';
import { rejectionText } from './rejection-text.js';
import { type Colours, printable, type Style, wrapped } from './terminal.js';
import { lineOf, type TimelineLine } from './timeline-line.js';
import { type Words, wordsFor } from './words.js';

/** What one actor did, or what time brought about, at one minute. */
interface Block {
  readonly day: CivilDate;
  readonly time: string;
  readonly who: string;
  readonly lines: TimelineLine[];
}

function whoText({ agency, role }: Actor, words: Words): string {
  const roleText = words.text(roleTitles[role]);
  return role === 'system' ? `(${roleText})` : `${words.agency(agency)} (${roleText})`;
}

function refusalLine({ step, rejection }: Refusal, { directory }: Case, words: Words): TimelineLine {
  const { citation, code } = rejection;
  const title = words.text(commandTitles[step.command]);
  return {
    at: step.at,
    kind: 'refusal',
    text: `${words.phrase('refused')}: ${title} – ${rejectionText(rejection, step.command, directory, words)} [${code}]`,
    state: '',
    note: citation === null ? null : words.text(citationText(citation)),
  };
}

/** What a step came to, where the case says that it comes to something else. */
function mismatchLine({ step, expected, found }: Mismatch, words: Words): TimelineLine {
  return {
    at: step.at,
    kind: 'mismatch',
    text: words.phrase('expectedOther', { expected, found }),
    state: '',
    note: null,
  };
}

/** The lines of a moment with who is behind each. The refusal stands where the trail notes the attempt. */
function linesOf(
  moment: Moment,
  played: Case,
  words: Words,
): readonly { readonly who: string; readonly line: TimelineLine }[] {
  const { refusal, mismatch } = moment;
  const refused =
    refusal === null
      ? []
      : [{ who: whoText(refusal.step.actor, words), line: refusalLine(refusal, played, words) }];
  const unexpected =
    mismatch === null
      ? []
      : [{ who: whoText(mismatch.step.actor, words), line: mismatchLine(mismatch, words) }];
  const isNoted = moment.records.some(({ type }) => type === 'attempt.refused');
  const told = moment.records.flatMap((record) => {
    if (record.type === 'attempt.refused') return refused;
    const line = lineOf(record, moment.views.get(record.stream), played, words);
    return [{ who: whoText(record.actor, words), line }];
  });
  return isNoted ? [...told, ...unexpected] : [...told, ...refused, ...unexpected];
}

function blocksOf({ moments, case: played }: PlayedCase, words: Words): readonly Block[] {
  const blocks: Block[] = [];
  for (const { who, line } of moments.flatMap((moment) => linesOf(moment, played, words))) {
    const day = words.dayOf(line.at);
    const time = words.timeOf(line.at);
    const last = blocks.at(-1);
    if (last !== undefined && last.day === day && last.time === time && last.who === who)
      last.lines.push(line);
    else blocks.push({ day, time, who, lines: [line] });
  }
  return blocks;
}

const marks: Record<TimelineLine['kind'], string> = {
  fact: '•',
  consequence: '→',
  violation: '!',
  refusal: '×',
  mismatch: '≠',
};

const indent = ' '.repeat(11);

function paintedLine(
  { kind, text, state, note }: TimelineLine,
  { colours, width }: Style,
): readonly string[] {
  const paint = {
    fact: (plain: string) => plain,
    consequence: colours.green,
    violation: colours.red,
    refusal: colours.yellow,
    mismatch: colours.red,
  }[kind];
  const room = width - indent.length;
  const plain = wrapped(printable(text), room);
  const lines = plain.map(
    (line, index) => `${index === 0 ? `         ${paint(marks[kind])} ` : indent}${paint(line)}`,
  );
  const shownState = state === '' ? '' : `[${printable(state)}]`;
  const fits = (plain.at(-1)?.length ?? 0) + 2 + shownState.length <= room;
  if (shownState !== '' && fits)
    lines[lines.length - 1] = `${lines.at(-1) ?? ''}  ${colours.dim(shownState)}`;
  else if (shownState !== '') lines.push(`${indent}${colours.dim(shownState)}`);
  const below = note === null ? [] : wrapped(printable(note), room);
  return [...lines, ...below.map((line) => `${indent}${colours.dim(line)}`)];
}

function paintedBlock({ time, who, lines }: Block, style: Style): readonly string[] {
  const { bold, cyan } = style.colours;
  return [`  ${bold(time)}  ${cyan(printable(who))}`, ...lines.flatMap((line) => paintedLine(line, style))];
}

function heading(played: Case, words: Words, colours: Colours): readonly string[] {
  const { policy, directory, calendar } = played;
  const under = [
    `${policy.data.id} ${policy.data.policyVersion}`,
    `${directory.id} ${directory.directoryVersion}`,
    `${calendar.id} ${calendar.calendarVersion}`,
    calendar.zone,
  ];
  return [
    colours.bold(printable(`${words.text(played.title)} (${played.id})`)),
    colours.dim(printable(under.join(' · '))),
  ];
}

/** What happened, day by day: at what time, who, what, with what due date, verdict and findings, and the state behind it. */
export function timeline(played: PlayedCase, language: Language, style: Style): readonly string[] {
  const { colours } = style;
  const words = wordsFor(language, played.case.directory, played.case.calendar.zone);
  const lines: string[] = [...heading(played.case, words, colours)];
  let day: CivilDate | null = null;
  for (const block of blocksOf(played, words)) {
    if (block.day !== day) {
      lines.push('', colours.underline(words.date(block.day)));
      day = block.day;
    }
    lines.push(...paintedBlock(block, style));
  }
  return lines;
}
